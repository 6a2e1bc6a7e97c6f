import { type CompareDesign, type FormerDesign, ROUNDS_A_CELL } from '../contract/comparison.ts';
import type { EnvironmentManifest } from '../contract/deployment.ts';
import { isChosen } from '../contract/glob.ts';
import type { CaseResult, JobResult, RunResult } from '../contract/run-result.ts';
import { OPERATIONS, type Operation, REQUESTS_AT_ONCE } from '../contract/tasks.ts';
import { type CaseUse, type Cost, costOf, type MachineUse } from '../cost/cost.ts';
import type { PlanShape, WorkloadFacts } from './require-fit.ts';

/** Until all runners of the reference suite are built, seconds: a guess, like all of what follows. */
const GUESSED_START_SECONDS = 1800;

/** Of a workload of which only the name is known: ten repeats of 1 to 20 s with their preparation. */
const GUESSED_CASE_SECONDS = 90;

/**
 * Before a run has been seen: a process takes some seconds to start; what stays in memory moves at 25 Gb/s, or
 * at the line rate if that is less; files are read or written at the speed of the disk that machines without
 * disks of their own get (8 Gb/s), and each object takes a little beside its bytes.
 */
const GUESS = { processSeconds: 5, memoryGbps: 25, diskGbps: 8, objectSeconds: 0.0004 };

/**
 * A single request, seconds: medians of `raw-http` under the S3 profile `s3-standard`, whose own figures have their
 * sources in docs/profiles.md. What is deleted was put just before.
 */
const GUESSED_REQUEST_SECONDS: Readonly<Record<Operation, number>> = {
  ...{ get: 0.039, head: 0.039 },
  ...{ put: 0.11, list: 0.11, delete: 0.22 },
};

/** Workloads that the reference suite runs when none is named. */
const DEFAULT_WORKLOADS = 12;

export interface Estimate {
  /** All jobs, one after the other. */
  seconds: number;
  longestJobSeconds: number;
  cost: Cost;
  casesPerJob: number;
  /** Instance types whose pace has not been seen. */
  guessed: readonly string[];
}

/** How long a plan will take and what it will cost. */
export function estimate(
  shape: PlanShape,
  paces: Paces,
  { instanceTypes: environments }: Pick<EnvironmentManifest, 'instanceTypes'>,
): Estimate {
  const { buckets, instanceTypes, known = new Map(), metrics = false, s3Clients } = shape;
  const names = shape.workloads.length > 0 ? shape.workloads : namesOf(known);
  const isNamed = shape.workloads.length > 0 || known.size > 0;
  const cells = (isNamed && shape.cells) || {};
  const clientsOf = (workload: string) =>
    s3Clients.filter((one) => isChosen(cells, one, [workload]));
  const jobs = instanceTypes.map((instanceType) => {
    const environment = environments[instanceType];
    const pace = paces.get(instanceType);
    const expected = names.map((workload) => ({
      workload,
      ...expectedCase(workload, shape, pace, environment?.gbps ?? null),
    }));
    const measuring =
      buckets.length *
      sum(expected.map(({ seconds, workload }) => clientsOf(workload).length * seconds));
    const most = shape.compare?.budgetSeconds ?? Number.POSITIVE_INFINITY;
    const share = measuring > most ? most / measuring : 1;
    const builds = shape.compare ? 2 : 1;
    const seconds = builds * (pace?.startSeconds ?? GUESSED_START_SECONDS) + measuring * share;
    const usdPerHour = environment?.usdPerHour ?? null;
    const machine: MachineUse = { instanceType, seconds, starts: 1, usdPerHour };
    const cases = expected.flatMap(({ runs, workload }) =>
      buckets.flatMap((storageClass) =>
        clientsOf(workload).map((s3Client): CaseUse => {
          const where = { instanceType, bucket: storageClass, storageClass, s3Client, workload };
          return { ...where, ...(known.get(workload)?.asked ?? UNKNOWN), runs: runs * share };
        }),
      ),
    );
    return { machine, cases };
  });
  const machines = jobs.map(({ machine }) => machine);
  return {
    seconds: sum(machines.map(({ seconds }) => seconds)),
    longestJobSeconds: Math.max(...machines.map(({ seconds }) => seconds)),
    cost: costOf({
      region: shape.region ?? null,
      machines,
      cases: jobs.flatMap(({ cases }) => cases),
      sendsMetrics: metrics,
    }),
    casesPerJob: buckets.length * sum(names.map((name) => clientsOf(name).length)),
    guessed: instanceTypes.filter((type) => !paces.has(type)),
  };
}

const UNKNOWN: WorkloadFacts['asked'] = { bytesPerRun: null };

/** All that are known; as many as the reference suite has by default where none is. */
function namesOf(known: ReadonlyMap<string, WorkloadFacts>): string[] {
  if (known.size > 0) return [...known.keys()];
  return Array(DEFAULT_WORKLOADS).fill('those of the suite');
}

/** Seconds and runs of a case, both sides of it together. */
function expectedCase(
  workload: string,
  { compare, known }: PlanShape,
  pace: Pace | undefined,
  gbps: number | null,
): { seconds: number; runs: number } {
  const facts = known?.get(workload);
  const guess = guessedCase(facts, gbps, compare ? 'whole' : 'in its time');
  const effort = effortOf(compare);
  const runs = (!compare && pace?.runs.get(workload)) || guess.runs;
  return { seconds: effort * (pace?.caseSeconds ?? guess.seconds), runs: effort * runs };
}

/**
 * A case that no run has shown.
 *
 * @param how a runner ends when its time is up; a comparison asks for so many runs, however long they take
 */
function guessedCase(
  facts: WorkloadFacts | undefined,
  gbps: number | null,
  how: 'whole' | 'in its time',
): { seconds: number; runs: number } {
  const runSeconds = facts ? guessedRunSeconds(facts, gbps) : null;
  if (!facts || runSeconds === null) return { seconds: GUESSED_CASE_SECONDS, runs: RUNS_OF_PACE };
  const inTime = Math.ceil(facts.maxRepeatSecs / Math.max(runSeconds, 1e-6));
  const runs = how === 'whole' ? RUNS_OF_PACE : Math.min(facts.maxRepeatCount, inTime);
  return { seconds: GUESS.processSeconds + runs * runSeconds, runs };
}

/** null where it is not known what a run does. */
function guessedRunSeconds({ asked, atOnce, filesOnDisk }: WorkloadFacts, gbps: number | null) {
  const { bytesPerRun, requestsPerRun, tasksPerRun = 0 } = asked;
  if (requestsPerRun) {
    const alone = OPERATIONS.map(
      (one) => (requestsPerRun[one] ?? 0) * GUESSED_REQUEST_SECONDS[one],
    );
    return sum(alone) / (atOnce ?? REQUESTS_AT_ONCE);
  }
  if (bytesPerRun === null) return null;
  const speed = filesOnDisk ? GUESS.diskGbps : GUESS.memoryGbps;
  return (
    (bytesPerRun * 8) / 1e9 / Math.min(speed, gbps ?? speed) + tasksPerRun * GUESS.objectSeconds
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** How long an instance type takes, seconds. */
interface Pace {
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
