/** The requests of a run over its time, one below the other. */
import { type KeptRequest, MOVING } from '../../contract/requests-seen.ts';
import { clientClass } from '../draw/colors.ts';
import { html, Markup } from '../draw/markup.ts';
import { niceAxis, pixels, upright, words } from './row-chart.ts';

/** As wide as the other drawings of a card. */
const WIDTH = 344;
const PLOT = { left: 6, right: 14, top: 6 };
const AXIS_HEIGHT = 22;
/** Pixels of a request: many share the height, few are not drawn fat. */
const HEIGHT = { all: 160, most: 7, least: 0.8 };
/** Shorter would not be seen. */
const LEAST_WIDTH = 0.8;
/** From this on the axis is in seconds. */
const MS_OF_SECONDS = 2000;

/** A part of a line, in milliseconds. */
type Span = readonly [from: number, to: number];

/**
 * An SVG element: a line for each request from when it was read to its end; pale while it waits, in the client's
 * colour while bytes of an object move, in the colour of failures when it failed.
 *
 * @param ms that the axis must hold
 * @param client number of the S3 client, for its colour
 * @param label says in words what it shows
 */
export function drawWaterfall(
  requests: readonly KeptRequest[],
  ms: number,
  client: number,
  label: string,
): Markup {
  const { max, step } = niceAxis(ms);
  const right = WIDTH - PLOT.right;
  const x = (value: number) => PLOT.left + (Math.min(value, max) / max) * (right - PLOT.left);
  const row = Math.min(HEIGHT.most, Math.max(HEIGHT.least, HEIGHT.all / requests.length));
  const bottom = PLOT.top + Math.max(HEIGHT.most, row * requests.length) + PLOT.top;
  const y = (index: number) => PLOT.top + (index + 0.5) * row;
  const steps = Array.from({ length: Math.round(max / step) + 1 }, (_, index) => index * step);
  const inSeconds = max >= MS_OF_SECONDS;
  const axis = steps.map((value, index) => {
    const figure = Number((inSeconds ? value / 1000 : value).toPrecision(6));
    const unit = index === steps.length - 1 ? (inSeconds ? ' s' : ' ms') : '';
    const anchor = index === 0 ? 'start' : unit ? 'end' : 'middle';
    const at = x(value) + (index === 0 ? -PLOT.left : unit ? PLOT.right : 0);
    const line = upright(x(value), 0, bottom, 'rule');
    return html`${[line, words(`${figure}${unit}`, at, bottom + 14, 'inkSoft', anchor)]}`;
  });
  const parts = requests.map(partsOf);
  const lines = (['waiting', 'moving', 'failed'] as const).map((kind) => {
    const path = parts
      .flatMap((part, index) => part[kind].map((span) => lineOf(span, index)))
      .join('');
    return path === '' ? html`` : lineIn(kind, path, row);
  });
  function lineOf([from, to]: Span, index: number): string {
    const width = Math.max(LEAST_WIDTH, x(to) - x(from));
    return `M${pixels(x(from))} ${pixels(y(index))}h${pixels(width)}`;
  }
  return html`<svg viewBox="0 0 ${WIDTH} ${pixels(bottom + AXIS_HEIGHT)}" role="img" aria-label="${label}">${axis}<g class="${clientClass(client)}">${lines}</g></svg>`;
}

const STROKES = {
  waiting: { color: 'var(--ink-soft)', opacity: 0.45 },
  moving: { color: 'var(--client)', opacity: 1 },
  failed: { color: 'var(--failed)', opacity: 1 },
};

/** @param path of numbers of ours, however long it is */
function lineIn(kind: keyof typeof STROKES, path: string, row: number): Markup {
  const { color, opacity } = STROKES[kind];
  const clear = opacity < 1 ? html` stroke-opacity="${opacity}"` : html``;
  return html`<path d="${new Markup(path)}" fill="none" stroke="${color}" stroke-width="${pixels(Math.max(HEIGHT.least, row * 0.7))}"${clear}/>`;
}

/** Of an upload, bytes come before the answer; of a download, they are the answer. */
function partsOf({ begin, bytes, end, firstByte, operation, status }: KeptRequest) {
  const none: readonly Span[] = [];
  if (status === null || firstByte === null || status >= 400) {
    return { waiting: none, moving: none, failed: [[begin, end] as const] };
  }
  const [first, second]: [Span, Span] = [
    [begin, firstByte],
    [firstByte, end],
  ];
  if (bytes === 0) return { waiting: [[begin, end] as const], moving: none, failed: none };
  return MOVING.get(operation)?.isUpload
    ? { waiting: [second], moving: [first], failed: none }
    : { waiting: [first], moving: [second], failed: none };
}
