import type { NightlyChange } from '../../history/nightly.ts';
import { median } from '../../stats/quantile.ts';
import { html, Markup } from '../html/markup.ts';

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
  changes: readonly Pick<NightlyChange, 'index' | 'ratio'>[];
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
  return html`<svg class="strip" viewBox="${`0 0 ${width} ${HEIGHT}`}" preserveAspectRatio="none" role="img" aria-label="${label}"><use href="#months"/><path class="nights" d="${new Markup(line(inGroups(at, values, together), y))}"/><path class="level" d="${new Markup(levels.join(''))}"/>${turns}</svg>`;
}

/** A line at the first of each month, which all strips of a page use. */
export function monthLines({ first, last }: Days): Markup {
  const lines: string[] = [];
  const month = new Date(`${first.slice(0, 7)}-01T00:00:00Z`);
  for (;;) {
    month.setUTCMonth(month.getUTCMonth() + 1);
    const day = month.toISOString().slice(0, 10);
    if (day > last) break;
    lines.push(`M${daysBetween(first, day)} 0V${HEIGHT}`);
  }
  return html`<svg class="definitions" aria-hidden="true"><path id="months" class="months" d="${new Markup(lines.join('') || 'M0 0')}"/></svg>`;
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
