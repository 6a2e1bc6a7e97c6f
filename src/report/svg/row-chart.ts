import { type Color, variableName } from '../draw/colors.ts';
import { html, type Markup } from '../draw/markup.ts';

/** A chart of lines one below the other, with words at both ends, over one axis. */
export interface RowChart {
  rows: readonly RowWords[];
  /** Pixels for the words at the right end. */
  valueWidth: number;
  axis: { min: number; max: number; step: number; words: (value: number) => string };
  /** Draws the marks of row `index`. */
  marks: (index: number, place: RowPlace) => Markup[];
}

export interface RowWords {
  label: string;
  /** Words at the right end. */
  value: string;
  valueColor: Color;
}

/** Where a row is, in pixels. */
export interface RowPlace {
  at: (value: number) => number;
  /** Of its middle. */
  y: number;
  height: number;
}

/** Drawn 1:1 in a card of the page, a little smaller on a telephone. */
const WIDTH = 344;
const ROW_HEIGHT = 24;
const AXIS_HEIGHT = 22;
const LABEL_WIDTH = { least: 44, most: 140, perCharacter: 6.6, gap: 10 };
const VALUE_GAP = 8;

/** An SVG element; `label` says in words what it shows. */
export function drawRows(chart: RowChart, label: string): Markup {
  const { axis, rows, valueWidth } = chart;
  const bottom = rows.length * ROW_HEIGHT;
  const left = widthOf(rows.map(({ label }) => label));
  const right = WIDTH - valueWidth;
  const at = (value: number) =>
    left + ((value - axis.min) / (axis.max - axis.min)) * (right - left);
  const drawn = rows.map(({ label: name, value, valueColor }, index) => {
    const y = (index + 0.5) * ROW_HEIGHT;
    return html`${[
      words(cut(name, left - LABEL_WIDTH.gap), left - LABEL_WIDTH.gap, y, 'ink', 'end'),
      words(cut(value, valueWidth - VALUE_GAP), right + VALUE_GAP, y, valueColor, 'start'),
      ...chart.marks(index, { at, y, height: ROW_HEIGHT }),
    ]}`;
  });
  return html`<svg viewBox="0 0 ${WIDTH} ${bottom + AXIS_HEIGHT}" role="img" aria-label="${label}">${axisOf(axis, at, bottom)}${drawn}</svg>`;
}

function axisOf(
  { max, min, step, words: of }: RowChart['axis'],
  at: (value: number) => number,
  bottom: number,
): Markup[] {
  const steps = Math.round((max - min) / step);
  return Array.from({ length: steps + 1 }, (_, index) => {
    const value = min + index * step;
    const line = upright(at(value), 0, bottom, 'rule');
    return html`${[line, words(of(value), at(value), bottom + 14, 'inkSoft', 'middle')]}`;
  });
}

/** A rectangle with its corner at the left and top, and ends that are round by `radius`. */
export function bar(
  {
    height,
    radius = 0,
    width,
    x,
    y,
  }: Record<'x' | 'y' | 'width' | 'height', number> & {
    radius?: number;
  },
  color: Color,
  opacity = 1,
): Markup {
  const round = radius > 0 ? html` rx="${pixels(radius)}"` : html``;
  return html`<rect x="${pixels(x)}" y="${pixels(y)}" width="${pixels(width)}" height="${pixels(height)}"${round} fill="${colorOf(color)}"${opacityOf(opacity)}/>`;
}

export function dot(x: number, y: number, radius: number, color: Color, opacity = 1): Markup {
  return html`<circle cx="${pixels(x)}" cy="${pixels(y)}" r="${pixels(radius)}" fill="${colorOf(color)}"${opacityOf(opacity)}/>`;
}

/** @param dashes pixels drawn and left out in turn; none: an unbroken line */
export function upright(x: number, top: number, bottom: number, color: Color, dashes = 0): Markup {
  const broken = dashes > 0 ? html` stroke-dasharray="${dashes}"` : html``;
  return html`<path d="M${pixels(x)} ${pixels(top)}V${pixels(bottom)}" stroke="${colorOf(color)}"${broken}/>`;
}

/** The area between points. */
export function area(points: readonly (readonly [number, number])[], color: Color): Markup {
  const path = points.map((point) => point.map(pixels).join(' ')).join('L');
  return html`<path d="M${path}Z" fill="${colorOf(color)}"/>`;
}

export function words(
  text: string,
  x: number,
  y: number,
  color: Color,
  anchor: 'start' | 'middle' | 'end',
): Markup {
  return html`<text x="${pixels(x)}" y="${pixels(y)}" dominant-baseline="central" text-anchor="${anchor}" fill="${colorOf(color)}">${text}</text>`;
}

function colorOf(color: Color): string {
  return `var(${variableName(color)})`;
}

function opacityOf(opacity: number): Markup {
  return opacity < 1 ? html` fill-opacity="${opacity}"` : html``;
}

/** To a tenth: finer is not seen, and pages hold thousands of marks. */
export function pixels(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** What of a text has room; its whole name stands in the table. */
export function cut(text: string, width: number): string {
  const room = Math.max(4, Math.floor(width / LABEL_WIDTH.perCharacter) + 1);
  const letters = [...text];
  return letters.length <= room ? text : `${letters.slice(0, room - 1).join('')}…`;
}

/** Pixels for the longest label; a longer one is cut. */
function widthOf(labels: readonly string[]): number {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  const wanted = longest * LABEL_WIDTH.perCharacter + LABEL_WIDTH.gap;
  return Math.min(LABEL_WIDTH.most, Math.max(LABEL_WIDTH.least, Math.ceil(wanted)));
}

/** Steps that a person reads without reckoning, within a decade. */
const STEPS = [1, 2, 2.5, 5, 10];
/** More labels would touch on a plot as wide as a telephone. */
const MAX_STEPS = 4;

/** An axis from 0 that holds `largest`: its end and the distance of its labels. */
export function niceAxis(largest: number): { max: number; step: number } {
  if (!(largest > 0)) return { max: 1, step: 0.5 };
  const rough = largest / MAX_STEPS;
  const decade = 10 ** Math.floor(Math.log10(rough));
  const step = decade * (STEPS.find((candidate) => candidate * decade >= rough) ?? 10);
  return { max: step * Math.ceil(largest / step), step };
}
