import { randomBytes } from 'node:crypto';
import { checksumHeader } from '../../s3/checksum.ts';
import { sliceContent } from '../blob-store.ts';
import {
  bucketOf,
  type ChecksumType,
  type EndedUpload,
  endUpload,
  type MultipartUpload,
  type ServerState,
  type StoredBucket,
  type StoredPart,
  wholeSeconds,
} from '../buckets.ts';
import { algorithmIn, type ObjectChecksum } from '../checksums.ts';
import { invalidArgument, S3Error } from '../errors.ts';
import { describePayload } from '../payload.ts';
import { etagDigests, etagOf, receiveContent } from '../receive-content.ts';
import { type AuthenticRequest, header, headerNames, integerOf, queryValue } from '../request.ts';
import { quoted, type Reply, textElement, xmlReply } from '../xml.ts';
import { copyResult, copySource, hashSlices } from './copy-object.ts';
import { describeObject, refuseUnknownWishes } from './describe-object.ts';

const MAX_PARTS = 10_000;

export async function createMultipartUpload(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const upload: MultipartUpload = {
    id: randomBytes(24).toString('hex'),
    key: request.key,
    initiated: wholeSeconds(server.now()),
    description: describeObject(request, bucket),
    checksum: uploadChecksum(request),
    parts: new Map(),
  };
  bucket.uploads.set(upload.id, upload);
  return {
    ...xmlReply(
      'InitiateMultipartUploadResult',
      textElement('Bucket', bucket.name),
      textElement('Key', upload.key),
      textElement('UploadId', upload.id),
    ),
    headers: {
      ...upload.description.encryption,
      ...(upload.checksum && {
        'x-amz-checksum-algorithm': upload.checksum.algorithm,
        'x-amz-checksum-type': upload.checksum.type,
      }),
    },
  };
}

export async function uploadPart(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const upload = uploadOf(request, bucket);
  refuseUnknownWishes(headerNames(request));
  const number = partNumberOf(request);
  const payload = describePayload(request);
  const algorithm = upload.checksum?.algorithm;
  if (algorithm && payload.checksum && payload.checksum.algorithm !== algorithm) {
    throw new S3Error(
      'InvalidRequest',
      `Checksum Type mismatch occurred, expected checksum Type: ${algorithm.toLowerCase()}, actual checksum Type: ${payload.checksum.algorithm.toLowerCase()}`,
    );
  }
  const received = await receiveContent(request, server, payload, algorithm ? [algorithm] : []);
  const value = algorithm && received.digests[algorithm];
  storePart(request, server, bucket, {
    number,
    content: received.slices,
    size: received.size,
    etag: received.etag,
    lastModified: wholeSeconds(server.now()),
    checksum: value,
  });
  const shown: ObjectChecksum | undefined =
    algorithm && value ? { algorithm, value } : received.checksum;
  return {
    status: 200,
    headers: {
      etag: quoted(received.etag),
      ...(shown ? { [checksumHeader(shown.algorithm)]: shown.value } : {}),
      ...upload.description.encryption,
    },
  };
}

export async function uploadPartCopy(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const upload = uploadOf(request, bucket);
  refuseUnknownWishes(headerNames(request));
  const number = partNumberOf(request);
  const { object: source } = copySource(request, server);
  const [start, end] = copyRange(request, source.size);
  const content = sliceContent(source.content, start, end);
  const algorithm = upload.checksum?.algorithm;
  server.blobs.retain(content);
  const names = [...etagDigests(bucket.name), ...(algorithm ? [algorithm] : [])];
  const digests = await hashSlices(server, content, names).catch((error) => {
    server.blobs.release(content);
    throw error;
  });
  const value = algorithm && digests[algorithm];
  const part: StoredPart = {
    number,
    content,
    size: end - start,
    etag: etagOf(bucket.name, digests),
    lastModified: wholeSeconds(server.now()),
    checksum: value,
  };
  storePart(request, server, bucket, part);
  return xmlReply(
    'CopyPartResult',
    ...copyResult({
      ...part,
      checksum: algorithm && value ? { algorithm, value, type: 'COMPOSITE' } : undefined,
    }),
  );
}

/**
 * One that has ended may be aborted again, as a client does that lost the answer: S3 refuses only ids that never were
 * (seen at AWS: https://github.com/minio/minio/issues/2250).
 */
export async function abortMultipartUpload(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  if (endedUploadOf(request, bucket)) return { status: 204 };
  const upload = uploadOf(request, bucket);
  endUpload(bucket, upload.id, { key: upload.key, completed: undefined });
  for (const part of upload.parts.values()) server.blobs.release(part.content);
  return { status: 204 };
}

/** @throws S3Error NoSuchUpload */
export function uploadOf(request: AuthenticRequest, bucket: StoredBucket): MultipartUpload {
  const id = queryValue(request, 'uploadId') ?? '';
  const upload = bucket.uploads.get(id);
  if (upload?.key === request.key) return upload;
  throw new S3Error('NoSuchUpload', undefined, { UploadId: id });
}

/** The upload that the request names, if it was completed or aborted of late. */
export function endedUploadOf(
  request: AuthenticRequest,
  bucket: StoredBucket,
): EndedUpload | undefined {
  const ended = bucket.ended.get(queryValue(request, 'uploadId') ?? '');
  return ended?.key === request.key ? ended : undefined;
}

/** The upload may have been completed or aborted while the part was on its way. */
function storePart(
  request: AuthenticRequest,
  server: ServerState,
  bucket: StoredBucket,
  part: StoredPart,
): void {
  let upload: MultipartUpload;
  try {
    upload = uploadOf(request, bucket);
  } catch (error) {
    server.blobs.release(part.content);
    throw error;
  }
  const replaced = upload.parts.get(part.number);
  upload.parts.set(part.number, part);
  if (replaced) server.blobs.release(replaced.content);
}

function partNumberOf(request: AuthenticRequest): number {
  const value = queryValue(request, 'partNumber');
  return integerOf('partNumber', value || 'none', 0, [1, MAX_PARTS]);
}

function uploadChecksum(request: AuthenticRequest): MultipartUpload['checksum'] {
  const algorithm = algorithmIn(request, 'x-amz-checksum-algorithm');
  const type = header(request, 'x-amz-checksum-type')?.toUpperCase();
  if (algorithm === undefined) {
    if (type === undefined) return undefined;
    throw new S3Error(
      'InvalidRequest',
      'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.',
    );
  }
  const possible: ChecksumType[] =
    algorithm === 'CRC64NVME'
      ? ['FULL_OBJECT']
      : algorithm.startsWith('CRC')
        ? ['COMPOSITE', 'FULL_OBJECT']
        : ['COMPOSITE'];
  const chosen = type === undefined ? possible[0] : possible.find((one) => one === type);
  if (chosen) return { algorithm, type: chosen };
  throw new S3Error(
    'InvalidRequest',
    `The ${type} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`,
  );
}

function copyRange(request: AuthenticRequest, size: number): [start: number, end: number] {
  const range = header(request, 'x-amz-copy-source-range');
  if (range === undefined) return [0, size];
  const match = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(range);
  const [start, end] = [Number(match?.[1]), Number(match?.[2]) + 1];
  if (match && start < end && end <= size) return [start, end];
  throw invalidArgument(
    `Range specified is not valid for source object of size: ${size}`,
    'x-amz-copy-source-range',
    range,
  );
}
