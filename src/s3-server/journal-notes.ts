/** What a journal notes of a request by its headers: numbers, so that it can be kept without any object. */
import type { IncomingHttpHeaders } from 'node:http';
import { CHECKSUM_ALGORITHMS, checksumHeader } from '../s3/checksum.ts';

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

/** @returns a bit for each of `SECURED_BY` */
export function securedBy(method: string, headers: IncomingHttpHeaders): number {
  if (method === 'PUT') return uploadSecuredBy(headers);
  return headers['x-amz-checksum-mode'] === undefined ? 0 : CHECKED_BIT;
}

/** What is larger than any object is no size, and not to be reckoned with. */
const SIZE = /^\d{1,14}$/;

/** Bytes of an object or part that a client says it sends. */
export function announcedBytes(method: string, headers: IncomingHttpHeaders): number {
  if (method !== 'PUT') return 0;
  const said = headers['x-amz-decoded-content-length'] ?? headers['content-length'];
  return typeof said === 'string' && SIZE.test(said) ? Number(said) : 0;
}

function uploadSecuredBy(headers: IncomingHttpHeaders): number {
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

interface Asked {
  method: string;
  key: string;
  /** The query as sent. */
  search: string;
  headers: IncomingHttpHeaders;
}

/**
 * A number for a method, an object, a query and a range, but for a signature in the query, which differs each time. It
 * has 53 bits: of 100,000 requests two would have the same in 1 of 2 million runs.
 *
 * @param bucket its number
 */
export function targetOf(
  { headers: { range = '' }, key, method, search }: Asked,
  bucket: number,
): number {
  let high = 0x9e3779b1 ^ method.charCodeAt(0);
  let low = 0x85ebca6b ^ method.length ^ (bucket << 8);
  const query = search === '' ? '' : withoutSignature(search);
  const text = query === '' ? key : `${key}\0${query}`;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  for (let index = 0; index < range.length; index += 1) {
    const code = range.charCodeAt(index);
    high = Math.imul(high ^ code, 0x27d4eb2f);
    low = Math.imul(low ^ code, 0x165667b1);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}

/** What is asked, without the mark before it: the first of its parameters may be the signature's. */
function withoutSignature(search: string): string {
  const isSigned = search.includes('X-Amz-Signature=');
  return (isSigned ? search.replaceAll(/[?&]X-Amz-[^&]*/g, '') : search).slice(1);
}
