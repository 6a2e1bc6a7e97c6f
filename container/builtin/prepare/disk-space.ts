import { stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesNeeded } from '../../../src/contract/bytes-needed.ts';
import { InputError } from '../../../src/contract/input-error.ts';
import type { Workload } from '../../../src/contract/workload.ts';
import { forEachLimited } from '../for-each-limited.ts';
import { uploadFileTasks } from './upload-files.ts';

const FILES_AT_ONCE = 16;

/**
 * Says what disk the workloads need and what is free.
 *
 * @param downloads what is there at once of what is downloaded: of the largest workload, or of all
 * @throws InputError when that is too little
 */
export async function requireDiskSpace(
  filesDir: string,
  workloads: ReadonlyMap<string, Workload>,
  log: (line: string) => void,
  downloads: 'largest' | 'all' = 'largest',
): Promise<void> {
  const files = downloads === 'all' ? bytesOfAll(workloads) : bytesNeeded(workloads).filesDir;
  const needed = files - (await bytesThere(filesDir, workloads));
  const { bavail, bsize } = await statfs(filesDir);
  const free = bavail * bsize;
  const said = `these workloads need ${inMiB(Math.max(0, needed))} more in ${filesDir}, and ${inMiB(free)} are free`;
  log(`Disk: ${said}.`);
  if (needed > free) {
    throw new InputError(
      `The disk is too small: ${said}; free space, or choose smaller workloads.`,
    );
  }
}

function bytesOfAll(workloads: ReadonlyMap<string, Workload>): number {
  const onDisk = [...workloads.values()].filter(({ filesOnDisk }) => filesOnDisk);
  const sizes = new Map(onDisk.flatMap(({ tasks }) => tasks.map(({ key, size }) => [key, size])));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** Files to upload that an earlier run left. */
async function bytesThere(
  filesDir: string,
  workloads: ReadonlyMap<string, Workload>,
): Promise<number> {
  let bytes = 0;
  await forEachLimited(uploadFileTasks(workloads), FILES_AT_ONCE, async ({ key, size }) => {
    const found = await stat(join(filesDir, key)).catch(() => undefined);
    bytes += Math.min(size, found?.size ?? 0);
  });
  return bytes;
}

export function inMiB(bytes: number): string {
  return `${bytes} bytes (${Math.ceil(bytes / 2 ** 20)} MiB)`;
}
