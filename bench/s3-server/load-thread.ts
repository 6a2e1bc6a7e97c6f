/** A thread that loads a server, so that the CPU time of the thread that answers is the server's alone. */
import { randomFillSync } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { StartedServer } from '../../src/s3-server/spawn.ts';
import { LoadClient } from './client.ts';
import { inParallel, uploadParts } from './load.ts';

const MIB = 1024 * 1024;
const LARGE = { key: 'large', parts: 16, partSize: 8 * MIB, concurrency: 4 };
const AT_ONCE = 8;
const MANY = 256;
/** For one prefix S3 answers 5,500 requests a second, and 256 at once may ask for more. */
const PREFIXES = ['', 'a/', 'b/', 'c/'];

const small = { body: randomFillSync(Buffer.alloc(64 * 1024)) };
const part = { body: randomFillSync(Buffer.alloc(LARGE.partSize)) };

/** Each takes some milliseconds of CPU, or some hundreds with 256 connections. */
export const WORKS = {
  '1 byte GETs': (client: LoadClient) => inParallel(100, AT_ONCE, () => client.get('tiny', 1)),
  '64 KiB GETs': (client: LoadClient) =>
    inParallel(100, AT_ONCE, () => client.get('small', small.body.length)),
  '64 KiB PUTs': (client: LoadClient) =>
    inParallel(24, AT_ONCE, (index) => client.put(`put/${index}`, small)),
  '8 MiB ranges': (client: LoadClient) => ranges(client, AT_ONCE, AT_ONCE),
  '256 connections, 64 KiB GETs': (client: LoadClient) =>
    inParallel(8 * MANY, MANY, (index) =>
      client.get(`${PREFIXES[index % PREFIXES.length]}small`, small.body.length),
    ),
  '256 connections, 8 MiB ranges': (client: LoadClient) => ranges(client, MANY, MANY),
} as const satisfies Record<string, (client: LoadClient) => Promise<unknown>>;

function ranges(client: LoadClient, count: number, concurrency: number): Promise<unknown> {
  return inParallel(count, concurrency, (index) =>
    client.get(LARGE.key, LARGE.partSize, (index % LARGE.parts) * LARGE.partSize),
  );
}

if (parentPort) {
  const client = new LoadClient(workerData as StartedServer);
  await client.put('tiny', { body: Buffer.from('x') });
  for (const prefix of PREFIXES) await client.put(`${prefix}small`, small);
  await uploadParts(client, LARGE, part);
  parentPort.on('message', async (work: keyof typeof WORKS) => {
    await WORKS[work](client);
    parentPort!.postMessage('done');
  });
  parentPort.postMessage('ready');
}
