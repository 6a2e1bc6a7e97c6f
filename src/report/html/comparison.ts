import type { Verdict } from '../../contract/comparison.ts';
import { detectableChange } from '../../stats/sample-size.ts';
import { intervalWords, keptWords, rateWords } from '../comparison-sections.ts';
import type { ComparedCell, ComparisonSummary } from '../comparison-summary.ts';
import { oneLine } from '../escape.ts';
import { change, probability } from '../format.ts';
import type { ReportModel } from '../model.ts';
import { howSure } from '../trust.ts';
import { verdictWord } from '../verdicts.ts';
import { placeFilter, verdictFilter } from './filter.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { ratioCards } from './ratios.ts';
import { leftOut, type Room } from './room.ts';
import { dataTable, nameCell, numberCell } from './table.ts';
import { typeClass } from './theme.ts';

/** The candidate against the baseline: every cell's verdict, and the ratios drawn. */
export function comparison(model: ReportModel, room: Room): Markup {
  const summary = model.comparison;
  if (summary === null || summary.cells.length === 0) return NOTHING;
  return html`
<section aria-labelledby="comparison">
<h2 id="comparison">Candidate against baseline</h2>
<ul>${howSure(model).map((words) => html`<li>${words}</li>`)}</ul>
${placeFilter(model)}
${verdictFilter(model)}
${verdictTable(summary, model.places, room)}
</section>
${ratioCards(summary, model, room)}`;
}

/** Characters of a reason in the table; failures are listed with all of it below. */
const MAX_REASON = 120;

/** About half of the room: the rest is for the drawings. */
const MOST_ROWS = 500;

/** What a telephone shows without scrolling comes first. */
const COLUMNS = [
  { head: 'Verdict' },
  { head: 'Change', numbers: true },
  { head: 'S3 client' },
  { head: 'Workload' },
  { head: 'Instance type' },
  { head: '95 % interval', numbers: true },
  { head: 'Adjusted p', numbers: true },
  { head: 'Gb/s', numbers: true },
  { head: 'n', numbers: true },
];

function verdictTable({ cells }: ComparisonSummary, places: readonly string[], room: Room): Markup {
  const { left, shown } = room.take(cells.slice(0, MOST_ROWS), (cell) =>
    row(cell, places.indexOf(cell.place)),
  );
  return html`<div class="verdicts">${dataTable({
    id: 'verdicts-caption',
    caption: html`Change of the candidate’s throughput; Gb/s: baseline → candidate, medians of the values compared; n: how many.`,
    columns: COLUMNS,
    rows: shown,
    rest: leftOut(left + Math.max(0, cells.length - MOST_ROWS), 'row'),
    sortable: true,
  })}</div>`;
}

const CLASSES: Readonly<Partial<Record<Verdict, string>>> = {
  slower: 'failed',
  failed: 'failed',
  faster: 'better',
  suspect: 'skipped',
  inconclusive: 'skipped',
};

function row(cell: ComparedCell, place: number): Markup {
  const { adjustedP, interval, kept, ratio, reason, verdict } = cell;
  const why = reason === null ? NOTHING : html`<br><small>${oneLine(reason, MAX_REASON)}</small>`;
  return html`<tr data-group="${place}" data-verdict="${verdict}" class="${typeClass(place)}">
<td class="verdict"><span class="${CLASSES[verdict] ?? ''}">${verdictWord(cell)}</span>${why}</td>
${numberCell(ratio, ratio === null ? '–' : change(ratio))}
${nameCell(cell.s3Client)}${nameCell(cell.workload)}${nameCell(cell.place, 'type')}
${numberCell(interval && detectableChange(interval), intervalWords(interval) || '–')}
${numberCell(adjustedP, adjustedP === null ? '–' : probability(adjustedP))}
${numberCell(cell.gigabitsPerSecond.candidate, rateWords(cell) || '–')}
${numberCell(Math.min(...kept), keptWords(kept))}
</tr>
`;
}
