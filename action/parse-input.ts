import {
  InputError,
  printable,
  requireDistinct,
  requireKnown,
} from '../src/contract/input-error.ts';

/** Gives an input's text as the runner has it; '' when nothing was given. */
export type GetInput = (name: string) => string;

/** One of a few words. */
export function choice<T extends string>(
  name: string,
  text: string,
  known: readonly [T, ...(readonly T[])],
): T {
  return text === '' ? known[0] : (requireKnown(name, text, known) as T);
}

/** As YAML writes it, like the inputs of GitHub's own actions; false when nothing was given. */
export function flag(name: string, text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE|)$/.test(text)) return false;
  throw new InputError(`${name} is "${printable(text)}": write true or false.`);
}

export interface Range {
  min: number;
  max: number;
  /** @default any number */
  whole?: boolean;
}

/** A number in decimal notation. */
export function number(name: string, text: string, { min, max, whole = false }: Range): number {
  const value = Number(text);
  const fits = /^\d+(\.\d+)?$/.test(text) && value >= min && value <= max;
  if (fits && (!whole || Number.isInteger(value))) return value;
  const kind = whole ? 'a whole number' : 'a number';
  throw new InputError(`${name} is "${printable(text)}": give ${kind} from ${min} to ${max}.`);
}

/** What a name can be at all; whether there is such a thing is found out where things are known. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/;

/** Names between commas, newlines or spaces; null when nothing was given. */
export function names(name: string, text: string): readonly string[] | null {
  const items = list(name, text);
  const wrong = items?.find((item) => !NAME.test(item));
  if (wrong === undefined) return items;
  throw new InputError(`${name} has "${printable(wrong)}", which is no name: mend or remove it.`);
}

/** As `names`, of a few words that are known beforehand. */
export function choices<T extends string>(
  name: string,
  text: string,
  known: readonly T[],
): readonly T[] | null {
  const items = list(name, text);
  for (const item of items ?? []) requireKnown(name, item, known);
  return items as T[] | null;
}

function list(name: string, text: string): readonly string[] | null {
  if (text === '') return null;
  return requireDistinct(
    name,
    text.split(/[\s,]+/).filter((item) => item !== ''),
  );
}

/** Text of a certain form, or the default when nothing was given. */
export function text(name: string, given: string, form: RegExp, fix: string): string {
  if (form.test(given)) return given;
  throw new InputError(
    given === '' ? `${name} is missing: ${fix}.` : `${name} is "${printable(given)}": ${fix}.`,
  );
}
