import { crc32 } from 'node:zlib';
import { storageClassOf } from '../../../src/contract/names.ts';
import { forEachLimited } from '../for-each-limited.ts';
import { type Part, partsOf } from '../parts.ts';
import {
  type BundledClient,
  type CaseSetup,
  concurrencyFor,
  type OpenClient,
  SkipCase,
} from './client.ts';
import { type DownloadTarget, downloadTargets } from './download-target.ts';
import { MultipartUploads } from './multipart-uploads.ts';
import { RawS3 } from './raw-s3.ts';
import { UploadFiles } from './upload-files.ts';

/** The least that has to be done over node:http: the ceiling that other clients are shown against. */
export const rawHttp: BundledClient = { open };

async function open(setup: CaseSetup): Promise<OpenClient> {
  const { connection, bucket, workload, gigabitsPerSecond, filesDir } = setup;
  const { checksum } = workload;
  if (checksum !== null && checksum !== 'CRC32') {
    throw new SkipCase(`raw-http computes CRC32 only, not ${checksum}`);
  }
  if (storageClassOf(bucket) === 'S3Express') {
    throw new SkipCase('raw-http does not make the sessions that S3 Express needs');
  }
  const parts = [...partsOf(workload.tasks)];
  const concurrency = Math.min(parts.length, concurrencyFor(gigabitsPerSecond));
  const s3 = new RawS3(connection, bucket, concurrency);
  const transfer = { s3, parts, concurrency, withCrc32: checksum === 'CRC32' };
  const close = async () => s3.close();
  if (workload.tasks[0]?.action === 'download') {
    const targets = downloadTargets(setup, concurrency);
    return { run: (sink) => download(transfer, targets(sink)), close };
  }
  const memory = workload.filesOnDisk ? null : setup.contentInMemory();
  return { run: () => upload(transfer, memory, filesDir), close };
}

interface Transfer {
  s3: RawS3;
  parts: readonly Part[];
  concurrency: number;
  withCrc32: boolean;
}

async function download(transfer: Transfer, target: DownloadTarget): Promise<void> {
  const { s3, parts, concurrency, withCrc32 } = transfer;
  const get = async (part: Part, worker: number) => {
    let crc = 0;
    const headers = await s3.download({
      key: part.task.key,
      headers: part.whole
        ? { 'x-amz-checksum-mode': 'ENABLED' }
        : { range: `bytes=${part.offset}-${part.offset + part.length - 1}` },
      length: part.length,
      onChunk(chunk, offset) {
        target.write(part, worker, chunk, offset);
        // A second attempt begins again at 0.
        if (withCrc32 && part.whole) crc = offset === 0 ? crc32(chunk) : crc32(chunk, crc);
      },
    });
    if (withCrc32 && part.whole) checkCrc32(part, headers['x-amz-checksum-crc32'], crc);
    target.end(part, worker);
  };
  try {
    await forEachLimited(parts, concurrency, get);
  } finally {
    target.close();
  }
}

/**
 * Checks an object that came in one piece. Not checked: ranges, as S3 keeps no checksum of any
 * range, and objects whose checksum is one of their parts' checksums (`…-N`).
 */
function checkCrc32({ task }: Part, expected: string | string[] | undefined, crc: number): void {
  if (typeof expected !== 'string' || expected.includes('-')) return;
  if (base64(crc) === expected) return;
  throw new Error(`What was read of ${task.key} does not match its CRC32`);
}

async function upload(
  { s3, parts, concurrency, withCrc32 }: Transfer,
  memory: ReadonlyMap<string, Buffer> | null,
  filesDir: string,
): Promise<void> {
  const files = new UploadFiles(filesDir);
  const multipart = new MultipartUploads(s3, withCrc32);
  const put = async (part: Part) => {
    const { key } = part.task;
    const body = memory
      ? memory.get(key)!.subarray(part.offset, part.offset + part.length)
      : await files.read(part);
    const crc = withCrc32 ? base64(crc32(body)) : undefined;
    if (!part.whole) return multipart.put(part, body, crc);
    const headers = crc ? { 'x-amz-checksum-crc32': crc } : {};
    await s3.send({ method: 'PUT', key, headers, body });
  };
  try {
    await forEachLimited(parts, concurrency, put);
  } finally {
    await files.close();
  }
}

/** As S3 writes a CRC32. */
function base64(crc: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc);
  return bytes.toString('base64');
}
