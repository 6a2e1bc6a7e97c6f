import type { S3Client } from '@aws-sdk/client-s3';

export interface ListedObject {
  key: string;
  /** bytes */
  size: number;
  /** The algorithms whose checksums are stored with it. */
  checksums: readonly string[];
}

/** All objects under a prefix; one request per thousand. Loads the SDK only when asked. */
export async function* listPrefix(
  s3: S3Client,
  bucket: string,
  prefix: string,
  signal?: AbortSignal,
): AsyncGenerator<ListedObject> {
  const { ListObjectsV2Command } = await import('@aws-sdk/client-s3');
  let token: string | undefined;
  do {
    const command = new ListObjectsV2Command({
      Bucket: bucket,
      Prefix: prefix,
      ContinuationToken: token,
    });
    const page = await s3.send(command, { ...(signal && { abortSignal: signal }) });
    for (const { Key: key = '', Size: size = -1, ChecksumAlgorithm } of page.Contents ?? []) {
      yield { key, size, checksums: ChecksumAlgorithm ?? [] };
    }
    token = page.NextContinuationToken;
  } while (token);
}

/** Those of `keys` that the bucket has, found by listing their folders. */
export async function listObjects(
  s3: S3Client,
  bucket: string,
  keys: Iterable<string>,
  signal?: AbortSignal,
): Promise<Map<string, ListedObject>> {
  const wanted = new Set(keys);
  const found = new Map<string, ListedObject>();
  for (const folder of new Set(Array.from(wanted, folderOf))) {
    for await (const object of listPrefix(s3, bucket, folder, signal)) {
      if (wanted.has(object.key)) found.set(object.key, object);
    }
  }
  return found;
}

/** `a/b/` of `a/b/c`. */
export function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/') + 1);
}
