import { isDirectoryBucket } from './aws-names.ts';
import { S3Error } from './errors.ts';
import * as buckets from './handlers/bucket.ts';
import { completeMultipartUpload } from './handlers/complete-upload.ts';
import { copyObject } from './handlers/copy-object.ts';
import { deleteObject, deleteObjects } from './handlers/delete-object.ts';
import { createSession, listDirectoryBuckets } from './handlers/directory-bucket.ts';
import { listObjectsV1, listObjectsV2 } from './handlers/list-objects.ts';
import { listMultipartUploads, listParts } from './handlers/list-uploads.ts';
import * as multipart from './handlers/multipart.ts';
import { putObject } from './handlers/put-object.ts';
import { readObject } from './handlers/read-object.ts';
import type { Server } from './model.ts';
import type { Reply } from './reply.ts';
import { type AuthenticRequest, header, queryValue } from './request.ts';
import { checkSession } from './sessions.ts';

type Handler = (request: AuthenticRequest, server: Server) => Promise<Reply>;

/**
 * Operations by method, what the request is about, and the query parameter that S3 calls a
 * subresource.
 */
const OPERATIONS: Readonly<Record<string, Handler>> = {
  'GET service': buckets.listBuckets,
  'GET control': listDirectoryBuckets,
  'PUT bucket': buckets.createBucket,
  'HEAD bucket': buckets.headBucket,
  'DELETE bucket': buckets.deleteBucket,
  'GET bucket': listObjectsV1,
  'GET bucket list-type': listObjectsV2,
  'GET bucket location': buckets.getBucketLocation,
  'GET bucket lifecycle': buckets.getBucketLifecycle,
  'PUT bucket lifecycle': buckets.putBucketLifecycle,
  'DELETE bucket lifecycle': buckets.deleteBucketLifecycle,
  'GET bucket policy': buckets.getBucketPolicy,
  'PUT bucket policy': buckets.putBucketPolicy,
  'DELETE bucket policy': buckets.deleteBucketPolicy,
  'GET bucket uploads': listMultipartUploads,
  'POST bucket delete': deleteObjects,
  'GET bucket session': createSession,
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

/** Operations of S3 Standard's buckets alone, and of directory buckets alone. */
const OF_STANDARD_BUCKETS = new Set(['GET bucket', 'GET bucket location']);
const OF_DIRECTORY_BUCKETS = new Set([
  'GET bucket session',
  'GET bucket policy',
  'PUT bucket policy',
  'DELETE bucket policy',
]);

/** Query parameters that belong to an operation; any other names one that is not known here. */
const PARAMETERS = new Set([
  'continuation-token',
  'delimiter',
  'encoding-type',
  'fetch-owner',
  'key-marker',
  'list-type',
  'marker',
  'max-directory-buckets',
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

const SUBRESOURCES = [
  'uploadId',
  'uploads',
  'delete',
  'lifecycle',
  'policy',
  'location',
  'list-type',
  'session',
];

/** @throws S3Error NotImplemented, InvalidArgument, AccessDenied */
export function handlerOf(request: AuthenticRequest): Handler {
  const words = [request.method, whatItIsAbout(request)];
  const names = request.query.map(([name]) => name);
  const subresource = SUBRESOURCES.find((name) => names.includes(name));
  if (subresource) words.push(subresource);
  if (request.method === 'PUT' && header(request, 'x-amz-copy-source') !== undefined) {
    words.push('copy');
  }
  const operation = words.join(' ');
  const handler = OPERATIONS[operation];
  const unknown = names.find((name) => !isKnownParameter(name));
  if (!handler || unknown !== undefined) {
    throw new S3Error(
      'NotImplemented',
      `This server does not implement ${operation}${unknown === undefined ? '' : ` with "${unknown}"`}.`,
    );
  }
  const notOfThis = isDirectoryBucket(request.bucket) ? OF_STANDARD_BUCKETS : OF_DIRECTORY_BUCKETS;
  if (notOfThis.has(operation)) {
    throw new S3Error('NotImplemented', `Buckets of this kind do not know ${operation}.`);
  }
  if (request.session) checkSession(request.session, request.bucket, operation);
  const version = queryValue(request, 'versionId');
  if (version !== undefined && version !== 'null') {
    throw new S3Error('InvalidArgument', 'Invalid version id specified');
  }
  return handler;
}

function whatItIsAbout({ bucket, key, endpoint }: AuthenticRequest): string {
  if (bucket === '') return endpoint === 'control' ? 'control' : 'service';
  return key === '' ? 'bucket' : 'object';
}

function isKnownParameter(name: string): boolean {
  return (
    PARAMETERS.has(name) ||
    SUBRESOURCES.includes(name) ||
    name.startsWith('X-Amz-') ||
    name.startsWith('response-')
  );
}
