import { percent } from '../format.ts';
import type { ReportModel } from '../model.ts';
import type { ClientStanding } from '../standing.ts';
import { code, html, type Markup, NOTHING } from './markup.ts';
import { dataTable, numberCell } from './table.ts';

/** What each S3 client reaches of the ceiling client over all comparisons. */
export function standingTable(model: ReportModel): Markup {
  const { ceiling, comparison } = model;
  const compared = model.standing.clients.filter((client) => client.toCeiling !== null);
  if (ceiling === null || comparison !== null || compared.length === 0) return NOTHING;
  // A little room at the end, or marks there would be cut in half.
  const full = 1.02 * Math.max(1, ...compared.map((client) => client.toCeiling!.max));
  return html`
<section aria-labelledby="standing">
<h2 id="standing">Against ${code(ceiling)}</h2>
${dataTable({
  id: 'standing-caption',
  caption: html`Share of what ${code(ceiling)} reaches in the same job: the bar is the median over all comparisons, the band the lowest to the highest, the line 100 %.`,
  columns: [
    { head: 'S3 client' },
    { head: 'Median', numbers: true },
    { head: 'Share' },
    { head: 'Lowest to highest', numbers: true },
    { head: 'Slower', numbers: true },
    { head: 'About equal', numbers: true },
    { head: 'Faster', numbers: true },
    { head: 'Too few runs', numbers: true },
  ],
  rows: compared.map((client) => row(client, full)),
})}
</section>`;
}

function row(client: ClientStanding, full: number): Markup {
  const { median, min, max, by } = client.toCeiling!;
  return html`<tr>
<th scope="row">${client.s3Client}<small> ${client.versions.join(', ')}</small></th>
${numberCell(median, percent(median))}
<td>${shareBar({ median, min, max }, full)}</td>
<td class="number">${percent(min)} to ${percent(max)}</td>
${[by.slower, by.aboutEqual, by.faster, by.tooFew].map((count) => numberCell(count, String(count)))}
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
