import type { ServerResponse } from 'node:http';
import type { Slice } from './blob-store.ts';
import type { S3Error } from './errors.ts';
import { field, responseDocument } from './xml.ts';

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

/** Writes a document, or nothing, with a known length. A HEAD gets the headers alone. */
export function sendHeadersAndText(
  response: ServerResponse,
  { status, headers = {}, xml = '' }: Reply,
): void {
  response.writeHead(status, {
    ...(xml === '' ? {} : { 'content-type': 'application/xml' }),
    ...(status === 204 || status === 304 || 'content-length' in headers
      ? {}
      : { 'content-length': Buffer.byteLength(xml) }),
    ...headers,
  });
  response.end(xml);
}

/** @param resource the path of the request */
export function errorReply(error: S3Error, resource: string, requestId: string): Reply {
  const details = Object.entries(error.details).map(([name, value]) => field(name, value));
  return {
    status: error.status,
    headers: error.headers,
    // Errors have no namespace, unlike all other documents.
    xml:
      `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${field('Code', error.code)}` +
      field('Message', error.message) +
      details.join('') +
      field('Resource', resource) +
      field('RequestId', requestId) +
      `${field('HostId', requestId)}</Error>`,
  };
}
