import { isDirectoryBucket } from './aws-names.ts';
import { type Handler, requireOwner } from './buckets.ts';
import { S3Error } from './errors.ts';
import { checkSession, createSession, listDirectoryBuckets } from './express.ts';
import { getAcl, putAcl } from './handlers/acl.ts';
import { getObjectAttributes } from './handlers/attributes.ts';
import * as buckets from './handlers/bucket.ts';
import { refuseObjectLock, SETTINGS, settingOperations } from './handlers/bucket-settings.ts';
import { completeMultipartUpload } from './handlers/complete-upload.ts';
import { copyObject } from './handlers/copy-object.ts';
import { deleteObject, deleteObjects } from './handlers/delete-object.ts';
import { listObjectsV1, listObjectsV2, listObjectVersions } from './handlers/list.ts';
import { listMultipartUploads, listParts } from './handlers/list-uploads.ts';
import * as multipart from './handlers/multipart.ts';
import { putObject } from './handlers/put-object.ts';
import { readObject } from './handlers/read-object.ts';
import { deleteTagging, getTagging, putTagging } from './handlers/tagging.ts';
import { type AuthenticRequest, header, queryValue, type S3Request } from './request.ts';

/**
 * Operations by method, what the request is about, and the query parameter that S3 calls a
 * subresource.
 */
const OPERATIONS: Readonly<Record<string, Handler>> = {
  ...settingOperations(),
  'GET service': buckets.listBuckets,
  'GET control': listDirectoryBuckets,
  'PUT bucket': buckets.createBucket,
  'HEAD bucket': buckets.headBucket,
  'DELETE bucket': buckets.deleteBucket,
  'GET bucket': listObjectsV1,
  'GET bucket list-type': listObjectsV2,
  'GET bucket versions': listObjectVersions,
  'GET bucket acl': getAcl,
  'PUT bucket acl': putAcl,
  'GET bucket tagging': getTagging,
  'PUT bucket tagging': putTagging,
  'DELETE bucket tagging': deleteTagging,
  'GET bucket location': buckets.getBucketLocation,
  'GET bucket uploads': listMultipartUploads,
  'POST bucket delete': deleteObjects,
  'GET bucket session': createSession,
  'GET object': readObject,
  'HEAD object': readObject,
  'PUT object': putObject,
  'PUT object copy': copyObject,
  'DELETE object': deleteObject,
  'GET object acl': getAcl,
  'PUT object acl': putAcl,
  'GET object attributes': getObjectAttributes,
  'GET object legal-hold': refuseObjectLock,
  'GET object retention': refuseObjectLock,
  'GET object tagging': getTagging,
  'PUT object tagging': putTagging,
  'DELETE object tagging': deleteTagging,
  'POST object uploads': multipart.createMultipartUpload,
  'PUT object uploadId': multipart.uploadPart,
  'PUT object uploadId copy': multipart.uploadPartCopy,
  'POST object uploadId': completeMultipartUpload,
  'DELETE object uploadId': multipart.abortMultipartUpload,
  'GET object uploadId': listParts,
};

/**
 * Operations that directory buckets do not have, and those that only they have. Of settings they have some:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
 */
const OF_DIRECTORY_SETTINGS = new Set(['lifecycle', 'policy', 'encryption']);
const OF_STANDARD_BUCKETS = new Set([
  'GET bucket',
  'GET bucket location',
  ...Object.keys(OPERATIONS).filter((operation) => {
    const subresource = operation.split(' ')[2] ?? '';
    const isSetting = SETTINGS.includes(subresource) && !OF_DIRECTORY_SETTINGS.has(subresource);
    return (
      isSetting || ['acl', 'tagging', 'versions', 'legal-hold', 'retention'].includes(subresource)
    );
  }),
]);
const OF_DIRECTORY_BUCKETS = new Set(['GET bucket session', 'PUT bucket policy']);

