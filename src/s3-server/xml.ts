/** Answers, and the XML in them. */
import type { Slice } from './blob-store.ts';
import type { S3Error } from './errors.ts';

/** What a handler answers. */
export interface Reply {
  status: number;
  headers?: Readonly<Record<string, string>>;
  /** A document: XML, unless the headers name another type. */
  xml?: string;
  /** The content of an object, to which the reply holds references until it is sent. */
  content?: readonly Slice[];
}

/** A reply with a document of S3's. */
export function xmlReply(root: string, ...content: (string | undefined)[]): Reply {
  return { status: 200, xml: responseDocument(root, ...content) };
}

export function quoted(etag: string): string {
  return `"${etag}"`;
}

/** Those of a reply, with the length and type of its document, and the names of the request. */
export function headersOf(
  { status, headers = {}, xml = '' }: Reply,
  requestId: string,
): Record<string, string | number> {
  const all: Record<string, string | number> = {};
  if (xml !== '') all['content-type'] = 'application/xml';
  if (status !== 204 && status !== 304) all['content-length'] = Buffer.byteLength(xml);
  return Object.assign(all, headers, { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId });
}

/** @param resource the path of the request */
export function errorReply(error: S3Error, resource: string, requestId: string): Reply {
  const details = Object.entries(error.details).map(([name, value]) => textElement(name, value));
  return {
    status: error.status,
    headers: error.headers,
    // Errors have no namespace, unlike all other documents.
    xml:
      `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${textElement('Code', error.code)}` +
      textElement('Message', error.message) +
      details.join('') +
      textElement('Resource', resource) +
      textElement('RequestId', requestId) +
      `${textElement('HostId', requestId)}</Error>`,
  };
}

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** An element around content that is XML already; `undefined` content is left out. */
export function element(name: string, ...content: (string | undefined)[]): string {
  return `<${name}>${content.join('')}</${name}>`;
}

/** An element around text; nothing at all for `undefined`. */
export function textElement(name: string, value: string | number | boolean | undefined): string {
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
