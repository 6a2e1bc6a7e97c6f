import { createHash } from 'node:crypto';
import { escapeHtml, oneLine } from '../escape.ts';
import { counted } from '../format.ts';
import {
  type Column,
  type filledColumns,
  type Row,
  type TableCell,
  type Words,
  written,
} from '../section.ts';
import { TONES, typeClass } from './colors.ts';
import { SCRIPT } from './styles.ts';

/** Longest text from outside that the page shows. */
const MAX_LENGTH = 2000;
/** Names up to this many characters stay on one line. */
const SHORT = 48;
/** Characters of what stands below a row; failures are listed with all of it. */
const MAX_BELOW = 120;

/** Markup that is safe to put on the page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Content = Markup | string | number | readonly Markup[];

/** HTML in which everything interpolated is escaped, but for markup. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(String.raw({ raw: parts }, ...contents.map(textOf)));
}

export const NOTHING = new Markup('');

/** Characters of a name that has room on one line of any screen. */
const ONE_LINE = 24;

/** A name from outside, set apart from the words around it. */
export function code(text: string): Markup {
  const long = text.length > ONE_LINE ? html` class="long"` : NOTHING;
  return html`<code${long}>${text || '(empty)'}</code>`;
}

/** Pieces with a separator of ours between them. */
export function joined(pieces: readonly Markup[], separator: string): Markup {
  return new Markup(pieces.map((piece) => piece.text).join(escapeHtml(separator)));
}

function textOf(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string') return escapeHtml(oneLine(content, MAX_LENGTH));
  return typeof content === 'number' ? String(content) : content.map(textOf).join('');
}

/** Words as they stand on a page. */
export function write(words: Words): Markup {
  if (typeof words === 'string') return html`${words}`;
  return new Markup(written(words, (text) => code(text).text));
}

/**
 * Room on a page: a browser, and whoever scrolls, has enough of 2 MB. Parts are made one after the other,
 * those first that interest most, until there is no room for the next; the rest is counted.
 */
export class Room {
  #bytes = 0;

  /** Room for `bytes` more; what nobody used before may be used, too. */
  add(bytes: number): this {
    this.#bytes += bytes;
    return this;
  }

  take<T>(items: readonly T[], make: (item: T) => Markup): { shown: Markup[]; left: number } {
    const shown: Markup[] = [];
    for (const item of items) {
      const made = make(item);
      const bytes = Buffer.byteLength(made.text);
      if (bytes > this.#bytes) break;
      this.#bytes -= bytes;
      shown.push(made);
    }
    return { shown, left: items.length - shown.length };
  }
}

/** What a page has no room for. @param where it is instead */
export function leftOut(left: number, noun: string, where = 'result.json'): Markup {
  if (left === 0) return NOTHING;
  const are = left === 1 ? 'is' : 'are';
  return html`<p class="note">${counted(left, `more ${noun}`)} ${are} in ${where}: there is no space here.</p>`;
}

/**
 * A table in a box of its own, so that a narrow page does not scroll sideways; the box takes the
 * focus, so that the keyboard can scroll it.
 */
export function table(
  id: string,
  columns: readonly Column[],
  rows: readonly Markup[],
  caption: Markup,
  isTall: boolean,
): Markup {
  const heads = columns
    .filter(({ isBelow }) => !isBelow)
    .map(({ head, isFigure }) =>
      isFigure
        ? html`<th scope="col" class="number" data-numbers>${write(head)}</th>`
        : html`<th scope="col">${write(head)}</th>`,
    );
  const isSortable = columns.some(({ isFigure }) => isFigure);
  const hasCaption = caption.text !== '';
  const region = hasCaption ? html` role="region" aria-labelledby="${id}-caption"` : NOTHING;
  return html`
<div class="${isTall ? 'scroll tall' : 'scroll'}"${region} tabindex="0">
<table${isSortable ? html` data-sortable` : NOTHING}>
${hasCaption ? html`<caption id="${id}-caption"><span>${caption}</span></caption>` : NOTHING}
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>`;
}

export function tableRow(
  { cells, group, verdict }: Row,
  columns: ReturnType<typeof filledColumns>,
): Markup {
  const below = columns.filter(({ isBelow }) => isBelow).map(({ index }) => cells[index] ?? {});
  const reasons = below.flatMap(({ name, words }) => {
    if (name !== undefined) return [html`<br><small>${oneLine(name, MAX_BELOW)}</small>`];
    return words ? [html`<br><small>${write(words)}</small>`] : [];
  });
  const drawn = columns
    .filter(({ isBelow }) => !isBelow)
    .map((column, index) => cellOf(cells[column.index] ?? {}, column, index === 0 ? reasons : []));
  const isOfGroup = group !== undefined && group >= 0;
  const attributes = html`${isOfGroup ? html` data-group="${group}" class="${classOf(group)}"` : NOTHING}${verdict ? html` data-verdict="${verdict}"` : NOTHING}`;
  return html`<tr${attributes}>${drawn}</tr>
`;
}

function cellOf(cell: TableCell, { isFigure }: Column, reasons: readonly Markup[]): Markup {
  const { href, isPlace, isStrong, name, notes = [], picture, tone, value, words = '' } = cell;
  if (picture) return html`<td>${picture}</td>`;
  const text = name === undefined ? write(words) : html`${name}`;
  const className = tone === undefined ? '' : TONES[tone].className;
  const toned = (markup: Markup) =>
    className === '' ? markup : html`<span class="${className}">${markup}</span>`;
  // Of a figure, the colour is that of the words beside it.
  const main = isStrong
    ? html`<b>${text}</b>`
    : href
      ? html`<a href="${href}">${text}</a>`
      : toned(text);
  const besides = notes.map((note) =>
    isStrong ? html` ${toned(write(note))}` : html` <small>${write(note)}</small>`,
  );
  const content = html`${main}${besides}${reasons}`;
  if (isFigure) {
    return html`<td class="number" data-value="${value ?? ''}">${text.text === '' ? '–' : content}</td>`;
  }
  const classes = [
    isPlace && 'type',
    tone && 'verdict',
    // A date stays on one line.
    /^\d{4}-\d\d-\d\d/.test(text.text) && 'day',
    (name ?? text.text.replace(/<[^>]*>/g, '')).length > SHORT && 'long',
  ].filter((one) => typeof one === 'string');
  return classes.length === 0
    ? html`<td>${content}</td>`
    : html`<td class="${classes.join(' ')}">${content}</td>`;
}

/** The class that gives a group its colour; '' outside of groups. */
export function classOf(group: number | undefined): string {
  return group === undefined || group < 0 ? '' : typeClass(group);
}

/** Only this script and this style sheet: whatever else got into a page would neither run nor load. */
function policyFor(styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(SCRIPT)}`,
    `style-src ${hashOf(styles)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A page as one file that needs no network and, to be read, no script. */
export function renderPage(page: { title: string; styles: string; body: Markup }): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policyFor(page.styles))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>S3 Benchmarks: ${page.title}</title>
<style>${new Markup(page.styles)}</style>
</head>
<body>
${page.body}
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
