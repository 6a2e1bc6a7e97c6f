import type { NightlySeries } from '../../history/nightly.ts';
import { counted, figure } from '../format.ts';
import { html, type Markup, NOTHING } from '../html/markup.ts';
import { leftOut, type Room } from '../html/room.ts';
import { byS3Client, byWorkload } from '../order.ts';
import { changeInWords, placeOf, sizeOf, valueInWords } from './changes.ts';
import { type Days, drawStrip, factorOf, monthLines } from './strip.ts';

/** Bytes of all lines of a page; what stands around a line takes as much again. */
const BYTES = 400_000;
/** Where all figures are, page or not. */
export const RESULTS = 'the results of the runs';
const BYTES_PER_NIGHT = 5;
/** Heights of strips, as factors of the median: what a person can picture. */
const FACTORS = [1.1, 1.2, 1.5, 2, 5, 10, 100];

/**
 * A card for each workload, in it a strip for each S3 client, all of the same nights. Where there is no room for all,
 * those with the most changes are there.
 */
export function trends(series: readonly NightlySeries[], days: Days, room: Room): Markup {
  const nights = series.reduce((sum, one) => sum + one.nights.length, 0);
  const together = Math.ceil((nights * BYTES_PER_NIGHT) / BYTES);
  const cards = [...Map.groupBy(series, (one) => `${placeOf(one)}\n${one.workload}`).values()].sort(
    ([a], [b]) => placeOf(a!).localeCompare(placeOf(b!)) || byWorkload(sizeOf(a!), sizeOf(b!)),
  );
  const byInterest = cards.toSorted((a, b) => changesOf(b) - changesOf(a));
  const { left, shown } = room.take(byInterest, (card) => cardOf(card, days, together));
  const inOrder = cards.flatMap((card) => shown[byInterest.indexOf(card)] ?? []);
  return html`
<section aria-labelledby="trends">
<h2 id="trends">Nights by workload</h2>
<p class="legend">Higher is faster. A thin line through the nights${
    together > 1 ? html` (the medians of ${counted(together, 'night')} each)` : NOTHING
  }, a thick one at their median up to the next change; a dashed stroke is a change, a faint one the first of a month.</p>
${monthLines(days)}
<div class="cards wide">${inOrder}</div>
${leftOut(left, 'workload', RESULTS)}
</section>`;
}

function changesOf(series: readonly NightlySeries[]): number {
  return series.reduce((sum, one) => sum + one.changes.length, 0);
}

function cardOf(series: readonly NightlySeries[], days: Days, together: number): Markup {
  const first = series[0]!;
  const needed = Math.max(...series.map(factorOf));
  const factor = FACTORS.find((one) => one >= needed) ?? needed;
  const height = Number(figure(factor));
  const scale = `a strip reaches from the line’s median ÷ ${height} to × ${height}`;
  const note = [placeOf(first), scale].filter((part) => part !== '').join(' · ');
  const sorted = series.toSorted((a, b) => byS3Client(a.s3Client, b.s3Client));
  return html`
<article class="card">
<h3>${first.workload}</h3>
<p class="note">${note}</p>
<ul class="strips type-0">${sorted.map((one) => row(one, { days, factor, together }))}</ul>
<p class="note days"><span>${days.first}</span><span>${days.last}</span></p>
</article>`;
}

function row(
  series: NightlySeries,
  scale: { days: Days; factor: number; together: number },
): Markup {
  const change = series.changes.at(-1);
  const label = `${series.s3Client}: ${valueInWords(series, series.nights.at(-1)!.value)} on ${series.nights.at(-1)!.day}; ${counted(series.changes.length, 'change')}`;
  return html`<li><span>${series.s3Client}</span>${drawStrip({ series, ...scale, label })}<span>${valueInWords(series, series.nights.at(-1)!.value)}${
    change ? html`<small>${changeInWords(change)} on ${change.day}</small>` : NOTHING
  }</span></li>
`;
}
