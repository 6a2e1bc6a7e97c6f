import { printable } from '../contract/input-error.ts';

/** Longest name or reason that a summary or a terminal shows. */
const MAX_LENGTH = 300;

/** What is shown for a name that is none. */
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
 */
export function markdownCode(text: string, maxLength = MAX_LENGTH): string {
  const line = oneLine(text, maxLength) || EMPTY;
  if (!/[`|\\]/.test(line)) return `\`${line}\``;
  const references = line.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<code>${references}</code>`;
}

/**
 * Text from outside for a terminal or a log: one line, and nothing that GitHub reads as a workflow
 * command (`::command::` where a line starts, wrapped ones too; `##[command]` anywhere).
 */
export function terminalText(text: string, maxLength = MAX_LENGTH): string {
  const line = oneLine(text, maxLength) || EMPTY;
  return line.replace(/:(?=:)/g, ': ').replaceAll('##[', '# #[');
}
