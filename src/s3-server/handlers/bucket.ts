import { z } from 'zod';
import { zoneOf } from '../../contract/aws-places.ts';
import { isDirectoryBucket } from '../aws-names.ts';
import type { ServerState, StoredBucket } from '../buckets.ts';
import { addBucket, bucketOf, isAtHome, OWNER } from '../buckets.ts';
import { S3Error } from '../errors.ts';
import { readXml } from '../read-xml.ts';
import { receiveDocument } from '../receive-content.ts';
import { type AuthenticRequest, header, integerOf, queryValue } from '../request.ts';
import { element, type Reply, textElement, xmlReply } from '../xml.ts';
import { aclInHeaders } from './acl.ts';
import { ownershipOf } from './bucket-settings.ts';
import { bucketTags, TagList } from './tagging.ts';

/** The region that has no name in bucket locations. */
const NAMELESS_REGION = 'us-east-1';

const BucketConfiguration = z.looseObject({
  LocationConstraint: z.string().optional(),
  Location: z.looseObject({ Name: z.string() }).optional(),
  Tags: TagList.optional(),
});
const MAX_BUCKETS = 10_000;

/** Of S3 Standard: those of S3 Express have a list of their own. */
export async function listBuckets(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const most = integerOf('max-buckets', queryValue(request, 'max-buckets'), MAX_BUCKETS, [
    1,
    MAX_BUCKETS,
  ]);
  const prefix = queryValue(request, 'prefix');
  const region = queryValue(request, 'bucket-region') ?? server.region;
  const { page, last } = pageOfBuckets(request, server, most, ({ name }) => {
    return !isDirectoryBucket(name) && name.startsWith(prefix ?? '') && region === server.region;
  });
  const buckets = page.map((bucket) =>
    element('Bucket', ...bucketFields(bucket), textElement('BucketRegion', server.region)),
  );
  return xmlReply(
    'ListAllMyBucketsResult',
    OWNER,
    element('Buckets', ...buckets),
    textElement('Prefix', prefix),
    textElement('ContinuationToken', last),
  );
}

/** A page of the buckets, and the token that the next one begins with, where there is one. */
export function pageOfBuckets(
  request: AuthenticRequest,
  server: ServerState,
  most: number,
  isAskedFor: (bucket: StoredBucket) => boolean,
): { page: StoredBucket[]; last: string | undefined } {
  const token = queryValue(request, 'continuation-token') ?? '';
  const after = Buffer.from(token, 'base64').toString('utf8');
  const buckets = [...server.buckets.values()].filter((bucket) => {
    return bucket.name > after && isAskedFor(bucket);
  });
  const page = buckets.slice(0, most);
  const last = buckets.length > page.length ? page.at(-1) : undefined;
  return { page, last: last && Buffer.from(last.name).toString('base64') };
}

export function bucketFields({ name, created }: StoredBucket): string[] {
  return [textElement('Name', name), textElement('CreationDate', created.toISOString())];
}

/** Of a bucket that is made, what would change what it does, and is not known here. */
const UNKNOWN_WISHES = ['x-amz-bucket-object-lock-enabled', 'x-amz-bucket-namespace'];

export async function createBucket(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const unknown = UNKNOWN_WISHES.find((name) => isWished(header(request, name)));
  if (unknown) throw new S3Error('NotImplemented', `This server does not implement ${unknown}.`);
  const acl = aclInHeaders(request);
  const document = await receiveDocument(request);
  const wanted =
    document === ''
      ? {}
      : await readXml(document, 'CreateBucketConfiguration', BucketConfiguration);
  const { LocationConstraint: region, Location: location, Tags } = wanted;
  const tags = Tags ? bucketTags(Tags) : [];
  if (region !== undefined && region !== server.region) {
    throw new S3Error('IllegalLocationConstraintException');
  }
  const otherZone = location !== undefined && location.Name !== zoneOf(request.bucket);
  if (otherZone || !isAtHome(request.bucket, request.endpoint)) {
    throw new S3Error('InvalidBucketName', undefined, { BucketName: request.bucket });
  }
  if (!server.buckets.get(request.bucket)) {
    const bucket = addBucket(server, request.bucket);
    if (acl) bucket.acl = acl;
    bucket.tags = tags;
    const ownership = header(request, 'x-amz-object-ownership');
    if (ownership !== undefined) bucket.settings.set('ownershipControls', ownershipOf(ownership));
  }
  // As S3 answers in its first region: making one's own bucket again changes nothing there.
  else if (server.region !== NAMELESS_REGION) throw new S3Error('BucketAlreadyOwnedByYou');
  return { status: 200, headers: { location: `/${request.bucket}` } };
}

function isWished(value: string | undefined): boolean {
  return value !== undefined && !['false', 'global'].includes(value.toLowerCase());
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
