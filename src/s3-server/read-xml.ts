/**
 * Reads the documents that requests bring. They come from anybody who can sign, so one that is made to hurt must cost
 * no more than its bytes: a parser of whole XML needed seconds, and 20 times the memory, for 7.5 MB of `&amp;`, and
 * nothing else was answered meanwhile. S3's documents need little of XML: elements, text, and no document type.
 */
import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import { S3Error } from './errors.ts';

/** Characters that are read before others get their turn: less than a millisecond. */
const TURN = 64 * 1024;
/** S3's documents have five levels at most. */
const MAX_DEPTH = 20;
/** Characters of one tag, attributes included. */
const MAX_TAG = 4096;
/** Characters of one text: a key of 1,024 bytes, each written as a long reference, has less. */
const MAX_TEXT = 16 * 1024;
/** Elements of one name in one parent: an upload has at most 10,000 parts. */
const MAX_SIBLINGS = 10_000;

/** Elements that are lists, even of one. */
const LISTS = new Set(['Part', 'Object', 'Rule', 'Tag', 'Grant']);

const TAG =
  /^<(\/?)([A-Za-z_][\w.:-]*)(?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>$/;

/** An element with others in it, by their names; those of which there are several as lists. */
interface Elements {
  [name: string]: Value | Value[];
}
type Value = string | Elements;

interface OpenElement {
  name: string;
  elements: Elements | undefined;
  text: string;
}

/**
 * Reads a request document, piece by piece, so that other requests are answered in between. Attributes and name space
 * prefixes make no difference. Blanks around text stay, as keys may have them.
 *
 * @param root name of the document's root element; undefined accepts none but it
 * @throws S3Error MalformedXML
 */
export async function readXml<T>(text: string, root: string, schema: z.ZodType<T>): Promise<T> {
  const reader = new XmlReader(text);
  while (reader.read(TURN)) await setImmediate();
  const found = reader.document[root];
  const isEmpty = typeof found === 'string' && found.trim() === '';
  const checked = schema.safeParse(isEmpty ? {} : found);
  if (!checked.success) throw malformed();
  return checked.data;
}

class XmlReader {
  /** The root element, by its name. */
  readonly document: Elements = {};
  readonly #text: string;
  readonly #open: OpenElement[] = [];
  #position = 0;
  #ended = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** @returns whether there is more to read */
  read(characters: number): boolean {
    const stop = this.#position + characters;
    while (this.#position < stop) {
      const next = this.#text.indexOf('<', this.#position);
      this.#addText(this.#position, next < 0 ? this.#text.length : next);
      if (next < 0) {
        if (!this.#ended) throw malformed();
        return false;
      }
      this.#readMarkup(next);
    }
    return true;
  }

  #addText(start: number, end: number): void {
    if (start === end) return;
    if (end - start > MAX_TEXT) throw malformed();
    const element = this.#open.at(-1);
    // Between elements there are blanks only, and of those of 10,000 parts many.
    if (element?.elements) return;
    const piece = this.#text.slice(start, end);
    if (element) this.#append(element, decodeEntities(piece));
    else if (piece.trim() !== '' && piece !== '\ufeff') throw malformed();
  }

  #append(element: OpenElement, text: string): void {
    element.text += text;
    if (element.text.length > MAX_TEXT) throw malformed();
  }

  #readMarkup(start: number): void {
    if (this.#text.startsWith('<!--', start)) this.#skipPast('-->', start + 4);
    else if (this.#text.startsWith('<?', start)) this.#skipPast('?>', start + 2);
    else if (this.#text.startsWith('<![CDATA[', start)) this.#readPlain(start + 9);
    else this.#readTag(start);
  }

  #readPlain(start: number): void {
    const element = this.#open.at(-1);
    this.#skipPast(']]>', start);
    if (!element) throw malformed();
    this.#append(element, this.#text.slice(start, this.#position - 3));
  }

  #readTag(start: number): void {
    this.#skipPast('>', start);
    if (this.#position - start > MAX_TAG) throw malformed();
    const tag = TAG.exec(this.#text.slice(start, this.#position));
    if (!tag) throw malformed();
    const [, closes, qualified = '', isEmpty] = tag;
    const name = qualified.slice(qualified.indexOf(':') + 1);
    // To an object of JavaScript it would be no element.
    if (name === '__proto__') throw malformed();
    if (!closes) this.#begin(name);
    if (closes || isEmpty) this.#end(name);
  }

  #skipPast(text: string, from: number): void {
    const found = this.#text.indexOf(text, from);
    if (found < 0) throw malformed();
    this.#position = found + text.length;
  }

  #begin(name: string): void {
    if (this.#ended || this.#open.length >= MAX_DEPTH) throw malformed();
    this.#open.push({ name, elements: undefined, text: '' });
  }

  #end(name: string): void {
    const element = this.#open.pop();
    if (element?.name !== name) throw malformed();
    const value = element.elements ?? element.text;
    const parent = this.#open.at(-1);
    if (!parent) {
      this.document[name] = value;
      this.#ended = true;
      return;
    }
    parent.elements ??= {};
    addElement(parent.elements, name, value);
  }
}

function addElement(elements: Elements, name: string, value: Value): void {
  const known = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (known === undefined) elements[name] = LISTS.has(name) ? [value] : value;
  else if (!Array.isArray(known)) elements[name] = [known, value];
  else if (known.push(value) > MAX_SIBLINGS) throw malformed();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Numeric references, too: Go clients write `&#34;` around ETags. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}))?(;?)/gi,
    (_whole, decimal, hex, name, end) => {
      if (end === '') throw malformed();
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      if (code <= 0x10ffff) return String.fromCodePoint(code);
      const meant = name !== undefined && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
      if (meant === undefined) throw malformed();
      return meant;
    },
  );
}

function malformed(): S3Error {
  return new S3Error('MalformedXML');
}
