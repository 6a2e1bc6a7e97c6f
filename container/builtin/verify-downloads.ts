import { createReadStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { objectsOf } from '../../src/contract/tasks.ts';
import type { WorkloadTask } from '../../src/contract/workload.ts';
import type { PartSink } from './clients/client.ts';
import { contentChecker } from './content.ts';
import { forEachLimited } from './for-each-limited.ts';

const FILES_AT_ONCE = 16;

/** Files are looked at once each, however often they were downloaded. */
const filesOf = (tasks: readonly WorkloadTask[]) => objectsOf({ tasks: [...tasks] });

/** Removes what was downloaded, so that no run profits from the last, and makes the folders. */
export async function clearDownloads(
  filesDir: string,
  tasks: readonly WorkloadTask[],
): Promise<void> {
  // A runner may have left a folder in a file's place.
  const options = { recursive: true, force: true };
  const files = filesOf(tasks);
  await forEachLimited(files, FILES_AT_ONCE, ({ key }) => rm(join(filesDir, key), options));
  for (const folder of new Set(files.map(({ key }) => dirname(join(filesDir, key))))) {
    await mkdir(folder, { recursive: true });
  }
}

/** @throws naming the first file that is missing or not of the right size */
export async function checkDownloadedSizes(
  filesDir: string,
  tasks: readonly WorkloadTask[],
): Promise<void> {
  await forEachLimited(filesOf(tasks), FILES_AT_ONCE, async ({ key, size }) => {
    const found = await stat(join(filesDir, key)).catch(() => undefined);
    if (!found) throw new Error(`${key} was not downloaded`);
    if (found.size !== size)
      throw new Error(`${key} was downloaded with ${found.size} of ${size} bytes`);
  });
}

/** @throws naming the first file that holds anything but its object's content */
export async function checkDownloadedContent(
  filesDir: string,
  tasks: readonly WorkloadTask[],
): Promise<void> {
  await forEachLimited(filesOf(tasks), 1, async ({ key }) => {
    const isRight = contentChecker(key);
    for await (const bytes of createReadStream(join(filesDir, key), { highWaterMark: 2 ** 20 })) {
      if (!isRight(bytes)) throw new Error(`${key} was downloaded with wrong content`);
    }
  });
}

/** Checks what a client downloads into memory: every byte of every object, exactly once for each task. */
export class MemoryCheck {
  readonly #bytesLeft = new Map<string, number>();

  constructor(tasks: readonly WorkloadTask[]) {
    for (const { key, size } of tasks) {
      this.#bytesLeft.set(key, (this.#bytesLeft.get(key) ?? 0) + size);
    }
  }

  readonly sink: PartSink = (key, offset, bytes) => {
    if (!contentChecker(key, offset)(bytes)) {
      throw new Error(`${key} was downloaded with wrong content`);
    }
    this.#bytesLeft.set(key, (this.#bytesLeft.get(key) ?? 0) - bytes.length);
  };

  /** @throws naming the first object that did not come whole */
  end(): void {
    for (const [key, bytes] of this.#bytesLeft) {
      if (bytes !== 0) throw new Error(`${key} was downloaded with ${bytes} bytes too few`);
    }
  }
}
