import type { Verdict } from '../../contract/comparison.ts';
import type { ComparisonSummary } from '../comparison-summary.ts';
import { capital, counted, duration, time } from '../format.ts';
import { headline } from '../headline.ts';
import type { ReportModel } from '../model.ts';
import { BY_INTEREST, VERDICTS } from '../verdicts.ts';
import { coverage, lede, partial, suiteUsed } from '../words.ts';
import { nextStep } from './actions.ts';
import { html, joined, type Markup, NOTHING, sentence, sentences } from './markup.ts';

/** The finding, what it rests on, and the figures of the run as a whole. */
export function masthead(model: ReportModel): Markup {
  const warning = partial(model);
  const started = html`<time datetime="${model.startedAt}">${time(model.startedAt)}</time>`;
  return html`
<header>
<p class="eyebrow">S3 Benchmarks</p>
<h1>${sentence((name) => headline(model, name))}</h1>
${warning === undefined ? NOTHING : html`<p class="warning">${warning}</p>`}
${nextStep(model)}
<p class="lede">${coverage(model)} ${joined(
    sentences((name) => lede(model, name)),
    ' ',
  )}</p>
<dl class="tiles">
${model.comparison === null ? caseTiles(model) : verdictTiles(model.comparison)}
${tile('Took', html`${model.durationMs === null ? 'unfinished' : duration(model.durationMs)}`)}
</dl>
<p class="note">${started} · ${sentence((name) => suiteUsed(model, name))} · run <code>${model.runKey}</code> · ${counted(model.jobs.length, 'job')}</p>
</header>`;
}

function caseTiles({ counts }: ReportModel): Markup[] {
  return [
    tile('Cases measured', html`${counts.measured}<small> of ${counts.cases}</small>`),
    tile('Failed', html`${counts.failed}`, counts.failed > 0 ? 'bad' : ''),
    tile('Skipped', html`${counts.skipped}`),
    ...(counts.notTimed > 0 ? [tile('Not timed', html`${counts.notTimed}`)] : []),
    tile('Runs kept', html`${counts.keptRuns}`),
  ];
}

/** What could not be judged, what changed, and every other verdict that some cell has. */
function verdictTiles({ cells, counts, separate }: ComparisonSummary): Markup[] {
  const changes: readonly Verdict[] = separate ? ['suspect'] : ['slower', 'faster'];
  const first: readonly Verdict[] =
    counts.couldNotBeJudged > 0 ? ['couldNotBeJudged', ...changes] : changes;
  const others = BY_INTEREST.filter((verdict) => !first.includes(verdict) && counts[verdict] > 0);
  return [...first, ...others].map((verdict, index) =>
    tile(
      capital(VERDICTS[verdict].word),
      index === 0
        ? html`${counts[verdict]}<small> of ${cells.length}</small>`
        : html`${counts[verdict]}`,
      VERDICTS[verdict].tone === 'bad' && counts[verdict] > 0 ? 'bad' : '',
    ),
  );
}

function tile(label: string, value: Markup, tone = ''): Markup {
  return html`<div class="${tone}"><dt>${label}</dt><dd>${value}</dd></div>`;
}
