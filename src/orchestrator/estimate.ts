import type { CompareDesign } from '../contract/comparison.ts';
import type { EnvironmentManifest } from '../contract/deployment.ts';
import { type CellChoice, isChosen } from '../contract/glob.ts';
import type { StorageClass } from '../contract/names.ts';
import type { CaseResult } from '../contract/run-result.ts';
import { atOnceOf, OPERATIONS, type Operation } from '../contract/tasks.ts';
import { askedOf, type Workload } from '../contract/workload.ts';
import { type CaseUse, type Cost, costOf, type MachineUse } from '../cost/cost.ts';
import { effortOf, type Pace, type Paces, RUNS_OF_PACE } from './paces.ts';
import type { BenchmarkPlan } from './ports.ts';

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

/** A workload, as far as its time and cost depend on it. */
export interface WorkloadFacts
  extends Pick<Workload, 'filesOnDisk' | 'maxRepeatCount' | 'maxRepeatSecs'> {
  /** Of a workload of requests, as `atOnceOf` tells. */
  atOnce: number;
  /** As `askedOf` tells. */
  asked: Pick<CaseResult, 'action' | 'bytesPerRun' | 'objects' | 'requestsPerRun' | 'tasksPerRun'>;
}

/** How many of each; their product is the cases of a job, but for what a filter leaves out. */
export interface PlanShape {
  compare?: CompareDesign | null;
  instanceTypes: readonly string[];
  buckets: readonly StorageClass[];
  s3Clients: readonly string[];
  /** Empty: all that are known. */
  workloads: readonly string[];
  /** Which of these S3 clients are run on which of these workloads. @default all on all */
  cells?: CellChoice | undefined;
  /** Those that can be run. */
  known?: ReadonlyMap<string, WorkloadFacts>;
  region?: string;
  /** Whether figures are sent to CloudWatch. @default false */
  metrics?: boolean;
}

export interface Estimate {
  /** All jobs, one after the other. */
  seconds: number;
  longestJobSeconds: number;
  cost: Cost;
  casesPerJob: number;
  /** Instance types whose pace has not been seen. */
  guessed: readonly string[];
}

/**
 * What a plan varies over.
 *
 * @param workloads those that can be run; it is not known what others move
 */
export function shapeOf(
  { jobs }: BenchmarkPlan,
  workloads: ReadonlyMap<string, Workload> = new Map(),
): PlanShape {
  const { request } = jobs[0]!;
  return {
    instanceTypes: jobs.map((job) => job.instanceType),
    buckets: request.buckets.map((bucket) => bucket.storageClass),
    s3Clients: request.s3Clients,
    workloads: request.workloads,
    cells: request.cells,
    known: new Map([...workloads].map(([name, workload]) => [name, factsOf(workload)])),
    compare: request.compare?.design ?? null,
    region: request.region,
    metrics: request.metrics,
  };
}

/** What an estimate has to know of a workload. */
export function factsOf(workload: Workload): WorkloadFacts {
  const { filesOnDisk, maxRepeatCount, maxRepeatSecs } = workload;
  const how = { atOnce: atOnceOf(workload), filesOnDisk, maxRepeatCount, maxRepeatSecs };
  return { ...how, asked: askedOf(workload) };
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
    return sum(alone) / atOnce;
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
