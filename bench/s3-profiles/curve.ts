/** Throughput by how many requests are on their way, beside what Little's law says. */
import { randomFillSync } from 'node:crypto';
import { join } from 'node:path';
import { quantileOf, type S3Profile } from '../../src/contract/s3-profile.ts';
import { PROFILES } from '../../src/s3-server/profiles.ts';
import { startS3ServerProcess } from '../../src/s3-server/spawn.ts';
import { type Figure, showTable } from '../figures.ts';
import { LoadClient } from '../s3-server/client.ts';
import { uploadParts } from '../s3-server/load.ts';
import { type OneGet, oneAtATime } from './one-at-a-time.ts';

const MIB = 1024 * 1024;
const LARGE = { key: 'large', parts: 8, partSize: 8 * MIB, concurrency: 4 };
const SMALL = { key: 'small', size: 64 * 1024 };
const AT_ONCE = [1, 2, 4, 8, 16, 32, 64];
const SECONDS = 2;
/** Times of requests are drawn: the mean of fewer is off by some percent. */
const LEAST_REQUESTS = 60;
/** What every connection does before it counts: the first request of each takes longer. */
const WARM_UP_SECONDS = 0.5;
const WITHIN = 0.1;
/** Above this share of what the server can do at all, it is the machine that is measured. */
const BUSY = 0.6;
/**
 * Without a profile, one GET at a time may take no longer than the server and the client work for it and wake each other
 * (`oneAtATime`), but for what the measuring is off by. With 64 at once both always work, so that these are
 * faster by what one waits. Another thread in the way, or a packet held back, would take more than this.
 */
const AS_LONG = 1.2;

const WORKS = [
  {
    name: '64 KiB',
    size: SMALL.size,
    get: (client: LoadClient) => client.get(SMALL.key, SMALL.size),
  },
  {
    name: '8 MiB',
    size: LARGE.partSize,
    get: (client: LoadClient) => client.get(LARGE.key, LARGE.partSize, 0),
  },
];

export async function curve(dir: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  const rows = [['', 'at once', 'profile', 'measured', "Little's law", 'ratio']];
  await using stack = new AsyncDisposableStack();
  const start = async (name: string) => {
    const profile = PROFILES.get(name)!;
    const server = await startS3ServerProcess({ dir: join(dir, `curve-${name}`), profile });
    stack.use(server);
    const client = new LoadClient(server.connection);
    await client.put(SMALL.key, { body: randomFillSync(Buffer.alloc(SMALL.size)) });
    await uploadParts(client, LARGE, { body: randomFillSync(Buffer.alloc(LARGE.partSize)) });
    client.close();
    return server;
  };
  const [instant, standard] = [await start('instant'), await start('s3-standard')];
  for (const work of WORKS) {
    // Without a profile two points tell it: requests wait for nothing but the two programs.
    const client = new LoadClient(instant.connection);
    const parts = await oneAtATime({ client, pid: instant.pid, get: work.get }, work.size);
    client.close();
    const one = work.size / (parts.time / 1e6);
    const last = await bytesPerSecond(new LoadClient(instant.connection), work, AT_ONCE.at(-1)!);
    const most = Math.max(one, last);
    const measured = [];
    for (const atOnce of AT_ONCE) {
      const slow = await bytesPerSecond(new LoadClient(standard.connection), work, atOnce);
      const law = (atOnce * work.size) / secondsOf(PROFILES.get('s3-standard')!, work.size);
      measured.push({ atOnce, slow, law, isBusy: law > BUSY * most });
    }
    const told = measured.filter(({ isBusy }) => !isBusy);
    const worst = Math.max(...told.map(({ slow, law }) => Math.abs(slow / law - 1)));
    rows.push(
      [work.name, `1, ${AT_ONCE.at(-1)}`, 'instant', `${gigabits(one)}, ${gigabits(last)}`, '', ''],
      ...measured.map(({ atOnce, slow, law, isBusy }) => [
        ...[work.name, String(atOnce), 's3-standard', gigabits(slow), gigabits(law)],
        `${(slow / law).toFixed(2)}${isBusy ? ' (the machine is busy)' : ''}`,
      ]),
    );
    figures.push(
      {
        name: `${work.name} GETs, ${told[0]?.atOnce}–${told.at(-1)?.atOnce} at once, s3-standard`,
        measured: `${told.length} of ${measured.length} points`,
        value: `≤ ${(100 * worst).toFixed(1)} % off`,
        bound: `≤ ${100 * WITHIN} %`,
        reached: told.length > 0 && worst <= WITHIN,
      },
      alikeOf(`${work.name} GETs`, parts, last / one),
    );
  }
  console.log(`\n${showTable(rows)}`);
  return figures;
}

/** @param ratio of the throughput of many GETs at once to that of one at a time */
function alikeOf(name: string, { client, server, time, wakeUps }: OneGet, ratio: number): Figure {
  const explained = (server + client + wakeUps) / time;
  const most = AS_LONG * explained * ratio;
  const parts = `server ${server.toFixed(0)}, client ${client.toFixed(0)}, wake-ups ${wakeUps.toFixed(0)}`;
  return {
    name: `${name}, ${AT_ONCE.at(-1)} at once beside 1, instant`,
    measured: `1 takes ${time.toFixed(0)} µs: ${parts}`,
    value: `${ratio.toFixed(1)} ×`,
    bound: `≤ ${most.toFixed(1)} ×`,
    reached: ratio <= most,
  };
}

/**
 * Each connection counts the time from its first answer after the warm-up to its last: whole requests. In a window
 * of a fixed time, connections that began together end together, and one request each more or less is 6 % of
 * those that take 130 ms.
 */
async function bytesPerSecond(
  client: LoadClient,
  { get, size }: (typeof WORKS)[number],
  atOnce: number,
): Promise<number> {
  const begun = performance.now();
  const ended = (done: number) => {
    const seconds = (performance.now() - begun) / 1000 - WARM_UP_SECONDS;
    return seconds >= SECONDS && done * atOnce >= LEAST_REQUESTS;
  };
  const rates = await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() - begun < WARM_UP_SECONDS * 1000) await get(client);
      const from = performance.now();
      let requests = 0;
      while (!ended(requests)) {
        await get(client);
        requests += 1;
      }
      return requests / ((performance.now() - from) / 1000);
    }),
  );
  client.close();
  return rates.reduce((sum, rate) => sum + rate, 0) * size;
}

/** How long a request takes in the mean, on a connection that is there. */
function secondsOf({ bytesPerSecond: rate, firstByteMs, roundTripMs }: S3Profile, size: number) {
  const steps = 10_000;
  const quantiles = Array.from({ length: steps }, (_, at) =>
    quantileOf(firstByteMs.read, (at + 0.5) / steps),
  );
  const first = quantiles.reduce((sum, ms) => sum + ms, 0) / steps;
  return (first + roundTripMs) / 1000 + size / (rate.connection ?? Number.POSITIVE_INFINITY);
}

function gigabits(bytes: number): string {
  return `${((bytes * 8) / 1e9).toPrecision(3)} Gb/s`;
}
