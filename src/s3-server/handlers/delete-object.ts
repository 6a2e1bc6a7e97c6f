import { z } from 'zod';
import { CHECKSUM_ALGORITHMS, checksumHeader } from '../../s3/checksum.ts';
import { bucketOf, removeObject, type ServerState, type StoredBucket } from '../buckets.ts';
import { type DeleteConditions, deleteConditionsOf, requireDeletable } from '../conditions.ts';
import { S3Error, type S3ErrorCode } from '../errors.ts';
import { readXml } from '../read-xml.ts';
import { receiveDocument } from '../receive-content.ts';
import { type AuthenticRequest, header, keyTooLong } from '../request.ts';
import { element, type Reply, textElement, xmlReply } from '../xml.ts';

const MAX_OBJECTS = 1000;
/** 1,000 keys of 1,024 bytes, each byte written as a reference. */
const MAX_DOCUMENT_BYTES = 8 * 1024 * 1024;

const Delete = z.looseObject({
  Quiet: z.string().optional(),
  Object: z
    .array(
      z.looseObject({
        Key: z.string().min(1),
        VersionId: z.string().optional(),
        ETag: z.string().optional(),
        LastModifiedTime: z.string().optional(),
        Size: z.string().optional(),
      }),
    )
    .min(1)
    .max(MAX_OBJECTS),
});
type Named = z.infer<typeof Delete>['Object'][number];

/** Deleting something that does not exist is not an error. */
export async function deleteObject(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const bucket = bucketOf(request, server);
  requireDeletable(deleteConditionsOf(request), bucket.objects.get(request.key));
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
  const { Object: objects, Quiet: quiet } = await readXml(document, 'Delete', Delete);
  const answers = objects.map((named) => {
    try {
      deleteNamed(server, bucket, named);
    } catch (error) {
      if (error instanceof S3Error) return refusal(named, error.code, error.message);
      throw error;
    }
    return quiet === 'true' ? '' : element('Deleted', ...names(named));
  });
  return xmlReply('DeleteResult', ...answers);
}

/** @throws S3Error for the one object; the others are deleted nevertheless */
function deleteNamed(server: ServerState, bucket: StoredBucket, named: Named): void {
  const { Key: key, VersionId: version, ETag, LastModifiedTime, Size } = named;
  const tooLong = keyTooLong(key);
  if (tooLong) throw tooLong;
  if (version !== undefined && version !== '' && version !== 'null') {
    throw new S3Error('NoSuchVersion');
  }
  const conditions: DeleteConditions = { etag: ETag, lastModified: LastModifiedTime, size: Size };
  requireDeletable(conditions, bucket.objects.get(key));
  removeObject(server, bucket, key);
}

function refusal(named: Named, code: S3ErrorCode, message: string): string {
  return element(
    'Error',
    ...names(named),
    textElement('Code', code),
    textElement('Message', message),
  );
}

function names({ Key, VersionId }: Named): string[] {
  return [textElement('Key', Key), textElement('VersionId', VersionId || undefined)];
}
