import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkloadTask } from '../../../src/contract/workload.ts';
import type { Part } from '../parts.ts';
import type { CaseSetup, PartSink } from './client.ts';
import { partBuffers } from './part-buffers.ts';

/** Where a download goes: each byte of each part, to disk or into memory. */
export interface DownloadTarget {
  /**
   * @param worker which of the requests at once, from 0
   * @param offset of the chunk in the part
   */
  write(part: Part, worker: number, chunk: Buffer, offset: number): void;
  /** The part is whole. */
  end(part: Part, worker: number): void;
  /** The run is over, well or not. */
  close(): void;
}

/** Makes targets, one for each run; the memory is the same for all. */
export function downloadTargets(
  { workload, filesDir }: CaseSetup,
  workers: number,
): (sink?: PartSink) => DownloadTarget {
  if (workload.filesOnDisk) return () => new DiskTarget(filesDir);
  const buffers = partBuffers(workload.tasks, workers);
  return (sink) => new MemoryTarget(buffers, sink);
}

/** Writes to the page cache are quicker than handing them to another thread. */
class DiskTarget implements DownloadTarget {
  readonly #folder: string;
  /** By task, not by key: one object may be downloaded several times at once; the last to end stays. */
  readonly #open = new Map<WorkloadTask, { file: number; bytesLeft: number }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(part: Part, _worker: number, chunk: Buffer, offset: number): void {
    const { file } = this.#entry(part.task);
    for (let written = 0; written < chunk.length; ) {
      const position = part.offset + offset + written;
      written += writeSync(file, chunk, written, chunk.length - written, position);
    }
  }

  end({ task, length }: Part): void {
    const entry = this.#entry(task);
    entry.bytesLeft -= length;
    if (entry.bytesLeft > 0) return;
    closeSync(entry.file);
    this.#open.delete(task);
  }

  close(): void {
    for (const { file } of this.#open.values()) closeSync(file);
  }

  #entry(task: WorkloadTask): { file: number; bytesLeft: number } {
    const found = this.#open.get(task);
    if (found) return found;
    const entry = { file: openSync(join(this.#folder, task.key), 'w'), bytesLeft: task.size };
    this.#open.set(task, entry);
    return entry;
  }
}

/** Keeps the part that each worker is at, so that all bytes reach memory but need not fit there. */
class MemoryTarget implements DownloadTarget {
  readonly #buffers: readonly Buffer[];
  readonly #sink: PartSink | undefined;

  constructor(buffers: readonly Buffer[], sink: PartSink | undefined) {
    this.#buffers = buffers;
    this.#sink = sink;
  }

  write(_part: Part, worker: number, chunk: Buffer, offset: number): void {
    chunk.copy(this.#buffers[worker]!, offset);
  }

  end({ task, offset, length }: Part, worker: number): void {
    this.#sink?.(task.key, offset, this.#buffers[worker]!.subarray(0, length));
  }

  close(): void {}
}
