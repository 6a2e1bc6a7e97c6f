import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { createDigest, type Digest } from '../s3/checksum.ts';
import { type DigestName, type Digests, type FileRegion, namedDigests } from './hash-pool.ts';

/** What the server's thread asks; `finish` and `discard` are answered. */
export type HashRequest = { job: number } & (
  | { type: 'start'; names: DigestName[] }
  | { type: 'add'; region: FileRegion }
  | { type: 'finish' }
  | { type: 'discard' }
);

export interface HashReply {
  job: number;
  digests: Digests;
  /** Why there are no digests. */
  error?: string;
}

interface Job {
  names: DigestName[];
  digests: Promise<Digest[]>;
  error?: string;
}

/**
 * Reads what was just written, out of the page cache, into one small buffer: that costs a tenth of
 * what hashing it does, and keeps the buffers of the network out of this thread's heap.
 */
const buffer = Buffer.allocUnsafeSlow(256 * 1024);
const jobs = new Map<number, Job>();
let queue = Promise.resolve();

parentPort?.on('message', (request: HashRequest) => {
  queue = queue.then(() => handle(request));
});

async function handle(request: HashRequest): Promise<void> {
  if (request.type === 'start') {
    const digests = Promise.all(request.names.map(createDigest));
    jobs.set(request.job, { names: request.names, digests });
    return;
  }
  const job = jobs.get(request.job);
  if (!job) return;
  try {
    if (request.type === 'add') return addRegion(await job.digests, request.region);
    const digests = request.type === 'finish' ? namedDigests(job.names, await job.digests) : {};
    reply({ job: request.job, digests, ...(job.error ? { error: job.error } : {}) });
  } catch (error) {
    job.error = String(error);
    if (request.type !== 'add') reply({ job: request.job, digests: {}, error: job.error });
  }
  if (request.type !== 'add') jobs.delete(request.job);
}

function reply(message: HashReply): void {
  parentPort?.postMessage(message);
}

function addRegion(digests: readonly Digest[], { file, start, end }: FileRegion): void {
  const descriptor = typeof file === 'number' ? file : openSync(file, 'r');
  try {
    for (let position = start; position < end; ) {
      const wanted = Math.min(buffer.length, end - position);
      const count = readSync(descriptor, buffer, 0, wanted, position);
      if (count === 0) throw new Error('A data file of the S3 server is too short.');
      for (const digest of digests) digest.update(buffer.subarray(0, count));
      position += count;
    }
  } finally {
    if (descriptor !== file) closeSync(descriptor);
  }
}
