import { shareWords } from '../beside-words.ts';
import { type CaseSummary, STATUS_WORDS } from '../cases.ts';
import { figure, percent, seconds } from '../format.ts';
import type { CaseGroup } from '../groups.ts';
import { SPREAD_IN_WORDS } from '../method.ts';
import type { ReportModel } from '../model.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { leftOut, type Room } from './room.ts';
import { type Column, dataTable, nameCell, numberCell } from './table.ts';
import { typeClass } from './theme.ts';

/** So many rows always have room. */
const MOST_IN_ORDER = 300;

/** Every case with all its figures. */
export function figures(model: ReportModel, room: Room): Markup {
  if (model.counts.cases === 0) return NOTHING;
  const shown = {
    reference: model.reference,
    lineRate: model.jobs.some((job) => job.lineRateGigabitsPerSecond !== null),
  };
  const columns: Column[] = [
    { head: 'Instance type' },
    { head: 'Workload' },
    { head: 'S3 client' },
    { head: 'Median Gb/s', numbers: true },
    { head: 'Spread', numbers: true },
    { head: 'Range', numbers: true },
    ...(shown.reference === null ? [] : [{ head: `Of ${shown.reference}`, numbers: true }]),
    ...(shown.lineRate ? [{ head: 'Of line rate', numbers: true }] : []),
    { head: 'Runs kept', numbers: true },
    { head: 'Median time', numbers: true },
  ];
  const all = model.groups.flatMap((group) => group.cases.map((found) => ({ group, found })));
  // Where there is no room for all, what was measured is worth more than what was not.
  const ordered =
    all.length > MOST_IN_ORDER
      ? all.toSorted((a, b) => Number(!a.found.throughput) - Number(!b.found.throughput))
      : all;
  const rows = room.take(ordered, ({ found, group }) =>
    row(group, model.places.indexOf(group.place), found, shown),
  );
  return html`
<section aria-labelledby="figures">
<h2 id="figures">All figures</h2>
${dataTable({
  id: 'figures-caption',
  caption: html`Gb/s of the kept runs of each case; ${SPREAD_IN_WORDS}; ${
    model.turns === null
      ? '≈: the ranges overlap'
      : 'in brackets from where to where a ratio may be; ≈: 100 % is within'
  }; ?: too few runs to tell.`,
  columns,
  rows: rows.shown,
  rest: leftOut(rows.left, 'row'),
  sortable: true,
})}
</section>`;
}

function row(
  group: CaseGroup,
  index: number,
  found: CaseSummary,
  shown: { reference: string | null; lineRate: boolean },
): Markup {
  const { throughput, toReference, ofLineRate, medianSeconds } = found;
  const spread = throughput?.spread ?? null;
  const range = throughput ? `${figure(throughput.min)} to ${figure(throughput.max)}` : '–';
  return html`<tr data-group="${index}" class="${typeClass(index)}">
${nameCell(group.label, 'type')}${nameCell(found.workload)}${nameCell(found.s3Client)}
<td class="number" data-value="${throughput?.median ?? ''}">${medianWords(found)}</td>
${numberCell(spread, spread === null ? '–' : `± ${percent(spread)}`)}
${numberCell(throughput?.max ?? null, range)}
${shown.reference === null ? NOTHING : numberCell(toReference?.ratio ?? null, toReference === null ? '–' : shareWords(toReference))}
${shown.lineRate ? numberCell(ofLineRate, ofLineRate === null ? '–' : percent(ofLineRate)) : NOTHING}
${numberCell(found.runs.length, String(found.runs.length))}
${numberCell(medianSeconds, medianSeconds === null ? '–' : seconds(medianSeconds))}
</tr>
`;
}

/** The figure, and a word where the case was not simply measured. */
function medianWords({ implausible, status, throughput }: CaseSummary): Markup {
  const word =
    status === 'measured'
      ? NOTHING
      : html`<span class="${status === 'failed' ? status : 'skipped'}">${STATUS_WORDS[status]}</span>`;
  const doubt = implausible > 0 ? html` <span class="skipped">implausible</span>` : NOTHING;
  if (throughput) return html`<b>${figure(throughput.median)}</b> ${word}${doubt}`;
  return status === 'measured' ? html`no run` : word;
}
