import { z } from 'zod';
import { kindOfJson, OWN, refuseOtherKinds, unknownJson } from './file-kinds.ts';
import { ended, InputError, printable } from './input-error.ts';
import { READ_SCHEMA_VERSIONS, RunResult } from './run-result.ts';

/**
 * Parses JSON from outside and checks it against a schema.
 *
 * @param what names the document for the person who has to fix it, e.g. a file name
 * @throws InputError naming the first few places that are wrong
 */
export function readDocument<T>(schema: z.ZodType<T>, text: string, what: string): T {
  return checkDocument(schema, parseJson(text, what), what);
}

/** As `readDocument`, for a value that is parsed already. */
export function checkDocument<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const faults = checked.error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'document'}: ${printable(issue.message)}`);
  const more = checked.error.issues.length - faults.length;
  throw new InputError(
    `${printable(what)} is not valid: ${faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  );
}

/** What a person gives who gave something else in the place of a result. */
const GIVE_RESULT = 'give the result.json of a run';

/** A hundred times a full result; as text, as a tree and checked it is in memory three times. */
export const MOST_RUN_BYTES = 64 * 1024 ** 2;

/**
 * Reads a result document.
 *
 * @throws InputError for text that is no JSON, JSON of another program, another schema version, or a
 *   document that does not fit
 */
export function readRunResult(text: string, what: string): RunResult {
  if (isProse(text)) {
    throw new InputError(`${printable(what)} is text, not ${OWN.result}: ${GIVE_RESULT}.`);
  }
  const value = parseJson(text, what);
  refuseOtherKinds(value, OWN.result, what, GIVE_RESULT);
  const version = z.looseObject({ schemaVersion: z.unknown() }).safeParse(value);
  const found = version.success ? version.data.schemaVersion : undefined;
  if (READ_SCHEMA_VERSIONS.some((one) => one === found)) {
    return checkDocument(RunResult, value, what);
  }
  if (!isOfAnotherVersion(value)) {
    throw new InputError(
      `${printable(what)} is ${unknownJson(value)}, not ${OWN.result}: ${GIVE_RESULT}.`,
    );
  }
  const said = found === undefined ? 'no schemaVersion' : `schemaVersion ${JSON.stringify(found)}`;
  throw new InputError(
    `${printable(what)} has ${printable(said)}, but this program reads schemaVersion ` +
      `${READ_SCHEMA_VERSIONS.join(' and ')}: read it with the version of S3 Benchmarks that wrote it.`,
  );
}

