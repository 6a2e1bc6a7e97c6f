import { S3Error } from './errors.ts';
import * as buckets from './handlers/bucket.ts';
import { completeMultipartUpload } from './handlers/complete-upload.ts';
import { copyObject } from './handlers/copy-object.ts';
import { deleteObject, deleteObjects } from './handlers/delete-object.ts';
import { listObjectsV1, listObjectsV2 } from './handlers/list-objects.ts';
import { listMultipartUploads, listParts } from './handlers/list-uploads.ts';
import * as multipart from './handlers/multipart.ts';
import { putObject } from './handlers/put-object.ts';
import { readObject } from './handlers/read-object.ts';
import type { Server } from './model.ts';
import type { Reply } from './reply.ts';
import { type AuthenticRequest, header, queryValue } from './request.ts';

type Handler = (request: AuthenticRequest, server: Server) => Promise<Reply>;

/**
 * Operations by method, what the request is about, and the query parameter that S3 calls a
 * subresource.
 */
const OPERATIONS: Readonly<Record<string, Handler>> = {
  'GET service': buckets.listBuckets,
  'PUT bucket': buckets.createBucket,
  'HEAD bucket': buckets.headBucket,
  'DELETE bucket': buckets.deleteBucket,
  'GET bucket': listObjectsV1,
  'GET bucket list-type': listObjectsV2,
  'GET bucket location': buckets.getBucketLocation,
  'GET bucket lifecycle': buckets.getBucketLifecycle,
  'PUT bucket lifecycle': buckets.putBucketLifecycle,
  'DELETE bucket lifecycle': buckets.deleteBucketLifecycle,
  'GET bucket uploads': listMultipartUploads,
  'POST bucket delete': deleteObjects,
  'GET object': readObject,
  'HEAD object': readObject,
  'PUT object': putObject,
  'PUT object copy': copyObject,
  'DELETE object': deleteObject,
  'POST object uploads': multipart.createMultipartUpload,
  'PUT object uploadId': multipart.uploadPart,
  'PUT object uploadId copy': multipart.uploadPartCopy,
  'POST object uploadId': completeMultipartUpload,
  'DELETE object uploadId': multipart.abortMultipartUpload,
  'GET object uploadId': listParts,
};

/** Query parameters that belong to an operation; any other names one that is not known here. */
const PARAMETERS = new Set([
  'continuation-token',
  'delimiter',
  'encoding-type',
  'fetch-owner',
  'key-marker',
  'list-type',
  'marker',
  'max-keys',
  'max-parts',
  'max-uploads',
  'part-number-marker',
  'partNumber',
  'prefix',
  'start-after',
  'upload-id-marker',
  'versionId',
  // Which operation an SDK means, for people who read logs.
  'x-id',
]);

const SUBRESOURCES = ['uploadId', 'uploads', 'delete', 'lifecycle', 'location', 'list-type'];

/** @throws S3Error NotImplemented, InvalidArgument */
export function handlerOf(request: AuthenticRequest): Handler {
  const about = request.bucket === '' ? 'service' : request.key === '' ? 'bucket' : 'object';
  const words = [request.method, about];
  const names = request.query.map(([name]) => name);
  const subresource = SUBRESOURCES.find((name) => names.includes(name));
  if (subresource) words.push(subresource);
  if (request.method === 'PUT' && header(request, 'x-amz-copy-source') !== undefined) {
    words.push('copy');
  }
  const handler = OPERATIONS[words.join(' ')];
  const unknown = names.find((name) => !isKnownParameter(name));
  if (!handler || unknown !== undefined) {
    throw new S3Error(
      'NotImplemented',
      `This server does not implement ${words.join(' ')}${unknown === undefined ? '' : ` with "${unknown}"`}.`,
    );
  }
  const version = queryValue(request, 'versionId');
  if (version !== undefined && version !== 'null') {
    throw new S3Error('InvalidArgument', 'Invalid version id specified');
  }
  return handler;
}

function isKnownParameter(name: string): boolean {
  return (
    PARAMETERS.has(name) ||
    SUBRESOURCES.includes(name) ||
    name.startsWith('X-Amz-') ||
    name.startsWith('response-')
  );
}
