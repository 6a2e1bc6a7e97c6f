import { z } from 'zod';
import { CHECKSUM_ALGORITHMS } from '../../s3/checksum.ts';
import { bucketOf, removeObject } from '../buckets.ts';
import { checkWriteConditions } from '../conditions.ts';
import { S3Error } from '../errors.ts';
import type { Server } from '../model.ts';
import { checksumHeader } from '../payload.ts';
import { receiveDocument } from '../receive-content.ts';
import { type Reply, xmlReply } from '../reply.ts';
import { type AuthenticRequest, header } from '../request.ts';
import { element, field, readXml } from '../xml.ts';

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

/** Deleting what is not there is no error. */
export async function deleteObject(request: AuthenticRequest, server: Server): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const object = bucket.objects.get(request.key);
  if (header(request, 'if-match') !== undefined) checkWriteConditions(request, object);
  removeObject(server, bucket, request.key);
  return { status: 204 };
}

export async function deleteObjects(request: AuthenticRequest, server: Server): Promise<Reply> {
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
