import type { z } from 'zod';
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
  known: readonly [T, ...T[]],
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

/** Items between commas, newlines or spaces; null when nothing was given. */
export function list<T extends string>(
  name: string,
  text: string,
  item: z.ZodType<T>,
  what: string,
): readonly T[] | null {
  if (text === '') return null;
  const items = text.split(/[\s,]+/).filter((one) => one !== '');
  for (const one of requireDistinct(name, items)) {
    if (item.safeParse(one).success) continue;
    throw new InputError(
      `${name} has "${printable(one)}", which is no ${what}: mend or remove it.`,
    );
  }
  return items as T[];
}

/** Text of a certain form, or the default when nothing was given. */
export function text(name: string, given: string, form: RegExp, fix: string): string {
  if (form.test(given)) return given;
  throw new InputError(
    given === '' ? `${name} is missing: ${fix}.` : `${name} is "${printable(given)}": ${fix}.`,
  );
}
