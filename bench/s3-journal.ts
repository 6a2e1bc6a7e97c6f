/** What it costs the embedded server to keep a record of requests. */
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { startS3Server } from '../src/s3-server/server.ts';
import { median, quantile } from '../src/stats/quantile.ts';
import { type Figure, showFigures } from './figures.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';
import { type Block, WORKS } from './s3-journal/load.ts';

/** 2 % of the server's CPU. */
const MOST = 1.02;
const KINDS = ['without', 'with', 'again without'] as const;

/**
 * CPU time with a journal by that without, for each kind of work. The servers share one thread, so that they run the
 * same compiled code, and take turns in short blocks; processes of the same code would differ by some percent. Two of
 * them keep none: how much they differ is what the bench cannot tell.
 * `--rounds N` of blocks.
 */
export async function run(): Promise<boolean> {
  const { rounds } = optionsAsked({ rounds: { type: 'string', default: '200' } });
  await using temporary = await temporaryFolder();
  const servers = await Promise.all(
    KINDS.map((kind) =>
      startS3Server({ dir: join(temporary.path, kind), journal: kind === 'with' }),
    ),
  );
  const workerData = servers.map(({ bucket, credentials, endpoint, region }) => {
    return { bucket, endpoint, region, ...credentials };
  });
  const load = new Worker(new URL('s3-journal/load.ts', import.meta.url), { workerData });
  await once(load, 'message');
  const works = Object.keys(WORKS) as Block['work'][];
  const costs = new Map(works.map((work) => [work, KINDS.map((): number[] => [])]));
  // The first tenth warms up.
  const warmup = Math.ceil(Number(rounds) / 10);
  for (let round = 0; round < warmup + Number(rounds); round += 1) {
    for (const [work, ofWork] of costs) {
      const order = KINDS.map((_, turn) => (round + turn) % KINDS.length);
      for (const server of round % 2 === 0 ? order : order.reverse()) {
        const before = process.threadCpuUsage();
        load.postMessage({ server, work } satisfies Block);
        await once(load, 'message');
        const { system, user } = process.threadCpuUsage(before);
        if (round >= warmup) ofWork[server]!.push(system + user);
      }
    }
  }
  await load.terminate();
  for (const server of servers) await server.close();
  const figures = [...costs].map(([work, ofWork]) => figureOf(work, ofWork));
  console.log(showFigures(figures));
  return figures.every(({ reached }) => reached);
}

/** @param costs of the servers, in the order of `KINDS` */
function figureOf(name: string, costs: readonly (readonly number[])[]): Figure {
  const [without, kept, again] = costs as [number[], number[], number[]];
  const ratios = kept.map((cost, round) => (2 * cost) / (without[round]! + again[round]!));
  const control = median(again.map((cost, round) => cost / without[round]!));
  const middle = median(ratios);
  // Of the middle of so many values, by their ranks.
  const half = 0.98 / Math.sqrt(ratios.length);
  const interval = [quantile(ratios, 0.5 - half), quantile(ratios, 0.5 + half)];
  return {
    name,
    measured: `${(median(kept) / 1000).toFixed(1)} ms of CPU, without ${(median(without) / 1000).toFixed(1)}; 95 of 100: ${interval.map((one) => one.toFixed(3)).join(' to ')}; two without: ${control.toFixed(3)}`,
    value: middle.toFixed(3),
    bound: `≤ ${MOST}`,
    reached: middle <= MOST,
  };
}
