import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { oneLine } from '../escape.ts';
import { type PlotRow, plotMarks, TONES } from './plot-marks.ts';

use([CustomChart, GridComponent, SVGRenderer]);

export interface Plot {
  rows: readonly PlotRow[];
  axis: { max: number; step: number };
  /** Gb/s at which a line goes through all rows. */
  ceiling: number | null;
}

/** Drawn 1:1 in a card of the page, a little smaller on a telephone. */
const WIDTH = 344;
const ROW_HEIGHT = 24;
const AXIS_HEIGHT = 22;
const LABEL_WIDTH = { least: 44, most: 140, perCharacter: 6.6, gap: 10 };
const VALUE_WIDTH = 58;

/** What the colours of `TONES` become. */
const VARIABLES: Readonly<Record<string, string>> = {
  [TONES.ink]: 'var(--ink)',
  [TONES.inkSoft]: 'var(--ink-soft)',
  [TONES.rule]: 'var(--rule)',
  [TONES.type]: 'var(--type)',
  [TONES.ceiling]: 'var(--ceiling)',
  [TONES.failed]: 'var(--failed)',
};

/** An SVG element: a line per row with a dot for each run, the range as a band, the median as a bar. */
export function drawPlot(plot: Plot, attributes: string): string {
  const height = plot.rows.length * ROW_HEIGHT + AXIS_HEIGHT;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption(option(plot));
    return restyle(chart.renderToSVGString(), `viewBox="0 0 ${WIDTH} ${height}" ${attributes}`);
  } finally {
    // Node would not exit while a chart waits for its next frame.
    chart.dispose();
  }
}

function option({ rows, axis, ceiling }: Plot) {
  const labels = rows.map((row) => oneLine(row.label));
  const labelWidth = widthOf(labels);
  const text = { fontSize: 12, overflow: 'truncate' as const };
  const bare = { axisLine: { show: false }, axisTick: { show: false } };
  return {
    animation: false,
    grid: { left: labelWidth, right: VALUE_WIDTH, top: 0, bottom: AXIS_HEIGHT },
    xAxis: {
      type: 'value' as const,
      min: 0,
      max: axis.max,
      interval: axis.step,
      splitLine: { lineStyle: { color: TONES.rule } },
      axisLabel: { fontSize: 11, color: TONES.inkSoft, formatter: tick },
    },
    yAxis: [
      {
        type: 'category' as const,
        inverse: true,
        data: labels,
        axisLabel: {
          ...text,
          color: TONES.ink,
          width: labelWidth - LABEL_WIDTH.gap,
          interval: 0,
          margin: LABEL_WIDTH.gap,
        },
        ...bare,
      },
      {
        type: 'category' as const,
        inverse: true,
        position: 'right' as const,
        data: rows.map((row) => row.value),
        axisLabel: {
          ...text,
          color: (_: unknown, index: number) => TONES[rows[index]?.valueTone ?? 'ink'],
          width: VALUE_WIDTH - 8,
          interval: 0,
          margin: 8,
        },
        ...bare,
      },
    ],
    series: [plotMarks(rows, ceiling)],
  };
}

function tick(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** Pixels for the longest label; a longer one is cut, its whole name stands in the table. */
function widthOf(labels: readonly string[]): number {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  const wanted = longest * LABEL_WIDTH.perCharacter + LABEL_WIDTH.gap;
  return Math.min(LABEL_WIDTH.most, Math.max(LABEL_WIDTH.least, Math.ceil(wanted)));
}

/** Leaves shapes and text; what the page's style sheet says better is taken out. */
function restyle(svg: string, attributes: string): string {
  return svg
    .replace(/<style[^>]*>.*?<\/style>/gs, '')
    .replace(/ (?:class|style|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    .replace(/(fill|stroke)="(#00000\d)"/g, (_, name, color) => `${name}="${VARIABLES[color]}"`)
    .replace(/^<svg[^>]*>/, `<svg ${attributes}>`)
    .replace(/\n+/g, '');
}
