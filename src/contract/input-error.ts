import { closest } from 'fastest-levenshtein';

/**
 * A mistake in what somebody asked for: one sentence naming the input, the value and the fix.
 * Programs print its message alone, without a stack trace, and exit with code 2.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Exit codes of the command line and of the job; `undecided`: asked for regressions, it cannot tell. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  regression: 3,
  undecided: 4,
  interrupted: 130,
} as const;

/**
 * Returns `value` if it is one of `known`.
 *
 * @param kind what the value is, in the user's words, e.g. `S3 client`
 * @throws InputError naming the nearest known name and all others
 */
export function requireKnown(kind: string, value: string, known: readonly string[]): string {
  if (known.includes(value)) return value;
  const hint = known.length > 0 ? ` Did you mean "${closest(value, [...known])}"?` : '';
  throw new InputError(
    `Unknown ${kind} "${printable(value)}".${hint} Known: ${known.join(', ') || 'none'}.`,
  );
}

/**
 * Returns `values` if they can be a choice: not empty, none twice.
 *
 * @param input the name of the option or input, e.g. `--s3-clients`
 * @throws InputError
 */
export function requireDistinct(input: string, values: readonly string[]): readonly string[] {
  if (values.length === 0) {
    throw new InputError(`${input} is empty: name at least one, or leave it out for the default.`);
  }
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) {
    throw new InputError(`${input} names "${printable(twice)}" twice: name it once.`);
  }
  return values;
}

/** Text from outside, safe to show in one line: control characters become spaces, long text is cut. */
export function printable(text: string, maxLength = 200): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}

/** A count with its noun: `1 case`, `3 cases`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** As the end of a sentence: with one full stop, unless it ends otherwise. */
export function ended(text: string): string {
  return /[.!?…]\s*$/.test(text) ? text.trimEnd() : `${text}.`;
}

/** As a part of a sentence that goes on. */
export function unended(text: string): string {
  return text.replace(/\.\s*$/, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals' sequences begin with one
const SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;

/** Text without what moves or colours a terminal: ECMA-48's control sequences, and titles of windows. */
export function withoutColours(text: string): string {
  return text.includes('\u001b') ? text.replace(SEQUENCES, '') : text;
}
