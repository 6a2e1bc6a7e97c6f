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

const MORE = 'there is more after the end of the document';

/** What people's habits and programs leave in a file, wherever it stands. */
function strayAt(text: string, at: number): string | null {
  if (/^(?:\/\/|\/\*|#)/.test(text.slice(at, at + 2))) return 'JSON has no comments: delete it';
  if (/^(?:<{7}|={7}|>{7})/.test(text.slice(at, at + 7))) return 'a conflict of git is not settled';
  const sign = String.fromCodePoint(text.codePointAt(at)!);
  if (QUOTES.test(sign)) return 'JSON takes double quotes (") only';
  if (!/[\p{Z}\p{C}]/u.test(sign)) return null;
  const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `U+${code} stands here, which only looks like a space: delete it`;
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
    ? `"${word}" is no value of JSON; texts stand in double quotes`
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
    if (sign < ' ') return there(text, at, 'a control character stands in a text: delete it');
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
