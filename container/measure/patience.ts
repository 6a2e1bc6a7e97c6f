import type { Turns } from '../../src/contract/run-result.ts';
import { bytesPerRun } from '../../src/contract/tasks.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { LEAST_ROUNDS } from '../../src/judge/client-ratio.ts';
import type { Family } from '../builtin/workloads.ts';

/** Nobody waits longer for one process of an S3 client, whatever it moves. */
const LONGEST_SECONDS = 600;
/** A process that moves little may take so long where nobody set a budget. */
const USUAL_SECONDS = 120;
/** And so long under any budget: a busy machine takes seconds to start a program. */
export const SHORTEST_SECONDS = 20;
/** A client that moves less in a second is as good as one that hangs. */
const SLOWEST_BYTES_PER_SECOND = 2e6;
/** As is one that takes longer for each of many small files, or for each request. */
const SECONDS_PER_TASK = 0.25;
/** What S3 clients are tried with before sizes are chosen shows nothing new after so long. */
const TRIAL_SECONDS = 60;

type Extent = Pick<Turns, 'budgetSeconds' | 'leastRounds' | 'warmups'>;

/**
 * How long a process may take before it is said to hang. One that takes more than the budget divided by the least
 * number of rounds cannot have these rounds, even if no other client had any; what is large takes its time.
 */
export function processLimit(workload: Workload, turns: Extent): number {
  const { warmups = 1 } = turns;
  const tasks = workload.tasks.length;
  const perRun = bytesPerRun(workload) / SLOWEST_BYTES_PER_SECOND + tasks * SECONDS_PER_TASK;
  return Math.min(LONGEST_SECONDS, Math.max(fairShare(turns), (1 + warmups) * perRun));
}

/**
 * The same of a trial, which is larger than the smallest size that may be chosen: one that takes longer could not
 * have the least number of rounds of that either.
 */
export function trialLimit(
  { members, trial }: Family,
  { budgetSeconds, ...turns }: Extent,
): number {
  const [smallest] = members.values();
  const factor = bytesPerRun(members.get(trial)!) / bytesPerRun(smallest!);
  const scaled = budgetSeconds === null ? null : budgetSeconds * factor;
  return Math.min(TRIAL_SECONDS, fairShare({ ...turns, budgetSeconds: scaled }));
}

function fairShare({ budgetSeconds, leastRounds = LEAST_ROUNDS }: Extent): number {
  if (budgetSeconds === null) return USUAL_SECONDS;
  return Math.max(SHORTEST_SECONDS, budgetSeconds / leastRounds);
}
