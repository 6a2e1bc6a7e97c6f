/** How the text of a field is read, by the kind of what it holds. All throw InputError for what cannot be meant. */
import { parseSize } from '../contract/compile-workload.ts';
import { CELL_PATTERN } from '../contract/glob.ts';
import {
  type Field,
  InputError,
  printable,
  requireDistinct,
  requireKnown,
  said,
} from '../contract/input-error.ts';
import { isCommit } from '../contract/read-values.ts';

/** What a name can be at all; whether there is such a thing is found out where things are known. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/;

/** One of a few words; the first when nothing was given. */
export function choice<T extends string>(
  name: string | Field,
  text: string,
  known: readonly [T, ...(readonly T[])],
): T {
  return text === '' ? known[0] : (requireKnown(name, text, known) as T);
}

/** As YAML writes it, like the inputs of GitHub's own actions; false when nothing was given. */
export function flag(name: string | Field, text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE|)$/.test(text)) return false;
  throw new InputError(said`${name} is "${printable(text)}": write true or false.`);
}

interface Range {
  min: number;
  max: number;
  /** @default any number */
  whole?: boolean;
}

/** A number in decimal notation. */
export function number(
  name: string | Field,
  text: string,
  { min, max, whole = false }: Range,
): number {
  const value = Number(text);
  const fits = /^\d+(\.\d+)?$/.test(text) && value >= min && value <= max;
  if (fits && (!whole || Number.isInteger(value))) return value;
  const kind = whole ? 'a whole number' : 'a number';
  throw new InputError(said`${name} is "${printable(text)}": give ${kind} from ${min} to ${max}.`);
}

/** Items between commas, newlines or spaces. */
export function list(name: Field, text: string): readonly string[] {
  return requireDistinct(
    name,
    text.split(/[\s,]+/).filter((item) => item !== ''),
  );
}

export function names(name: Field, text: string): readonly string[] {
  const items = list(name, text);
  const wrong = items.find((item) => !NAME.test(item));
  if (wrong === undefined) return items;
  throw new InputError(
    said`${name} has "${printable(wrong)}", which is not a name: correct or remove it.`,
  );
}

export function patterns(name: Field, text: string): readonly string[] {
  const items = list(name, text);
  const wrong = items.find((item) => !CELL_PATTERN.test(item));
  if (wrong === undefined) return items;
  throw new InputError(
    said`${name} has "${printable(wrong)}": write S3-CLIENT/WORKLOAD, where * stands for anything, e.g. "rclone/*" or "*/upload-*".`,
  );
}

export function sizes(name: Field, text: string): readonly string[] {
  return list(name, text).map((size) => sizeOf(name, size));
}

/** As workloads write it. */
function sizeOf(name: Field, text: string): string {
  try {
    // Nothing has no speed.
    if (parseSize(text, '') > 0) return text;
  } catch {
    // Said below.
  }
  throw new InputError(
    said`${name} has "${printable(text)}": write whole numbers with their units, from 1byte to 5TiB, e.g. 64KiB,8MiB,1GiB.`,
  );
}

export function choices<T extends string>(
  name: Field,
  text: string,
  known: readonly T[],
): readonly T[] {
  return list(name, text).map((item) => requireKnown(name, item, known) as T);
}

export function commit(name: Field, text: string): string {
  if (isCommit(text)) return text;
  throw new InputError(said`${name} is "${printable(text)}": give all of its 40 digits.`);
}
