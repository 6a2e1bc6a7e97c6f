/** A thread that loads servers, so that the CPU time of the thread that answers is the servers' alone. */
import { randomFillSync } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { StartedServer } from '../../src/s3-server/spawn.ts';
import { LoadClient } from '../s3-server/client.ts';
import { inParallel, uploadParts } from '../s3-server/load.ts';

const MIB = 1024 * 1024;
const LARGE = { key: 'large', parts: 16, partSize: 8 * MIB, concurrency: 4 };
const AT_ONCE = 8;

const small = { body: randomFillSync(Buffer.alloc(64 * 1024)) };
const part = { body: randomFillSync(Buffer.alloc(LARGE.partSize)) };

/** Each takes some tens of milliseconds of CPU. */
export const WORKS = {
  '1 byte GETs': (client: LoadClient) => inParallel(400, AT_ONCE, () => client.get('tiny', 1)),
  '64 KiB GETs': (client: LoadClient) =>
    inParallel(400, AT_ONCE, () => client.get('small', small.body.length)),
  '64 KiB PUTs': (client: LoadClient) =>
    inParallel(100, AT_ONCE, (index) => client.put(`put/${index}`, small)),
  '8 MiB ranges': (client: LoadClient) =>
    inParallel(16, AT_ONCE, (index) =>
      client.get(LARGE.key, LARGE.partSize, index * LARGE.partSize),
    ),
} as const satisfies Record<string, (client: LoadClient) => Promise<unknown>>;

export interface Block {
  /** Number of the server. */
  server: number;
  work: keyof typeof WORKS;
}

if (parentPort) {
  const clients = (workerData as StartedServer[]).map((connection) => new LoadClient(connection));
  for (const client of clients) {
    await client.put('tiny', { body: Buffer.from('x') });
    await client.put('small', small);
    await uploadParts(client, LARGE, part);
  }
  parentPort.on('message', async ({ server, work }: Block) => {
    await WORKS[work](clients[server]!);
    parentPort!.postMessage('done');
  });
  parentPort.postMessage('ready');
}
