import type { ChecksumAlgorithm } from '../s3/checksum.ts';
import type { Gate } from './authenticate.ts';
import type { BlobStore, Slice } from './blob-store.ts';
import type { HashPool } from './hash-pool.ts';
import type { SortedMap } from './sorted-map.ts';

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

export interface Bucket {
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
export interface Server extends Gate {
  buckets: SortedMap<Bucket>;
  blobs: BlobStore;
  hashes: HashPool;
}
