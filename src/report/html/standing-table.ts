import { percent } from '../format.ts';
import type { ReportModel } from '../model.ts';
import type { ClientStanding } from '../standing.ts';
import { code, html, type Markup, NOTHING } from './markup.ts';
import { dataTable, numberCell } from './table.ts';

/** What each S3 client reaches of the reference over all comparisons. */
export function standingTable(model: ReportModel): Markup {
  const { comparison, reference, turns } = model;
  const compared = model.standing.clients.filter((client) => client.toReference !== null);
  if (reference === null || comparison !== null || compared.length === 0) return NOTHING;
  // A little room at the end, or marks there would be cut in half.
  const full = 1.02 * Math.max(1, ...compared.map((client) => client.toReference!.max));
  return html`
<section aria-labelledby="standing">
<h2 id="standing">Against ${code(reference)}</h2>
${dataTable({
  id: 'standing-caption',
  caption: html`Share of what ${code(reference)} reaches in the same job: the bar is ${turns === null ? 'the median' : 'the geometric mean'} over all comparisons, the band the lowest to the highest, the line 100 %.`,
  columns: [
    { head: 'S3 client' },
    { head: turns === null ? 'Median' : 'Over all', numbers: true },
    ...(turns === null ? [] : [{ head: 'Interval', numbers: true }]),
    { head: 'Share' },
    { head: 'Lowest to highest', numbers: true },
    { head: 'Slower', numbers: true },
    ...(turns === null ? [] : [{ head: 'Equal', numbers: true }]),
    { head: 'Faster', numbers: true },
    { head: 'Not told apart', numbers: true },
  ],
  rows: compared.map((client) => row(client, full, turns !== null)),
})}
</section>`;
}

function row(client: ClientStanding, full: number, inTurns: boolean): Markup {
  const { by, interval, max, min, ratio } = client.toReference!;
  const counts = [by.slower, ...(inTurns ? [by.equal] : []), ...[by.faster, by.open + by.tooFew]];
  return html`<tr>
<th scope="row">${client.s3Client}<small> ${client.versions.join(', ')}</small></th>
${numberCell(ratio, percent(ratio))}
${inTurns ? html`<td class="number">${interval ? interval.map(percent).join(' to ') : '–'}</td>` : NOTHING}
<td>${shareBar({ median: ratio, min, max }, full)}</td>
<td class="number">${percent(min)} to ${percent(max)}</td>
${counts.map((count) => numberCell(count, String(count)))}
</tr>
`;
}

/** A small drawing of figures that stand beside it in words. */
function shareBar(share: { median: number; min: number; max: number }, full: number): Markup {
  const at = (ratio: number) => ((ratio / full) * 100).toFixed(1);
  return html`<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" y="0"/><rect class="band" x="${at(share.min)}" width="${at(share.max - share.min)}" height="10"/><rect class="median" x="${Number(at(share.median)) - 0.75}" width="1.5" height="10"/><rect class="whole" x="${Number(at(1)) - 0.25}" width="0.5" height="10"/>
</svg>`;
}
