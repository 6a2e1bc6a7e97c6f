import {
  bucketOf,
  type ServerState,
  type StoredBucket,
  type StoredChecksum,
  type StoredObject,
  storeObject,
  wholeSeconds,
} from '../buckets.ts';
import { checksumHeaders } from '../checksums.ts';
import { checkWriteConditions } from '../conditions.ts';
import { S3Error } from '../errors.ts';
import { describePayload } from '../payload.ts';
import { receiveContent } from '../receive-content.ts';
import type { AuthenticRequest } from '../request.ts';
import { quoted, type Reply } from '../xml.ts';
import { describeObject } from './describe-object.ts';

export async function putObject(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const description = describeObject(request, bucket);
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
    headers: {
      etag: quoted(received.etag),
      ...checksumHeaders(checksum),
      ...description.encryption,
    },
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
    server.blobs.release(object.content);
    throw error;
  }
  storeObject(server, bucket, request.key, object);
}

/** @throws S3Error NoSuchBucket when the bucket was deleted since */
function requireStill(server: ServerState, bucket: StoredBucket): void {
  if (server.buckets.get(bucket.name) !== bucket) throw new S3Error('NoSuchBucket');
}
