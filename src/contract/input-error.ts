import { closest, distance } from 'fastest-levenshtein';

/** Something that can be asked for, in a message: each front end spells it as its users write it. */
export class Field {
  /** As an input of the action is called, e.g. `s3-clients`. */
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  toString(): string {
    return this.name;
  }
}

export function field(name: string): Field {
  return new Field(name);
}

/** A message whose fields are known apart from its text: nothing from outside is taken for one. */
export type Said = readonly (string | Field)[];

/** Tag of a message that names fields: said`${field('branch')} needs ${field('suite')}.` */
export function said(
  texts: TemplateStringsArray,
  ...values: (string | number | Field | Said)[]
): Said {
  return texts.flatMap((text, index) => {
    const value = values[index] ?? '';
    return [text, ...(typeof value === 'object' ? [value].flat() : [String(value)])];
  });
}

/** A message as the users of a front end read it. */
export function spelledOut(message: string | Said, spell: (field: string) => string): string {
  return [message]
    .flat()
    .map((part) => (part instanceof Field ? spell(part.name) : part))
    .join('');
}

/**
 * A mistake in what somebody asked for: one sentence naming the input, the value and the fix.
 * Programs print it alone, without a stack trace, and exit with code 2.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly #said: Said;

  constructor(message: string | Said, options?: ErrorOptions) {
    const parts = typeof message === 'string' ? [message] : message;
    super(parts.join(''), options);
    this.#said = parts;
  }

  /** The message as the users of a front end read it. */
  spelled(spell: (field: string) => string): string {
    return spelledOut(this.#said, spell);
  }
}

/**
 * Exit codes of the command line and of the job; `undecided`: asked for regressions, it cannot tell;
 * `tooLate`: of a job that got its machine when nobody waited for it any longer.
 */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  regression: 3,
  undecided: 4,
  tooLate: 5,
  interrupted: 130,
} as const;

/**
 * Returns `value` if it is one of `known`.
 *
 * @param kind what the value is, in the user's words, e.g. `S3 client`, or the field that it is of
 * @param near the one that is meant, if it is not the one with the fewest other letters
 * @throws InputError naming the known name that is meant, if one is near, and all others
 */
export function requireKnown(
  kind: string | Field,
  value: string,
  known: readonly string[],
  near = nearest(value, known),
): string {
  if (known.includes(value)) return value;
  const hint = near === null ? '' : ` Did you mean "${near}"?`;
  throw new InputError(
    said`Unknown ${kind} "${printable(value)}".${hint} Known: ${known.join(', ') || 'none'}.`,
  );
}

/** The name that may be meant by one that is not known; null where none is like it. */
export function nearest(value: string, known: readonly string[]): string | null {
  if (known.length === 0 || value === '') return null;
  const begun = known.filter((name) => name.startsWith(value) || value.startsWith(name));
  const name = closest(value, begun.length > 0 ? begun : [...known]);
  // Half of the letters may be wrong: more of them and any name would do.
  const isLike = 2 * distance(value, name) <= Math.max(value.length, name.length);
  return begun.length > 0 || isLike ? name : null;
}

/**
 * Returns `values` if they can be a choice: not empty, none twice.
 *
 * @param input the field, or its name
 * @throws InputError
 */
export function requireDistinct(
  input: string | Field,
  values: readonly string[],
): readonly string[] {
  if (values.length === 0) {
    throw new InputError(
      said`${input} is empty: name at least one, or leave it out for the default.`,
    );
  }
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) {
    throw new InputError(said`${input} names "${printable(twice)}" twice: name it once.`);
  }
  return values;
}

/** Text from outside, safe to show in one line: control characters become spaces, long text is cut. */
export function printable(text: string, maxLength = 200): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}

/** What something that was thrown says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
