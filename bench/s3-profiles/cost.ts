/** What waiting costs the embedded server, and how late it is. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PROFILES } from '../../src/s3-server/profiles.ts';
import { startS3Server } from '../../src/s3-server/server.ts';
import { systemTimers, type Timers } from '../../src/s3-server/timers.ts';
import { quantile } from '../../src/stats/quantile.ts';
import type { Figure } from '../figures.ts';
import { costOfPart } from '../s3-server/by-turns.ts';

const AT_ONCE = 256;
/** Blocks of requests in a round of a bench: one alone is short. */
const BLOCKS = 4;
/** Ratios of CPU time vary by so much on a machine that others use. */
const AS_MUCH = 1.05;
const LATE_MS = 2;

/** CPU time under `s3-standard`, where each request waits, by that of a server that answers at once. */
export function costOfWaiting(dir: string, rounds: number): Promise<Figure[]> {
  const profile = PROFILES.get('s3-standard')!;
  return costOfPart(
    { options: { dir: join(dir, 'cost'), profile }, without: { behaviour: undefined } },
    {
      works: ['256 connections, 64 KiB GETs', '256 connections, 8 MiB ranges'],
      ...{ starts: 3, rounds: BLOCKS * rounds, most: AS_MUCH },
    },
  );
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