/** Query parameters that belong to an operation; any other names one that is not known here. */
const PARAMETERS = new Set([
  'bucket-region',
  'continuation-token',
  'delimiter',
  'encoding-type',
  'fetch-owner',
  'key-marker',
  'list-type',
  'marker',
  'max-buckets',
  'max-directory-buckets',
  'max-keys',
  'max-parts',
  'max-uploads',
  'part-number-marker',
  'partNumber',
  'prefix',
  'start-after',
  'upload-id-marker',
  'version-id-marker',
  'versionId',
  // Which operation an SDK means, for people who read logs.
  'x-id',
]);

const SUBRESOURCES = [
  'uploadId',
  'uploads',
  'delete',
  'location',
  'list-type',
  'session',
  'versions',
  'acl',
  'attributes',
  'legal-hold',
  'retention',
  'tagging',
  ...SETTINGS,
];

/** Names in S3's API, and STS's one, of operations that clients use around transfers. */
const API_NAMES: Readonly<Record<string, string>> = {
  'GET service': 'ListBuckets',
  'GET control': 'ListDirectoryBuckets',
  'POST service': 'GetCallerIdentity',
  'PUT bucket': 'CreateBucket',
  'HEAD bucket': 'HeadBucket',
  'DELETE bucket': 'DeleteBucket',
  'GET bucket': 'ListObjects',
  'GET bucket list-type': 'ListObjectsV2',
  'GET bucket versions': 'ListObjectVersions',
  'GET bucket location': 'GetBucketLocation',
  'GET bucket uploads': 'ListMultipartUploads',
  'POST bucket delete': 'DeleteObjects',
  'GET bucket session': 'CreateSession',
  'GET object': 'GetObject',
  'HEAD object': 'HeadObject',
  'PUT object': 'PutObject',
  'PUT object copy': 'CopyObject',
  'DELETE object': 'DeleteObject',
  'GET object attributes': 'GetObjectAttributes',
  'POST object uploads': 'CreateMultipartUpload',
  'PUT object uploadId': 'UploadPart',
  'PUT object uploadId copy': 'UploadPartCopy',
  'POST object uploadId': 'CompleteMultipartUpload',
  'DELETE object uploadId': 'AbortMultipartUpload',
  'GET object uploadId': 'ListParts',
};

/** @param operation of `operationOf`; one without a name of its own keeps its words */
export function apiNameOf(operation: string): string {
  return API_NAMES[operation] ?? (operation.replaceAll(' ', '.').slice(0, 60) || 'unknown');
}

/** What a request asks for, whether this server has that or not: its method, what it is about, and how. */
export function operationOf(request: S3Request): string {
  const { method, query } = request;
  const words = [method, whatItIsAbout(request)];
  if (query.length > 0) {
    const subresource = SUBRESOURCES.find((name) => query.some(([found]) => found === name));
    if (subresource) words.push(subresource);
  }
  if (method === 'PUT' && header(request, 'x-amz-copy-source') !== undefined) words.push('copy');
  return words.join(' ');
}

/**
 * @param operation of `operationOf`
 * @throws S3Error NotImplemented, InvalidArgument, AccessDenied
 */
export function handlerOf(request: AuthenticRequest, operation: string): Handler {
  const names = request.query.map(([name]) => name);
  const handler = OPERATIONS[operation];
  const unknown = names.find((name) => !isKnownParameter(name, request));
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
  requireOwner(request, 'x-amz-expected-bucket-owner');
  const version = queryValue(request, 'versionId');
  if (version !== undefined && version !== 'null') {
    throw new S3Error('InvalidArgument', 'Invalid version id specified');
  }
  return handler;
}

function whatItIsAbout({ bucket, key, endpoint }: S3Request): string {
  if (bucket === '') return endpoint === 'control' ? 'control' : 'service';
  return key === '' ? 'bucket' : 'object';
}

function isKnownParameter(name: string, { hoisted }: AuthenticRequest): boolean {
  return (
    PARAMETERS.has(name) ||
    hoisted.has(name.toLowerCase()) ||
    SUBRESOURCES.includes(name) ||
    name.startsWith('X-Amz-') ||
    name.startsWith('response-')
  );
}
