import {
  type CompareDesign,
  type FormerDesign,
  ROUNDS_A_CELL,
} from '../contract/compare-design.ts';
import type { EnvironmentManifest } from '../contract/environment-manifest.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import type { BenchmarkPlan } from './ports.ts';

/** How long an instance type takes, seconds. */
export interface Pace {
  /** Before the first case: a machine, tools, builds, files. */
  startSeconds: number;
  caseSeconds: number;
}

/**
 * Before a run has been seen: half an hour until all runners of the reference suite are built, and ten
 * repeats of 1 to 20 s with their preparation for a case. It stops a case at 600 s.
 */
export const DEFAULT_PACE: Pace = { startSeconds: 1800, caseSeconds: 90 };

/** Workloads that the reference suite runs when none is named. */
const DEFAULT_WORKLOADS = 12;

/** Runs of a case that the default pace stands for. */
const RUNS_OF_PACE = 10;

/** Rounds of the screen of the design that `ROUNDS_A_CELL` was found with. */
const USUAL_SCREEN = 3;
/** Cells that a former design confirmed though nothing had changed: simulated. */
const SHARE_CONFIRMED = 0.25;

/** How much more work a compared case is than a measured one, by what is usual. */
function effortOf(compare: FormerDesign | CompareDesign | null | undefined): number {
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

/** How many of each; their product is the cases of a job. */
export interface PlanShape {
  compare?: CompareDesign | null;
  instanceTypes: readonly string[];
  buckets: readonly string[];
  s3Clients: readonly string[];
  workloads: readonly string[];
}

export interface Estimate {
  /** All jobs, one after the other. */
  seconds: number;
  longestJobSeconds: number;
  /** Instances alone, US dollars; null when the price of a type is not known. */
  usd: number | null;
  casesPerJob: number;
  /** Instance types whose pace has not been seen. */
  guessed: readonly string[];
}

export type Paces = ReadonlyMap<string, Pace>;

/** What a plan varies over. */
export function shapeOf({ jobs }: BenchmarkPlan): PlanShape {
  const { buckets, compare, s3Clients, workloads } = jobs[0]!.request;
  return {
    instanceTypes: jobs.map((job) => job.instanceType),
    buckets: buckets.map((bucket) => bucket.storageClass),
    s3Clients,
    workloads,
    compare: compare?.design ?? null,
  };
}

/**
 * The pace of each instance type in its newest run, as if that had not compared; where a run does not tell
 * what its rounds took, building and preparing are spread over the cases that were timed.
 *
 * @param runs newest first
 */
export function pacesOf(runs: readonly RunResult[]): Paces {
  const paces = new Map<string, Pace>();
  for (const { compare, jobs } of runs) {
    for (const { cases, finishedAt, instanceType, roundsSeconds, startedAt, status } of jobs) {
      const count = cases.filter(isTimed).length;
      if (status !== 'SUCCEEDED' || !startedAt || !finishedAt || count === 0) continue;
      const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
      if (seconds <= 0 || paces.has(instanceType)) continue;
      if (roundsSeconds) {
        // Both sides were built, and each run is known.
        const runs = cases.reduce((sum, { measurements }) => sum + measurements.length, 0);
        const startSeconds = Math.max(0, seconds - roundsSeconds) / 2;
        paces.set(instanceType, {
          startSeconds,
          caseSeconds: (RUNS_OF_PACE * roundsSeconds) / runs,
        });
        continue;
      }
      paces.set(instanceType, {
        startSeconds: 0,
        caseSeconds: seconds / count / effortOf(compare),
      });
    }
  }
  return paces;
}

/** One of each cell that took time: skipped, failed and refused ones hardly do. */
function isTimed({ measurements, side }: CaseResult): boolean {
  return side === 'candidate' && measurements.length > 0;
}

/** How long a plan will take and what its machines will cost. */
export function estimate(
  shape: PlanShape,
  paces: Paces,
  { instanceTypes: environments }: Pick<EnvironmentManifest, 'instanceTypes'>,
): Estimate {
  const { buckets, instanceTypes, s3Clients, workloads } = shape;
  const casesPerJob = buckets.length * s3Clients.length * (workloads.length || DEFAULT_WORKLOADS);
  const jobs = instanceTypes.map((type) => {
    const { caseSeconds, startSeconds } = paces.get(type) ?? DEFAULT_PACE;
    const builds = shape.compare ? 2 : 1;
    const measuring = casesPerJob * caseSeconds * effortOf(shape.compare);
    const most = shape.compare?.budgetSeconds ?? Number.POSITIVE_INFINITY;
    const seconds = builds * startSeconds + Math.min(measuring, most);
    const usdPerHour = environments[type]?.usdPerHour ?? null;
    return { seconds, usd: usdPerHour === null ? null : (usdPerHour * seconds) / 3600 };
  });
  const priced = jobs.flatMap(({ usd }) => (usd === null ? [] : [usd]));
  return {
    seconds: sum(jobs.map(({ seconds }) => seconds)),
    longestJobSeconds: Math.max(...jobs.map(({ seconds }) => seconds)),
    usd: priced.length === jobs.length ? sum(priced) : null,
    casesPerJob,
    guessed: instanceTypes.filter((type) => !paces.has(type)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
