import type { StartedServer } from '../../src/s3-server/connection.ts';
import { LoadClient } from './client.ts';
import { inParallel } from './load.ts';

export interface ManyObjects {
  count: number;
  /** bytes */
  size: number;
  concurrency: number;
}

export interface ManyObjectsOutcome {
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
  const client = new LoadClient(connection, concurrency);
  // Each object starts with its own key; the rest is the same bytes over and over.
  const filling = Buffer.alloc(size - LABEL_BYTES, 'small object ');
  const start = performance.now();
  await inParallel(count, concurrency, async (index) => {
    await client.send({ method: 'PUT', key: keyOf(index), body: [labelOf(index), filling] });
  });
  const seconds = (performance.now() - start) / 1000;
  const listed = await listAll(client, size);
  let lost = 0;
  for (let index = 0; index < count; index += 1) if (!listed.has(keyOf(index))) lost += 1;
  await inParallel(SAMPLE, concurrency, async (sample) => {
    const index = Math.floor((sample * count) / SAMPLE);
    const { body } = await client.send({ method: 'GET', key: keyOf(index) }, true);
    if (!body.equals(Buffer.concat([labelOf(index), filling]))) lost += 1;
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
    const page = (await client.send({ method: 'GET', query }, true)).body.toString();
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

function labelOf(index: number): Buffer {
  return Buffer.from(keyOf(index).padEnd(LABEL_BYTES));
}
