import type { NightlySeries, Renewal, SeriesChange, SharedHost } from '../../history/nightly.ts';
import { median } from '../../stats/quantile.ts';
import { html, leftOut, Markup, NOTHING, Room } from '../draw/markup.ts';
import { change as changeInPercent, counted, figure, speed } from '../format.ts';
import { byS3Client, byWorkload } from '../model/groups.ts';
import { placeInWords, RESULTS, sizeOf } from './page.ts';

/** Bytes of all lines of a page; what stands around a line takes as much again. */
const BYTES = 400_000;
const BYTES_PER_NIGHT = 5;
/** Bytes of all cards, of the 2 MB of a page. */
const ROOM = 1_000_000;
/** Heights of strips, as factors of the median: what a person can picture. */
const FACTORS = [1.1, 1.2, 1.5, 2, 5, 10, 100];

/**
 * A card for each workload, in it a strip for each S3 client, all of the same nights; and what all of them
 * share, where there are cells enough to tell. Where there is no room for all cards, those with the most
 * changes are there.
 */
export function trends(series: readonly NightlySeries[], host: SharedHost, days: Days): Markup {
  const room = new Room().add(ROOM);
  const nights = series.reduce((sum, one) => sum + one.nights.length, 0);
  const together = Math.ceil((nights * BYTES_PER_NIGHT) / BYTES);
  const cards = [
    ...Map.groupBy(series, (one) => `${placeInWords(one)}\n${one.workload}`).values(),
  ].sort(
    ([a], [b]) =>
      placeInWords(a!).localeCompare(placeInWords(b!)) || byWorkload(sizeOf(a!), sizeOf(b!)),
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
${renewalsInWords(host.renewals)}
${sharedLines(days, host.renewals)}
<div class="cards wide">${hostCard(host, days, together)}${inOrder}</div>
${leftOut(left, 'workload', RESULTS)}
</section>`;
}

/** Of more than these, the latest are told; all are drawn. */
const MOST_RENEWALS = 10;

/** A change of figures on such a night may be the machine's, not a client's. */
function renewalsInWords(renewals: readonly Renewal[]): Markup {
  if (renewals.length === 0) return NOTHING;
  const told = renewals.slice(-MOST_RENEWALS).reverse();
  const items = told.map(
    ({ after, before, day }) => html`<li>${day}: ${after} (before: ${before})</li>`,
  );
  return html`
<p class="legend">A dotted stroke is a night from which on machines started from another image${
    told.length < renewals.length
      ? html` (${counted(renewals.length, 'night')}; the latest first)`
      : NOTHING
  }:</p>
<ul class="legend">${items}</ul>`;
}

/** A change of all S3 clients at once is in no cell: here it shows. */
function hostCard({ isTakenOut, nights }: SharedHost, days: Days, together: number): Markup {
  if (nights.every(({ factor }) => factor === 1)) return NOTHING;
  const series = {
    nights: nights.map(({ day, factor }) => ({ day, value: factor })),
    changes: [],
  };
  const last = nights.at(-1)!;
  const { factor, note } = stripScale([factorOf(series)]);
  const words = `×\u00a0${figure(last.factor)}`;
  const label = `All S3 clients: ${words} on ${last.day}`;
  return html`
<article class="card">
<h3>What all S3 clients share</h3>
<p class="note">${isTakenOut ? 'removed from all other charts' : 'not removed from any chart'} · ${note}</p>
<ul class="strips type-0"><li><span>the host</span>${drawStrip({ series, days, factor, together, label })}<span>${words}</span></li></ul>
<p class="note days"><span>${days.first}</span><span>${days.last}</span></p>
</article>`;
}

/** One scale for all strips of a card. */
export function stripScale(needed: readonly number[]): { factor: number; note: string } {
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
  const { factor, note: scale } = stripScale(series.map(factorOf));
  const note = [placeInWords(first), scale].filter((part) => part !== '').join(' · ');
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
  const { day, value } = series.nights.at(-1)!;
  const last = speed(value, series.unit);
  const label = `${series.s3Client}: ${last} on ${day}; ${counted(series.changes.length, 'change')}`;
  return html`<li><span>${series.s3Client}</span>${drawStrip({ series, ...scale, label })}<span>${last}${
    change
      ? html`<small><span class="${change.ratio < 1 ? 'failed' : 'better'}">${changeInPercent(change.ratio)}</span> on ${change.day}</small>`
      : NOTHING
  }</span></li>
`;
}

/** Units from the top of a strip to its bottom; some 44 pixels show them. */
const HEIGHT = 200;
const DAY_MS = 86_400_000;

/** Nights that strips drawn above each other have in common: a unit to the right is a day. */
export interface Days {
  first: string;
  last: string;
}

/** Nights, and where they changed. */
export interface Drawn {
  nights: readonly { day: string; value: number }[];
  changes: readonly Pick<SeriesChange, 'index' | 'ratio'>[];
}

/** A line over the nights. */
export interface Strip {
  series: Drawn;
  days: Days;
  /** Top is the median × this, bottom the median ÷ this. */
  factor: number;
  /** So many nights become one point of the line, their median. */
  together: number;
  label: string;
}

/**
 * The nights as a thin line, their level up to the next change as a thick one, changes as strokes
 * across. Drawn by hand in whole units that the browser stretches: a night takes 4 bytes, where a chart
 * library's takes 20, and a page has 132 lines of 365 nights.
 */
export function drawStrip({ days, factor, label, series, together }: Strip): Markup {
  const values = series.nights.map(({ value }) => value);
  const middle = median(values);
  const y = (value: number) => {
    const up = Math.log(value / middle) / Math.log(factor);
    return Math.round((HEIGHT / 2) * (1 - Math.min(1, Math.max(-1, up))));
  };
  const at = series.nights.map(({ day }) => daysBetween(days.first, day));
  const width = Math.max(1, daysBetween(days.first, days.last));
  const starts = [0, ...series.changes.map(({ index }) => index)];
  const levels = starts.map((start, place) => {
    const end = starts[place + 1] ?? values.length;
    return `M${at[start]} ${y(median(values.slice(start, end)))}H${at[end] ?? width}`;
  });
  const turns = series.changes.map(
    ({ index, ratio }) =>
      html`<path class="turn ${ratio < 1 ? 'worse' : 'better'}" d="${`M${at[index]} 0V${HEIGHT}`}"/>`,
  );
  return html`<svg class="strip" viewBox="${`0 0 ${width} ${HEIGHT}`}" preserveAspectRatio="none" role="img" aria-label="${label}"><use href="#lines"/><path class="nights" d="${new Markup(line(inGroups(at, values, together), y))}"/><path class="level" d="${new Markup(levels.join(''))}"/>${turns}</svg>`;
}

/** Lines at the first of each month and where images changed, which all strips of a page use. */
export function sharedLines({ first, last }: Days, renewals: readonly Renewal[]): Markup {
  const lines: string[] = [];
  const month = new Date(`${first.slice(0, 7)}-01T00:00:00Z`);
  for (;;) {
    month.setUTCMonth(month.getUTCMonth() + 1);
    const day = month.toISOString().slice(0, 10);
    if (day > last) break;
    lines.push(`M${daysBetween(first, day)} 0V${HEIGHT}`);
  }
  const months = html`<path class="months" d="${new Markup(lines.join('') || 'M0 0')}"/>`;
  const renewed = renewals.map(({ day }) => `M${daysBetween(first, day)} 0V${HEIGHT}`).join('');
  const others = renewed ? html`<path class="renewed" d="${new Markup(renewed)}"/>` : NOTHING;
  return html`<svg class="definitions" aria-hidden="true"><g id="lines">${months}${others}</g></svg>`;
}

/** How far a series goes from its median, as a factor ≥ 1, but for single bad nights. */
export function factorOf({ changes, nights }: Drawn): number {
  const values = nights.map(({ value }) => value);
  const middle = median(values);
  const away = (value: number) => Math.abs(Math.log(value / middle));
  const sorted = values.map(away).sort((a, b) => a - b);
  const starts = [0, ...changes.map(({ index }) => index), values.length];
  const levels = starts
    .slice(1)
    .map((end, place) => away(median(values.slice(starts[place], end))));
  const usual = sorted[Math.floor((sorted.length - 1) * 0.98)] ?? 0;
  return Math.exp(Math.max(usual, ...levels));
}

function inGroups(
  at: readonly number[],
  values: readonly number[],
  together: number,
): { x: number; value: number }[] {
  return Array.from({ length: Math.ceil(values.length / together) }, (_, group) => {
    const from = group * together;
    const last = Math.min(from + together, values.length) - 1;
    return {
      x: Math.round((at[from]! + at[last]!) / 2),
      value: median(values.slice(from, last + 1)),
    };
  });
}

/** Each point by its distance from the last, which takes fewer digits. */
function line(
  points: readonly { x: number; value: number }[],
  y: (value: number) => number,
): string {
  let [x, height] = [points[0]!.x, y(points[0]!.value)];
  const start = `M${x} ${height}h0`;
  const steps = points.slice(1).map((point) => {
    const [dx, dy] = [point.x - x, y(point.value) - height];
    [x, height] = [x + dx, height + dy];
    return `l${dx}${dy < 0 ? '' : ' '}${dy}`;
  });
  return start + steps.join('');
}

function daysBetween(first: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(first)) / DAY_MS);
}
