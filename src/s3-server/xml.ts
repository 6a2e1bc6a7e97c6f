import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { z } from 'zod';
import { S3Error } from './errors.ts';

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** An element around content that is XML already; `undefined` content is left out. */
export function element(name: string, ...content: (string | undefined)[]): string {
  return `<${name}>${content.join('')}</${name}>`;
}

/** An element around text; nothing at all for `undefined`. */
export function field(name: string, value: string | number | boolean | undefined): string {
  return value === undefined ? '' : `<${name}>${escapeText(String(value))}</${name}>`;
}

/** A response document in S3's namespace. */
export function responseDocument(root: string, ...content: (string | undefined)[]): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<${root} xmlns="${NAMESPACE}">${content.join('')}</${root}>`
  );
}

/** Control characters become references, as S3 sends them; that is why encoding-type exists. */
export function escapeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
  return text.replace(/[&<>"\u0000-\u0008\u000b-\u001f]/g, (character) => {
    switch (character) {
      case '&':
        return '&amp;';
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      case '"':
        return '&quot;';
      default:
        return `&#x${character.charCodeAt(0).toString(16)};`;
    }
  });
}

const LISTS = new Set(['Part', 'Object', 'Rule']);

/**
 * Entities are decoded here: of numeric ones, which Go clients write around ETags (`&#34;`), the
 * parser knows only those of HTML; and no entity that a document declares itself is expanded.
 */
const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  isArray: (name) => LISTS.has(name),
  tagValueProcessor: (_name, value) => decodeEntities(value),
});

/**
 * Reads a request document.
 *
 * @param root name of the document's root element; undefined accepts none but it
 * @throws S3Error MalformedXML
 */
export function readXml<T>(text: string, root: string, schema: z.ZodType<T>): T {
  if (/<!(DOCTYPE|ENTITY)/i.test(text) || XMLValidator.validate(text) !== true) {
    throw new S3Error('MalformedXML');
  }
  const parsed = parser.parse(text) as Record<string, unknown>;
  const checked = schema.safeParse(parsed[root] === '' ? {} : parsed[root]);
  if (!checked.success) throw new S3Error('MalformedXML');
  return checked.data;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    if (code > 0x10ffff) throw new S3Error('MalformedXML');
    return String.fromCodePoint(code);
  });
}
