import type { NightlyChange, NightlySeries } from '../../history/nightly.ts';
import { change as changeOf, counted } from '../format.ts';
import { html, type Markup, NOTHING } from '../html/markup.ts';
import { dataTable, nameCell } from '../html/table.ts';
import type { WorkloadSize } from '../order.ts';

export interface CellChange {
  series: NightlySeries;
  change: NightlyChange;
}

/** All changes, the latest first, then the largest. */
export function changesIn(series: readonly NightlySeries[]): CellChange[] {
  const size = ({ change }: CellChange) => Math.abs(Math.log(change.ratio));
  return series
    .flatMap((one) => one.changes.map((change) => ({ series: one, change })))
    .sort((a, b) => b.change.day.localeCompare(a.change.day) || size(b) - size(a));
}

export interface ChangesTable {
  changes: readonly CellChange[];
  caption: string;
  /** Of more rows the last are left out. */
  mostRows: number;
  /** They are of several instance types, whose pages are linked to. */
  withTypes: boolean;
}

export function changesTable({ caption, changes, mostRows, withTypes }: ChangesTable): Markup {
  if (changes.length === 0) return NOTHING;
  const dropped = changes.length - mostRows;
  return html`
<section aria-labelledby="changes">
<h2 id="changes">Changes</h2>
${dataTable({
  id: 'changes-caption',
  caption: html`${caption}${dropped > 0 ? html` ${counted(dropped, 'older one')} left out.` : NOTHING}`,
  columns: [
    { head: 'First night' },
    ...(withTypes ? [{ head: 'Instance type' }] : []),
    { head: 'Workload' },
    { head: 'S3 client' },
    { head: 'Change', numbers: true },
    { head: 'Told on' },
    { head: 'Divided by' },
  ],
  rows: changes.slice(0, mostRows).map((one) => row(one, withTypes)),
  sortable: true,
})}
</section>`;
}

function row({ change, series }: CellChange, withTypes: boolean): Markup {
  const { instanceType, isHostTakenOut, s3Client, workload } = series;
  const place = placeOf(series);
  return html`<tr><td class="day">${change.day}</td>
${withTypes ? html`<td><a href="${pathOf(instanceType)}">${instanceType}</a></td>` : NOTHING}
${nameCell(place ? `${workload} · ${place}` : workload)}${nameCell(s3Client)}
<td class="number" data-value="${change.ratio}">${changeInWords(change)}</td>
<td class="day">${change.toldOn}</td><td>${isHostTakenOut ? 'the host' : 'nothing'}</td></tr>
`;
}

/** `−12 %`, in the colour of better or worse. */
export function changeInWords({ ratio }: NightlyChange): Markup {
  return html`<span class="${ratio < 1 ? 'worse' : 'better'}">${changeOf(ratio)}</span>`;
}

/** What tells cells of the same name apart: nothing where there is one bucket, of the usual class. */
export function placeOf({ bucket, storageClass }: NightlySeries): string {
  return [storageClass === 'S3Standard' ? '' : storageClass, bucket ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}

/** What a series is sorted by among workloads. */
export function sizeOf({ bytesPerRun, workload }: NightlySeries): WorkloadSize {
  return { name: workload, bytesPerRun };
}

/** Of the page of an instance type, from the index. */
export function pathOf(instanceType: string): string {
  return `instance-types/${instanceType}.html`;
}
