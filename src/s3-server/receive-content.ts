import { randomBytes } from 'node:crypto';
import { digestOf } from '../s3/checksum.ts';
import { isDirectoryBucket } from './aws-names.ts';
import type { BlobWriter, Slice } from './blob-store.ts';
import type { ContentHasher, DigestName, Digests } from './content-hasher.ts';
import { S3Error } from './errors.ts';
import type { Server } from './model.ts';
import {
  describePayload,
  digestsToVerify,
  type ObjectChecksum,
  type Payload,
  verifyPayload,
} from './payload.ts';
import { readBody } from './read-body.ts';
import type { AuthenticRequest } from './request.ts';

/** A content on disk, to which the receiver holds one reference. */
export interface ReceivedContent {
  slices: Slice[];
  /** bytes */
  size: number;
  etag: string;
  digests: Digests;
  /** The checksum that the client gave, found right. */
  checksum: ObjectChecksum | undefined;
}

/**
 * Writes a request's body to disk and verifies it; when it is not what the client said, or does
 * not arrive, nothing is left behind.
 *
 * @param wanted digests wanted beside those of the ETag and those that the client's headers call for
 */
export async function receiveContent(
  request: AuthenticRequest,
  server: Server,
  payload: Payload,
  wanted: readonly DigestName[] = [],
): Promise<ReceivedContent> {
  const ofEtag = etagDigests(request.bucket);
  const names = new Set<DigestName>([...ofEtag, ...wanted, ...digestsToVerify(payload)]);
  const hasher = await server.hashes.hasher([...names], payload.size);
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
    const slices = writer ? [{ blob: writer.blob, offset: 0, length: writer.size }] : [];
    return { slices, size: payload.size, etag: etagOf(request.bucket, digests), digests, checksum };
  } catch (error) {
    await abandon(server, hasher, writer);
    throw error;
  }
}

/**
 * Reads a request's document into memory and verifies it; `''` when there is no body.
 *
 * @param checksumOf what a checksum in the headers is of
 */
export async function receiveDocument(
  request: AuthenticRequest,
  maxSize: number,
  checksumOf: 'body' | 'object' = 'body',
): Promise<string> {
  const payload = describePayload(request, checksumOf);
  if (payload.size > maxSize) throw new S3Error('MaxMessageLengthExceeded');
  const pieces: Buffer[] = [];
  await readBody(request, payload, async (batch) => {
    pieces.push(...batch);
  });
  const body = Buffer.concat(pieces);
  const names = [...digestsToVerify(payload)];
  const values = await Promise.all(names.map((name) => digestOf(name, body)));
  verifyPayload(payload, Object.fromEntries(names.map((name, index) => [name, values[index]])));
  return body.toString('utf8');
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
  server: Server,
  hasher: ContentHasher,
  writer: BlobWriter | undefined,
): Promise<void> {
  await hasher.discard();
  if (!writer) return;
  await writer.close().catch(() => {});
  server.blobs.releaseBlob(writer.blob);
}
