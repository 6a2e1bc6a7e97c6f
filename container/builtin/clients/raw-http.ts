import { storageClassOf } from '../../../src/contract/storage-class.ts';
import type { ChecksumAlgorithm } from '../../../src/contract/workload.ts';
import { digestOf } from '../../../src/s3/checksum.ts';
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
import { checksumHeader, RawS3 } from './raw-s3.ts';
import { type UploadSource, uploadSources } from './upload-source.ts';

/** The least that has to be done: Node's sockets and our own signatures. The ceiling that other clients are shown against. */
export const rawHttp: BundledClient = { open };

async function open(setup: CaseSetup): Promise<OpenClient> {
  const { connection, bucket, workload, gigabitsPerSecond } = setup;
  if (storageClassOf(bucket) === 'S3Express') {
    throw new SkipCase('raw-http does not make the sessions that S3 Express needs');
  }
  const { checksum, tasks } = workload;
  const parts = [...partsOf(tasks)];
  const workers = Math.min(parts.length, concurrencyFor(gigabitsPerSecond));
  const s3 = new RawS3(connection, bucket, workers);
  const transfer = { s3, parts, workers, checksum };
  const close = async () => s3.close();
  if (tasks[0]?.action === 'download') {
    const targets = downloadTargets(setup, workers);
    return { run: (sink) => download(transfer, targets(sink)), close };
  }
  const sources = uploadSources(setup, workers);
  return { run: () => upload(transfer, sources()), close };
}

interface Transfer {
  s3: RawS3;
  parts: readonly Part[];
  workers: number;
  checksum: ChecksumAlgorithm | null;
}

async function download(transfer: Transfer, target: DownloadTarget): Promise<void> {
  const { s3, parts, workers, checksum } = transfer;
  const get = async (part: Part, worker: number) => {
    const { task, offset, length, whole } = part;
    await s3.download({
      worker,
      key: task.key,
      headers: whole
        ? { 'x-amz-checksum-mode': 'ENABLED' }
        : { range: `bytes=${offset}-${offset + length - 1}` },
      length,
      checksum: whole ? checksum : null,
      onChunk: (chunk, at) => target.write(part, worker, chunk, at),
    });
    target.end(part, worker);
  };
  try {
    await forEachLimited(parts, workers, get);
  } finally {
    target.close();
  }
}

async function upload(transfer: Transfer, source: UploadSource): Promise<void> {
  const { s3, parts, workers, checksum } = transfer;
  const multipart = new MultipartUploads(s3, checksum);
  const put = async (part: Part, worker: number) => {
    const body = await source.read(part, worker);
    const value = checksum && (await digestOf(checksum, body));
    if (!part.whole) return multipart.put(part, body, value);
    const headers: Record<string, string> = value ? { [checksumHeader(checksum)]: value } : {};
    await s3.send({ method: 'PUT', key: part.task.key, headers, body });
  };
  try {
    await forEachLimited(parts, workers, put);
  } finally {
    await source.close();
  }
}
