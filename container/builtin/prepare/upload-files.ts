import { createReadStream } from 'node:fs';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { objectsOf, type Workload, type WorkloadTask } from '../../../src/contract/workload.ts';
import { contentAt, contentChunks } from '../content.ts';
import { forEachLimited } from '../for-each-limited.ts';

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
export function uploadFileTasks(workloads: ReadonlyMap<string, Workload>): WorkloadTask[] {
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
