import { statfs } from 'node:fs/promises';
import { bytesNeeded, type Downloads, tooLarge } from '../contract/bytes-needed.ts';
import { InputError, printable } from '../contract/input-error.ts';
import type { Workload } from '../contract/workload.ts';

/** Room for logs, builds of small runners and file system overhead. */
const MARGIN_BYTES = 64 * 2 ** 20;

export interface DiskUse {
  /** How many buckets the embedded server keeps on the same disk; 0 where another has the objects. */
  ownBuckets: number;
  /** What is there at once of what is downloaded. */
  downloads: Downloads;
}

/**
 * Refuses workloads that would fill the disk.
 *
 * @param freeBytes how much room a folder has
 * @throws InputError saying how much is needed and how much there is, which workloads fit, and what to
 *   type to run those alone
 */
export async function checkDiskSpace(
  folder: string,
  workloads: ReadonlyMap<string, Workload>,
  { downloads, ownBuckets }: DiskUse,
  freeBytes: (folder: string) => Promise<number> = freeBytesOf,
): Promise<void> {
  const needed = (some: ReadonlyMap<string, Workload>) => {
    const { bucket, filesDir } = bytesNeeded(some, downloads);
    return filesDir + ownBuckets * bucket + MARGIN_BYTES;
  };
  const free = await freeBytes(folder);
  const large = tooLarge(workloads, free, needed);
  if (large.size === 0) return;
  const said =
    `--work-dir "${printable(folder)}" has ${gibibytes(free)} free, but these workloads need ` +
    gibibytes(needed(workloads));
  const fitting = [...workloads.keys()].filter((name) => !large.has(name));
  if (fitting.length === 0) {
    throw new InputError(`${said}: name a folder on a larger disk, or choose smaller --workloads.`);
  }
  const others = [...large].map(([name, bytes]) => `${name} (${gibibytes(bytes)} more)`);
  throw new InputError(
    `${said}: name a folder on a larger disk, or leave out what does not fit beside the ` +
      `${fitting.length} that do, ${others.join(', ')}: --workloads ${fitting.join(',')}`,
  );
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function gibibytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(2)} GiB`;
}
