import type { ReportLink } from './context.ts';
import { markdownLink } from './escape.ts';

/**
 * A table; cells hold Markdown already.
 *
 * @param align `l` or `r` for each column
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: string,
): string {
  return [tableHead(head, align), ...rows.map(tableRow)].join('\n');
}

/** The first two lines of a table. */
export function tableHead(head: readonly string[], align: string): string {
  const rule = [...align].map((side) => (side === 'r' ? '---:' : '---'));
  return [head, rule].map(tableRow).join('\n');
}

export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Blocks folded away, nothing when there are none; the blank lines make GitHub read what is inside as Markdown. */
export function details(summary: string, blocks: readonly string[]): string[] {
  if (blocks.length === 0) return [];
  return [`<details>\n<summary>${summary}</summary>`, blocks.join('\n\n'), '</details>'];
}

/** Lines of plain text as they are; each begins with a word of ours, so that none ends the block. */
export function verbatim(lines: readonly string[]): string {
  return ['```text', ...lines, '```'].join('\n');
}

/** A list of one line each. */
export function bullets(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join('\n');
}

/** Links as one sentence; nothing when there are none. */
export function linkLine(links: readonly ReportLink[]): string[] {
  return links.length === 0
    ? []
    : [`${links.map(({ text, url }) => markdownLink(text, url)).join(' · ')}.`];
}
