import { escapeHtml, oneLine } from '../escape.ts';

/** Longest text from outside that the page shows. */
const MAX_LENGTH = 2000;

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

/** A name from outside, set apart from the words around it. */
export function code(text: string): Markup {
  return html`<code>${text || '(empty)'}</code>`;
}

/**
 * Makes markup of sentences that take names: `sentence((name) => headline(model, name))`.
 * The sentences themselves hold nothing that HTML would read as markup.
 */
export function sentence(write: (name: (text: string) => string) => string): Markup {
  return new Markup(write((name) => code(name).text));
}

/** As `sentence`, for several. */
export function sentences(write: (name: (text: string) => string) => string[]): Markup[] {
  return write((name) => code(name).text).map((text) => new Markup(text));
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
