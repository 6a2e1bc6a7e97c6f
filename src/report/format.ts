import prettyMilliseconds from 'pretty-ms';
import { counted as plain } from '../contract/input-error.ts';
import type { RateUnit } from '../contract/measurement.ts';

/** Keeps a figure and its unit on one line. */
const NBSP = '\u00a0';

const ROUGH = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 2,
});

/** A positive number with three significant digits, e.g. `0.0123`, `1.20`, `1230`. */
export function figure(value: number): string {
  if (value === 0) return '0';
  const rounded = Number(value.toPrecision(3));
  return rounded >= 100 ? String(rounded) : rounded.toPrecision(3);
}

/** How fast something was, with its unit, e.g. `12.3 Gb/s`, `2310 requests/s`. */
export function speed(rate: number, unit: RateUnit): string {
  return `${figure(rate)}${NBSP}${unit}`;
}

/** `Gb/s`, `requests/s`, or both where there are both. */
export function unitsInWords(figures: readonly { unit: RateUnit }[]): string {
  return [...new Set(figures.map(({ unit }) => unit))].sort().join(' or ');
}

/** A fraction in percent, without decimals from 10 % on: `4.2 %`, `62 %`, `123 %`. */
export function percent(fraction: number): string {
  const value = fraction * 100;
  const digits = value !== 0 && Math.abs(value) < 9.95 ? 1 : 0;
  return `${value.toFixed(digits)}${NBSP}%`;
}

/** Fractions in percent, from the least to the most: `6.0 % to 10 %`; '' for none. */
export function percentSpan(fractions: readonly number[]): string {
  if (fractions.length === 0) return '';
  const [least, most] = [percent(Math.min(...fractions)), percent(Math.max(...fractions))];
  return least === most ? least : `${least} to ${most}`;
}

/** Where a change in percent says less than a factor. */
const MOST_PERCENT = 10;

/** How much faster or slower a ratio is: `−10.2 %`, `+2.5 %`, from tenfold on `× 12.3`. */
export function change(ratio: number): string {
  if (ratio >= MOST_PERCENT) return `×${NBSP}${figure(ratio)}`;
  const effect = (Math.abs(ratio - 1) * 100).toFixed(1);
  const sign = Number(effect) === 0 ? '' : ratio < 1 ? '−' : '+';
  return `${sign}${effect}${NBSP}%`;
}

/** US dollars, to the cent: `3.41 USD`. */
export function usd(dollars: number): string {
  return dollars > 0 && dollars < 0.01
    ? `less than 0.01${NBSP}USD`
    : `${dollars.toFixed(2)}${NBSP}USD`;
}

/** A large count with two digits that say anything: `1.2 million`, `480`. */
export function roughly(count: number): string {
  return ROUGH.format(count);
}

/** A probability: `0.0123`, and what is smaller than four decimals in words. */
export function probability(p: number): string {
  return p < 0.0001 ? 'under 0.0001' : figure(p);
}

/** Milliseconds in words, e.g. `1m 12s`, `850ms`. */
export function duration(ms: number): string {
  return prettyMilliseconds(ms, ms < 10_000 ? {} : { secondsDecimalDigits: 0 });
}

/** Seconds of one run, e.g. `0.137 s`. */
export function seconds(value: number): string {
  return `${figure(value)}${NBSP}s`;
}

/** Bytes in the binary unit that a person would use, e.g. `16 MiB`, `1.50 GiB`. */
export function bytes(count: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let value = count;
  let unit = 0;
  for (; value >= 1024 && unit < units.length - 1; unit++) value /= 1024;
  return `${Number.isInteger(value) ? value : figure(value)}${NBSP}${units[unit]}`;
}

/** Bytes as a whole number of MiB, without the unit, for columns that name it. */
export function mebibytes(count: number): string {
  return String(Math.round(count / 2 ** 20));
}

/** A count with its noun on one line: `1 case`, `3 cases`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return plain(count, noun, plural).replace(' ', NBSP);
}

/** An RFC 3339 time in UTC, to the second: `2026-11-22 14:03:11 UTC`. */
export function time(rfc3339: string): string {
  return `${new Date(rfc3339).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** Words in a row: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], separator = ', '): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(separator)} and ${words.at(-1)}`;
}

/** Words in a row, of many the first and how many more there are: `a, b and 4 more`; not for one more alone. */
export function some(words: readonly string[], most: number, separator = ', '): string {
  const more = words.length - most;
  return listed(more > 1 ? [...words.slice(0, most), `${more} more`] : words, separator);
}

/** With a capital letter, as a sentence or a label begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
