import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkloadTask } from '../../../src/contract/workload.ts';
import type { Part } from '../parts.ts';
import type { CaseSetup } from './client.ts';
import { partBuffers } from './part-buffers.ts';

/** Where the bytes of an upload come from. */
export interface UploadSource {
  /**
   * @param worker which of the requests at once, from 0
   * @returns the bytes of the part, good until the worker reads its next
   */
  read(part: Part, worker: number): Promise<Buffer>;
  /** The run is over, well or not. */
  close(): Promise<void>;
}

/** Makes sources, one for each run; the memory is the same for all. */
export function uploadSources(setup: CaseSetup, workers: number): () => UploadSource {
  const { workload, filesDir } = setup;
  if (workload.filesOnDisk) {
    const buffers = partBuffers(workload.tasks, workers);
    return () => new DiskSource(filesDir, buffers);
  }
  const content = setup.contentInMemory();
  const source: UploadSource = {
    read: async ({ task, offset, length }) =>
      content.get(task.key)!.subarray(offset, offset + length),
    close: async () => {},
  };
  return () => source;
}

/** Reads files part by part; a file is open while any of its parts is under way. */
class DiskSource implements UploadSource {
  readonly #folder: string;
  readonly #buffers: readonly Buffer[];
  /** By task, not by key: one file may be uploaded several times at once. */
  readonly #open = new Map<WorkloadTask, { file: Promise<FileHandle>; bytesLeft: number }>();

  constructor(folder: string, buffers: readonly Buffer[]) {
    this.#folder = folder;
    this.#buffers = buffers;
  }

  async read({ task, offset, length }: Part, worker: number): Promise<Buffer> {
    const { key, size } = task;
    let entry = this.#open.get(task);
    if (!entry) {
      entry = { file: open(join(this.#folder, key)), bytesLeft: size };
      this.#open.set(task, entry);
    }
    const file = await entry.file;
    const buffer = this.#buffers[worker]!;
    const { bytesRead } = await file.read(buffer, 0, length, offset);
    if (bytesRead !== length) throw new Error(`File ${key} is shorter than its ${size} bytes`);
    entry.bytesLeft -= length;
    if (entry.bytesLeft === 0) {
      this.#open.delete(task);
      await file.close();
    }
    return buffer.subarray(0, length);
  }

  async close(): Promise<void> {
    for (const { file } of this.#open.values()) await (await file).close();
  }
}
