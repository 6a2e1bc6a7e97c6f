import type { Markup } from './markup.ts';
import { bar, dot, type Place, type RowChart, type RowWords, upright } from './row-chart.ts';

/** One line of a plot; its words at the right end are the median, or why there is none. */
export interface PlotRow extends RowWords {
  /** Gb/s of each run; none leaves the line empty. */
  runs: readonly number[];
  median: number | null;
  tone: 'type' | 'reference' | 'failed';
}

const BAND = 8;
const DOT = 3;
const MEDIAN = { width: 3, height: 14 };

/** The marks of each row, drawn by hand: a dot for every run, the range, the median. */
export function plotMarks(rows: readonly PlotRow[], reference: number | null): RowChart['marks'] {
  return (index, place) => [...referenceLine(reference, place), ...marks(rows[index]!, place)];
}

function referenceLine(reference: number | null, { at, height, y }: Place): Markup[] {
  if (reference === null) return [];
  return [upright(at(reference), y - height / 2, y + height / 2, 'reference', 3)];
}

function marks({ median, runs, tone }: PlotRow, { at, y }: Place): Markup[] {
  if (runs.length === 0) return [];
  const [left, right] = [at(Math.min(...runs)), at(Math.max(...runs))];
  const range = { x: left, y: y - BAND / 2, width: right - left, height: BAND, radius: BAND / 2 };
  const shown = [bar(range, tone, 0.22), ...runs.map((run) => dot(at(run), y, DOT, tone, 0.6))];
  if (median === null) return shown;
  const { height, width } = MEDIAN;
  const middle = { x: at(median) - width / 2, y: y - height / 2, width, height, radius: width / 2 };
  return [...shown, bar(middle, tone)];
}
