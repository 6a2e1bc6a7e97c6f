import type { CustomSeriesOption } from 'echarts/charts';
import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { oneLine } from '../escape.ts';
import { TONES, type Tone, toProperties } from './tones.ts';

use([CustomChart, GridComponent, SVGRenderer]);

/** A chart of lines one below the other, with words at both ends, over one axis. */
export interface RowChart {
  rows: readonly RowWords[];
  /** Pixels for the words at the right end. */
  valueWidth: number;
  axis: { min: number; max: number; step: number; words: (value: number) => string };
  /** Draws the marks of row `index`. */
  marks: (index: number, place: Place) => Mark[];
}

export interface RowWords {
  label: string;
  /** Words at the right end. */
  value: string;
  valueTone: Tone;
}

/** Where a row is, in pixels. */
export interface Place {
  at: (value: number) => number;
  y: number;
  height: number;
}

export type Mark = Exclude<
  ReturnType<Extract<NonNullable<CustomSeriesOption['renderItem']>, (...args: never) => unknown>>,
  undefined | null
>;

/** Drawn 1:1 in a card of the page, a little smaller on a telephone. */
const WIDTH = 344;
const ROW_HEIGHT = 24;
const AXIS_HEIGHT = 22;
const LABEL_WIDTH = { least: 44, most: 140, perCharacter: 6.6, gap: 10 };
const VALUE_GAP = 8;

/** An SVG element with `attributes`. */
export function drawRows(chart: RowChart, attributes: string): string {
  const height = chart.rows.length * ROW_HEIGHT + AXIS_HEIGHT;
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    drawing.setOption(option(chart));
    return restyle(drawing.renderToSVGString(), `viewBox="0 0 ${WIDTH} ${height}" ${attributes}`);
  } finally {
    // Node would not exit while a chart waits for its next frame.
    drawing.dispose();
  }
}

function option({ axis, marks, rows, valueWidth }: RowChart) {
  const labels = rows.map((row) => oneLine(row.label));
  const labelWidth = widthOf(labels);
  const text = { fontSize: 12, overflow: 'truncate' as const, interval: 0 };
  const bare = { axisLine: { show: false }, axisTick: { show: false } };
  return {
    animation: false,
    grid: { left: labelWidth, right: valueWidth, top: 0, bottom: AXIS_HEIGHT },
    xAxis: {
      type: 'value' as const,
      min: axis.min,
      max: axis.max,
      interval: axis.step,
      splitLine: { lineStyle: { color: TONES.rule } },
      axisLabel: { fontSize: 11, color: TONES.inkSoft, formatter: axis.words },
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
          width: valueWidth - VALUE_GAP,
          margin: VALUE_GAP,
        },
        ...bare,
      },
    ],
    series: [series(rows.length, marks)],
  };
}

function series(count: number, marks: RowChart['marks']): CustomSeriesOption {
  return {
    type: 'custom',
    silent: true,
    data: Array.from({ length: count }, (_, index) => [0, index]),
    renderItem: (_, api) => {
      const index = Number(api.value(1));
      const [, height] = api.size!([0, 1]) as [number, number];
      const place = {
        at: (value: number) => api.coord([value, index])[0]!,
        y: api.coord([0, index])[1]!,
        height,
      };
      return { type: 'group', children: marks(index, place) };
    },
  };
}

/** Pixels for the longest label; a longer one is cut, its whole name stands in the table. */
function widthOf(labels: readonly string[]): number {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  const wanted = longest * LABEL_WIDTH.perCharacter + LABEL_WIDTH.gap;
  return Math.min(LABEL_WIDTH.most, Math.max(LABEL_WIDTH.least, Math.ceil(wanted)));
}

/** Leaves shapes and text; what the page's style sheet says better is taken out. */
function restyle(svg: string, attributes: string): string {
  return toProperties(
    svg
      .replace(/<style[^>]*>.*?<\/style>/gs, '')
      .replace(/ (?:class|style|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
      .replace(/^<svg[^>]*>/, `<svg ${attributes}>`)
      .replace(/\n+/g, ''),
  );
}
