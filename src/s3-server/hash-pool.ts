import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { programUrl } from '../process/programs.ts';
import { type ChecksumAlgorithm, createDigest, type Digest } from '../s3/checksum.ts';
import { closeFile, openFile, readFile } from './blob-store.ts';
import type { HashReply, HashRequest } from './hash-worker.ts';

/** Contents up to this many bytes are hashed at once: asking a worker takes longer. */
const INLINE_SIZE = 1024 * 1024;

/** MD5 is half of what an upload costs, so two threads of it keep up with one of everything else. */
const WORKERS = 2;

interface Thread {
  worker: Worker;
  /** Contents it is hashing, to tell which is the least busy. */
  jobs: number;
  /** Why it has ended. */
  lost?: Error;
  waiting: Map<number, { resolve(digests: Digests): void; reject(error: Error): void }>;
}

/** Hashes large contents beside the writing of them, where the machine has a CPU for it. */
export class HashPool {
  readonly #size: number;
  readonly #threads: Thread[] = [];
  #jobs = 0;

  /** @param size threads at most; with none, everything is hashed where it is asked for */
  constructor(size = availableParallelism() > 1 ? WORKERS : 0) {
    this.#size = size;
  }

  /** @param size bytes to come */
  async hasher(names: readonly DigestName[], size: number): Promise<ContentHasher> {
    const atOnce = size <= INLINE_SIZE || names.length === 0 || this.#size === 0;
    if (atOnce) return createInlineHasher(names);
    return this.#workerHasher([...names]);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.terminate()));
  }

  #workerHasher(names: DigestName[]): ContentHasher {
    const thread = this.#leastBusy();
    this.#jobs += 1;
    const job = this.#jobs;
    thread.jobs += 1;
    const send = (request: HashRequest) => thread.worker.postMessage(request);
    let ended = false;
    const end = (type: 'finish' | 'discard') =>
      new Promise<Digests>((resolve, reject) => {
        ended = true;
        if (thread.lost) return reject(thread.lost);
        thread.waiting.set(job, { resolve, reject });
        send({ job, type });
      });
    send({ job, type: 'start', names });
    return {
      addWritten: (_batch, region) => send({ job, type: 'add', region }),
      addFromDisk: async (region) => send({ job, type: 'add', region }),
      digests: () => end('finish'),
      discard: async () => {
        if (!ended) await end('discard').catch(() => {});
      },
    };
  }

  #leastBusy(): Thread {
    const idle = this.#threads.find(({ jobs }) => jobs === 0);
    if (idle) return idle;
    if (this.#threads.length < this.#size) return this.#start();
    return this.#threads.reduce((least, thread) => (thread.jobs < least.jobs ? thread : least));
  }

  #start(): Thread {
    const worker = new Worker(programUrl('hash-worker'));
    const thread: Thread = { worker, jobs: 0, waiting: new Map() };
    worker.unref();
    worker.on('message', ({ job, digests, error }: HashReply) => {
      const waiter = thread.waiting.get(job);
      thread.waiting.delete(job);
      thread.jobs -= 1;
      if (error === undefined) waiter?.resolve(digests);
      else waiter?.reject(new Error(error));
    });
    const lose = (error: Error) => {
      thread.lost ??= error;
      const index = this.#threads.indexOf(thread);
      if (index >= 0) this.#threads.splice(index, 1);
      for (const waiter of thread.waiting.values()) waiter.reject(error);
      thread.waiting.clear();
    };
    worker.on('error', (error) => lose(error as Error));
    worker.on('exit', () => lose(new Error('A thread that hashes has ended.')));
    this.#threads.push(thread);
    return thread;
  }
}

/** An ETag is a digest, too: MD5. */
export type DigestName = ChecksumAlgorithm;

/** In base64. */
export type Digests = Partial<Record<DigestName, string>>;

/** Bytes `start` to `end` (exclusive) of a file. */
export interface FileRegion {
  /** The descriptor of an open file, or a path. */
  file: number | string;
  start: number;
  end: number;
}

/** Hashes a content that is being written, or is on disk already. */
export interface ContentHasher {
  /** @param batch the bytes that were just written to `region` */
  addWritten(batch: readonly Buffer[], region: FileRegion): void;
  addFromDisk(region: FileRegion): Promise<void>;
  /** Afterwards no file is read any more. */
  digests(): Promise<Digests>;
  /** For a content that is given up; afterwards no file is read any more. */
  discard(): Promise<void>;
}

const READ_SIZE = 512 * 1024;

/** Hashes on the thread that asks. */
async function createInlineHasher(names: readonly DigestName[]): Promise<ContentHasher> {
  const digests = await Promise.all(names.map(createDigest));
  return {
    addWritten: (batch) => {
      for (const digest of digests) for (const chunk of batch) digest.update(chunk);
    },
    addFromDisk: async (region) => {
      for await (const chunk of readRegion(region)) {
        for (const digest of digests) digest.update(chunk);
      }
    },
    digests: async () => namedDigests(names, digests),
    discard: async () => {},
  };
}

/** Yields one buffer again and again. */
async function* readRegion({ file, start, end }: FileRegion): AsyncGenerator<Buffer> {
  const descriptor = typeof file === 'number' ? file : await openFile(file, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(Math.min(READ_SIZE, end - start));
    for (let position = start; position < end; ) {
      const wanted = Math.min(buffer.length, end - position);
      const { bytesRead } = await readFile(descriptor, buffer, 0, wanted, position);
      if (bytesRead === 0) throw new Error('A data file of the S3 server is too short.');
      yield buffer.subarray(0, bytesRead);
      position += bytesRead;
    }
  } finally {
    if (descriptor !== file) await closeFile(descriptor);
  }
}

export function namedDigests(names: readonly DigestName[], digests: readonly Digest[]): Digests {
  return Object.fromEntries(names.map((name, index) => [name, digests[index]?.digestBase64()]));
}
