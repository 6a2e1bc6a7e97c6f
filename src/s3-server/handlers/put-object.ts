import { z } from 'zod';
import { CHECKSUM_ALGORITHMS, checksumHeader } from '../../s3/checksum.ts';
import { isDirectoryBucket } from '../aws-names.ts';
import type { Slice } from '../blob-store.ts';
import {
  bucketOf,
  type ObjectDescription,
  removeObject,
  type ServerState,
  type StoredBucket,
  type StoredChecksum,
  type StoredObject,
  storeObject,
  wholeSeconds,
} from '../buckets.ts';
import { S3Error } from '../errors.ts';
import { describePayload } from '../payload.ts';
import { receiveContent, receiveDocument } from '../receive-content.ts';
import { type AuthenticRequest, checkWriteConditions, header, type S3Request } from '../request.ts';
import { element, field, quoted, type Reply, readXml, xmlReply } from '../xml.ts';

export async function putObject(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const description = describeObject(request);
  const payload = describePayload(request);
  // Now, so as not to take in vain what will be refused; and again when it is here.
  checkWriteConditions(request, bucket.objects.get(request.key));
  const received = await receiveContent(request, server, payload);
  const checksum: StoredChecksum | undefined = received.checksum && {
    ...received.checksum,
    type: 'FULL_OBJECT',
  };
  commitObject(request, server, bucket, {
    description,
    content: received.slices,
    size: received.size,
    etag: received.etag,
    lastModified: wholeSeconds(server.now()),
    checksum,
    parts: undefined,
  });
  return {
    status: 200,
    headers: { etag: quoted(received.etag), ...checksumHeaders(checksum) },
  };
}

/**
 * Makes an object visible, if its bucket is still there and the request's conditions hold.
 *
 * @param object whose references are given up when it is refused
 * @throws S3Error NoSuchBucket, PreconditionFailed
 */
export function commitObject(
  request: AuthenticRequest,
  server: ServerState,
  bucket: StoredBucket,
  object: StoredObject,
): void {
  try {
    requireStill(server, bucket);
    checkWriteConditions(request, bucket.objects.get(request.key));
  } catch (error) {
    releaseAll(server, object.content);
    throw error;
  }
  storeObject(server, bucket, request.key, object);
}

/** @throws S3Error NoSuchBucket when the bucket was deleted since */
function requireStill(server: ServerState, bucket: StoredBucket): void {
  if (server.buckets.get(bucket.name) !== bucket) throw new S3Error('NoSuchBucket');
}

function checksumHeaders(checksum: StoredChecksum | undefined): Record<string, string> {
  if (!checksum) return {};
  return {
    [checksumHeader(checksum.algorithm)]: checksum.value,
    'x-amz-checksum-type': checksum.type,
  };
}

function releaseAll(server: ServerState, content: readonly Slice[]): void {
  server.blobs.release(content);
}

const KEPT_HEADERS = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
];
const METADATA_PREFIX = 'x-amz-meta-';
const MAX_METADATA_BYTES = 2048;

const EXPRESS = 'EXPRESS_ONEZONE';

/** Headers that would change what is stored, and that this server does not know. */
const UNKNOWN_WISHES = [
  'x-amz-write-offset-bytes',
  'x-amz-object-lock-mode',
  'x-amz-server-side-encryption-customer-algorithm',
];

/**
 * What the headers of a PUT say about the object.
 *
 * @throws S3Error MetadataTooLarge, InvalidStorageClass, NotImplemented
 */
export function describeObject(request: S3Request): ObjectDescription {
  for (const name of UNKNOWN_WISHES) {
    if (header(request, name) !== undefined) {
      throw new S3Error('NotImplemented', `This server does not implement ${name}.`);
    }
  }
  const headers: Record<string, string> = { 'content-type': 'binary/octet-stream' };
  for (const name of KEPT_HEADERS) {
    const value = header(request, name);
    const kept = name === 'content-encoding' && value ? withoutAwsChunked(value) : value;
    if (kept) headers[name] = kept;
  }
  const metadata: Record<string, string> = {};
  let bytes = 0;
  for (const name of Object.keys(request.message.headers)) {
    if (!name.startsWith(METADATA_PREFIX)) continue;
    metadata[name] = header(request, name) ?? '';
    bytes += name.length - METADATA_PREFIX.length + (metadata[name]?.length ?? 0);
  }
  if (bytes > MAX_METADATA_BYTES) throw new S3Error('MetadataTooLarge');
  return {
    headers,
    metadata,
    storageClass: storageClassFor(request),
  };
}

/** Directory buckets have a class of their own, which others do not have. */
function storageClassFor(request: S3Request): string {
  const asked = header(request, 'x-amz-storage-class');
  const directory = isDirectoryBucket(request.bucket);
  if (asked === undefined) return directory ? EXPRESS : 'STANDARD';
  if ((asked === EXPRESS) === directory) return asked;
  throw new S3Error('InvalidStorageClass');
}

/** The framing of an upload is not a property of the object. */
function withoutAwsChunked(encoding: string): string {
  return encoding
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one.toLowerCase() !== 'aws-chunked')
    .join(', ');
}

const MAX_OBJECTS = 1000;
/** 1,000 keys of 1,024 bytes, each byte written as a reference. */
const MAX_DOCUMENT_BYTES = 8 * 1024 * 1024;

const Delete = z.looseObject({
  Quiet: z.string().optional(),
  Object: z
    .array(z.looseObject({ Key: z.string().min(1) }))
    .min(1)
    .max(MAX_OBJECTS),
});

/** Deleting something that does not exist is not an error. */
export async function deleteObject(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const object = bucket.objects.get(request.key);
  if (header(request, 'if-match') !== undefined) checkWriteConditions(request, object);
  removeObject(server, bucket, request.key);
  return { status: 204 };
}

export async function deleteObjects(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const digests = ['content-md5', 'x-amz-trailer', ...CHECKSUM_ALGORITHMS.map(checksumHeader)];
  if (!digests.some((name) => header(request, name) !== undefined)) {
    throw new S3Error(
      'InvalidRequest',
      'Missing required header for this request: Content-MD5 or a checksum',
    );
  }
  const document = await receiveDocument(request, MAX_DOCUMENT_BYTES);
  const { Object: objects, Quiet: quiet } = readXml(document, 'Delete', Delete);
  for (const { Key: key } of objects) removeObject(server, bucket, key);
  const deleted = objects.map(({ Key: key }) => element('Deleted', field('Key', key)));
  return xmlReply('DeleteResult', ...(quiet === 'true' ? [] : deleted));
}
