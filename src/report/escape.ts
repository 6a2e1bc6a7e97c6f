import { printable } from '../contract/input-error.ts';

/** Longest name or reason that a summary or a terminal shows. */
const MAX_LENGTH = 300;

/** What is shown for an empty name. */
const EMPTY = '(empty)';

/** Format characters (direction marks, zero widths): all but the joiner that emoji are made with. */
const INVISIBLE = /(?!\u200d)\p{Cf}/gu;

/**
 * Text from outside as one well-formed line. Characters that would reorder or hide the words around
 * them are spelt out, e.g. `⟨U+202E⟩`; what is longer than `maxLength` code points is cut.
 */
export function oneLine(text: string, maxLength = MAX_LENGTH): string {
  const visible = printable(text, Number.POSITIVE_INFINITY)
    .replace(
      INVISIBLE,
      (character) => `⟨U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
    .toWellFormed();
  if (visible.length <= maxLength) return visible;
  const characters = [...visible];
  return characters.length > maxLength
    ? `${characters.slice(0, maxLength - 1).join('')}…`
    : visible;
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, between tags or inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? character);
}

/**
 * Text from outside as code in GitHub's Markdown, also inside a table: nothing in it becomes
 * markup, a link, a mention or an emoji.
 *
 * A code span cannot hold backticks, and how `\|` splits a table row differs between renderers;
 * such text becomes `<code>` with every sign as a character reference, which is never structure.
 * Addresses are looked for after references were read, but in one piece of text only: `<wbr>` parts
 * what could be one.
 */
export function markdownCode(text: string, maxLength = MAX_LENGTH): string {
  const line = oneLine(text, maxLength) || EMPTY;
  if (!/[`|\\]/.test(line)) return `\`${line}\``;
  const references = line.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<code>${references.replace(DOT_COLON_AT, '<wbr>$&')}</code>`;
}

const DOT_COLON_AT = /&#(?:46|58|64);/g;

/** A link in GitHub's Markdown; only the text if the address is not a web address. */
export function markdownLink(text: string, url: string): string {
  const words = oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
  const address = webAddress(url);
  return address === null
    ? words
    : `[${words}](<${address.replace(/[\\|]/g, encodeURIComponent)}>)`;
}

/** The address, written so that no quote or bracket is left in it; null unless it is http or https. */
export function webAddress(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed && ['https:', 'http:'].includes(parsed.protocol) ? parsed.href : null;
}

/**
 * Text from outside for a terminal or a log: one line, and nothing that GitHub reads as a workflow
 * command (`::command::` where a line starts, wrapped ones too; `##[command]` anywhere).
 */
export function terminalText(text: string, maxLength = MAX_LENGTH): string {
  const line = oneLine(text, maxLength) || EMPTY;
  return line.replace(/:(?=:)/g, ': ').replaceAll('##[', '# #[');
}