/** What nobody meant as JSON: where it stops being that is of no use to its owner. */
function isProse(text: string): boolean {
  const start = text.replace(/^\ufeff/, '').trimStart();
  return otherText(start) === null && !/^[[{"]/.test(start) && jsonFault(start) !== null;
}

/** Only what has something of a result is of another version of this program. */
function isOfAnotherVersion(value: unknown): boolean {
  if (kindOfJson(value) === OWN.result) return true;
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return names.includes('schemaVersion') && names.length === 1;
}

/**
 * Parses JSON as people's editors and shells leave it.
 *
 * @throws InputError that says what the text is instead, or where it stops being JSON
 */
export function parseJson(text: string, what: string): unknown {
  const plain = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(plain);
  } catch (error) {
    const other = otherText(plain);
    if (other !== null) throw new InputError(`${printable(what)} is ${other}.`);
    const fault = jsonFault(plain) ?? String(error);
    throw new InputError(`${printable(what)} is not JSON: ${ended(printable(fault))}`);
  }
}

/** What is saved in the place of JSON, and what to do then. */
function otherText(text: string): string | null {
  const start = text.slice(0, 2000).trimStart();
  if (start === '') return 'empty';
  if (/^(?:<!--|<!doctype html|<html)/i.test(start)) {
    return 'an HTML page, not JSON, such as one of a login or an error: download the file itself';
  }
  if (/^(?:<\?xml|<Error>)/.test(start)) {
    const code = /<Error>.*?<Code>(\w{1,80})<\/Code>/s.exec(start)?.[1];
    return code ? `an error of S3 (${code}), not JSON: download the file again` : 'XML, not JSON';
  }
  if (start.startsWith('version https://git-lfs.github.com/spec/')) {
    return 'a pointer of Git LFS, not the file: run `git lfs pull`';
  }
  return start.startsWith('-----BEGIN ') ? 'PEM, not JSON' : null;
}

/** What may stand next. */
type Next = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** What a person would call a word. */
const WORD = /[\p{L}\p{N}_$.+-]+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const QUOTES = /['`´‘’‚“”„«»]/;

/**
 * Where a text stops being JSON, and what its owner has to change there: `line 3, column 5: JSON has no
 * comments`. `JSON.parse` names no place for the most frequent mistakes. RFC 8259.
 *
 * @returns null for JSON
 */
export function jsonFault(text: string): string | null {
  const open: ('}' | ']')[] = [];
  let next: Next = 'value';
  let comma = -1;
  for (let at = 0; ; ) {
    at += matchAt(SPACE, text, at).length;
    const sign = text.charAt(at);
    if (sign === '') return next === 'nothing' ? null : endsEarly(text);
    if (next === 'nothing') return there(text, at, strayAt(text, at) ?? MORE);
    if (sign === '}' || sign === ']') {
      const closes = next === ', or end' || next === `key or }` || next === 'value or ]';
      if (open.at(-1) !== sign) return there(text, at, wrongEnd(sign, open.at(-1)));
      if (!closes && comma >= 0) {
        return there(text, comma, `the comma before "${sign}" is one too many`);
      }
      if (!closes) return there(text, at, 'a value is missing before it');
      open.pop();
      at += 1;
      next = open.length > 0 ? ', or end' : 'nothing';
    } else if (next === ', or end') {
      if (sign !== ',') return there(text, at, strayAt(text, at) ?? 'a comma is missing before it');
      comma = at++;
      next = open.at(-1) === '}' ? 'key' : 'value';
      continue;
    } else if (next === ':') {
      if (sign !== ':') {
        return there(text, at, strayAt(text, at) ?? 'a colon (:) is missing before it');
      }
      at += 1;
      next = 'value';
    } else if (sign === '"') {
      const end = endOfText(text, at);
      if (typeof end === 'string') return end;
      at = end;
      next = next.startsWith('key') ? ':' : open.length > 0 ? ', or end' : 'nothing';
    } else if (next.startsWith('key')) {
      return there(text, at, strayAt(text, at) ?? needsQuotes(text, at));
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      at += 1;
      next = sign === '{' ? 'key or }' : 'value or ]';
    } else {
      const literal = matchAt(LITERAL, text, at);
      if (literal === '') return there(text, at, strayAt(text, at) ?? noValue(text, at));
      at += literal.length;
      next = open.length > 0 ? ', or end' : 'nothing';
    }
    comma = -1;
  }
}

const MORE = 'there is more text after the end of the document';

/** What people's habits and programs leave in a file, wherever it stands. */
function strayAt(text: string, at: number): string | null {
  if (/^(?:\/\/|\/\*|#)/.test(text.slice(at, at + 2))) return 'JSON has no comments: delete it';
  if (/^(?:<{7}|={7}|>{7})/.test(text.slice(at, at + 7))) return 'a conflict of git is not settled';
  const sign = String.fromCodePoint(text.codePointAt(at)!);
  if (QUOTES.test(sign)) return 'JSON allows only double quotes (")';
  if (!/[\p{Z}\p{C}]/u.test(sign)) return null;
  const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `U+${code} here only looks like a space: delete it`;
}

function needsQuotes(text: string, at: number): string {
  const word = wordAt(text, at);
  return /^[\p{L}\p{N}_$]/u.test(word)
    ? `"${word}" needs double quotes around it`
    : `"${word}" stands where a name in double quotes belongs`;
}

function noValue(text: string, at: number): string {
  const word = wordAt(text, at);
  return /^[\p{L}\p{N}_$.+-]/u.test(word)
    ? `"${word}" is not a JSON value; put texts in double quotes`
    : `"${word}" stands where a value belongs`;
}

function wordAt(text: string, at: number): string {
  return matchAt(WORD, text, at).slice(0, 40) || String.fromCodePoint(text.codePointAt(at)!);
}

function wrongEnd(sign: string, expected: string | undefined): string {
  return expected === undefined
    ? `"${sign}" stands where a value belongs`
    : `"${sign}" stands where "${expected}" belongs`;
}

/** @returns where the text in quotes that begins `from` ends, or what is wrong with it */
function endOfText(text: string, from: number): number | string {
  for (let at = from + 1; ; ) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign === '') return endsEarly(text);
    if (sign === '\n' || sign === '\r') {
      const { column } = placeOf(text, from);
      return there(text, at, `the text that begins in column ${column} has no closing quote`);
    }
    if (sign < ' ') return there(text, at, 'there is a control character in a text: delete it');
    const taken = sign === '\\' ? matchAt(ESCAPE, text, at) : sign;
    if (taken === '') return there(text, at, 'write \\\\ for a backslash');
    at += taken.length;
  }
}

function endsEarly(text: string): string {
  const { column, line } = placeOf(text, text.length);
  return `it ends too early, in line ${line}, column ${column}: is the file cut off?`;
}

function there(text: string, at: number, what: string): string {
  const { column, line } = placeOf(text, at);
  return `line ${line}, column ${column}: ${what}`;
}

/** As editors count: lines and characters from 1. */
function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  const before = lines.at(-1)!;
  const pairs = before.match(/[\ud800-\udbff]/g)?.length ?? 0;
  return { line: lines.length, column: before.length - pairs + 1 };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
