import type { Comparison } from '../../contract/comparison.ts';
import { change } from '../format.ts';
import { VERDICTS } from '../verdicts.ts';
import { niceAxis } from './axis.ts';
import { drawRows, type Mark, type Place } from './row-chart.ts';
import { TONES, type Tone, VERDICT_TONES } from './tones.ts';

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

function marks(row: RatioRow, max: number, place: Place) {
  const { interval, ratio, threshold } = row;
  const ground = [band(threshold, place), zero(place)];
  if (ratio === null) return ground;
  const color = TONES[toneOf(row)];
  const x = (value: number) => place.at(Math.max(-max, Math.min(max, value - 1)));
  return [
    ...ground,
    ...(interval ? [bar(x(interval[0]), x(interval[1]), place.y, color)] : []),
    Math.abs(ratio - 1) > max
      ? arrow(x(ratio), place.y, Math.sign(ratio - 1), color)
      : tick(x(ratio), place.y, color),
  ];
}

/** ±T, as high as the row: of all rows together it is one band. */
function band(threshold: number, { at, height, y }: Place): Mark {
  const [left, right] = [at(-threshold), at(threshold)];
  return {
    type: 'rect',
    shape: { x: left, y: y - height / 2, width: right - left, height },
    style: { fill: TONES.rule, opacity: 0.5 },
  };
}

function bar(left: number, right: number, y: number, fill: string): Mark {
  return {
    type: 'rect',
    shape: { x: left, y: y - BAR / 2, width: right - left, height: BAR, r: BAR / 2 },
    style: { fill, opacity: 0.5 },
  };
}

function tick(x: number, y: number, fill: string): Mark {
  const { height, width } = TICK;
  const shape = { x: x - width / 2, y: y - height / 2, width, height, r: width / 2 };
  return { type: 'rect', shape, style: { fill } };
}

/** Where nothing changed. */
function zero({ at, height, y }: Place): Mark {
  const shape = { x1: at(0), x2: at(0), y1: y - height / 2, y2: y + height / 2 };
  return { type: 'line', shape, style: { fill: 'none', stroke: TONES.ceiling, lineWidth: 1 } };
}

/** For an effect beyond the axis. @param way 1 to the right, −1 to the left */
function arrow(tip: number, y: number, way: number, fill: string): Mark {
  const back = tip - way * 2 * ARROW;
  const points = [
    [tip, y],
    [back, y - ARROW],
    [back, y + ARROW],
  ];
  return { type: 'polygon', shape: { points }, style: { fill } };
}
