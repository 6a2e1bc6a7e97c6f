import { crc32 } from 'node:zlib';
import { storageClassOf } from '../../../src/contract/names.ts';
import { forEachLimited } from '../for-each-limited.ts';
import { type Part, partsOf } from '../parts.ts';
import {
  type BundledClient,
  type CaseSetup,
  concurrencyFor,
  type OpenClient,
  type PartSink,
  SkipCase,
} from './client.ts';
import { MultipartUploads } from './multipart-uploads.ts';
import { PartBuffers } from './part-buffers.ts';
import { PartFiles } from './part-files.ts';
import { type RawResponse, RawS3 } from './raw-s3.ts';

/** The least that has to be done over node:http: the ceiling that other clients are shown against. */
export const rawHttp: BundledClient = { open };

async function open(setup: CaseSetup): Promise<OpenClient> {
  const { connection, bucket, workload, gigabitsPerSecond } = setup;
  if (workload.checksum !== null && workload.checksum !== 'CRC32') {
    throw new SkipCase(`raw-http computes CRC32 only, not ${workload.checksum}`);
  }
  if (storageClassOf(bucket) === 'S3Express') {
    throw new SkipCase('raw-http does not make the sessions that S3 Express needs');
  }
  const parts = [...partsOf(workload.tasks)];
  const concurrency = Math.min(parts.length, concurrencyFor(gigabitsPerSecond));
  const s3 = new RawS3(connection, bucket, concurrency);
  const buffers = new PartBuffers(workload.tasks, concurrency);
  const memory = setup.contentInMemory();
  const move = workload.tasks[0]?.action === 'upload' ? upload : download;
  return {
    run: (sink) => move({ setup, s3, parts, concurrency, buffers, memory }, sink),
    close: async () => s3.close(),
  };
}

interface Run {
  setup: CaseSetup;
  s3: RawS3;
  parts: readonly Part[];
  concurrency: number;
  buffers: PartBuffers;
  memory: ReadonlyMap<string, Buffer>;
}

async function download(run: Run, sink?: PartSink): Promise<void> {
  const { s3, setup, buffers } = run;
  const { filesOnDisk, checksum } = setup.workload;
  const files = new PartFiles(setup.filesDir, 'w');
  const get = async (part: Part, worker: number) => {
    const buffer = buffers.of(worker);
    const range = `bytes=${part.offset}-${part.offset + part.length - 1}`;
    const response = await s3.send({
      method: 'GET',
      key: part.task.key,
      headers: part.whole ? { 'x-amz-checksum-mode': 'ENABLED' } : { range },
      into: { buffer, length: part.length },
    });
    const bytes = buffer.subarray(0, part.length);
    if (checksum) verifyCrc32(part, response, bytes);
    if (filesOnDisk) await files.write(part, bytes);
    else sink?.(part.task.key, part.offset, bytes);
  };
  try {
    await forEachLimited(run.parts, run.concurrency, get);
  } finally {
    await files.close();
  }
}

/**
 * Checks an object that came in one piece. Not checked: ranges, as S3 keeps no checksum of any
 * range, and objects whose checksum is one of their parts' checksums (`…-N`).
 */
function verifyCrc32(part: Part, { headers }: RawResponse, bytes: Buffer): void {
  const expected = headers['x-amz-checksum-crc32'];
  if (!part.whole || typeof expected !== 'string' || expected.includes('-')) return;
  if (crc32Base64(bytes) === expected) return;
  throw new Error(`What was read of ${part.task.key} does not match its CRC32`);
}

async function upload(run: Run): Promise<void> {
  const { s3, setup, buffers, memory } = run;
  const { filesOnDisk, checksum } = setup.workload;
  const files = new PartFiles(setup.filesDir, 'r');
  const multipart = new MultipartUploads(s3, checksum === 'CRC32');
  const put = async (part: Part, worker: number) => {
    const { key } = part.task;
    const body = filesOnDisk
      ? await files.read(part, buffers.of(worker))
      : memory.get(key)!.subarray(part.offset, part.offset + part.length);
    const crc = checksum ? crc32Base64(body) : undefined;
    if (!part.whole) return multipart.put(part, body, crc);
    const headers = crc ? { 'x-amz-checksum-crc32': crc } : {};
    await s3.send({ method: 'PUT', key, headers, body });
  };
  try {
    await forEachLimited(run.parts, run.concurrency, put);
  } finally {
    await files.close();
  }
}

function crc32Base64(bytes: Buffer): string {
  const value = Buffer.alloc(4);
  value.writeUInt32BE(crc32(bytes));
  return value.toString('base64');
}
