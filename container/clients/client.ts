import { closeSync, openSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunnerMetrics } from '../../src/contract/runner-output.ts';
import type { Workload, WorkloadTask } from '../../src/contract/workload.ts';
import type { Environment } from '../../src/process/start-program.ts';
import type { S3Connection } from '../s3.ts';

/** What an S3 client is asked to do, run after run. */
export interface CaseSetup {
  /** Of the programs that are started. */
  environment: Environment;
  connection: S3Connection;
  bucket: string;
  /** All its tasks have the same action, or are requests. */
  workload: Workload;
  /** Of its file, `NAME.run.json`. */
  workloadPath: string;
  /** What the machine's network can do; clients choose their concurrency by it. */
  gigabitsPerSecond: number;
  /** Keys of workloads on disk are paths in here. */
  filesDir: string;
  /** Makes what is to be uploaded from memory, by key. */
  contentInMemory(): ReadonlyMap<string, Buffer>;
  /** Whether to look at what is there; a process of the same case has, if not. */
  checks: boolean;
  /** Is told of what could not be looked up for it. */
  note(text: string): void;
}

/** Sees the bytes of a download into memory; they are overwritten once it returns. */
export type PartSink = (key: string, offset: number, bytes: Buffer) => void;

/** An S3 client, ready to run one workload. */
export interface OpenClient {
  /**
   * All tasks of the workload, once. This is what is timed, so it holds the client's work alone.
   *
   * @param sink gets what is downloaded into memory; not given in timed runs
   */
  run(sink?: PartSink): Promise<void>;
  /** What there is to tell of the last run, by names with their units. */
  metrics?(): RunnerMetrics;
  /** Leaves no connection and no file of its own. */
  close(): Promise<void>;
  /** What to look at when what it was to move is not there. */
  hint?: string;
}

/** A program that repeats and times the workload itself. */
export interface OwnRunner extends Pick<OpenClient, 'close' | 'hint'> {
  /** @param onLine gets its output, the lines of its runs among it */
  measure(onLine: (line: string) => void): Promise<void>;
}

/** The client does not support the workload: no fault of either. */
export class SkipCase extends Error {}

/**
 * AWS advises one request at once for each 85–90 MB/s of the throughput that is wanted.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html
 */
const GIGABITS_PER_CONNECTION = 0.7;

/** Requests at once for a target throughput; at least 8, as small objects wait more than they move. */
export function concurrencyFor(gigabitsPerSecond: number): number {
  return Math.min(256, Math.max(8, Math.ceil(gigabitsPerSecond / GIGABITS_PER_CONNECTION)));
}

/** AWS's advice: 8–16 MiB for ranges and parts, aligned to the parts that were uploaded. */
const PART_BYTES = 8 * 2 ** 20;

/** S3's limit. */
const MAX_PARTS = 10_000;

/** Bytes that are moved by one request. */
export interface Part {
  /** The same object for all parts of a task, and another one for each task, also of the same key. */
  task: WorkloadTask;
  /** From 1, as S3 counts. */
  number: number;
  offset: number;
  length: number;
  /** The only part: the object is moved by one plain GET or PUT. */
  whole: boolean;
}

/** Bytes of a part of an object of `size` bytes. */
export function partSizeOf(size: number): number {
  return Math.max(PART_BYTES, Math.ceil(size / MAX_PARTS));
}

/** The parts of all tasks, in order. */
export function* partsOf(tasks: readonly WorkloadTask[]): Generator<Part> {
  for (const named of tasks) {
    const task = { ...named };
    const partSize = partSizeOf(task.size);
    const count = Math.max(1, Math.ceil(task.size / partSize));
    for (let index = 0; index < count; index++) {
      const offset = index * partSize;
      const length = Math.min(partSize, task.size - offset);
      yield { task, number: index + 1, offset, length, whole: count === 1 };
    }
  }
}

/** Where a download goes: each byte of each part, to disk or into memory. */
export interface DownloadTarget {
  /**
   * @param worker which of the requests at once, from 0
   * @param offset of the chunk in the part
   */
  write(part: Part, worker: number, chunk: Buffer, offset: number): void;
  /** Where the part may be read to instead of written; absent: nowhere. */
  memory?(part: Part, worker: number): Buffer;
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

  memory({ length }: Part, worker: number): Buffer {
    return this.#buffers[worker]!.subarray(0, length);
  }

  end(part: Part, worker: number): void {
    this.#sink?.(part.task.key, part.offset, this.memory(part, worker));
  }

  close(): void {}
}

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

/**
 * A buffer for each request at once, large enough for any part and used again by every one. It is
 * filled, so that the system provides the memory now and not in the first run.
 */
function partBuffers(tasks: readonly WorkloadTask[], workers: number): Buffer[] {
  const sizes = tasks.map(({ size }) => Math.min(size, partSizeOf(size)));
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return Array.from({ length: workers }, () => Buffer.allocUnsafeSlow(largest).fill(1));
}
