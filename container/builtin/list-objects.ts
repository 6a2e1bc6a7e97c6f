import type { HeadObjectOutput, ListObjectsCommandOutput, S3Client } from '@aws-sdk/client-s3';
import { storageClassOf } from '../../src/contract/storage-class.ts';
import { forEachLimited } from './for-each-limited.ts';
import { refusalOf, statusOf } from './notes.ts';

export interface FoundObject {
  /** bytes */
  size: number;
  /** The algorithms whose checksums are stored with it, as far as the server tells. */
  checksums: readonly string[];
}

/** An object; null if there is none; undefined if the server does not tell. */
export type Finding = FoundObject | null | undefined;

/** Requests at once, where each object is asked for by itself. */
const HEADS_AT_ONCE = 16;

interface Page {
  Contents?: ListObjectsCommandOutput['Contents'] | undefined;
  IsTruncated?: boolean | undefined;
}

/**
 * All objects under a prefix, a thousand with a request. Loads the SDK only when asked.
 *
 * @throws when the server lists by neither version of the request
 */
export async function* listPrefix(
  s3: S3Client,
  bucket: string,
  prefix: string,
  signal?: AbortSignal,
): AsyncGenerator<FoundObject & { key: string }> {
  for await (const { Contents = [] } of pages(s3, bucket, prefix, signal)) {
    for (const { Key: key = '', Size: size = -1, ChecksumAlgorithm } of Contents) {
      yield { key, size, checksums: ChecksumAlgorithm ?? [] };
    }
  }
}

/**
 * Pages by ListObjectsV2; by ListObjects where the server refuses that, or answers it as if it were
 * ListObjects, as those from before 2016 do. S3 Express has no ListObjects:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
 */
async function* pages(
  s3: S3Client,
  bucket: string,
  prefix: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Page> {
  const { ListObjectsCommand, ListObjectsV2Command } = await import('@aws-sdk/client-s3');
  const where = { Bucket: bucket, Prefix: prefix };
  const options = signal ? { abortSignal: signal } : {};
  let token: string | undefined;
  let page: Page | undefined;
  do {
    try {
      const command = new ListObjectsV2Command({ ...where, ContinuationToken: token });
      const answer = await s3.send(command, options);
      token = answer.NextContinuationToken;
      page = answer;
    } catch (error) {
      const isFirst = page === undefined;
      if (!isFirst || signal?.aborted || storageClassOf(bucket) === 'S3Express') throw error;
      page = await s3.send(new ListObjectsCommand(where), options).catch(() => {
        throw error;
      });
    }
    yield page!;
  } while (token);
  let marker = '';
  while (page?.IsTruncated) {
    const last = page.Contents?.at(-1)?.Key ?? '';
    if (last === marker) return;
    marker = last;
    page = await s3.send(new ListObjectsCommand({ ...where, Marker: marker }), options);
    yield page!;
  }
}

/**
 * What the bucket has of `keys`, found by listing their folders, or one by one where the server does not
 * list.
 *
 * @param note is told that it does not
 */
export async function findObjects(
  s3: S3Client,
  bucket: string,
  keys: Iterable<string>,
  note: (text: string) => void,
  signal?: AbortSignal,
): Promise<Map<string, Finding>> {
  const wanted = new Set(keys);
  const found = new Map<string, Finding>();
  try {
    for (const folder of new Set(Array.from(wanted, folderOf))) {
      for await (const object of listPrefix(s3, bucket, folder, signal)) {
        if (wanted.has(object.key)) found.set(object.key, object);
      }
    }
    for (const key of wanted) if (!found.has(key)) found.set(key, null);
  } catch (error) {
    if (signal?.aborted) throw error;
    note(
      `The objects of bucket ${bucket} cannot be listed (${refusalOf(error)}), so each is asked for by itself.`,
    );
    await forEachLimited(wanted, HEADS_AT_ONCE, async (key) => {
      found.set(key, await findObject(s3, bucket, key, signal));
    });
  }
  return found;
}

/** Asks for one object by itself: the plainest request that there is. */
export async function findObject(
  s3: S3Client,
  bucket: string,
  key: string,
  signal?: AbortSignal,
): Promise<Finding> {
  const { HeadObjectCommand } = await import('@aws-sdk/client-s3');
  const command = new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' });
  try {
    const answer = await s3.send(command, signal ? { abortSignal: signal } : {});
    const { ContentLength: size } = answer;
    return size === undefined ? undefined : { size, checksums: checksumsOf(answer) };
  } catch (error) {
    if (signal?.aborted) throw error;
    return statusOf(error) === 404 ? null : undefined;
  }
}

function checksumsOf(answer: HeadObjectOutput): string[] {
  const { ChecksumCRC32, ChecksumCRC32C, ChecksumSHA1, ChecksumSHA256 } = answer;
  const values = {
    CRC32: ChecksumCRC32,
    CRC32C: ChecksumCRC32C,
    SHA1: ChecksumSHA1,
    SHA256: ChecksumSHA256,
  };
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

/** `a/b/` of `a/b/c`. */
export function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/') + 1);
}
