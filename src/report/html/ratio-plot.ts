import type { Comparison } from '../../contract/comparison.ts';
import { change } from '../format.ts';
import { VERDICTS } from '../verdicts.ts';
import { niceAxis } from './axis.ts';
import type { Markup } from './markup.ts';
import { area, bar, drawRows, type Place, upright } from './row-chart.ts';
import { type Tone, VERDICT_TONES } from './tones.ts';

/** A line: of a cell, or of an S3 client over all its workloads. */
export type RatioRow = Pick<
  Comparison,
  'interval' | 'ratio' | 's3Client' | 'threshold' | 'verdict'
>;

/** Effects from −`max` to +`max`, as fractions; what is beyond is drawn at the end. */
export interface EffectAxis {
  max: number;
}

/** So that a single outlier does not press all others into a line; S3 clients as a whole change by less. */
const MOST_OF_CELLS = 0.5;
export const MOST_OF_CLIENTS = 0.15;

/** Pixels for the words at the right end; a word longer than the widest is cut. */
const VALUE_WIDTH = { least: 92, most: 112, perCharacter: 7, gap: 14 };
const TICK = { width: 3, height: 13 };
const BAR = 6;
const ARROW = 5;

/** An axis on which all intervals of a run and their ±T have room, up to `most`. */
export function effectAxis(cells: readonly RatioRow[], most = MOST_OF_CELLS): EffectAxis {
  const ends = cells.flatMap(({ interval, ratio, threshold }) => [
    threshold * 1.25,
    ...(ratio === null ? [] : [ratio, ...(interval ?? [])].map((one) => Math.abs(one - 1))),
  ]);
  return { max: niceAxis(Math.min(most, Math.max(...ends))).max };
}

/** An SVG element: a line per cell with its effect, the interval, and the band of ±T. */
export function drawRatios(
  cells: readonly RatioRow[],
  { max }: EffectAxis,
  attributes: string,
): string {
  const rows = cells.map((cell) => ({
    label: cell.s3Client,
    value: wordsOf(cell),
    valueTone: toneOf(cell),
  }));
  const chart = {
    rows,
    valueWidth: valueWidth(rows.map(({ value }) => value)),
    axis: { min: -max, max, step: max, words: axisWords },
    marks: (index: number, place: Place) => marks(cells[index]!, max, place),
  };
  return drawRows(chart, attributes);
}

function axisWords(effect: number): string {
  const sign = effect < 0 ? '−' : effect > 0 ? '+' : '';
  return `${sign}${Math.round(Math.abs(effect) * 100)} %`;
}

function valueWidth(words: readonly string[]): number {
  const longest = Math.max(0, ...words.map((word) => word.length));
  const wanted = Math.ceil(longest * VALUE_WIDTH.perCharacter + VALUE_WIDTH.gap);
  return Math.min(VALUE_WIDTH.most, Math.max(VALUE_WIDTH.least, wanted));
}

function toneOf({ verdict }: RatioRow): Tone {
  return VERDICT_TONES[VERDICTS[verdict].tone].tone;
}

/** The change with a sign, for those who do not see the colour; the word, where that says more. */
function wordsOf({ ratio, verdict }: RatioRow): string {
  const { isToldByReason, short, sign, word } = VERDICTS[verdict];
  return `${sign}${ratio === null || isToldByReason ? (short ?? word) : change(ratio)}`;
}

function marks(row: RatioRow, max: number, place: Place): Markup[] {
  const { interval, ratio, threshold } = row;
  const { height, y } = place;
  const ground = [
    band(threshold, place),
    upright(place.at(0), y - height / 2, y + height / 2, 'reference'),
  ];
  if (ratio === null) return ground;
  const tone = toneOf(row);
  const x = (value: number) => place.at(Math.max(-max, Math.min(max, value - 1)));
  return [
    ...ground,
    ...(interval ? [span(x(interval[0]), x(interval[1]), y, tone)] : []),
    Math.abs(ratio - 1) > max
      ? arrow(x(ratio), y, Math.sign(ratio - 1), tone)
      : tick(x(ratio), y, tone),
  ];
}

/** ±T, as high as the row: of all rows together it is one band. */
function band(threshold: number, { at, height, y }: Place): Markup {
  const [left, right] = [at(-threshold), at(threshold)];
  return bar({ x: left, y: y - height / 2, width: right - left, height }, 'rule', 0.5);
}

function span(left: number, right: number, y: number, tone: Tone): Markup {
  const shape = { x: left, y: y - BAR / 2, width: right - left, height: BAR, radius: BAR / 2 };
  return bar(shape, tone, 0.5);
}

function tick(x: number, y: number, tone: Tone): Markup {
  const { height, width } = TICK;
  return bar({ x: x - width / 2, y: y - height / 2, width, height, radius: width / 2 }, tone);
}

/** For an effect beyond the axis. @param way 1 to the right, −1 to the left */
function arrow(tip: number, y: number, way: number, tone: Tone): Markup {
  const back = tip - way * 2 * ARROW;
  return area(
    [
      [tip, y],
      [back, y - ARROW],
      [back, y + ARROW],
    ],
    tone,
  );
}
