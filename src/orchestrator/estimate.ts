import { type CompareDesign, type FormerDesign, ROUNDS_A_CELL } from '../contract/comparison.ts';
import { ATTEMPT_HOURS, type EnvironmentManifest } from '../contract/deployment.ts';
import { InputError } from '../contract/input-error.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import type { BenchmarkPlan } from './ports.ts';

/** How long an instance type takes, seconds. */
interface Pace {
  /** Before the first case: a machine, tools, builds, files. */
  startSeconds: number;
  caseSeconds: number;
}

/**
 * Before a run has been seen: half an hour until all runners of the reference suite are built, and ten
 * repeats of 1 to 20 s with their preparation for a case. It stops a case at 600 s.
 */
const DEFAULT_PACE: Pace = { startSeconds: 1800, caseSeconds: 90 };

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

type Paces = ReadonlyMap<string, Pace>;

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

/** The stack's job definitions end a job after this. */
const JOB_TIMEOUT_SECONDS = ATTEMPT_HOURS * 3600;

export interface Limits {
  /** For the whole run, seconds. */
  seconds: number;
  /** US dollars; absent: no limit. */
  usd?: number | undefined;
}

type Filter = Exclude<keyof PlanShape, 'compare'>;

/** The inputs that narrow a plan, in the order in which they are best narrowed. */
const FILTERS: readonly (readonly [input: string, key: Filter])[] = [
  ['instance-types', 'instanceTypes'],
  ['storage-classes', 'buckets'],
  ['workloads', 'workloads'],
  ['s3-clients', 's3Clients'],
];

/**
 * Refuses a plan that is not expected to come to its end within the limits.
 *
 * @throws InputError naming each limit, and the filters that would make the plan fit
 */
export function requireFit(
  shape: PlanShape,
  paces: Paces,
  manifest: Pick<EnvironmentManifest, 'instanceTypes'>,
  limits: Limits,
): Estimate {
  const expected = estimate(shape, paces, manifest);
  if (limits.usd !== undefined && expected.usd === null) {
    throw new InputError(
      'max-cost cannot be checked: the manifest does not give the price of every instance type; leave ' +
        'max-cost out, or choose instance-types with a price.',
    );
  }
  const excess = whatExceeds(expected, limits);
  if (excess.length === 0) return expected;
  const fits = (narrowed: PlanShape) =>
    whatExceeds(estimate(narrowed, paces, manifest), limits).length === 0;
  const ways = FILTERS.flatMap(([input, key]) => narrow(shape, key, input, fits));
  const advice =
    ways.length > 0
      ? `It would fit with ${ways.join(', or ')}; or raise the limit.`
      : 'No single filter makes it fit: narrow several, or raise the limit.';
  throw new InputError(`The plan does not fit: ${excess.join('; ')}. ${advice}`);
}

function whatExceeds({ longestJobSeconds, seconds, usd }: Estimate, limits: Limits): string[] {
  const excess: string[] = [];
  if (seconds > limits.seconds) {
    const budget = `legs × time-budget-minutes is ${hours(limits.seconds)}`;
    excess.push(`it is expected to take ${hours(seconds)}, but ${budget}`);
  }
  if (longestJobSeconds > JOB_TIMEOUT_SECONDS) {
    const timeout = hours(JOB_TIMEOUT_SECONDS);
    excess.push(
      `one job is expected to take ${hours(longestJobSeconds)}, but is ended after ${timeout}`,
    );
  }
  if (limits.usd !== undefined && usd !== null && usd > limits.usd) {
    excess.push(
      `its instances are expected to cost ${usd.toFixed(2)} USD, but max-cost is ${limits.usd}`,
    );
  }
  return excess;
}

/** The longest beginning of one list with which all fits. */
function narrow(
  shape: PlanShape,
  key: Filter,
  input: string,
  fits: (narrowed: PlanShape) => boolean,
): string[] {
  for (let count = shape[key].length - 1; count > 0; count--) {
    const values = shape[key].slice(0, count);
    if (fits({ ...shape, [key]: values })) return [`${input}: ${values.join(',')}`];
  }
  return [];
}

function hours(seconds: number): string {
  return `${(seconds / 3600).toFixed(1)} h`;
}
