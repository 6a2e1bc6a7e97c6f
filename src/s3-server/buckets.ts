/** What the server stores: buckets, objects, uploads under way. */
import { BUCKET_NAME, zoneOf } from '../contract/aws-places.ts';
import type { ChecksumAlgorithm } from '../s3/checksum.ts';
import type { Gate } from './authenticate.ts';
import { isDirectoryBucket, type S3Endpoint } from './aws-names.ts';
import type { Behaviour } from './behaviour.ts';
import type { BlobStore, Slice } from './blob-store.ts';
import { S3Error } from './errors.ts';
import type { HashPool } from './hash-pool.ts';
import type { Journal } from './journal.ts';
import { type AuthenticRequest, header, type S3Request } from './request.ts';
import { SortedMap } from './sorted-keys.ts';
import { element, type Reply, textElement } from './xml.ts';

/** COMPOSITE: a checksum of the parts' checksums; FULL_OBJECT: of the bytes. */
export type ChecksumType = 'COMPOSITE' | 'FULL_OBJECT';

export interface StoredChecksum {
  algorithm: ChecksumAlgorithm;
  type: ChecksumType;
  /** In base64, a composite one with `-PARTS`. */
  value: string;
}

/** A right as an access control list gives it. It is kept and given back; requests need the server's credentials anyway. */
export interface AclGrant {
  /** One element of a `Grantee`. */
  grantee: { ID: string } | { URI: string };
  permission: string;
}

export interface Tag {
  key: string;
  value: string;
}

/** What a client says about an object beside its content. */
export interface ObjectDescription {
  /** `content-type`, `cache-control` and the like, and `x-amz-meta-…`, by header name: given back as they are. */
  headers: Readonly<Record<string, string>>;
  /** Headers `x-amz-server-side-encryption…`: answered to those who write and who read. */
  encryption: Readonly<Record<string, string>>;
  storageClass: string;
  tags: readonly Tag[];
  acl: readonly AclGrant[];
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
  /** Uploads completed or aborted of late, by id: a client that lost the answer asks again. */
  ended: Map<string, EndedUpload>;
  /** Documents as they were put, by the subresource that they were put to. */
  settings: Map<string, string>;
  tags: readonly Tag[];
  acl: readonly AclGrant[];
}

export interface EndedUpload {
  key: string;
  /** Undefined for one that was aborted. */
  completed: { /** Which parts it was completed with. */ parts: string; answer: Reply } | undefined;
}

/** More than there can be in the time in which clients try again. */
const MAX_ENDED = 10_000;

/** Takes an upload off the list of those under way. */
export function endUpload(bucket: StoredBucket, id: string, ended: EndedUpload): void {
  bucket.uploads.delete(id);
  bucket.ended.set(id, ended);
  const [oldest] = bucket.ended.keys();
  if (bucket.ended.size > MAX_ENDED && oldest !== undefined) bucket.ended.delete(oldest);
}

/** No account at AWS has it. */
export const ACCOUNT = '000000000000';
export const OWNER_ID = 's3-benchmarks';
export const OWNER_FIELDS = textElement('ID', OWNER_ID) + textElement('DisplayName', OWNER_ID);
/** Of every bucket and object. */
export const OWNER = element('Owner', OWNER_FIELDS);
/** The access control list where none was given. */
export const PRIVATE: readonly AclGrant[] = [
  { grantee: { ID: OWNER_ID }, permission: 'FULL_CONTROL' },
];

/** All that a server is made of. */
export interface ServerState extends Gate {
  buckets: SortedMap<StoredBucket>;
  blobs: BlobStore;
  hashes: HashPool;
  /** Undefined: every request is answered at once. */
  behaviour: Behaviour | undefined;
  /** Undefined: nobody asks what clients did. */
  journal: Journal | undefined;
}

/** Answers one kind of request. */
export type Handler = (request: AuthenticRequest, server: ServerState) => Promise<Reply>;

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

/**
 * A client may say whose the bucket must be.
 *
 * @param name of the header
 * @throws S3Error AccessDenied
 */
export function requireOwner(request: S3Request, name: string): void {
  const expected = header(request, name);
  if (expected !== undefined && expected !== ACCOUNT) throw new S3Error('AccessDenied');
}

/** @throws S3Error NoSuchKey */
export function requireObject(bucket: StoredBucket, key: string): StoredObject {
  const object = bucket.objects.get(key);
  if (object) return object;
  throw new S3Error('NoSuchKey', undefined, { Key: key });
}

/** @throws S3Error InvalidBucketName */
export function addBucket(server: ServerState, name: string): StoredBucket {
  if (!isBucketName(name)) {
    throw new S3Error('InvalidBucketName', undefined, { BucketName: name });
  }
  const bucket: StoredBucket = {
    name,
    created: wholeSeconds(server.now()),
    objects: new SortedMap(),
    uploads: new Map(),
    ended: new Map(),
    settings: new Map(),
    tags: [],
    acl: PRIVATE,
  };
  server.buckets.set(name, bucket);
  return bucket;
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

/** Changes what is said about an object; its content stays. */
export function redescribe(
  bucket: StoredBucket,
  key: string,
  change: Partial<ObjectDescription>,
): void {
  const object = requireObject(bucket, key);
  bucket.objects.set(key, { ...object, description: { ...object.description, ...change } });
}

/** Deletes an object, if it is there. */
export function removeObject(server: ServerState, bucket: StoredBucket, key: string): void {
  const object = bucket.objects.get(key);
  if (!object) return;
  bucket.objects.delete(key);
  server.blobs.release(object.content);
}

export function wholeSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}

export function isBucketName(name: string): boolean {
  return (
    BUCKET_NAME.test(name) &&
    !name.includes('..') &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(name) &&
    (!isDirectoryBucket(name) || zoneOf(name) !== undefined)
  );
}
