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
const KINDS = ['without', 'with'] as const;

/**
 * CPU time with a journal by that without, for each kind of work. Two servers share one thread, so that they run the
 * same compiled code, and take turns in short blocks; processes of the same code would differ by some percent.
 * `--pairs N` of blocks.
 */
export async function run(): Promise<boolean> {
  const { pairs } = optionsAsked({ pairs: { type: 'string', default: '200' } });
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
  const costs = new Map(works.map((work) => [work, [[], []] as [number[], number[]]]));
  // The first tenth warms up.
  const warmup = Math.ceil(Number(pairs) / 10);
  for (let pair = -warmup; pair < Number(pairs); pair += 1) {
    for (const [work, ofWork] of costs) {
      for (const server of pair % 2 === 0 ? [0, 1] : [1, 0]) {
        const before = process.threadCpuUsage();
        load.postMessage({ server, work } satisfies Block);
        await once(load, 'message');
        const { system, user } = process.threadCpuUsage(before);
        if (pair >= 0) ofWork[server]!.push(system + user);
      }
    }
  }
  await load.terminate();
  for (const server of servers) await server.close();
  const figures = [...costs].map(([work, [without, kept]]) => figureOf(work, without, kept));
  console.log(showFigures(figures));
  return figures.every(({ reached }) => reached);
}

function figureOf(name: string, without: readonly number[], kept: readonly number[]): Figure {
  const ratios = kept.map((cost, pair) => cost / without[pair]!);
  const middle = median(ratios);
  // Of the middle of so many values, by their ranks.
  const half = 0.98 / Math.sqrt(ratios.length);
  const interval = [quantile(ratios, 0.5 - half), quantile(ratios, 0.5 + half)];
  return {
    name,
    measured: `${(median(kept) / 1000).toFixed(1)} ms of CPU, without ${(median(without) / 1000).toFixed(1)}; 95 of 100: ${interval.map((one) => one.toFixed(3)).join(' to ')}`,
    value: middle.toFixed(3),
    bound: `≤ ${MOST}`,
    reached: middle <= MOST,
  };
}
