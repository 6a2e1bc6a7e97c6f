import { statfs } from 'node:fs/promises';
import { bytesNeeded } from '../contract/bytes-needed.ts';
import { InputError, printable } from '../contract/input-error.ts';
import type { Workload } from '../contract/workload.ts';

/** Room for logs, builds of small runners and file system overhead. */
const MARGIN_BYTES = 64 * 2 ** 20;

/**
 * Refuses workloads that would fill the disk.
 *
 * @param ownServer whether the embedded server keeps its objects on the same disk
 * @param freeBytes how much room a folder has
 * @throws InputError saying how much is needed and how much there is
 */
export async function checkDiskSpace(
  folder: string,
  workloads: ReadonlyMap<string, Workload>,
  ownServer: boolean,
  freeBytes: (folder: string) => Promise<number> = freeBytesOf,
): Promise<void> {
  const { filesDir, bucket } = bytesNeeded(workloads);
  const needed = filesDir + (ownServer ? bucket : 0) + MARGIN_BYTES;
  const free = await freeBytes(folder);
  if (free >= needed) return;
  throw new InputError(
    `--work-dir "${printable(folder)}" has ${gibibytes(free)} free, but these workloads need ` +
      `${gibibytes(needed)}: name a folder on a larger disk, or choose smaller --workloads.`,
  );
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function gibibytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(2)} GiB`;
}
