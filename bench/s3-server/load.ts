import type { StartedServer } from '../../src/s3-server/spawn.ts';
import { LoadClient, type Payload } from './client.ts';

/** Runs `task` for 0 … count-1, so many at a time. */
export async function inParallel(
  count: number,
  concurrency: number,
  task: (index: number) => Promise<unknown>,
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
  part: Payload,
): Promise<void> {
  const created = await client.send({ method: 'POST', key, query: [['uploads', '']] });
  const uploadId = /<UploadId>([^<]+)</.exec(created.text)?.[1] ?? '';
  const etags: string[] = [];
  await inParallel(parts, concurrency, async (index) => {
    const { headers } = await client.put(key, part, [
      ['partNumber', String(index + 1)],
      ['uploadId', uploadId],
    ]);
    etags[index] = headers.etag ?? '';
  });
  const listed = etags.map(
    (etag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${etag}</ETag></Part>`,
  );
  const document = `<CompleteMultipartUpload>${listed.join('')}</CompleteMultipartUpload>`;
  const query = [['uploadId', uploadId]] as const;
  await client.send({ method: 'POST', key, query, body: Buffer.from(document) });
}

/** @throws Error when bytes are missing */
export async function downloadRanges(
  client: LoadClient,
  { key, parts, partSize, concurrency }: Transfer,
): Promise<void> {
  await inParallel(parts, concurrency, (index) => client.get(key, partSize, index * partSize));
}

interface ManyObjects {
  count: number;
  /** bytes */
  size: number;
  concurrency: number;
}

interface ManyObjectsOutcome {
  objectsPerSecond: number;
  /** Objects that the listing does not have, or that came back wrong. */
  lost: number;
}

/** Objects read back, evenly spread. */
const SAMPLE = 200;
const LABEL_BYTES = 16;

/** Writes many small objects, then lists all and reads some. */
export async function writeManyObjects(
  connection: StartedServer,
  { count, size, concurrency }: ManyObjects,
): Promise<ManyObjectsOutcome> {
  const client = new LoadClient(connection);
  // Each object starts with its own key; the rest is the same bytes over and over.
  const filling = Buffer.alloc(size - LABEL_BYTES, 'small object ');
  const bodyOf = (index: number) =>
    Buffer.concat([Buffer.from(keyOf(index).padEnd(LABEL_BYTES)), filling]);
  const start = performance.now();
  await inParallel(count, concurrency, (index) =>
    client.put(keyOf(index), { body: bodyOf(index) }),
  );
  const seconds = (performance.now() - start) / 1000;
  const listed = await listAll(client, size);
  let lost = 0;
  for (let index = 0; index < count; index += 1) if (!listed.has(keyOf(index))) lost += 1;
  await inParallel(SAMPLE, concurrency, async (sample) => {
    const index = Math.floor((sample * count) / SAMPLE);
    const { text } = await client.send({ method: 'GET', key: keyOf(index) });
    if (text !== bodyOf(index).toString()) lost += 1;
  });
  client.close();
  return { objectsPerSecond: count / seconds, lost };
}

/** Keys of the objects that have the right size. */
async function listAll(client: LoadClient, size: number): Promise<Set<string>> {
  const keys = new Set<string>();
  for (let token: string | undefined = ''; token !== undefined; ) {
    const query: [string, string][] = [['list-type', '2']];
    if (token !== '') query.push(['continuation-token', token]);
    const page = (await client.send({ method: 'GET', query })).text;
    for (const [, key, found] of page.matchAll(/<Key>(.*?)<\/Key>.*?<Size>(\d+)</g)) {
      if (Number(found) === size) keys.add(key ?? '');
    }
    token = /<NextContinuationToken>(.*?)</.exec(page)?.[1];
  }
  return keys;
}

function keyOf(index: number): string {
  return `small/${String(index).padStart(6, '0')}`;
}
