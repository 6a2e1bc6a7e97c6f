import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
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
