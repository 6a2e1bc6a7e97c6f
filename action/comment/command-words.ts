export const LIST_KEYS = ['instance-types', 's3-clients', 'workloads'] as const;
export type ListKey = (typeof LIST_KEYS)[number];

export const KEYS = [...LIST_KEYS, 'compare-with', 'suite'] as const;
export const VERBS = ['help', 'cancel'] as const;

/**
 * The words after `/benchmark`, when the very first line of a comment is that command: a quoted or
 * indented one, one in a code block, and `/benchmarks` are not.
 *
 * @returns null for any other comment
 */
export function commandWords(body: string): string[] | null {
  const end = body.search(/[\r\n]/);
  const line = end < 0 ? body : body.slice(0, end);
  const [command, ...words] = line.split(/[ \t]+/);
  return command === '/benchmark' ? words.filter((word) => word !== '') : null;
}
