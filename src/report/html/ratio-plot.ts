import type { Verdict } from '../../contract/comparison.ts';
import type { ComparedCell } from '../comparison-summary.ts';
import { change } from '../format.ts';
import { VERDICTS } from '../verdicts.ts';
import { niceAxis } from './axis.ts';
import type { Markup } from './markup.ts';
import { area, bar, drawRows, type Place, type Tone, upright } from './row-chart.ts';

/** Effects from −`max` to +`max`, as fractions; what is beyond is drawn at the end. */
export interface EffectAxis {
  max: number;
}

/** So that a single outlier does not press all others into a line. */
const MOST = 0.5;

const VALUE_WIDTH = 100;
const TICK = { width: 3, height: 13 };
const BAR = 6;
const ARROW = 5;

const TONE_OF: Readonly<Partial<Record<Verdict, Tone>>> = {
  slower: 'failed',
  failed: 'failed',
  faster: 'better',
  suspect: 'skipped',
  unchanged: 'ink',
};
/** At the end of a line, for those who do not see the colour. */
const SIGNS: Readonly<Partial<Record<Verdict, string>>> = {
  slower: '▼ ',
  faster: '▲ ',
  suspect: '△ ',
  inconclusive: '? ',
};

/** An axis on which all intervals of a run and their ±T have room. */
export function effectAxis(cells: readonly ComparedCell[]): EffectAxis {
  const ends = cells.flatMap(({ interval, ratio, threshold }) => [
    threshold * 1.25,
    ...(ratio === null ? [] : [ratio, ...(interval ?? [])].map((one) => Math.abs(one - 1))),
  ]);
  return { max: niceAxis(Math.min(MOST, Math.max(...ends))).max };
}

/** An SVG element: a line per cell with its effect, the interval, and the band of ±T. */
export function drawRatios(
  cells: readonly ComparedCell[],
  { max }: EffectAxis,
  attributes: string,
): string {
  const rows = cells.map((cell) => ({
    label: cell.s3Client,
    value: wordsOf(cell),
    valueTone: TONE_OF[cell.verdict] ?? ('inkSoft' as const),
  }));
  const chart = {
    rows,
    valueWidth: VALUE_WIDTH,
    axis: { min: -max, max, step: max, words: axisWords },
    marks: (index: number, place: Place) => marks(cells[index]!, max, place),
  };
  return drawRows(chart, attributes);
}

function axisWords(effect: number): string {
  const sign = effect < 0 ? '−' : effect > 0 ? '+' : '';
  return `${sign}${Math.round(Math.abs(effect) * 100)} %`;
}

function wordsOf({ ratio, verdict }: ComparedCell): string {
  const words = ratio === null ? VERDICTS[verdict].word : change(ratio);
  return `${SIGNS[verdict] ?? ''}${words}`;
}

function marks(
  { interval, ratio, threshold, verdict }: ComparedCell,
  max: number,
  place: Place,
): Markup[] {
  const { height, y } = place;
  const ground = [
    band(threshold, place),
    upright(place.at(0), y - height / 2, y + height / 2, 'ceiling'),
  ];
  if (ratio === null) return ground;
  const tone = TONE_OF[verdict] ?? 'inkSoft';
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
