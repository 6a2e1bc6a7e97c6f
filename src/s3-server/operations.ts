import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sha256Hex } from '../s3/sigv4.ts';
import { authenticate } from './authenticate.ts';
import { isDirectoryBucket } from './aws-names.ts';
import { ACCOUNT, requireOwner, type ServerState } from './buckets.ts';
import { asS3Error, S3Error } from './errors.ts';
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
import {
  type AuthenticRequest,
  header,
  parseRequest,
  queryValue,
  type S3Request,
} from './request.ts';
import { sendContent } from './send-content.ts';
import { element, errorReply, field, headersOf, type Reply } from './xml.ts';

type Handler = (request: AuthenticRequest, server: ServerState) => Promise<Reply>;

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

/** @throws S3Error NotImplemented, InvalidArgument, AccessDenied */
function handlerOf(request: AuthenticRequest): Handler {
  const words = [request.method, whatItIsAbout(request)];
  const names = request.query.map(([name]) => name);
  const subresource = SUBRESOURCES.find((name) => names.includes(name));
  if (subresource) words.push(subresource);
  if (request.method === 'PUT' && header(request, 'x-amz-copy-source') !== undefined) {
    words.push('copy');
  }
  const operation = words.join(' ');
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

function whatItIsAbout({ bucket, key, endpoint }: AuthenticRequest): string {
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

/**
 * Answers one request; never rejects.
 *
 * @param expectsContinue the client sends its body when asked to
 */
export async function handleRequest(
  message: IncomingMessage,
  response: ServerResponse,
  server: ServerState,
  expectsContinue: boolean,
): Promise<void> {
  const requestId = newRequestId();
  let waiting = expectsContinue;
  const wantBody = () => {
    if (waiting) response.writeContinue();
    waiting = false;
  };
  let reply: Reply;
  try {
    reply = await answer(parseRequest(message, wantBody), server);
  } catch (error) {
    if (!(error instanceof S3Error)) report(requestId, error);
    const path = (message.url ?? '').replace(/\?.*/s, '');
    reply = errorReply(asS3Error(error), path, requestId);
  }
  await send(response, message.method === 'HEAD', reply, server, requestId);
}

const FIRST_ID = randomBytes(8).readBigUInt64BE() >> 1n;
let requests = 0n;

/** One that no other request had, here or at another server. */
function newRequestId(): string {
  requests += 1n;
  return (FIRST_ID + requests).toString(16).toUpperCase().padStart(16, '0');
}

async function answer(request: S3Request, server: ServerState): Promise<Reply> {
  if (request.endpoint === 'sts') return getCallerIdentity(request, server);
  const authentic = authenticate(request, server);
  return handlerOf(authentic)(authentic, server);
}

async function send(
  response: ServerResponse,
  headersOnly: boolean,
  reply: Reply,
  server: ServerState,
  requestId: string,
): Promise<void> {
  const { content = [] } = reply;
  try {
    // All headers in one go: those that are set one by one cost Node several times as much.
    response.writeHead(reply.status, {
      ...headersOf(reply),
      'x-amz-request-id': requestId,
      'x-amz-id-2': requestId,
    });
    if (content.length === 0 || headersOnly) response.end(reply.xml);
    else await sendContent(response, content);
  } catch (error) {
    // A client that hangs up is its own affair; any other half-sent answer can only be broken off.
    if (!response.destroyed) report(requestId, error);
    response.destroy();
  } finally {
    server.blobs.release(content);
  }
}

function report(requestId: string, error: unknown): void {
  console.error(`S3 server: request ${requestId} failed:`, error);
}

const MAX_BODY_BYTES = 64 * 1024;

/**
 * GetCallerIdentity of AWS STS, the only thing that it is asked here: the suite's preparation of a
 * directory bucket writes the account into a policy. Errors are in S3's form.
 *
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 *
 * @throws S3Error for any other action, and for a signature that is not right
 */
async function getCallerIdentity(request: S3Request, server: ServerState): Promise<Reply> {
  request.wantBody();
  let body = '';
  for await (const piece of request.message) {
    body += String(piece);
    if (body.length > MAX_BODY_BYTES) throw new S3Error('MaxMessageLengthExceeded');
  }
  authenticate(request, server, sha256Hex(body));
  const action = new URLSearchParams(body).get('Action');
  if (request.method !== 'POST' || action !== 'GetCallerIdentity') {
    throw new S3Error('NotImplemented', 'Of STS, this server implements GetCallerIdentity only.');
  }
  const result = element(
    'GetCallerIdentityResult',
    field('Arn', `arn:aws:iam::${ACCOUNT}:user/s3-benchmarks`),
    field('UserId', 's3-benchmarks'),
    field('Account', ACCOUNT),
  );
  const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';
  return {
    status: 200,
    headers: { 'content-type': 'text/xml' },
    xml: `<GetCallerIdentityResponse xmlns="${namespace}">${result}</GetCallerIdentityResponse>`,
  };
}
