import type { NightlySeries, SharedHost } from '../../history/nightly.ts';
import { counted, figure, gigabits } from '../format.ts';
import { html, type Markup, NOTHING } from '../html/markup.ts';
import { leftOut, type Room } from '../html/room.ts';
import { byS3Client, byWorkload } from '../order.ts';
import { changeInWords, placeOf, sizeOf } from './changes.ts';
import { type Days, drawStrip, factorOf, monthLines } from './strip.ts';

/** Bytes of all lines of a page; what stands around a line takes as much again. */
const BYTES = 400_000;
/** Where all figures are, page or not. */
export const RESULTS = 'the results of the runs';
const BYTES_PER_NIGHT = 5;
/** Heights of strips, as factors of the median: what a person can picture. */
const FACTORS = [1.1, 1.2, 1.5, 2, 5, 10, 100];

/**
/**
 * A card for each workload, in it a strip for each S3 client, all of the same nights; and what all of them
 * share, where there are cells enough to tell. Where there is no room for all cards, those with the most
 * changes are there.
 */
export function trends(
  series: readonly NightlySeries[],
  host: SharedHost,
  days: Days,
  room: Room,
): Markup {
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
<div class="cards wide">${hostCard(host, days, together)}${inOrder}</div>
${leftOut(left, 'workload', RESULTS)}
</section>`;
}

/** A change of all S3 clients at once is in no cell: here it shows. */
function hostCard({ isTakenOut, nights }: SharedHost, days: Days, together: number): Markup {
  if (nights.every(({ factor }) => factor === 1)) return NOTHING;
  const series = {
    nights: nights.map(({ day, factor }) => ({ day, value: factor })),
    changes: [],
  };
  const last = nights.at(-1)!;
  const { factor, note } = scaleOf([factorOf(series)]);
  const words = `×\u00a0${figure(last.factor)}`;
  const label = `All S3 clients: ${words} on ${last.day}`;
  return html`
<article class="card">
<h3>What all S3 clients share</h3>
<p class="note">${isTakenOut ? 'taken out of all the others' : 'taken out of nothing'} · ${note}</p>
<ul class="strips type-0"><li><span>the host</span>${drawStrip({ series, days, factor, together, label })}<span>${words}</span></li></ul>
<p class="note days"><span>${days.first}</span><span>${days.last}</span></p>
</article>`;
}

/** One scale for all strips of a card. */
function scaleOf(needed: readonly number[]): { factor: number; note: string } {
  const most = Math.max(...needed);
  const factor = FACTORS.find((one) => one >= most) ?? most;
  const height = Number(figure(factor));
  return { factor, note: `a strip reaches from the line’s median ÷ ${height} to × ${height}` };
}

function changesOf(series: readonly NightlySeries[]): number {
  return series.reduce((sum, one) => sum + one.changes.length, 0);
}

function cardOf(series: readonly NightlySeries[], days: Days, together: number): Markup {
  const first = series[0]!;
  const { factor, note: scale } = scaleOf(series.map(factorOf));
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
  const label = `${series.s3Client}: ${gigabits(series.nights.at(-1)!.value)} on ${series.nights.at(-1)!.day}; ${counted(series.changes.length, 'change')}`;
  return html`<li><span>${series.s3Client}</span>${drawStrip({ series, ...scale, label })}<span>${gigabits(series.nights.at(-1)!.value)}${
    change ? html`<small>${changeInWords(change)} on ${change.day}</small>` : NOTHING
  }</span></li>
`;
}
