import { isRead, objectsOf } from '../../src/contract/tasks.ts';
import type { Workload, WorkloadChecksum } from '../../src/contract/workload.ts';
import { partSizeOf } from '../clients/client.ts';
import {
  type BucketAccess,
  type FoundObject,
  findObject,
  findObjects,
  forEachLimited,
} from '../s3.ts';
import { contentAt, contentStream } from './content.ts';

export interface DownloadObject {
  key: string;
  size: number;
  checksum: WorkloadChecksum | null;
  /** Only its name counts. */
  isListed?: true;
}

/** An object that is missing or not as it must be. */
export interface MissingObject extends DownloadObject {
  /** The server does not say whether it is correct; that alone does not fail the cases that need it. */
  maybeRight: boolean;
}

/** How much of an object shows whose it is: nobody else's begins with the same keystream. */
const PROBE_BYTES = 64;

/** Requests at once. */
export const SMALL_AT_ONCE = 32;
/** A large object is sent as several parts at once already, each held in memory. */
const LARGE_AT_ONCE = 2;

export interface ObjectsWanted extends BucketAccess {
  /** Tells the checksums of all of its objects, as AWS does; other servers may keep them to themselves. */
  tellsChecksums: boolean;
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
export async function missingObjects(wanted: ObjectsWanted): Promise<MissingObject[]> {
  const { log, workloads } = wanted;
  const objects = downloadObjects(workloads);
  const found = await findObjects(wanted, objects);
  const missing: MissingObject[] = [];
  await forEachLimited(objects, SMALL_AT_ONCE, async (object) => {
    const there = found.get(object.key);
    if (there === null || (there && there.size !== object.size)) {
      missing.push({ ...object, maybeRight: false });
      return;
    }
    const right = there ? await isRight(there, object, wanted) : null;
    if (right !== true) missing.push({ ...object, maybeRight: right === null });
  });
  log(`Objects to download: ${objects.length}, of which ${missing.length} are missing.`);
  return missing;
}

/** @returns null where the server does not tell */
async function isRight(
  there: FoundObject,
  object: DownloadObject,
  wanted: ObjectsWanted,
): Promise<boolean | null> {
  const { checksum, key } = object;
  let { checksums } = there;
  if (checksum !== null && checksums.length === 0) {
    // A listing need not tell them.
    checksums = (await findObject(wanted, key))?.checksums ?? [];
  }
  const lacksChecksum = checksum !== null && !checksums.includes(checksum);
  if (lacksChecksum && (checksums.length > 0 || wanted.tellsChecksums)) return false;
  const ours = wanted.content === 'any' || object.isListed ? true : await isOurs(wanted, object);
  return ours === true && lacksChecksum ? null : ours;
}

/**
 * @param isWanted whether an object that has not been begun is still to be made
 * @param onFailure is told of each object that could not be made
 */
export async function makeObjects<Wanted extends DownloadObject>(
  access: BucketAccess,
  objects: readonly Wanted[],
  isWanted: (object: Wanted) => boolean,
  onFailure: (object: Wanted, error: unknown) => void,
): Promise<void> {
  const isLarge = ({ size }: DownloadObject) => size > partSizeOf(size);
  const make = async (object: Wanted) => {
    if (!isWanted(object)) return;
    try {
      await upload(access, object);
    } catch (error) {
      if (access.signal?.aborted) throw error;
      onFailure(object, error);
    }
  };
  const small = objects.filter((object) => !isLarge(object));
  await forEachLimited(small, SMALL_AT_ONCE, make);
  await forEachLimited(objects.filter(isLarge), LARGE_AT_ONCE, make);
}

function downloadObjects(workloads: ReadonlyMap<string, Workload>): DownloadObject[] {
  const byKey = new Map<string, DownloadObject>();
  for (const workload of workloads.values()) {
    for (const { action, key, size } of objectsOf(workload).filter(isRead)) {
      const { checksum } = workload;
      const isListed = action === 'list' && (byKey.get(key)?.isListed ?? !byKey.has(key));
      byKey.set(key, { key, size, checksum, ...(isListed && { isListed }) });
    }
  }
  return [...byKey.values()];
}

/** @returns null where the server does not hand it out */
async function isOurs(
  { bucket, s3, signal }: BucketAccess,
  { key, size }: DownloadObject,
): Promise<boolean | null> {
  const length = Math.min(size, PROBE_BYTES);
  if (length === 0) return true;
  const { GetObjectCommand } = await import('@aws-sdk/client-s3');
  const range = { Bucket: bucket, Key: key, Range: `bytes=0-${length - 1}` };
  try {
    const options = signal ? { abortSignal: signal } : {};
    const { Body } = await s3.send(new GetObjectCommand(range), options);
    const bytes = await Body?.transformToByteArray();
    // A server that ignores ranges sends all of it.
    return bytes !== undefined && contentAt(key, 0, length).equals(bytes.subarray(0, length));
  } catch (error) {
    if (signal?.aborted) throw error;
    return null;
  }
}

async function upload(
  { bucket, s3, signal }: BucketAccess,
  { key, size, checksum }: DownloadObject,
): Promise<void> {
  const { Upload } = await import('@aws-sdk/lib-storage');
  signal?.throwIfAborted();
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
  signal?.addEventListener('abort', abort, { once: true });
  try {
    await upload.done();
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
