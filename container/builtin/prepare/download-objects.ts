import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { ChecksumAlgorithm, Workload } from '../../../src/contract/workload.ts';
import { contentAt, contentStream } from '../content.ts';
import { forEachLimited } from '../for-each-limited.ts';
import { listObjects } from '../list-objects.ts';
import { partSizeOf } from '../parts.ts';

export interface DownloadObject {
  key: string;
  size: number;
  checksum: ChecksumAlgorithm | null;
}

/** How much of an object shows whose it is: nobody else's begins with the same keystream. */
const PROBE_BYTES = 64;

/** Requests at once. */
export const SMALL_AT_ONCE = 32;
/** A large object is sent as several parts at once already, each held in memory. */
const LARGE_AT_ONCE = 2;

export interface ObjectsWanted {
  s3: S3Client;
  bucket: string;
  workloads: ReadonlyMap<string, Workload>;
  content: 'ours' | 'any';
  signal: AbortSignal;
  log: (line: string) => void;
}

/**
 * The objects that the workloads download, but for those that are right already: of the size and
 * with the checksum wanted and, where it must be, with our content (their first bytes are read, as
 * size alone would trust anybody's object; the runner checks the rest).
 */
export async function missingObjects(wanted: ObjectsWanted): Promise<DownloadObject[]> {
  const { bucket, content, log, s3, signal, workloads } = wanted;
  const objects = downloadObjects(workloads);
  const listed = await listObjects(
    s3,
    bucket,
    objects.map(({ key }) => key),
    signal,
  );
  const missing: DownloadObject[] = [];
  await forEachLimited(objects, SMALL_AT_ONCE, async (object) => {
    const found = listed.get(object.key);
    const asWanted =
      found?.size === object.size &&
      (object.checksum === null || found.checksums.includes(object.checksum)) &&
      (content === 'any' || (await isOurs(s3, bucket, object, signal)));
    if (!asWanted) missing.push(object);
  });
  log(`Objects to download: ${objects.length}, of which ${missing.length} are missing.`);
  return missing;
}

export async function makeObjects(
  s3: S3Client,
  bucket: string,
  objects: readonly DownloadObject[],
  signal: AbortSignal,
): Promise<void> {
  const isLarge = ({ size }: DownloadObject) => size > partSizeOf(size);
  const make = (object: DownloadObject) => upload(s3, bucket, object, signal);
  await forEachLimited(
    objects.filter((object) => !isLarge(object)),
    SMALL_AT_ONCE,
    make,
  );
  await forEachLimited(objects.filter(isLarge), LARGE_AT_ONCE, make);
}

function downloadObjects(workloads: ReadonlyMap<string, Workload>): DownloadObject[] {
  const byKey = new Map<string, DownloadObject>();
  for (const { checksum, tasks } of workloads.values()) {
    for (const { action, key, size } of tasks) {
      if (action === 'download') byKey.set(key, { key, size, checksum });
    }
  }
  return [...byKey.values()];
}

async function isOurs(
  s3: S3Client,
  bucket: string,
  { key, size }: DownloadObject,
  signal: AbortSignal,
): Promise<boolean> {
  const length = Math.min(size, PROBE_BYTES);
  if (length === 0) return true;
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key: key,
    Range: `bytes=0-${length - 1}`,
  });
  const { Body } = await s3.send(command, { abortSignal: signal });
  const bytes = await Body?.transformToByteArray();
  return bytes !== undefined && contentAt(key, 0, length).equals(bytes);
}

async function upload(
  s3: S3Client,
  bucket: string,
  { key, size, checksum }: DownloadObject,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const upload = new Upload({
    client: s3,
    partSize: partSizeOf(size),
    params: {
      Bucket: bucket,
      Key: key,
      Body: contentStream(key, size),
      ...(checksum && { ChecksumAlgorithm: checksum }),
    },
  });
  const abort = () => void upload.abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    await upload.done();
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
