import { type PlotRow, plotMarks } from './plot-marks.ts';
import { drawRows } from './row-chart.ts';

export interface Plot {
  rows: readonly PlotRow[];
  axis: { max: number; step: number };
  /** Gb/s at which a line goes through all rows. */
  reference: number | null;
}

const VALUE_WIDTH = 58;

/** An SVG element: a line per row with a dot for each run, the range as a band, the median as a bar. */
export function drawPlot({ axis, reference, rows }: Plot, attributes: string): string {
  const chart = {
    rows,
    valueWidth: VALUE_WIDTH,
    axis: { ...axis, min: 0, words: tick },
    marks: plotMarks(rows, reference),
  };
  return drawRows(chart, attributes);
}

function tick(value: number): string {
  return String(Number(value.toPrecision(6)));
}
