import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { atOnceOf, isOfRequests } from '../../../src/contract/tasks.ts';
import type { WorkloadTask } from '../../../src/contract/workload.ts';
import { forEachLimited, sdkClient } from '../../s3.ts';
import {
  type CaseSetup,
  concurrencyFor,
  type DownloadTarget,
  downloadTargets,
  type OpenClient,
  type Part,
  partSizeOf,
  partsOf,
} from '../client.ts';
import { type Requester, timedRequests } from '../requests.ts';

/** The default of 64 KiB makes 128 reads of a part. */
const READ_BYTES = 2 ** 20;

/** The AWS SDK for JavaScript: lib-storage for large uploads, ranges in parallel for downloads. */
export async function open(setup: CaseSetup): Promise<OpenClient> {
  const { connection, workload, gigabitsPerSecond } = setup;
  if (isOfRequests(workload)) return openRequests(setup);
  const concurrency = concurrencyFor(gigabitsPerSecond);
  const s3 = await sdkClient(connection, concurrency);
  const close = async () => s3.destroy();
  if (workload.tasks[0]?.action === 'download') {
    const parts = [...partsOf(workload.tasks)];
    const workers = Math.min(parts.length, concurrency);
    const targets = downloadTargets(setup, workers);
    return { run: (sink) => download(setup, s3, parts, workers, targets(sink)), close };
  }
  const memory = workload.filesOnDisk ? null : setup.contentInMemory();
  return { run: () => upload(setup, s3, concurrency, memory), close };
}

async function openRequests(setup: CaseSetup): Promise<OpenClient> {
  const { bucket: Bucket, connection, workload } = setup;
  const s3 = await sdkClient(connection, atOnceOf(workload));
  const requester: Requester = {
    async get({ key: Key }) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      return Buffer.from(await Body!.transformToByteArray());
    },
    put: (Key, Body) => s3.send(new PutObjectCommand({ Bucket, Key, Body })),
    async head(Key) {
      return (await s3.send(new HeadObjectCommand({ Bucket, Key }))).ContentLength;
    },
    async list(Prefix, ContinuationToken) {
      const command = new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken });
      const { Contents = [], NextContinuationToken: next } = await s3.send(command);
      return { keys: Contents.length, ...(next !== undefined && { next }) };
    },
    delete: (Key) => s3.send(new DeleteObjectCommand({ Bucket, Key })),
    close: async () => s3.destroy(),
  };
  return timedRequests(requester, workload, setup.contentInMemory());
}

async function download(
  { workload, bucket }: CaseSetup,
  s3: S3Client,
  parts: readonly Part[],
  workers: number,
  target: DownloadTarget,
): Promise<void> {
  const get = async (part: Part, worker: number) => {
    const { task, offset, length, whole } = part;
    const { Body } = await s3.send(
      new GetObjectCommand({
        Bucket: bucket,
        Key: task.key,
        // A stored checksum is one of the whole object, so a range has none to be checked by.
        ...(!whole && { Range: `bytes=${offset}-${offset + length - 1}` }),
        ...(whole && workload.checksum && { ChecksumMode: 'ENABLED' }),
      }),
    );
    await receive(Body as Readable, length, (chunk, at) => target.write(part, worker, chunk, at));
    target.end(part, worker);
  };
  try {
    await forEachLimited(parts, workers, get);
  } finally {
    target.close();
  }
}

async function upload(
  { workload, filesDir, bucket }: CaseSetup,
  s3: S3Client,
  concurrency: number,
  memory: ReadonlyMap<string, Buffer> | null,
): Promise<void> {
  const put = async ({ key, size }: WorkloadTask) => {
    const bytes = memory?.get(key);
    const path = join(filesDir, key);
    const params = {
      Bucket: bucket,
      Key: key,
      ...(workload.checksum && { ChecksumAlgorithm: workload.checksum }),
    };
    const partSize = partSizeOf(size);
    if (size <= partSize) {
      await s3.send(new PutObjectCommand({ ...params, Body: bytes ?? (await readFile(path)) }));
      return;
    }
    const Body = bytes ?? createReadStream(path, { highWaterMark: READ_BYTES });
    const queueSize = Math.min(concurrency, requestsFor(size));
    await new Upload({ client: s3, partSize, queueSize, params: { ...params, Body } }).done();
  };
  const largest = workload.tasks.reduce((most, { size }) => Math.max(most, size), 0);
  const tasksAtOnce = Math.max(1, Math.floor(concurrency / requestsFor(largest)));
  await forEachLimited(workload.tasks, tasksAtOnce, put);
}

function requestsFor(size: number): number {
  return Math.max(1, Math.ceil(size / partSizeOf(size)));
}

/**
 * Reads a body to its end.
 *
 * @param onChunk gets each chunk and its offset; it is written or copied while still in the CPU's
 *   cache, which is twice as fast as gathering a part of 8 MiB first
 * @throws when the body is not exactly `length` bytes, or breaks off
 */
export function receive(
  body: Readable,
  length: number,
  onChunk: (chunk: Buffer, offset: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = 0;
    body.on('data', (chunk: Buffer) => {
      const offset = received;
      received += chunk.length;
      try {
        if (received > length)
          throw new Error(`The server sent more than the ${length} bytes asked for`);
        onChunk(chunk, offset);
      } catch (error) {
        body.destroy(error as Error);
      }
    });
    body.on('error', reject);
    body.on('end', () => {
      if (received === length) resolve();
      else reject(new Error(`The server sent ${received} of ${length} bytes`));
    });
    body.on('close', () =>
      reject(new Error(`The connection broke after ${received} of ${length} bytes`)),
    );
  });
}
