/** What the server stores: buckets, objects, uploads under way. */
import type { ChecksumAlgorithm } from '../s3/checksum.ts';
import type { Gate } from './authenticate.ts';
import { isDirectoryBucket, type S3Endpoint, zoneOf } from './aws-names.ts';
import type { BlobStore, Slice } from './blob-store.ts';
import { invalidArgument, S3Error } from './errors.ts';
import type { HashPool } from './hash-pool.ts';
import type { S3Request } from './request.ts';
import { SortedMap } from './sorted-keys.ts';

/** COMPOSITE: a checksum of the parts' checksums; FULL_OBJECT: of the bytes. */
export type ChecksumType = 'COMPOSITE' | 'FULL_OBJECT';

export interface StoredChecksum {
  algorithm: ChecksumAlgorithm;
  type: ChecksumType;
  /** In base64, a composite one with `-PARTS`. */
  value: string;
}

/** What a client says about an object beside its content. */
export interface ObjectDescription {
  /** `content-type`, `cache-control` and the like, by header name. */
  headers: Readonly<Record<string, string>>;
  /** Headers `x-amz-meta-…`, by whole name. */
  metadata: Readonly<Record<string, string>>;
  storageClass: string;
}

export interface StoredObject {
  description: ObjectDescription;
  content: readonly Slice[];
  /** bytes */
  size: number;
  /** Without quotes. */
  etag: string;
  /** In whole seconds, as headers can say no less. */
  lastModified: Date;
  checksum: StoredChecksum | undefined;
  /** Of a multipart upload; undefined for an object that was put in one piece. */
  parts: readonly StoredPart[] | undefined;
}

export interface StoredPart {
  number: number;
  content: readonly Slice[];
  size: number;
  etag: string;
  lastModified: Date;
  /** In base64, of the algorithm that the upload was created with. */
  checksum: string | undefined;
}

export interface MultipartUpload {
  id: string;
  key: string;
  initiated: Date;
  description: ObjectDescription;
  checksum: { algorithm: ChecksumAlgorithm; type: ChecksumType } | undefined;
  parts: Map<number, StoredPart>;
}

export interface StoredBucket {
  name: string;
  created: Date;
  objects: SortedMap<StoredObject>;
  uploads: Map<string, MultipartUpload>;
  /** The document as it was put. */
  lifecycle: string | undefined;
  /** The document as it was put. */
  policy: string | undefined;
}

/** All that a server is made of. */
export interface ServerState extends Gate {
  buckets: SortedMap<StoredBucket>;
  blobs: BlobStore;
  hashes: HashPool;
}

/**
 * The request's bucket. Endpoints of S3 Express know directory buckets only, and S3 Standard's know
 * none of them (seen at AWS: https://github.com/peak/s5cmd/issues/854).
 *
 * @throws S3Error NoSuchBucket
 */
export function bucketOf(request: S3Request, server: ServerState): StoredBucket {
  const { bucket, endpoint } = request;
  if (!isAtHome(bucket, endpoint)) throw noSuchBucket(bucket);
  return findBucket(server, bucket);
}

/** @returns whether an endpoint is one for such buckets */
export function isAtHome(bucket: string, endpoint: S3Endpoint): boolean {
  return endpoint === 'plain' || (endpoint === 's3') !== isDirectoryBucket(bucket);
}

/** @throws S3Error NoSuchBucket */
export function findBucket(server: ServerState, name: string): StoredBucket {
  const bucket = server.buckets.get(name);
  if (bucket) return bucket;
  throw noSuchBucket(name);
}

function noSuchBucket(name: string): S3Error {
  return new S3Error('NoSuchBucket', undefined, { BucketName: name });
}

/** @throws S3Error NoSuchKey */
export function requireObject(bucket: StoredBucket, key: string): StoredObject {
  const object = bucket.objects.get(key);
  if (object) return object;
  throw new S3Error('NoSuchKey', undefined, { Key: key });
}

/** @throws S3Error InvalidBucketName */
export function addBucket(server: ServerState, name: string): void {
  if (!isBucketName(name)) {
    throw new S3Error('InvalidBucketName', undefined, { BucketName: name });
  }
  server.buckets.set(name, {
    name,
    created: wholeSeconds(server.now()),
    objects: new SortedMap(),
    uploads: new Map(),
    lifecycle: undefined,
    policy: undefined,
  });
}

/** Puts an object in its place and lets go of the one that was there. */
export function storeObject(
  server: ServerState,
  bucket: StoredBucket,
  key: string,
  object: StoredObject,
): void {
  const replaced = bucket.objects.get(key);
  bucket.objects.set(key, object);
  if (replaced) server.blobs.release(replaced.content);
}

/** Deletes an object, if it is there. */
export function removeObject(server: ServerState, bucket: StoredBucket, key: string): void {
  const object = bucket.objects.get(key);
  if (!object) return;
  bucket.objects.delete(key);
  server.blobs.release(object.content);
}

/**
 * A whole number from a query.
 *
 * @throws S3Error InvalidArgument
 */
export function integerOf(
  name: string,
  value: string | undefined,
  byDefault: number,
  [least, most]: readonly [number, number],
): number {
  if (value === undefined || value === '') return byDefault;
  const number = Number(value);
  if (/^\d{1,10}$/.test(value) && number >= least && number <= most) return number;
  throw invalidArgument(`${name} must be an integer from ${least} to ${most}`, name, value);
}

export function wholeSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export function isBucketName(name: string): boolean {
  return (
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
    !name.includes('..') &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(name) &&
    (!isDirectoryBucket(name) || zoneOf(name) !== undefined)
  );
}
