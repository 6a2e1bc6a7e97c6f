import { createReadStream } from 'node:fs';
import { mkdir, open, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  bytesNeeded,
  type Downloads,
  objectsOf,
  tooLarge,
  type Workload,
  type WorkloadTask,
} from '../../src/contract/workload.ts';
import { forEachLimited } from '../s3.ts';
import { contentAt, contentChunks } from './content.ts';

const LOOKED_AT_AT_ONCE = 16;

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
  await forEachLimited(uploadFileTasks(workloads), LOOKED_AT_AT_ONCE, async ({ key, size }) => {
    const found = await stat(join(filesDir, key)).catch(() => undefined);
    if (found) bytes.set(key, Math.min(size, found.size));
  });
  return bytes;
}

export async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

export function inMiB(bytes: number): string {
  return `${bytes} bytes (${Math.ceil(bytes / 2 ** 20)} MiB)`;
}

/** How much of each end of a file is compared. */
const PROBE_BYTES = 64;

/** Making content takes a CPU, so more files at once would only seek more. */
const FILES_AT_ONCE = 4;

/**
 * Makes the files that the workloads upload, but for those that are right already: of the size
 * wanted and beginning and ending with our content. Files are written from front to back, so
 * one whose writing was interrupted is too short.
 *
 * @param isWanted whether a file that has not been begun is still to be made
 * @param onFailure is told of each file that could not be made; nothing of it is left
 */
export async function prepareUploadFiles(
  filesDir: string,
  workloads: ReadonlyMap<string, Workload>,
  signal: AbortSignal,
  log: (line: string) => void,
  isWanted: (task: WorkloadTask) => boolean,
  onFailure: (task: WorkloadTask, error: unknown) => void,
): Promise<void> {
  const tasks = uploadFileTasks(workloads);
  const missing: WorkloadTask[] = [];
  await forEachLimited(tasks, FILES_AT_ONCE, async (task) => {
    if (!(await isRight(join(filesDir, task.key), task))) missing.push(task);
  });
  log(`Files to upload: ${tasks.length}, of which ${missing.length} are to be made.`);
  await forEachLimited(missing, FILES_AT_ONCE, async (task) => {
    if (!isWanted(task)) return;
    const path = join(filesDir, task.key);
    try {
      await mkdir(dirname(path), { recursive: true });
      await write(path, task, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      await rm(path, { force: true }).catch(() => {});
      onFailure(task, error);
    }
  });
}

/** What is to be on disk before anything runs. */
function uploadFileTasks(workloads: ReadonlyMap<string, Workload>): WorkloadTask[] {
  const onDisk = [...workloads.values()].filter((workload) => workload.filesOnDisk);
  const tasks = onDisk.flatMap((workload) => objectsOf(workload));
  return objectsOf({ tasks }).filter(({ action }) => action === 'upload');
}

async function isRight(path: string, { key, size }: WorkloadTask): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size !== size) return false;
  if (size === 0) return true;
  const length = Math.min(size, PROBE_BYTES);
  for (const offset of [0, size - length]) {
    const bytes = await readAt(path, offset, length);
    if (!contentAt(key, offset, length).equals(bytes)) return false;
  }
  return true;
}

async function readAt(path: string, start: number, length: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { start, end: start + length - 1 })) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function write(
  path: string,
  { key, size }: WorkloadTask,
  signal: AbortSignal,
): Promise<void> {
  await using file = await open(path, 'w');
  for (const chunk of contentChunks(key, 0, size)) {
    signal.throwIfAborted();
    await file.writeFile(chunk);
  }
}
