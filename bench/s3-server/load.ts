import type { StartedServer } from '../../src/s3-server/connection.ts';
import type { LoadClient } from './client.ts';
import { RangeReader } from './range-reader.ts';

const MIB = 1024 * 1024;

/** Runs `task` for 0 … count-1, so many at a time. */
export async function inParallel(
  count: number,
  concurrency: number,
  task: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) {
      next += 1;
      await task(next - 1);
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, concurrency) }, worker));
}

/** How a large object is moved. */
export interface Transfer {
  key: string;
  parts: number;
  /** bytes */
  partSize: number;
  concurrency: number;
}

/** @param part sent as every part */
export async function uploadParts(
  client: LoadClient,
  { key, parts, concurrency }: Transfer,
  part: Buffer,
): Promise<void> {
  const created = await client.send({ method: 'POST', key, query: [['uploads', '']] }, true);
  const uploadId = /<UploadId>([^<]+)</.exec(created.body.toString())?.[1] ?? '';
  const etags: string[] = [];
  await inParallel(parts, concurrency, async (index) => {
    const { headers } = await client.send({
      method: 'PUT',
      key,
      query: [
        ['partNumber', String(index + 1)],
        ['uploadId', uploadId],
      ],
      body: [part],
    });
    etags[index] = headers.etag ?? '';
  });
  const listed = etags.map(
    (etag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${etag}</ETag></Part>`,
  );
  const document = `<CompleteMultipartUpload>${listed.join('')}</CompleteMultipartUpload>`;
  await client.send({
    method: 'POST',
    key,
    query: [['uploadId', uploadId]],
    body: [Buffer.from(document)],
  });
}

/** @throws Error when bytes are missing */
export async function downloadRanges(
  connection: StartedServer,
  { key, parts, partSize, concurrency }: Transfer,
): Promise<void> {
  const idle = Array.from({ length: concurrency }, () => new RangeReader(connection));
  await inParallel(parts, concurrency, async (index) => {
    const reader = idle.pop()!;
    const range = `bytes=${index * partSize}-${(index + 1) * partSize - 1}`;
    const size = await reader.read(key, range);
    if (size !== partSize) throw new Error(`${range} of ${key} came with ${size} bytes.`);
    idle.push(reader);
  });
  for (const reader of idle) reader.close();
}

/** GiB/s of an object that was moved by `task`. */
export async function throughput(
  { parts, partSize }: Transfer,
  task: () => Promise<void>,
): Promise<number> {
  const start = performance.now();
  await task();
  return (parts * partSize) / (1024 * MIB) / ((performance.now() - start) / 1000);
}
