import { mkdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesNeeded, type Downloads, tooLarge } from '../../../src/contract/bytes-needed.ts';
import { objectsOf, type Workload } from '../../../src/contract/workload.ts';
import { forEachLimited } from '../for-each-limited.ts';
import { uploadFileTasks } from './upload-files.ts';

const FILES_AT_ONCE = 16;

/**
 * Says what disk the workloads need and what is free.
 *
 * @param filesDir made if missing
 * @param freeBytes how much room a folder has
 * @returns why workloads cannot be run, by name: of those that do not fit together, the largest
 */
export async function whatDoesNotFit(
  filesDir: string,
  workloads: ReadonlyMap<string, Workload>,
  log: (line: string) => void,
  downloads: Downloads = 'largest',
  freeBytes: (folder: string) => Promise<number> = freeBytesOf,
): Promise<Map<string, string>> {
  await mkdir(filesDir, { recursive: true });
  const there = await bytesThere(filesDir, workloads);
  const needed = (some: ReadonlyMap<string, Workload>) => {
    const tasks = [...some.values()].flatMap((workload) => objectsOf(workload));
    const ready = objectsOf({ tasks }).reduce((sum, { key }) => sum + (there.get(key) ?? 0), 0);
    return Math.max(0, bytesNeeded(some, downloads).filesDir - ready);
  };
  const free = await freeBytes(filesDir);
  log(
    `Disk: these workloads need ${inMiB(needed(workloads))} more in ${filesDir}, and ${inMiB(free)} are free.`,
  );
  const large = tooLarge(workloads, free, needed);
  return new Map(
    [...large].map(([name, bytes]) => {
      const beside = large.size < workloads.size ? ' beside the workloads that fit' : '';
      return [
        name,
        `the disk is too small: it needs ${inMiB(bytes)} more in ${filesDir}${beside}, and ` +
          `${inMiB(free)} are free in all; free space, or choose smaller workloads`,
      ];
    }),
  );
}

/** Files to upload that an earlier run left, by key. */
async function bytesThere(
  filesDir: string,
  workloads: ReadonlyMap<string, Workload>,
): Promise<Map<string, number>> {
  const bytes = new Map<string, number>();
  await forEachLimited(uploadFileTasks(workloads), FILES_AT_ONCE, async ({ key, size }) => {
    const found = await stat(join(filesDir, key)).catch(() => undefined);
    if (found) bytes.set(key, Math.min(size, found.size));
  });
  return bytes;
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

export function inMiB(bytes: number): string {
  return `${bytes} bytes (${Math.ceil(bytes / 2 ** 20)} MiB)`;
}
