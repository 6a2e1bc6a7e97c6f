import { randomBytes } from 'node:crypto';
import { digestOf } from '../s3/checksum.ts';
import { isDirectoryBucket } from './aws-names.ts';
import { type BlobWriter, type ContentBlob, type Slice, SMALL_SIZE } from './blob-store.ts';
import type { ServerState } from './buckets.ts';
import type { ObjectChecksum } from './checksums.ts';
import { S3Error } from './errors.ts';
import type { ContentHasher, DigestName, Digests } from './hash-pool.ts';
import { describePayload, digestsToVerify, type Payload, verifyPayload } from './payload.ts';
import { readBody } from './read-body.ts';
import type { AuthenticRequest } from './request.ts';

/** A content to which the receiver holds one reference. */
interface ReceivedContent {
  slices: Slice[];
  /** bytes */
  size: number;
  etag: string;
  digests: Digests;
  /** The checksum that the client gave, found right. */
  checksum: ObjectChecksum | undefined;
}

/**
 * Takes a request's body and verifies it; when it is not what the client said, or does
 * not arrive, nothing is left behind.
 *
 * @param wanted digests wanted beside those of the ETag and those that the client's headers call for
 */
export async function receiveContent(
  request: AuthenticRequest,
  server: ServerState,
  payload: Payload,
  wanted: readonly DigestName[] = [],
): Promise<ReceivedContent> {
  const names = new Set<DigestName>(etagDigests(request.bucket));
  for (const name of wanted) names.add(name);
  for (const name of digestsToVerify(payload)) names.add(name);
  const take = payload.size <= SMALL_SIZE ? receiveSmall : receiveLarge;
  const { blob, digests, checksum } = await take(request, server, payload, [...names]);
  const slices = blob ? [{ blob, offset: 0, length: blob.size }] : [];
  return { slices, size: payload.size, etag: etagOf(request.bucket, digests), digests, checksum };
}

interface Received {
  /** Undefined for a content of no bytes. */
  blob: ContentBlob | undefined;
  digests: Digests;
  checksum: ObjectChecksum | undefined;
}

async function receiveSmall(
  request: AuthenticRequest,
  server: ServerState,
  payload: Payload,
  names: readonly DigestName[],
): Promise<Received> {
  const bytes = compact(await readAll(request, payload));
  const digests = await digestsOf(names, bytes);
  const checksum = verifyPayload(payload, digests);
  const blob = payload.size > 0 ? await server.blobs.keep(bytes, payload.size) : undefined;
  return { blob, digests, checksum };
}

/** More pieces than the network makes of a small content, unless a client sends it drop by drop. */
const MOST_PIECES = 8;

/** Pieces that take no more memory than their bytes. */
function compact(pieces: readonly Buffer[]): readonly Buffer[] {
  return pieces.length <= MOST_PIECES ? pieces : [Buffer.concat(pieces)];
}

async function receiveLarge(
  request: AuthenticRequest,
  server: ServerState,
  payload: Payload,
  names: readonly DigestName[],
): Promise<Received> {
  const hasher = await server.hashes.hasher(names, payload.size);
  let writer: BlobWriter | undefined;
  try {
    await readBody(request, payload, async (batch) => {
      writer ??= await server.blobs.create();
      const start = writer.size;
      await writer.append(batch);
      hasher.addWritten(batch, { file: writer.descriptor, start, end: writer.size });
    });
    const digests = await hasher.digests();
    const checksum = verifyPayload(payload, digests);
    await writer?.close();
    return { blob: writer?.content(), digests, checksum };
  } catch (error) {
    await abandon(server, hasher, writer);
    throw error;
  }
}

/** Bytes of a document that may have only so much in it. */
export const MAX_DOCUMENT_BYTES = 64 * 1024;

/**
 * Reads a request's document into memory and verifies it; `''` when there is no body.
 *
 * @param checksumOf what a checksum in the headers is of
 */
export async function receiveDocument(
  request: AuthenticRequest,
  maxSize = MAX_DOCUMENT_BYTES,
  checksumOf: 'body' | 'object' = 'body',
): Promise<string> {
  const payload = describePayload(request, checksumOf);
  if (payload.size > maxSize) throw new S3Error('MaxMessageLengthExceeded');
  const body = Buffer.concat(await readAll(request, payload));
  verifyPayload(payload, await digestsOf([...digestsToVerify(payload)], [body]));
  return body.toString('utf8');
}

async function readAll(request: AuthenticRequest, payload: Payload): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  await readBody(request, payload, async (batch) => {
    for (const piece of batch) pieces.push(piece);
  });
  return pieces;
}

async function digestsOf(
  names: readonly DigestName[],
  pieces: readonly Buffer[],
): Promise<Digests> {
  const digests: Digests = {};
  for (const name of names) digests[name] = await digestOf(name, ...pieces);
  return digests;
}

/** The digests that an ETag in a bucket is made from. */
export function etagDigests(bucket: string): DigestName[] {
  return isDirectoryBucket(bucket) ? [] : ['MD5'];
}

/** The MD5 in hex; in directory buckets a random text that looks like one. */
export function etagOf(bucket: string, digests: Digests): string {
  if (isDirectoryBucket(bucket)) return randomBytes(16).toString('hex');
  return Buffer.from(digests.MD5 ?? '', 'base64').toString('hex');
}

async function abandon(
  server: ServerState,
  hasher: ContentHasher,
  writer: BlobWriter | undefined,
): Promise<void> {
  await hasher.discard();
  if (!writer) return;
  await writer.close().catch(() => {});
  server.blobs.releaseBlob(writer.content());
}
