import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isDirectoryBucket } from '../aws-names.ts';
import {
  bucketOf,
  endUpload,
  type MultipartUpload,
  type ServerState,
  type StoredBucket,
  type StoredPart,
  storeObject,
  wholeSeconds,
} from '../buckets.ts';
import { checksumOfParts, verifyUploadChecksum } from '../checksums.ts';
import { checkWriteConditions, unquote } from '../conditions.ts';
import { S3Error } from '../errors.ts';
import { readXml } from '../read-xml.ts';
import { receiveDocument } from '../receive-content.ts';
import { type AuthenticRequest, header } from '../request.ts';
import { quoted, type Reply, textElement, xmlReply } from '../xml.ts';
import { endedUploadOf, uploadOf } from './multipart.ts';

/** All parts but the last must have this many bytes. */
const MIN_PART_SIZE = 5 * 1024 * 1024;
/** 10,000 parts, each with the longest checksum. */
const MAX_DOCUMENT_BYTES = 8 * 1024 * 1024;

const CompleteMultipartUpload = z.looseObject({
  Part: z
    .array(
      z.looseObject({
        PartNumber: z
          .string()
          .regex(/^\s*\d{1,5}\s*$/)
          .transform(Number),
        ETag: z.string(),
      }),
    )
    .min(1),
});
export type NamedPart = z.infer<typeof CompleteMultipartUpload>['Part'][number];

/** The object is its parts' files in order: completing copies nothing, however large it is. */
export async function completeMultipartUpload(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  if (!isCompleted(request, bucket)) uploadOf(request, bucket);
  const document = await receiveDocument(request, MAX_DOCUMENT_BYTES, 'object');
  const { Part: named } = await readXml(
    document,
    'CompleteMultipartUpload',
    CompleteMultipartUpload,
  );
  const before = answerBefore(request, bucket, named);
  if (before) return before;
  const upload = uploadOf(request, bucket);
  const chosen = chooseParts(bucket.name, upload, named);
  const size = chosen.reduce((sum, part) => sum + part.size, 0);
  const announcedSize = header(request, 'x-amz-mp-object-size');
  if (announcedSize !== undefined && announcedSize !== String(size)) {
    throw new S3Error(
      'InvalidRequest',
      `The provided 'x-amz-mp-object-size' header does not match what was computed: ${size}`,
    );
  }
  const checksum = upload.checksum && (await checksumOfParts(upload.checksum, chosen));
  verifyUploadChecksum(request, checksum);
  // From here on nothing waits, so that of two that complete one upload only one makes the object.
  const meanwhile = answerBefore(request, bucket, named);
  if (meanwhile) return meanwhile;
  if (bucket.uploads.get(upload.id) !== upload) throw new S3Error('NoSuchUpload');
  // Again: one that was uploaded once more has taken the place, and the file, of the one chosen before.
  const parts = chooseParts(bucket.name, upload, named);
  checkWriteConditions(request, bucket.objects.get(request.key));
  const etag = etagOfParts(parts);
  const answer = {
    ...xmlReply(
      'CompleteMultipartUploadResult',
      textElement('Location', `/${bucket.name}/${request.key}`),
      textElement('Bucket', bucket.name),
      textElement('Key', request.key),
      textElement('ETag', quoted(etag)),
      checksum ? textElement(`Checksum${checksum.algorithm}`, checksum.value) : '',
      textElement('ChecksumType', checksum?.type),
    ),
    headers: upload.description.encryption,
  };
  const completed = { parts: digestOfNamed(named), answer };
  endUpload(bucket, upload.id, { key: upload.key, completed });
  const taken = new Set(parts);
  for (const part of upload.parts.values()) {
    if (!taken.has(part)) server.blobs.release(part.content);
  }
  storeObject(server, bucket, request.key, {
    description: upload.description,
    content: parts.flatMap((part) => part.content),
    size,
    etag,
    lastModified: wholeSeconds(server.now()),
    checksum,
    parts,
  });
  return answer;
}

function isCompleted(request: AuthenticRequest, bucket: StoredBucket): boolean {
  return endedUploadOf(request, bucket)?.completed !== undefined;
}

/**
 * The answer to one that completed this upload with the same parts before. Clients ask again when an answer got lost,
 * and S3 then says the same once more, whatever has become of the object.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
 */
function answerBefore(
  request: AuthenticRequest,
  bucket: StoredBucket,
  named: readonly NamedPart[],
): Reply | undefined {
  const completed = endedUploadOf(request, bucket)?.completed;
  return completed?.parts === digestOfNamed(named) ? completed?.answer : undefined;
}

function digestOfNamed(named: readonly NamedPart[]): string {
  const hash = createHash('sha256');
  for (const { PartNumber, ETag } of named) hash.update(`${PartNumber} ${unquote(ETag)}\n`);
  return hash.digest('base64');
}

function chooseParts(
  bucket: string,
  upload: MultipartUpload,
  named: readonly NamedPart[],
): StoredPart[] {
  const checksumField = upload.checksum && `Checksum${upload.checksum.algorithm}`;
  const parts = named.map((one, index) => {
    const previous = named[index - 1];
    if (previous && one.PartNumber <= previous.PartNumber) throw new S3Error('InvalidPartOrder');
    const part = upload.parts.get(one.PartNumber);
    const checksum = checksumField && one[checksumField];
    if (checksumField && checksum === undefined && upload.checksum?.type === 'COMPOSITE') {
      throw new S3Error(
        'InvalidRequest',
        `The upload was created using a ${upload.checksum.algorithm.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${one.PartNumber} in the request.`,
      );
    }
    const wrong = checksum !== undefined && checksum !== part?.checksum;
    if (!part || unquote(one.ETag) !== part.etag || wrong) {
      throw new S3Error('InvalidPart', undefined, {
        UploadId: upload.id,
        PartNumber: String(one.PartNumber),
        ETag: unquote(one.ETag),
      });
    }
    return part;
  });
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompletedPart.html
  if (isDirectoryBucket(bucket) && parts.some(({ number }, index) => number !== index + 1)) {
    throw new S3Error('InvalidPartOrder', 'Parts must be numbered from 1 on without gaps.');
  }
  const small = parts.slice(0, -1).find((part) => part.size < MIN_PART_SIZE);
  if (!small) return parts;
  throw new S3Error('EntityTooSmall', undefined, {
    ProposedSize: String(small.size),
    MinSizeAllowed: String(MIN_PART_SIZE),
    PartNumber: String(small.number),
    ETag: small.etag,
  });
}

/** MD5 of the parts' ETags, and their number: in directory buckets as random as they are. */
function etagOfParts(parts: readonly StoredPart[]): string {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part.etag, 'hex');
  return `${hash.digest('hex')}-${parts.length}`;
}
