import { html, type Markup } from './markup.ts';
import { variableName } from './theme.ts';
import type { Tone } from './tones.ts';

/** A chart of lines one below the other, with words at both ends, over one axis. */
export interface RowChart {
  rows: readonly RowWords[];
  /** Pixels for the words at the right end. */
  valueWidth: number;
  axis: { min: number; max: number; step: number; words: (value: number) => string };
  /** Draws the marks of row `index`. */
  marks: (index: number, place: Place) => Markup[];
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

/** An SVG element with `attributes`. */
export function drawRows(chart: RowChart, attributes: string): string {
  const { axis, rows, valueWidth } = chart;
  const bottom = rows.length * ROW_HEIGHT;
  const left = widthOf(rows.map(({ label }) => label));
  const right = WIDTH - valueWidth;
  const at = (value: number) =>
    left + ((value - axis.min) / (axis.max - axis.min)) * (right - left);
  const drawn = rows.map(({ label, value, valueTone }, index) => {
    const y = (index + 0.5) * ROW_HEIGHT;
    return html`${[
      words(cut(label, left - LABEL_WIDTH.gap), left - LABEL_WIDTH.gap, y, 'ink', 'end'),
      words(cut(value, valueWidth - VALUE_GAP), right + VALUE_GAP, y, valueTone, 'start'),
      ...chart.marks(index, { at, y, height: ROW_HEIGHT }),
    ]}`;
  });
  const parts = [...axisOf(axis, at, bottom), ...drawn].map(({ text }) => text).join('');
  return `<svg viewBox="0 0 ${WIDTH} ${bottom + AXIS_HEIGHT}" ${attributes}>${parts}</svg>`;
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
  tone: Tone,
  opacity = 1,
): Markup {
  const round = radius > 0 ? html` rx="${pixels(radius)}"` : html``;
  return html`<rect x="${pixels(x)}" y="${pixels(y)}" width="${pixels(width)}" height="${pixels(height)}"${round} fill="${colorOf(tone)}"${opacityOf(opacity)}/>`;
}

export function dot(x: number, y: number, radius: number, tone: Tone, opacity = 1): Markup {
  return html`<circle cx="${pixels(x)}" cy="${pixels(y)}" r="${pixels(radius)}" fill="${colorOf(tone)}"${opacityOf(opacity)}/>`;
}

/** @param dashes pixels drawn and left out in turn; none: an unbroken line */
export function upright(x: number, top: number, bottom: number, tone: Tone, dashes = 0): Markup {
  const broken = dashes > 0 ? html` stroke-dasharray="${dashes}"` : html``;
  return html`<path d="M${pixels(x)} ${pixels(top)}V${pixels(bottom)}" stroke="${colorOf(tone)}"${broken}/>`;
}

/** The area between points. */
export function area(points: readonly (readonly [number, number])[], tone: Tone): Markup {
  const path = points.map((point) => point.map(pixels).join(' ')).join('L');
  return html`<path d="M${path}Z" fill="${colorOf(tone)}"/>`;
}

function words(
  text: string,
  x: number,
  y: number,
  tone: Tone,
  anchor: 'start' | 'middle' | 'end',
): Markup {
  return html`<text x="${pixels(x)}" y="${pixels(y)}" dominant-baseline="central" text-anchor="${anchor}" fill="${colorOf(tone)}">${text}</text>`;
}

function colorOf(tone: Tone): string {
  return `var(${variableName(tone)})`;
}

function opacityOf(opacity: number): Markup {
  return opacity < 1 ? html` fill-opacity="${opacity}"` : html``;
}

/** To a tenth: finer is not seen, and pages hold thousands of marks. */
function pixels(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** What of a text has room; its whole name stands in the table. */
function cut(text: string, width: number): string {
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
