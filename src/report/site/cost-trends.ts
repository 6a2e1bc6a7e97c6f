import { type ClientCosts, costsByClient, type NightlySeries } from '../../history/nightly.ts';
import { html, type Markup, NOTHING } from '../draw/markup.ts';
import { figure } from '../format.ts';
import { byS3Client } from '../model/groups.ts';
import { type Days, drawStrip, factorOf, scaleOf } from './trends.ts';

/** What S3 clients cost over the nights; nothing where no night tells, as results of older versions do not. */
export function costTrends(series: readonly NightlySeries[], days: Days): Markup {
  const costs = costsByClient(series).sort((a, b) => byS3Client(a.s3Client, b.s3Client));
  const cards = [
    card('CPU time for the same work', costs, ({ cpu }) => cpu, days),
    card('Peak memory', costs, ({ peakMemory }) => peakMemory, days),
  ].filter((one) => one !== NOTHING);
  if (cards.length === 0) return NOTHING;
  return html`
<section aria-labelledby="cost-trends">
<h2 id="cost-trends">Costs by S3 client</h2>
<p class="legend">Lower is cheaper. Each S3 client beside its own usual night, over all its workloads: ×\u00a01.10 is 10\u00a0% more than usual. The table of all cells has the figures.</p>
<div class="cards wide">${cards}</div>
</section>`;
}

function card(
  title: string,
  costs: readonly ClientCosts[],
  of: (costs: ClientCosts) => ClientCosts['cpu'],
  days: Days,
): Markup {
  const drawn = costs
    .map((one) => ({
      s3Client: one.s3Client,
      series: { nights: of(one).map(({ day, factor: value }) => ({ day, value })), changes: [] },
    }))
    .filter(({ series }) => series.nights.length > 0);
  if (drawn.length === 0) return NOTHING;
  const { factor, note } = scaleOf(drawn.map(({ series }) => factorOf(series)));
  const rows = drawn.map(({ s3Client, series }) => {
    const { day, value } = series.nights.at(-1)!;
    const words = `×\u00a0${figure(value)}`;
    const label = `${title} of ${s3Client}: ${words} on ${day}`;
    return html`<li><span>${s3Client}</span>${drawStrip({ series, days, factor, together: 1, label })}<span>${words}</span></li>
`;
  });
  return html`
<article class="card">
<h3>${title}</h3>
<p class="note">${note}</p>
<ul class="strips type-0">${rows}</ul>
<p class="note days"><span>${days.first}</span><span>${days.last}</span></p>
</article>`;
}
