/** What a part of an S3 server costs: its CPU with that part by its CPU without. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ServerState } from '../../src/s3-server/buckets.ts';
import { type S3ServerOptions, startS3Server } from '../../src/s3-server/server.ts';
import { median, quantile } from '../../src/stats/quantile.ts';
import type { Figure } from '../figures.ts';
import type { WORKS } from './load-thread.ts';

interface Asked {
  works: readonly Work[];
  /** How often the server is started. */
  starts: number;
  /** Blocks of each work that count after a start; a tenth as many before them warm up. */
  rounds: number;
  /** The ratio that is still reached. */
  most: number;
}

interface Contest {
  /** Of a server that has the part in question. */
  options: S3ServerOptions;
  /** What its state has in place of the part. */
  without: Partial<Pick<ServerState, 'behaviour' | 'journal'>>;
}

type Work = keyof typeof WORKS;
/** A block of requests, in milliseconds. */
interface Cost {
  cpu: number;
  time: number;
}
/** Blocks without the part, with it, and without it again. */
type Costs = [Cost[], Cost[], Cost[]];
const WITH = 1;

/**
 * CPU time of the thread that answers, with a part by that without, for each kind of work. It is one server from which
 * the part is taken and to which it is given back, in blocks of some milliseconds that take turns. Two servers would
 * not do: of three of the same code in one thread, one took 0.974 of the others' CPU in GETs of 1 byte. The blocks
 * without come twice: how much they differ is what cannot be told.
 */
export async function costOfPart(
  contest: Contest,
  { works, starts, rounds, most }: Asked,
): Promise<Figure[]> {
  const costs = new Map(works.map((work): [Work, Costs] => [work, [[], [], []]]));
  for (let start = 0; start < starts; start += 1) await measureStart(contest, costs, rounds);
  return [...costs].map(([work, ofWork]) => figureOf(work, ofWork, most));
}

async function measureStart(
  { options, without }: Contest,
  costs: ReadonlyMap<Work, Costs>,
  rounds: number,
): Promise<void> {
  const server = await startS3Server(options);
  const { bucket, credentials, endpoint, region, state } = server;
  const { behaviour, journal } = state;
  const load = new Worker(new URL('load-thread.ts', import.meta.url), {
    workerData: { bucket, endpoint, region, ...credentials },
  });
  await once(load, 'message');
  const warmup = Math.ceil(rounds / 10);
  for (let round = 0; round < warmup + rounds; round += 1) {
    const order = [0, 1, 2].map((_, turn) => (round + turn) % 3);
    if (round % 2 === 1) order.reverse();
    for (const [work, ofWork] of costs) {
      for (const turn of order) {
        Object.assign(state, { behaviour, journal }, turn === WITH ? {} : without);
        const [before, begun] = [process.threadCpuUsage(), performance.now()];
        load.postMessage(work);
        await once(load, 'message');
        const { system, user } = process.threadCpuUsage(before);
        const cost = { cpu: (system + user) / 1000, time: performance.now() - begun };
        if (round >= warmup) ofWork[turn]!.push(cost);
      }
    }
  }
  await load.terminate();
  await server.close();
}

function figureOf(name: string, [without, having, again]: Costs, most: number): Figure {
  const ratios = having.map(
    ({ cpu }, round) => (2 * cpu) / (without[round]!.cpu + again[round]!.cpu),
  );
  const control = median(again.map(({ cpu }, round) => cpu / without[round]!.cpu));
  const middle = median(ratios);
  // Of the middle of so many values, by their ranks.
  const half = Math.min(0.5, 0.98 / Math.sqrt(ratios.length));
  const interval = [quantile(ratios, 0.5 - half), quantile(ratios, 0.5 + half)];
  return {
    name,
    measured: `${said(having)}, without ${said(without)}; 95 of 100: ${interval.map((one) => one.toFixed(3)).join(' to ')}; without twice: ${control.toFixed(3)}`,
    value: middle.toFixed(3),
    bound: `≤ ${most}`,
    reached: middle <= most,
  };
}

/** CPU time, and its share of the time that passed. */
function said(costs: readonly Cost[]): string {
  const share = median(costs.map(({ cpu, time }) => cpu / time));
  return `${median(costs.map(({ cpu }) => cpu)).toFixed(1)} ms of CPU (${Math.round(100 * share)} % busy)`;
}
