/** What a part of an S3 server costs: its CPU with that part by its CPU without. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ServerState } from '../../src/s3-server/buckets.ts';
import { type S3ServerOptions, startS3Server } from '../../src/s3-server/server.ts';
import { median } from '../../src/stats/quantile.ts';
import type { Figure } from '../figures.ts';
import type { WORKS } from './load-thread.ts';

interface Asked {
  works: readonly Work[];
  /** How often the server is started: each start has connections, objects and compiled code of its own. */
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
const TURNS = [0, 1, 2];
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
  const measured: ReadonlyMap<Work, Costs>[] = [];
  while (measured.length < starts) measured.push(await measureStart(contest, works, rounds));
  return works.map((work) =>
    figureOf(
      work,
      measured.map((costs) => costs.get(work)!),
      most,
    ),
  );
}

async function measureStart(
  { options, without }: Contest,
  works: readonly Work[],
  rounds: number,
): Promise<ReadonlyMap<Work, Costs>> {
  const measured = new Map(works.map((work): [Work, Costs] => [work, [[], [], []]]));
  const server = await startS3Server(options);
  const { bucket, credentials, endpoint, region, state } = server;
  const { behaviour, journal } = state;
  const load = new Worker(new URL('load-thread.ts', import.meta.url), {
    workerData: { bucket, endpoint, region, ...credentials },
  });
  await once(load, 'message');
  const warmup = Math.ceil(rounds / 10);
  for (let round = 0; round < warmup + rounds; round += 1) {
    const order = TURNS.map((turn) => (round + turn) % TURNS.length);
    if (round % 2 === 1) order.reverse();
    for (const [work, costs] of measured) {
      for (const turn of order) {
        Object.assign(state, { behaviour, journal }, turn === WITH ? {} : without);
        const [before, begun] = [process.threadCpuUsage(), performance.now()];
        load.postMessage(work);
        await once(load, 'message');
        const { system, user } = process.threadCpuUsage(before);
        const cost = { cpu: (system + user) / 1000, time: performance.now() - begun };
        if (round >= warmup) costs[turn]!.push(cost);
      }
    }
  }
  await load.terminate();
  await server.close();
  return measured;
}

function figureOf(name: string, starts: readonly Costs[], most: number): Figure {
  const ratios = starts.map(ratiosOf);
  const ofStarts = ratios.map(median);
  const middle = median(ratios.flat());
  const all = TURNS.map((turn) => starts.flatMap((costs) => costs[turn]!));
  const [without, having, again] = all.map((costs) => costs.map(({ cpu }) => cpu));
  // The middle does not see what happens in a few blocks only, as garbage collections do.
  const inSum = (2 * sum(having!)) / (sum(without!) + sum(again!));
  const control = median(again!.map((cpu, round) => cpu / without![round]!));
  return {
    name,
    measured: `${said(all[WITH]!)}, without ${said(all[0]!)}; by start: ${Math.min(...ofStarts).toFixed(3)} to ${Math.max(...ofStarts).toFixed(3)}; in sum: ${inSum.toFixed(3)}; without twice: ${control.toFixed(3)}`,
    value: middle.toFixed(3),
    bound: `≤ ${most}`,
    reached: middle <= most,
  };
}

function ratiosOf([without, having, again]: Costs): number[] {
  return having.map(({ cpu }, round) => (2 * cpu) / (without[round]!.cpu + again[round]!.cpu));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** CPU time, and its share of the time that passed. */
function said(costs: readonly Cost[]): string {
  const share = median(costs.map(({ cpu, time }) => cpu / time));
  return `${median(costs.map(({ cpu }) => cpu)).toFixed(1)} ms of CPU (${Math.round(100 * share)} % busy)`;
}
