import { clientClass } from '../draw/colors.ts';
import { html, type Markup } from '../draw/markup.ts';
import { cut, dot, pixels, upright, words } from './row-chart.ts';

/** A line through the figures of one S3 client. */
export interface Curve {
  label: string;
  /** Its number among all, for a colour that is the same in every drawing. */
  index: number;
  /** Above 0, one for each place of the axis; null where there is none. */
  values: readonly (number | null)[];
}

/** As wide as the other drawings of a card. */
const WIDTH = 344;
const PLOT = { left: 44, right: 92, top: 8, height: 150, bottom: 22 };
/** Two labels that are nearer would touch. */
const LABEL_DISTANCE = 13;
const DOT = 2.5;
/** Of a decade; lines are drawn at all of them where there are few decades. */
const STEPS = [1, 2, 5];
const FEW_DECADES = 1.6;

/**
 * An SVG element: a line for each S3 client over evenly spaced places, on an upright axis on which equal distances
 * are equal ratios, as figures of small and large objects differ by orders of magnitude.
 *
 * @param places words below the axis
 * @param label says in words what it shows
 */
export function drawCurves(
  curves: readonly Curve[],
  places: readonly string[],
  label: string,
): Markup {
  const all = curves.flatMap(({ values }) => values.filter((value) => value !== null));
  const [least, most] = endsOf(all);
  const span = Math.log10(most / least);
  const right = WIDTH - PLOT.right;
  const bottom = PLOT.top + PLOT.height;
  const x = (at: number) =>
    places.length < 2
      ? (PLOT.left + right) / 2
      : PLOT.left + 8 + (at / (places.length - 1)) * (right - PLOT.left - 16);
  const y = (value: number) => bottom - (Math.log10(value / least) / span) * PLOT.height;
  const ends = spread(
    curves.flatMap((curve) => {
      const last = curve.values.findLast((value) => value !== null);
      return last == null ? [] : [{ curve, at: y(last) }];
    }),
  );
  const drawn = [
    ...ticksOf(least, most, span).map(
      (value) =>
        html`<path d="M${PLOT.left} ${pixels(y(value))}H${right}" stroke="var(--rule)"/>${words(String(value), PLOT.left - 6, y(value), 'inkSoft', 'end')}`,
    ),
    ...places.map(
      (place, at) =>
        html`${[upright(x(at), bottom, bottom + 4, 'rule'), words(place, x(at), bottom + 14, 'inkSoft', 'middle')]}`,
    ),
    ...curves.map((curve) => lineOf(curve, x, y)),
    ...ends.map(
      ({ at, curve }) =>
        html`<g class="${clientClass(curve.index)}">${[dot(right + 6, at, DOT, 'client'), words(cut(curve.label, PLOT.right - 14), right + 12, at, 'ink', 'start')]}</g>`,
    ),
  ];
  return html`<svg viewBox="0 0 ${WIDTH} ${bottom + PLOT.bottom}" role="img" aria-label="${label}">${drawn}</svg>`;
}

function lineOf(
  { index, values }: Curve,
  x: (at: number) => number,
  y: (value: number) => number,
): Markup {
  const points = values.flatMap((value, at) =>
    value === null ? [] : [[x(at), y(value)] as const],
  );
  const path = points.map((point) => point.map(pixels).join(' ')).join('L');
  const line =
    points.length > 1
      ? html`<path d="M${path}" fill="none" stroke="var(--client)" stroke-width="1.75" stroke-linejoin="round"/>`
      : html``;
  const dots = points.map(([left, top]) => dot(left, top, DOT, 'client'));
  return html`<g class="${clientClass(index)}">${[line, ...dots]}</g>`;
}

/** The axis from the step below the least to that above the most. */
function endsOf(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0.1, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const low = stepsAround(least).findLast((step) => step <= least)!;
  const high = stepsAround(most).find((step) => step >= most)!;
  return low === high ? [low / 2, high * 2] : [low, high];
}

function stepsAround(value: number): number[] {
  const decade = Math.floor(Math.log10(value));
  return [decade - 1, decade, decade + 1].flatMap(stepsOf);
}

function stepsOf(power: number): number[] {
  return STEPS.map((step) => Number(`${step}e${power}`));
}

function ticksOf(least: number, most: number, decades: number): number[] {
  const from = Math.floor(Math.log10(least));
  const powers = Array.from({ length: Math.ceil(decades) + 2 }, (_, index) => from + index);
  const within = powers.flatMap(stepsOf).filter((step) => step >= least && step <= most);
  return decades <= FEW_DECADES
    ? within
    : within.filter((step) => Number.isInteger(Math.log10(step)));
}

/** Moves labels apart, from the top down, and up again where they would leave the plot. */
function spread<T extends { at: number }>(labels: readonly T[]): T[] {
  const sorted = labels.toSorted((a, b) => a.at - b.at).map((one) => ({ ...one }));
  sorted.forEach((one, index) => {
    const above = sorted[index - 1];
    if (above) one.at = Math.max(one.at, above.at + LABEL_DISTANCE);
  });
  let lowest = PLOT.top + PLOT.height;
  for (const one of sorted.toReversed()) {
    one.at = Math.min(one.at, lowest);
    lowest = one.at - LABEL_DISTANCE;
  }
  return sorted;
}
