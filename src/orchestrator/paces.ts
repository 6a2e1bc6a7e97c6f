import { type CompareDesign, type FormerDesign, ROUNDS_A_CELL } from '../contract/comparison.ts';
import type { CaseResult, JobResult, RunResult } from '../contract/run-result.ts';

/** How long an instance type takes, seconds. */
export interface Pace {
  /** Before the first case: tools, builds, files. */
  startSeconds: number;
  caseSeconds: number;
  /** Runs of a case, warm-ups among them, by workload; empty where a run compared. */
  runs: ReadonlyMap<string, number>;
}

export type Paces = ReadonlyMap<string, Pace>;

/**
 * The pace of each instance type in its newest run, as if that had not compared; where a run does not tell
 * what its rounds took, building and preparing are spread over the cases that were timed.
 *
 * @param runs newest first
 */
export function pacesOf(runs: readonly RunResult[]): Paces {
  const paces = new Map<string, Pace>();
  for (const { compare, jobs } of runs) {
    for (const job of jobs) {
      const pace = paces.has(job.instanceType) ? null : paceOf(job, compare);
      if (pace) paces.set(job.instanceType, pace);
    }
  }
  return paces;
}

/** null for a job that tells nothing of it. */
function paceOf(
  { cases, finishedAt, roundsSeconds, startedAt, status }: JobResult,
  compare: RunResult['compare'],
): Pace | null {
  const count = cases.filter(tookTime).length;
  if (status !== 'SUCCEEDED' || !startedAt || !finishedAt || count === 0) return null;
  const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
  if (seconds <= 0) return null;
  if (roundsSeconds) {
    // Both sides were built, and each run is known.
    return {
      startSeconds: Math.max(0, seconds - roundsSeconds) / 2,
      caseSeconds: (RUNS_OF_PACE * roundsSeconds) / runsOf(cases),
      runs: new Map(),
    };
  }
  return {
    startSeconds: 0,
    caseSeconds: seconds / count / effortOf(compare),
    runs: compare ? new Map() : runsByWorkload(cases),
  };
}

/** Of a case, on average over those that were timed. */
function runsByWorkload(cases: readonly CaseResult[]): Map<string, number> {
  const byWorkload = Map.groupBy(cases.filter(tookTime), ({ workload }) => workload);
  return new Map([...byWorkload].map(([workload, of]) => [workload, runsOf(of) / of.length]));
}

function runsOf(cases: readonly CaseResult[]): number {
  return cases.reduce((sum, { measurements }) => sum + measurements.length, 0);
}

/** One of each cell that took time: skipped, failed and refused ones hardly do. */
function tookTime({ measurements, side }: CaseResult): boolean {
  return side === 'candidate' && measurements.length > 0;
}

/** Runs of a case that the default pace stands for. */
export const RUNS_OF_PACE = 10;

/** Rounds of the screen of the design that `ROUNDS_A_CELL` was found with. */
const USUAL_SCREEN = 3;
/** Cells that a former design confirmed though nothing had changed: simulated. */
const SHARE_CONFIRMED = 0.25;

/** How much more work a compared case is than a measured one, by what is usual. */
export function effortOf(compare: FormerDesign | CompareDesign | null | undefined): number {
  if (!compare) return 1;
  const runs = (rounds: number, kept: number) => 2 * rounds * (1 + kept);
  if ('looks' in compare) {
    const { keptPerRound, mostRounds, screenRounds } = compare;
    const rounds = Math.min(mostRounds, screenRounds + ROUNDS_A_CELL.usual - USUAL_SCREEN);
    return runs(rounds, keptPerRound) / RUNS_OF_PACE;
  }
  const [screen, confirm] = [compare.screen, compare.confirm].map((part) =>
    runs(part.rounds, part.keptPerRound),
  );
  return (screen! + SHARE_CONFIRMED * confirm!) / RUNS_OF_PACE;
}
