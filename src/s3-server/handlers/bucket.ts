import { z } from 'zod';
import { isDirectoryBucket, zoneOf } from '../aws-names.ts';
import type { ServerState } from '../buckets.ts';
import { addBucket, bucketOf, isAtHome } from '../buckets.ts';
import { S3Error } from '../errors.ts';
import { receiveDocument } from '../receive-content.ts';
import type { AuthenticRequest } from '../request.ts';
import { element, field, type Reply, readXml, xmlReply } from '../xml.ts';

/** The region that has no name in bucket locations. */
const NAMELESS_REGION = 'us-east-1';
const MAX_DOCUMENT_BYTES = 64 * 1024;

const OWNER = element('Owner', field('ID', 's3-benchmarks'), field('DisplayName', 's3-benchmarks'));

const BucketConfiguration = z.looseObject({
  LocationConstraint: z.string().optional(),
  Location: z.looseObject({ Name: z.string() }).optional(),
});
const Lifecycle = z.looseObject({
  Rule: z.array(z.looseObject({ Status: z.enum(['Enabled', 'Disabled']) })).min(1),
});

/** Of S3 Standard: those of S3 Express have a list of their own. */
export async function listBuckets(_request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const standard = [...server.buckets.values()].filter(({ name }) => !isDirectoryBucket(name));
  const buckets = standard.map((bucket) =>
    element(
      'Bucket',
      field('Name', bucket.name),
      field('CreationDate', bucket.created.toISOString()),
    ),
  );
  return xmlReply('ListAllMyBucketsResult', OWNER, element('Buckets', ...buckets));
}

export async function createBucket(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const document = await receiveDocument(request, MAX_DOCUMENT_BYTES);
  const wanted =
    document === '' ? {} : readXml(document, 'CreateBucketConfiguration', BucketConfiguration);
  const { LocationConstraint: region, Location: location } = wanted;
  if (region !== undefined && region !== server.region) {
    throw new S3Error('IllegalLocationConstraintException');
  }
  const otherZone = location !== undefined && location.Name !== zoneOf(request.bucket);
  if (otherZone || !isAtHome(request.bucket, request.endpoint)) {
    throw new S3Error('InvalidBucketName', undefined, { BucketName: request.bucket });
  }
  if (!server.buckets.get(request.bucket)) addBucket(server, request.bucket);
  // As S3 answers in its first region: making one's own bucket again changes nothing there.
  else if (server.region !== NAMELESS_REGION) throw new S3Error('BucketAlreadyOwnedByYou');
  return { status: 200, headers: { location: `/${request.bucket}` } };
}

export async function headBucket(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const zone = zoneOf(bucketOf(request, server).name);
  const location = {
    'x-amz-access-point-alias': 'false',
    'x-amz-bucket-location-name': zone ?? '',
    'x-amz-bucket-location-type': 'AvailabilityZone',
  };
  const region = { 'x-amz-bucket-region': server.region };
  return { status: 200, headers: zone === undefined ? region : { ...region, ...location } };
}

export async function deleteBucket(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const bucket = bucketOf(request, server);
  // Uploads under way hold a directory bucket, and no other:
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html
  const held = isDirectoryBucket(bucket.name) && bucket.uploads.size > 0;
  if (held || bucket.objects.size > 0) throw new S3Error('BucketNotEmpty');
  server.buckets.delete(bucket.name);
  for (const upload of bucket.uploads.values()) {
    for (const part of upload.parts.values()) server.blobs.release(part.content);
  }
  bucket.uploads.clear();
  return { status: 204 };
}

export async function getBucketLocation(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  bucketOf(request, server);
  return xmlReply('LocationConstraint', server.region === NAMELESS_REGION ? '' : server.region);
}

/** Rules are kept and given back; no object of a benchmark's is old enough to expire. */
export async function putBucketLifecycle(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const document = await receiveDocument(request, MAX_DOCUMENT_BYTES);
  readXml(document, 'LifecycleConfiguration', Lifecycle);
  bucket.lifecycle = document;
  return { status: 200 };
}

export async function getBucketLifecycle(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const { lifecycle } = bucketOf(request, server);
  if (lifecycle === undefined) throw new S3Error('NoSuchLifecycleConfiguration');
  return { status: 200, xml: lifecycle };
}

export async function deleteBucketLifecycle(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  bucketOf(request, server).lifecycle = undefined;
  return { status: 204 };
}

/**
 * Policies are kept and given back; they grant and refuse nothing. The suite's preparation gives every
 * directory bucket one.
 */
export async function putBucketPolicy(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const document = await receiveDocument(request, MAX_DOCUMENT_BYTES);
  try {
    JSON.parse(document);
  } catch {
    throw new S3Error('MalformedPolicy');
  }
  bucket.policy = document;
  return { status: 204 };
}

export async function getBucketPolicy(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const { policy } = bucketOf(request, server);
  if (policy === undefined) throw new S3Error('NoSuchBucketPolicy');
  return { status: 200, headers: { 'content-type': 'application/json' }, xml: policy };
}

export async function deleteBucketPolicy(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  bucketOf(request, server).policy = undefined;
  return { status: 204 };
}
