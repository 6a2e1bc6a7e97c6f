/** What an S3 server costs beside another that is asked for the same. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type S3ServerOptions, startS3Server } from '../../src/s3-server/server.ts';
import { median, quantile } from '../../src/stats/quantile.ts';
import type { Figure } from '../figures.ts';
import type { Block } from './load-thread.ts';

interface Beside {
  works: readonly Work[];
  /** How often the servers are started: two of the same code differ by 1 % as long as they live. */
  starts: number;
  /** Blocks of each work and server that count after a start; a tenth as many before them warm up. */
  rounds: number;
  /** The ratio that is still reached. */
  most: number;
}

interface Contest {
  asked(name: string): S3ServerOptions;
  plain(name: string): S3ServerOptions;
}

type Work = Block['work'];
/** In microseconds, of a plain server, the one in question, and the other plain one. */
type Costs = [number[], number[], number[]];

/**
 * CPU time of the thread that answers, of one server by that of a plain one, for each kind of work. They share this
 * thread, so that they run the same compiled code, and take turns in short blocks; processes of the same code would
 * differ by some percent. There are two plain ones: how much they differ is what cannot be told.
 *
 * @param contest options of the server in question and of a plain one, by the name of its folder
 */
export async function costBeside(
  contest: Contest,
  { works, starts, rounds, most }: Beside,
): Promise<Figure[]> {
  const costs = new Map(works.map((work): [Work, Costs] => [work, [[], [], []]]));
  for (let start = 0; start < starts; start += 1) await measureStart(contest, costs, rounds);
  return [...costs].map(([work, ofWork]) => figureOf(work, ofWork, most));
}

async function measureStart(
  { asked, plain }: Contest,
  costs: ReadonlyMap<Work, Costs>,
  rounds: number,
): Promise<void> {
  const options = [plain('plain'), asked('asked'), plain('again')];
  const servers = await Promise.all(options.map(startS3Server));
  const workerData = servers.map(({ bucket, credentials, endpoint, region }) => {
    return { bucket, endpoint, region, ...credentials };
  });
  const load = new Worker(new URL('load-thread.ts', import.meta.url), { workerData });
  await once(load, 'message');
  const warmup = Math.ceil(rounds / 10);
  for (let round = 0; round < warmup + rounds; round += 1) {
    for (const [work, ofWork] of costs) {
      const order = servers.map((_, turn) => (round + turn) % servers.length);
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
}

function figureOf(name: string, [plain, asked, again]: Costs, most: number): Figure {
  const ratios = asked.map((cost, round) => (2 * cost) / (plain[round]! + again[round]!));
  const control = median(again.map((cost, round) => cost / plain[round]!));
  const middle = median(ratios);
  // Of the middle of so many values, by their ranks.
  const half = Math.min(0.5, 0.98 / Math.sqrt(ratios.length));
  const interval = [quantile(ratios, 0.5 - half), quantile(ratios, 0.5 + half)];
  return {
    name,
    measured: `${(median(asked) / 1000).toFixed(1)} ms of CPU, without ${(median(plain) / 1000).toFixed(1)}; 95 of 100: ${interval.map((one) => one.toFixed(3)).join(' to ')}; two without: ${control.toFixed(3)}`,
    value: middle.toFixed(3),
    bound: `≤ ${most}`,
    reached: middle <= most,
  };
}
