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
  const rule = [...align].map((side) => (side === 'r' ? '---:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Blocks folded away, nothing when there are none; the blank lines make GitHub read what is inside as Markdown. */
export function details(summary: string, blocks: readonly string[]): string[] {
  if (blocks.length === 0) return [];
  return [`<details>\n<summary>${summary}</summary>`, blocks.join('\n\n'), '</details>'];
}

/** A list of one line each. */
export function bullets(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join('\n');
}
