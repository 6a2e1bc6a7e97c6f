import type { CustomSeriesOption } from 'echarts/charts';

/**
 * Colours that stand for a custom property of the page. The drawing is made once and takes its
 * colours from the style sheet, so that it is readable in light, in dark and on paper.
 */
export const TONES = {
  ink: '#000001',
  inkSoft: '#000002',
  rule: '#000003',
  type: '#000004',
  ceiling: '#000005',
  failed: '#000006',
} as const;

/** One line of a plot. */
export interface PlotRow {
  label: string;
  /** Words at the right end: the median, or why there is none. */
  value: string;
  valueTone: 'ink' | 'inkSoft' | 'failed';
  /** Gb/s of each run; none leaves the line empty. */
  runs: readonly number[];
  median: number | null;
  tone: 'type' | 'ceiling' | 'failed';
}

const BAND = 8;
const DOT = 3;
const MEDIAN = { width: 3, height: 14 };

/** The marks of each row, drawn by hand: a dot for every run, the range, the median. */
export function plotMarks(rows: readonly PlotRow[], ceiling: number | null): CustomSeriesOption {
  return {
    type: 'custom',
    silent: true,
    data: rows.map((_, index) => [0, index]),
    renderItem: (_, api) => {
      const index = Number(api.value(1));
      const row = rows[index]!;
      const at = (value: number) => api.coord([value, index])[0]!;
      const y = api.coord([0, index])[1]!;
      const [, height] = api.size!([0, 1]) as [number, number];
      return {
        type: 'group',
        children: [...ceilingLine(ceiling, at, y, height), ...marks(row, at, y)],
      };
    },
  };
}

function ceilingLine(
  ceiling: number | null,
  at: (value: number) => number,
  y: number,
  height: number,
) {
  if (ceiling === null) return [];
  const x = at(ceiling);
  return [
    {
      type: 'line' as const,
      shape: { x1: x, x2: x, y1: y - height / 2, y2: y + height / 2 },
      style: { fill: 'none', stroke: TONES.ceiling, lineWidth: 1, lineDash: [3, 3] },
    },
  ];
}

function marks(row: PlotRow, at: (value: number) => number, y: number) {
  if (row.runs.length === 0) return [];
  const color = TONES[row.tone];
  const [left, right] = [at(Math.min(...row.runs)), at(Math.max(...row.runs))];
  const band = {
    type: 'rect' as const,
    shape: { x: left, y: y - BAND / 2, width: right - left, height: BAND, r: BAND / 2 },
    style: { fill: color, opacity: 0.22 },
  };
  const dots = row.runs.map((run) => ({
    type: 'circle' as const,
    shape: { cx: at(run), cy: y, r: DOT },
    style: { fill: color, opacity: 0.6 },
  }));
  if (row.median === null) return [band, ...dots];
  const middle = {
    type: 'rect' as const,
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
