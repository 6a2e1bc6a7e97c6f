import type { Comparison } from '../../contract/comparison.ts';
import { type Tone, VERDICTS } from '../../contract/verdicts.ts';
import { type Color, TONES } from '../draw/colors.ts';
import { html, type Markup } from '../draw/markup.ts';
import { change } from '../format.ts';
import {
  area,
  bar,
  dot,
  drawRows,
  niceAxis,
  type RowPlace,
  type RowWords,
  upright,
} from './row-chart.ts';

/** A line of runs; its words at the right end are the median, or why there is none. */
export interface RunRow extends Omit<RowWords, 'valueColor'> {
  valueTone: Tone;
  /** Gb/s of each run; none leaves the line empty. */
  runs: readonly number[];
  median: number | null;
  color: 'type' | 'reference' | 'failed';
}

const RUN_VALUE_WIDTH = 58;
const BAND = 8;
const DOT = 3;
const MEDIAN = { width: 3, height: 14 };

/**
 * An SVG element: a line per row with a dot for each run, the range as a band, the median as a bar.
 *
 * @param reference Gb/s at which a line goes through all rows; null for none
 */
export function drawRuns(
  rows: readonly RunRow[],
  axis: { max: number; step: number },
  reference: number | null,
  label: string,
): Markup {
  const chart = {
    rows: rows.map((row) => ({ ...row, valueColor: TONES[row.valueTone].color })),
    valueWidth: RUN_VALUE_WIDTH,
    axis: { ...axis, min: 0, words: (value: number) => String(Number(value.toPrecision(6))) },
    marks: (index: number, place: RowPlace) => [
      ...referenceLine(reference, place),
      ...runMarks(rows[index]!, place),
    ],
  };
  return drawRows(chart, label);
}

function referenceLine(reference: number | null, { at, height, y }: RowPlace): Markup[] {
  if (reference === null) return [];
  return [upright(at(reference), y - height / 2, y + height / 2, 'reference', 3)];
}

function runMarks({ color, median, runs }: RunRow, { at, y }: RowPlace): Markup[] {
  if (runs.length === 0) return [];
  const [left, right] = [at(Math.min(...runs)), at(Math.max(...runs))];
  const range = { x: left, y: y - BAND / 2, width: right - left, height: BAND, radius: BAND / 2 };
  const shown = [bar(range, color, 0.22), ...runs.map((run) => dot(at(run), y, DOT, color, 0.6))];
  return median === null ? shown : [...shown, stroke(at(median), y, MEDIAN, color)];
}

/** An upright mark with round ends. */
function stroke(x: number, y: number, { height, width }: typeof MEDIAN, color: Color): Markup {
  return bar({ x: x - width / 2, y: y - height / 2, width, height, radius: width / 2 }, color);
}

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
export function drawRatios(cells: readonly RatioRow[], { max }: EffectAxis, label: string): Markup {
  const rows = cells.map((cell) => ({
    label: cell.s3Client,
    value: wordsOf(cell),
    valueColor: colorOf(cell),
  }));
  const chart = {
    rows,
    valueWidth: valueWidth(rows.map(({ value }) => value)),
    axis: { min: -max, max, step: max, words: axisWords },
    marks: (index: number, place: RowPlace) => marks(cells[index]!, max, place),
  };
  return drawRows(chart, label);
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

function colorOf({ verdict }: RatioRow): Color {
  return TONES[VERDICTS[verdict].tone].color;
}

/** The change with a sign, for those who do not see the colour; the word, where that says more. */
function wordsOf({ ratio, verdict }: RatioRow): string {
  const { isToldByReason, short, sign, word } = VERDICTS[verdict];
  return `${sign}${ratio === null || isToldByReason ? (short ?? word) : change(ratio)}`;
}

function marks(row: RatioRow, max: number, place: RowPlace): Markup[] {
  const { interval, ratio, threshold } = row;
  const { height, y } = place;
  const ground = [
    band(threshold, place),
    upright(place.at(0), y - height / 2, y + height / 2, 'reference'),
  ];
  if (ratio === null) return ground;
  const color = colorOf(row);
  const x = (value: number) => place.at(Math.max(-max, Math.min(max, value - 1)));
  return [
    ...ground,
    ...(interval ? [span(x(interval[0]), x(interval[1]), y, color)] : []),
    Math.abs(ratio - 1) > max
      ? arrow(x(ratio), y, Math.sign(ratio - 1), color)
      : stroke(x(ratio), y, TICK, color),
  ];
}

/** ±T, as high as the row: of all rows together it is one band. */
function band(threshold: number, { at, height, y }: RowPlace): Markup {
  const [left, right] = [at(-threshold), at(threshold)];
  return bar({ x: left, y: y - height / 2, width: right - left, height }, 'rule', 0.5);
}

function span(left: number, right: number, y: number, color: Color): Markup {
  const shape = { x: left, y: y - BAR / 2, width: right - left, height: BAR, radius: BAR / 2 };
  return bar(shape, color, 0.5);
}

/** For an effect beyond the axis. @param way 1 to the right, −1 to the left */
function arrow(tip: number, y: number, way: number, color: Color): Markup {
  const back = tip - way * 2 * ARROW;
  return area(
    [
      [tip, y],
      [back, y - ARROW],
      [back, y + ARROW],
    ],
    color,
  );
}

/** A small drawing of figures that stand beside it in words. */
export function shareBar(
  share: { median: number; min: number; max: number },
  full: number,
): Markup {
  const at = (ratio: number) => ((ratio / full) * 100).toFixed(1);
  return html`<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10" y="0"/><rect class="band" x="${at(share.min)}" width="${at(share.max - share.min)}" height="10"/><rect class="median" x="${Number(at(share.median)) - 0.75}" width="1.5" height="10"/><rect class="whole" x="${Number(at(1)) - 0.25}" width="0.5" height="10"/>
</svg>`;
}
