import {
  evidenceWords,
  intervalWords,
  keptHead,
  keptWords,
  rateWords,
} from '../comparison-sections.ts';
import type { ComparedCell, ComparisonSummary } from '../comparison-summary.ts';
import { oneLine } from '../escape.ts';
import { change, probability } from '../format.ts';
import type { ReportModel } from '../model.ts';
import { howSure } from '../trust.ts';
import { VERDICTS, verdictWord } from '../verdicts.ts';
import { clientLines } from './client-lines.ts';
import { placeFilter, verdictFilter } from './filter.ts';
import { html, type Markup, NOTHING, sentences } from './markup.ts';
import { ratioCards } from './ratios.ts';
import { leftOut, type Room } from './room.ts';
import { type Column, dataTable, nameCell, numberCell } from './table.ts';
import { typeClass } from './theme.ts';
import { VERDICT_TONES } from './tones.ts';

/** The candidate against the baseline: S3 clients as a whole, every cell's verdict, and the ratios drawn. */
export function comparison(model: ReportModel, room: Room): Markup {
  const summary = model.comparison;
  if (summary === null || summary.cells.length === 0) return NOTHING;
  return html`${clientLines(summary, model.places, room)}
<section aria-labelledby="comparison">
<h2 id="comparison">Candidate against baseline</h2>
<ul>${sentences((name) => howSure(model, name)).map((words) => html`<li>${words}</li>`)}</ul>
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
const COLUMNS: readonly Column[] = [
  { head: 'Verdict' },
  { head: 'Change', numbers: true },
  { head: 'S3 client' },
  { head: 'Workload' },
  { head: 'Instance type' },
  { head: '95 % interval', numbers: true },
  { head: 'Adjusted p', numbers: true },
  { head: 'Gb/s', numbers: true },
];

function verdictTable(
  { cells, design }: ComparisonSummary,
  places: readonly string[],
  room: Room,
): Markup {
  const { left, shown } = room.take(cells.slice(0, MOST_ROWS), (cell) =>
    row(cell, places.indexOf(cell.place), design),
  );
  return html`<div class="verdicts">${dataTable({
    id: 'verdicts-caption',
    caption: html`Change of the candidate’s throughput; Gb/s: baseline → candidate, medians of what was compared.`,
    columns: [...COLUMNS, { head: keptHead(design), numbers: true }],
    rows: shown,
    rest: leftOut(left + Math.max(0, cells.length - MOST_ROWS), 'row'),
    sortable: true,
  })}</div>`;
}

function row(cell: ComparedCell, place: number, design: ComparisonSummary['design']): Markup {
  const { adjustedP, decidedBy, interval, kept, ratio, verdict } = cell;
  const why = decidedBy === 'everyRound' ? evidenceWords(cell, design) : cell.reason;
  const reason = why === null ? NOTHING : html`<br><small>${oneLine(why, MAX_REASON)}</small>`;
  const { isToldByReason, tone } = VERDICTS[verdict];
  const { className } = VERDICT_TONES[tone];
  const p = isToldByReason ? null : adjustedP;
  return html`<tr data-group="${place}" data-verdict="${verdict}" class="${typeClass(place)}">
<td class="verdict"><span class="${className}">${verdictWord(cell)}</span>${reason}</td>
${numberCell(ratio, ratio === null ? '–' : change(ratio))}
${nameCell(cell.s3Client)}${nameCell(cell.workload)}${nameCell(cell.place, 'type')}
${numberCell(interval && interval[1] - interval[0], intervalWords(interval) || '–')}
${numberCell(p, p === null ? '–' : probability(p))}
${numberCell(cell.gigabitsPerSecond.candidate, rateWords(cell) || '–')}
${numberCell(Math.min(...kept), keptWords(kept))}
</tr>
`;
}
