import { type Field, InputError, printable, said } from './input-error.ts';

/** What git refuses anywhere in a ref: https://git-scm.com/docs/git-check-ref-format */
// biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(^|\/)\.|\.lock(\/|$)/;

/**
 * Checks a branch, tag or commit as git does, and refuses what git could take for an option.
 *
 * @param input the field that it is of, or its name
 * @throws InputError
 */
export function checkRef(input: string | Field, ref: string): string {
  const legal = ref !== '' && ref !== '@' && !FORBIDDEN.test(ref) && ref.length <= 250;
  if (legal && !ref.startsWith('-')) return ref;
  throw new InputError(
    said`${input} "${printable(ref)}" is no legal git ref: give a branch, a tag or a commit.`,
  );
}

/** Whether a ref is a whole commit id. */
export function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}$/.test(ref);
}
