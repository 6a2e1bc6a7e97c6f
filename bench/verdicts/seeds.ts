import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { ModelName } from './noise.ts';
import { SCENARIOS, type ScenarioName, type Tally } from './scenarios.ts';

export interface Task {
  scenario: ScenarioName;
  // biome-ignore lint/suspicious/noExplicitAny: each scenario has its own.
  asked: any;
  /** Seeds 1 to this. */
  runs: number;
}

/** Runs of one scenario, one after the other, and what they came to, summed. */
export function tallyOf({ asked, runs, scenario }: Task, first = 1): Tally {
  const sum: Tally = {};
  const make = SCENARIOS[scenario] as (seed: number, asked: unknown) => Tally;
  for (let seed = first; seed < first + runs; seed++) {
    for (const [name, count] of Object.entries(make(seed, asked))) {
      sum[name] = (sum[name] ?? 0) + count;
    }
  }
  return sum;
}

/** All tasks, on all CPUs; the same tallies in whatever order they end. */
export async function tallyAll(tasks: readonly Task[]): Promise<Tally[]> {
  const tallies = new Array<Tally>(tasks.length);
  const left = [...tasks.entries()].reverse();
  const workers = Array.from({ length: Math.min(availableParallelism(), tasks.length) }, () => {
    const worker = new Worker(new URL(import.meta.url));
    return new Promise<void>((resolve, reject) => {
      let at = -1;
      const next = () => {
        const task = left.pop();
        if (task === undefined) return resolve(void worker.terminate());
        at = task[0];
        worker.postMessage(task[1]);
      };
      worker.on('message', (tally: Tally) => {
        tallies[at] = tally;
        next();
      });
      worker.on('error', reject);
      next();
    });
  });
  await Promise.all(workers);
  return tallies;
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  port.on('message', (task: Task) => port.postMessage(tallyOf(task)));
}

/** What must hold at T = 5 % for 132 cells and one that changed. */
export interface Bound {
  models: readonly ModelName[];
  /** Share of A/A runs with any cell or S3 client `slower`: at most. */
  falselySlower: number;
  /** Share of runs in which a cell at −10 %, at −25 % is found: at least. */
  found10?: number;
  found25?: number;
  /** Timed runs, as a share of those of the design of before: at most. */
  runs?: number;
}

const RUNS = 0.75;

export const BOUNDS: readonly Bound[] = [
  {
    models: ['process 0.5 %', 'process 1.5 %'],
    ...{ falselySlower: 0.01, found10: 0.95, found25: 0.99, runs: RUNS },
  },
  {
    models: ['process 5 %'],
    ...{ falselySlower: 0.03, found10: 0.6, found25: 0.99, runs: RUNS },
  },
  {
    models: ['AR(1) 0.5', 'AR(1) 0.7', 'AR(1) 0.9'],
    ...{ falselySlower: 0.03, found10: 0.6, found25: 0.99, runs: RUNS },
  },
  { models: ['drift'], falselySlower: 0.01, found10: 0.85, found25: 0.99, runs: RUNS },
  { models: ['step'], falselySlower: 0.03, found10: 0.65, found25: 0.99, runs: RUNS },
  { models: ['bursts'], falselySlower: 0.03, found10: 0.5, found25: 0.9, runs: RUNS },
  { models: ['bad minutes'], falselySlower: 0.03, found10: 0.75, found25: 0.9, runs: RUNS },
  { models: ['503s'], falselySlower: 0.03, found10: 0.75, found25: 0.9, runs: RUNS },
  {
    models: ['periodic A', 'periodic B', 'periodic C', 'periodic D'],
    falselySlower: 0.05,
  },
];

/** Models without a bound of their own: shown, so that nobody need guess. */
export const SHOWN: readonly ModelName[] = [
  'process 3 %',
  'bimodal',
  'bimodal, rare',
  'unequal cells',
  'heavy tail',
  'cold first process',
];
