/** Files that people write by hand: JSON by their names, else YAML. */
import type { z } from 'zod';
import { counted, InputError, printable, requireKnown } from './input-error.ts';
import { parseJson } from './read-document.ts';
import { parseYaml } from './read-values.ts';

type Issue = z.core.$ZodIssue;

/**
 * @param name of the file
 * @param what names it, for messages
 * @param keysAt keys that a place in the file can have
 * @throws InputError that says what is wrong first: a key that is none, if there is one
 */
export async function readWritten<T>(
  schema: z.ZodType<T>,
  text: string,
  name: string,
  what: string,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
  wordsOf = (issue: Issue) => printable(issue.message),
): Promise<T> {
  const value = name.endsWith('.json') ? parseJson(text, what) : await parseYaml(text, what);
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const { issues } = read.error;
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const where = issue.path.length > 0 ? ` (${issue.path.join('.')})` : '';
    requireKnown(`key in ${what}${where}:`, issue.keys[0] ?? '', keysAt(issue.path));
  }
  const [first] = issues;
  const more = issues.length > 1 ? `; and ${counted(issues.length - 1, 'other fault')}` : '';
  throw new InputError(
    `${what} is not valid: ${first!.path.join('.') || 'document'}: ${wordsOf(first!)}${more}.`,
  );
}
