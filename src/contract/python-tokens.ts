/** A word, a text in quotes or a sign of a Python file; comments and line ends are left out. */
export interface PythonToken {
  kind: 'name' | 'string' | 'sign';
  /** Of a string: what is between its quotes, with its escapes undone. */
  text: string;
  /** `f"…"`: its text holds names in braces, so that what it stands for is not known. */
  formatted: boolean;
  /** Columns before the statement that it is part of; 0: it is always reached. */
  indent: number;
}

/** https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals */
const STRING_START = /^([rRbBuUfFtT]{0,2})("""|'''|"|')/;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*/u;
const NUMBER = /^\d[\w.]*/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' };
const OPENING = '([{';
const CLOSING = ')]}';

/**
 * Takes a Python file apart without running it: enough to see which names and texts stand where.
 *
 * @returns null when it is no Python that can be taken apart: a quote that is never closed, say
 */
export function pythonTokens(source: string): PythonToken[] | null {
  const text = source.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
  const tokens: PythonToken[] = [];
  let at = 0;
  let depth = 0;
  let indent = 0;
  let isLineStart = true;
  while (at < text.length) {
    if (isLineStart) {
      const blank = /^[ \t\f]*/.exec(text.slice(at))![0].length;
      if (depth === 0) indent = blank;
      at += blank;
      isLineStart = false;
      continue;
    }
    const rest = text.slice(at, at + 400);
    const [character = ''] = rest;
    const add = (kind: PythonToken['kind'], word: string, formatted = false) =>
      tokens.push({ kind, text: word, formatted, indent });
    const string = STRING_START.exec(rest);
    if (character === '\n') {
      isLineStart = true;
      at++;
    } else if (character === '\\' && rest[1] === '\n') {
      at += 2;
    } else if (character === '#') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (/\s/.test(character)) {
      at++;
    } else if (string) {
      const [start, prefix = '', quote = ''] = string;
      const end = endOfString(text, at + start.length, quote);
      if (end === null) return null;
      const inside = text.slice(at + start.length, end);
      const isRaw = /r/i.test(prefix);
      add('string', isRaw ? inside : unescaped(inside), /[ft]/i.test(prefix));
      at = end + quote.length;
    } else {
      const word = (NAME.exec(rest) ?? NUMBER.exec(rest))?.[0] ?? character;
      if (OPENING.includes(word)) depth++;
      if (CLOSING.includes(word)) depth--;
      if (depth < 0) return null;
      add(NAME.test(word) ? 'name' : 'sign', word);
      at += word.length;
    }
  }
  return depth === 0 ? tokens : null;
}

/** Where its closing quote begins; null when there is none. */
function endOfString(text: string, from: number, quote: string): number | null {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(quote, at)) return at;
    else if (text[at] === '\n' && quote.length === 1) return null;
  }
  return null;
}

function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (all, character: string) => {
    return ESCAPES[character] ?? (/[\\'"]/.test(character) ? character : all);
  });
}
