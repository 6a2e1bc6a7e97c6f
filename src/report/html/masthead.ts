import { counted, duration, time } from '../format.ts';
import { headline } from '../headline.ts';
import type { ReportModel } from '../model.ts';
import { coverage, lede, partial, suiteUsed } from '../words.ts';
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
<p class="lede">${coverage(model)} ${joined(
    sentences((name) => lede(model, name)),
    ' ',
  )}</p>
<dl class="tiles">
${tile('Cases measured', html`${model.counts.measured}<small> of ${model.counts.cases}</small>`)}
${tile('Failed', html`${model.counts.failed}`, model.counts.failed > 0 ? 'bad' : '')}
${tile('Skipped', html`${model.counts.skipped}`)}
${tile('Runs kept', html`${model.counts.keptRuns}`)}
${tile('Took', html`${model.durationMs === null ? 'unfinished' : duration(model.durationMs)}`)}
</dl>
<p class="note">${started} · ${sentence((name) => suiteUsed(model, name))} · run <code>${model.runKey}</code> · ${counted(model.jobs.length, 'job')}</p>
</header>`;
}

function tile(label: string, value: Markup, tone = ''): Markup {
  return html`<div class="${tone}"><dt>${label}</dt><dd>${value}</dd></div>`;
}
