import { type Field, InputError, printable, said } from './input-error.ts';

/** For measuring on this machine, over all instance types of a run, when nobody says another one. */
export const DEFAULT_BUDGET_SECONDS = 75;

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, min: 60, '': 60, h: 3600 };
const LEAST_SECONDS = 1;
const MOST_SECONDS = 7 * 24 * 3600;

/**
 * Reads a time for measuring: minutes, or a number with its unit, such as `75s`, `2m`, `1.5` or `1h`.
 *
 * @param input the field that it is of, or its name
 * @returns seconds
 * @throws InputError
 */
export function readBudget(input: string | Field, text: string): number {
  const [, number = '', unit = ''] =
    /^(\d{1,9}(?:\.\d{1,9})?) ?([a-z]{0,3})$/.exec(text.trim()) ?? [];
  const seconds = Number(number || Number.NaN) * (SECONDS[unit] ?? Number.NaN);
  if (seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS) return seconds;
  throw new InputError(
    said`${input} is "${printable(text)}": give minutes, or a number with its unit, from 1s to 168h, e.g. 75s, 2m or 1h.`,
  );
}
