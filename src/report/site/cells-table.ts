import type { NightlySeries } from '../../history/nightly.ts';
import { figure } from '../format.ts';
import { html, type Markup, NOTHING } from '../html/markup.ts';
import { leftOut, type Room } from '../html/room.ts';
import { dataTable, nameCell, numberCell } from '../html/table.ts';
import { byS3Client, byWorkload } from '../order.ts';
import { changeInWords, placeOf, sizeOf } from './changes.ts';
import { RESULTS } from './trends.ts';

/** The last night of every cell for which there is room, with its last change. */
export function cellsTable(series: readonly NightlySeries[], room: Room): Markup {
  const hosts = series.some(({ isHostTakenOut }) => isHostTakenOut);
  const places = new Set(series.map(placeOf)).size > 1;
  const sorted = series.toSorted(
    (a, b) => byWorkload(sizeOf(a), sizeOf(b)) || byS3Client(a.s3Client, b.s3Client),
  );
  const { left, shown } = room.take(sorted, (one) => row(one, { places, hosts }));
  return html`
<section aria-labelledby="cells">
<h2 id="cells">All cells</h2>
${dataTable({
  id: 'cells-caption',
  caption: html`The last night of each cell.${hosts ? ' Without the host: as it would be on a usual one.' : ''}`,
  columns: [
    { head: 'Workload' },
    ...(places ? [{ head: 'Bucket' }] : []),
    { head: 'S3 client' },
    { head: 'Last night' },
    { head: 'Gb/s', numbers: true },
    ...(hosts ? [{ head: 'Without the host', numbers: true }] : []),
    { head: 'Nights', numbers: true },
    { head: 'Last change', numbers: true },
    { head: 'On' },
  ],
  rows: shown,
  sortable: true,
})}
${leftOut(left, 'cell', RESULTS)}
</section>`;
}

function row(
  series: NightlySeries,
  { hosts, places }: { hosts: boolean; places: boolean },
): Markup {
  const { changes, nights, s3Client, workload } = series;
  const last = nights.at(-1)!;
  const change = changes.at(-1);
  return html`<tr>${nameCell(workload)}${places ? html`<td>${placeOf(series)}</td>` : NOTHING}${nameCell(s3Client)}<td class="day">${last.day}</td>${rateCell(last.gigabitsPerSecond)}${hosts ? rateCell(last.value) : NOTHING}<td class="number">${nights.length}</td><td class="number" data-value="${change?.ratio ?? ''}">${change ? changeInWords(change) : '–'}</td><td class="day">${change?.day ?? '–'}</td></tr>
`;
}

function rateCell(gigabitsPerSecond: number): Markup {
  return numberCell(Number(gigabitsPerSecond.toPrecision(6)), figure(gigabitsPerSecond));
}
