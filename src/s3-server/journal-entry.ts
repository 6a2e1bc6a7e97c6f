/** What a journal notes of one request while that is under way. */
import type { IncomingMessage } from 'node:http';
import { CHECKSUM_ALGORITHMS, checksumHeader } from '../s3/checksum.ts';
import { isPresigned, type S3Request } from './request.ts';

/** What a request may secure its content with. */
export const SECURED_BY = [
  ...CHECKSUM_ALGORITHMS,
  'Content-MD5',
  'signed payload',
  'checked download',
] as const;
const HEADERS = CHECKSUM_ALGORITHMS.map(checksumHeader);
const bitOf = (name: (typeof SECURED_BY)[number]) => 1 << SECURED_BY.indexOf(name);
const [MD5_BIT, SIGNED_BIT, CHECKED_BIT] = [
  bitOf('Content-MD5'),
  bitOf('signed payload'),
  bitOf('checked download'),
];

/** A request that is under way. */
export class Entry {
  readonly begin: number;
  readonly connection: number;
  readonly #now: () => number;
  firstByte = Number.NaN;
  operation = '';
  bucket = '';
  status = 0;
  /** Bytes of an object or part that the client says it sends. */
  announced = 0;
  /** Bytes of an object in the answer. */
  content = 0;
  target = 0;
  /** S3's code, or `reset`. */
  error = '';
  securedBy = 0;

  constructor(now: () => number, connection: number) {
    this.#now = now;
    this.begin = now();
    this.connection = connection;
  }

  /** It was understood. */
  asks(request: S3Request, operation: string): void {
    const { bucket, key, message, method } = request;
    const { headers } = message;
    this.operation = operation;
    this.bucket = bucket;
    if (key === '') return;
    this.target = hashOf(wantedOf(request), headers.range ?? '');
    if (method === 'PUT') {
      const length = headers['x-amz-decoded-content-length'] ?? headers['content-length'];
      this.announced = Number(length) || 0;
      this.securedBy = uploadSecuredBy(headers);
    } else if (headers['x-amz-checksum-mode'] !== undefined) {
      this.securedBy = CHECKED_BIT;
    }
  }

  /** Its answer begins. @param content bytes of an object in it */
  answered(status: number, content: number): void {
    this.firstByte = this.#now();
    this.status = status;
    this.content = content;
  }
}

/** Its operation and what that is about, but for a signature, which differs each time. */
function wantedOf({ bucket, message: { url = '' }, method, query }: S3Request): string {
  const plain = isPresigned(query) ? url.replaceAll(/[?&]X-Amz-[^&]*/g, '') : url;
  return `${method} ${bucket} ${plain}`;
}

function uploadSecuredBy(headers: IncomingMessage['headers']): number {
  let found = 0;
  const trailer = headers['x-amz-trailer'];
  for (let index = 0; index < HEADERS.length; index += 1) {
    const name = HEADERS[index]!;
    if (headers[name] !== undefined || trailer === name) found |= 1 << index;
  }
  if (headers['content-md5'] !== undefined) found |= MD5_BIT;
  const signed = headers['x-amz-content-sha256'];
  // UNSIGNED-PAYLOAD and STREAMING-UNSIGNED-PAYLOAD-TRAILER are not.
  if (typeof signed === 'string' && !signed.includes('UNSIGNED')) found |= SIGNED_BIT;
  return found;
}

/** Of two texts, in 53 bits: of 100,000 requests two would have the same in 1 of 2 million runs. */
function hashOf(first: string, second: string): number {
  let [high, low] = [0x9e3779b1, 0x85ebca6b];
  for (const text of [first, second]) {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      high = Math.imul(high ^ code, 0x9e3779b1);
      low = Math.imul(low ^ code, 0x5f356495);
    }
    high ^= low >>> 15;
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
