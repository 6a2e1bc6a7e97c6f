/**
 * What a request says: its bucket and key, its headers and query.
 */
import type { IncomingMessage } from 'node:http';
import type { SignatureChain } from '../s3/chunk-signatures.ts';
import { isDirectoryBucket, readHost, type S3Endpoint } from './aws-names.ts';
import { invalidArgument, S3Error } from './errors.ts';
import type { ExpressSession } from './express.ts';
import type { Passage } from './passage.ts';

/** A request as S3 sees it, before anybody has looked who sent it. */
export interface S3Request {
  message: IncomingMessage;
  method: string;
  /** Which of S3's endpoints the client believes to speak to. */
  endpoint: S3Endpoint;
  /** As sent. */
  rawPath: string;
  /** Decoded, in the order sent. */
  query: readonly (readonly [string, string])[];
  /**
   * Of a presigned URL, the parameters `x-amz-…` that stand for headers of that name, in lower case: today's SDKs for
   * JavaScript and Go put all the headers there that they can, so that the URL alone is enough.
   */
  hoisted: ReadonlyMap<string, string>;
  /** `''` when the request is about the service. */
  bucket: string;
  /** `''` when the request is about the bucket. */
  key: string;
  /** Asks the client for the body when it waits to be asked (`Expect: 100-continue`). */
  wantBody(): void;
  /** What the server's profile does to it; undefined where it is answered at once. */
  passage: Passage | undefined;
}

/** A request whose signature was right. */
export interface AuthenticRequest extends S3Request {
  /** The value of `x-amz-content-sha256`, or `UNSIGNED-PAYLOAD` for a presigned URL. */
  payloadHash: string;
  /** What the signatures of the body's chunks go on from. */
  chain: SignatureChain;
  /** Of S3 Express; undefined for credentials of one's own. */
  session: ExpressSession | undefined;
}

const MAX_KEY_BYTES = 1024;

/** @throws S3Error InvalidURI, InvalidBucketName, KeyTooLongError */
export function parseRequest(message: IncomingMessage, wantBody: () => void): S3Request {
  const url = message.url ?? '/';
  if (!url.startsWith('/')) throw new S3Error('InvalidURI');
  const mark = url.indexOf('?');
  const rawPath = mark < 0 ? url : url.slice(0, mark);
  const { endpoint, bucket: fromHost } = readHost(message.headers.host);
  const [bucket, key] = splitPath(decode(rawPath).slice(1), fromHost);
  if (bucket === '' && rawPath !== '/')
    throw new S3Error('InvalidBucketName', undefined, { BucketName: '' });
  const tooLong = keyTooLong(key);
  if (tooLong) throw tooLong;
  const query = mark < 0 ? [] : parseQuery(url.slice(mark + 1));
  const method = message.method ?? '';
  const hoisted = isPresigned(query) ? hoistedHeaders(query) : NOTHING_HOISTED;
  const passage = undefined;
  return { message, method, endpoint, rawPath, query, hoisted, bucket, key, wantBody, passage };
}

/** The error for a key of more than 1,024 bytes, and nothing for any other. */
export function keyTooLong(key: string): S3Error | undefined {
  // A character has at most three bytes for each of its units.
  const size = key.length * 3 > MAX_KEY_BYTES ? Buffer.byteLength(key) : 0;
  if (size <= MAX_KEY_BYTES) return undefined;
  return new S3Error('KeyTooLongError', undefined, {
    Size: String(size),
    MaxSizeAllowed: String(MAX_KEY_BYTES),
  });
}

export function isPresigned(query: S3Request['query']): boolean {
  return query.some(([name]) => name === 'X-Amz-Signature');
}

const NOTHING_HOISTED: ReadonlyMap<string, string> = new Map();
/** Parameters of the signature itself: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
const OF_SIGNATURE = new Set([
  'x-amz-algorithm',
  'x-amz-credential',
  'x-amz-date',
  'x-amz-expires',
  'x-amz-signedheaders',
  'x-amz-signature',
]);

function hoistedHeaders(query: S3Request['query']): Map<string, string> {
  const lower = query.map(([name, value]) => [name.toLowerCase(), value] as const);
  const hoisted = lower.filter(([name]) => name.startsWith('x-amz-') && !OF_SIGNATURE.has(name));
  return new Map(hoisted.map(([name, value]) => [name, asHeader(name, value)]));
}

/**
 * What a parameter says, as it stands in a header: Node has the bytes of headers as Latin-1.
 *
 * @throws S3Error InvalidArgument for what no header can have
 */
export function asHeader(parameter: string, value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they would end the header
  const isHeader = !/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value);
  if (isHeader && /^[\w!#$%&'*+.^`|~-]+$/.test(parameter)) {
    return Buffer.from(value, 'utf8').toString('latin1');
  }
  throw invalidArgument('A header cannot have this name or value.', parameter, value);
}

/** The value of a query parameter; undefined when it is not there, `''` for a bare name. */
export function queryValue(request: S3Request, name: string): string | undefined {
  return request.query.find(([found]) => found === name)?.[1];
}

/**
 * A whole number from a query or a header.
 *
 * @throws S3Error InvalidArgument
 */
export function integerOf(
  name: string,
  value: string | undefined,
  byDefault: number,
  [least, most]: readonly [number, number],
): number {
  if (value === undefined || value === '') return byDefault;
  const number = Number(value);
  if (/^\d{1,10}$/.test(value) && number >= least && number <= most) return number;
  throw invalidArgument(`${name} must be an integer from ${least} to ${most}`, name, value);
}

/** The value of a header, or of the parameter that stands for it; undefined when neither is there. */
export function header(request: S3Request, name: string): string | undefined {
  return sentHeader(request, name) ?? request.hoisted.get(name);
}

/** A header's value as sent; undefined when it is not there. */
export function sentHeader(request: S3Request, name: string): string | undefined {
  const value = request.message.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** Names of headers, and of the parameters that stand for some, in lower case. */
export function headerNames({ message, hoisted }: S3Request): string[] {
  const sent = Object.keys(message.headers);
  return hoisted.size === 0 ? sent : [...new Set([...sent, ...hoisted.keys()])];
}

function splitPath(path: string, fromHost: string | undefined): [bucket: string, key: string] {
  if (fromHost !== undefined) return [fromHost, path];
  const slash = path.indexOf('/');
  if (slash < 0) return [path, ''];
  const [bucket, key] = [path.slice(0, slash), path.slice(slash + 1)];
  // AWS knows no directory buckets in paths; its SDK for JavaScript writes two slashes after them.
  return [bucket, isDirectoryBucket(bucket) ? key.replace(/^\//, '') : key];
}

/** @throws S3Error InvalidURI */
export function parseQuery(text: string): [string, string][] {
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      const [name, value] =
        equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
      return [decode(name.replaceAll('+', ' ')), decode(value.replaceAll('+', ' '))];
    });
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error('InvalidURI');
  }
}
