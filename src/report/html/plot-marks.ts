import type { Mark, Place, RowChart, RowWords } from './row-chart.ts';
import { TONES } from './tones.ts';

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

function referenceLine(reference: number | null, { at, height, y }: Place): Mark[] {
  if (reference === null) return [];
  const x = at(reference);
  return [
    {
      type: 'line',
      shape: { x1: x, x2: x, y1: y - height / 2, y2: y + height / 2 },
      style: { fill: 'none', stroke: TONES.reference, lineWidth: 1, lineDash: [3, 3] },
    },
  ];
}

function marks(row: PlotRow, { at, y }: Place): Mark[] {
  if (row.runs.length === 0) return [];
  const color = TONES[row.tone];
  const [left, right] = [at(Math.min(...row.runs)), at(Math.max(...row.runs))];
  const band: Mark = {
    type: 'rect',
    shape: { x: left, y: y - BAND / 2, width: right - left, height: BAND, r: BAND / 2 },
    style: { fill: color, opacity: 0.22 },
  };
  const dots = row.runs.map(
    (run): Mark => ({
      type: 'circle',
      shape: { cx: at(run), cy: y, r: DOT },
      style: { fill: color, opacity: 0.6 },
    }),
  );
  if (row.median === null) return [band, ...dots];
  const middle: Mark = {
    type: 'rect',
    shape: {
      x: at(row.median) - MEDIAN.width / 2,
      y: y - MEDIAN.height / 2,
      ...MEDIAN,
      r: MEDIAN.width / 2,
    },
    style: { fill: color },
  };
  return [band, ...dots, middle];
}
