export const LIST_KEYS = ['instance-types', 's3-clients', 'workloads'] as const;
export type ListKey = (typeof LIST_KEYS)[number];

export const KEYS = [...LIST_KEYS, 'compare-with', 'suite', 'budget'] as const;
export const VERBS = ['help', 'cancel'] as const;

/**
 * What may stand before the command: empty lines, and as many blanks as make no code block in Markdown.
 * Editors and web pages put no-break spaces and marks of zero width where people type or paste.
 */
const BEFORE = /^(?:[^\S\r\n]*[\r\n]+)*[\u200b\u2060\ufeff]*[^\S\r\n\t]{0,3}[\u200b\u2060\ufeff]*/;

/**
 * The words after `/benchmark`, when the first line of a comment that is not empty is that command: a quoted
 * one, one in a code block, and `/benchmarks` are not.
 *
 * @returns null for any other comment
 */
export function commandWords(body: string): string[] | null {
  const [line = ''] = body.replace(BEFORE, '').split(/[\r\n]/, 1);
  const [command, ...words] = line.split(/[\s\u200b\u2060\ufeff]+/);
  return command === '/benchmark' ? words.filter((word) => word !== '') : null;
}
