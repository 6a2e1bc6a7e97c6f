/** What waiting costs the embedded server, and how late it is. */
import { randomFillSync } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PROFILES } from '../../src/s3-server/profiles.ts';
import { startS3Server } from '../../src/s3-server/server.ts';
import { startS3ServerProcess } from '../../src/s3-server/spawn.ts';
import { systemTimers, type Timers } from '../../src/s3-server/timers.ts';
import { median, quantile } from '../../src/stats/quantile.ts';
import type { Figure } from '../figures.ts';
import { LoadClient } from '../s3-server/client.ts';
import { inParallel, uploadParts } from '../s3-server/load.ts';
import { costOf } from '../s3-server/table.ts';

const MIB = 1024 * 1024;
const AT_ONCE = 256;
const SMALL = { key: 'small', size: 64 * 1024, requests: 5120 };
const LARGE = { key: 'large', parts: 16, partSize: 8 * MIB, concurrency: 4 };
/** Of the parts of the large object: 2 GiB. */
const REQUESTS = 256;
/** Ratios of CPU seconds of runs of some seconds vary by so much on a machine that others use. */
const AS_MUCH = 1.05;
const LATE_MS = 2;

/** CPU seconds of two servers, by turns, for the same requests on 256 connections. */
export async function costOfWaiting(dir: string, rounds: number): Promise<Figure[]> {
  await using stack = new AsyncDisposableStack();
  const start = async (name: string) => {
    const profile = PROFILES.get(name)!;
    const server = stack.use(await startS3ServerProcess({ dir: join(dir, name), profile }));
    const client = new LoadClient(server.connection);
    stack.defer(() => client.close());
    await client.put(SMALL.key, { body: randomFillSync(Buffer.alloc(SMALL.size)) });
    await uploadParts(client, LARGE, { body: randomFillSync(Buffer.alloc(LARGE.partSize)) });
    return { client, pid: server.pid };
  };
  const servers = { instant: await start('instant'), 's3-standard': await start('s3-standard') };
  const works = [
    {
      name: '64 KiB GETs',
      run: (client: LoadClient) =>
        inParallel(SMALL.requests, AT_ONCE, () => client.get(SMALL.key, SMALL.size)),
    },
    {
      name: '8 MiB GETs',
      run: (client: LoadClient) =>
        inParallel(REQUESTS, AT_ONCE, (index) =>
          client.get(LARGE.key, LARGE.partSize, (index % LARGE.parts) * LARGE.partSize),
        ),
    },
  ];
  const figures: Figure[] = [];
  for (const work of works) {
    const costs = { instant: [] as number[], 's3-standard': [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      const names =
        round % 2 === 0
          ? (['instant', 's3-standard'] as const)
          : (['s3-standard', 'instant'] as const);
      for (const name of names) {
        const { cpuSeconds } = await costOf(work, servers[name]);
        if (round > 0) costs[name].push(cpuSeconds);
      }
    }
    const ratio = median(costs['s3-standard'].map((cost, round) => cost / costs.instant[round]!));
    figures.push({
      name: `${AT_ONCE} connections, ${work.name}`,
      measured: `CPU ${median(costs['s3-standard']).toFixed(2)} s, instant ${median(costs.instant).toFixed(2)} s`,
      value: `${ratio.toFixed(2)} ×`,
      bound: `≤ ${AS_MUCH} ×`,
      reached: ratio <= AS_MUCH,
    });
  }
  return figures;
}

/** How long after its time each wait of a server ends that 256 connections keep waiting. */
export async function lateness(dir: string): Promise<Figure[]> {
  const late: number[] = [];
  const timers: Timers = {
    now: systemTimers.now,
    at: (time, call) =>
      systemTimers.at(time, () => {
        late.push(systemTimers.now() - time);
        call();
      }),
  };
  const slow = { least: 300, p50: 400, p90: 500, p99: 600, most: 700 };
  const profile = {
    ...PROFILES.get('s3-standard')!,
    firstByteMs: { read: slow, write: slow, list: slow },
  };
  const server = await startS3Server({ dir: join(dir, 'late'), profile, timers });
  const { accessKeyId, secretAccessKey } = server.credentials;
  const { bucket, endpoint, region } = server;
  const connection = { bucket, endpoint, region, accessKeyId, secretAccessKey };
  const load = new Worker(new URL('load.ts', import.meta.url), {
    workerData: { connection, concurrency: AT_ONCE, requests: 20 * AT_ONCE },
  });
  await new Promise((resolve, reject) => load.on('exit', resolve).on('error', reject));
  await server.close();
  const [middle, ninth] = [quantile(late, 0.5), quantile(late, 0.99)];
  return [
    {
      name: `answers that are late, ${AT_ONCE} on their way`,
      measured: `${late.length} waits; 99 of 100: ${ninth.toFixed(2)} ms`,
      value: `median ${middle.toFixed(2)} ms`,
      bound: `≤ ${LATE_MS} ms`,
      reached: Math.abs(middle) <= LATE_MS,
    },
  ];
}
