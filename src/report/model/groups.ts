import type { JobResult } from '../../contract/run-result.ts';
import { type CaseSummary, casesBySurroundings, type Surroundings } from './cases.ts';

/** Cases measured in one job against one bucket: those that may be set against each other. */
export interface CaseGroup extends Surroundings {
  instanceType: string;
  /** The instance type, and its bucket and job where several are there: both sides are of one place. */
  place: string;
  /** The place, and whatever else tells this group from the others of the run. */
  label: string;
  cases: readonly CaseSummary[];
}

/**
 * Groups of all jobs, in the order in which these ran, and by name within one; their cases in the order of the
 * workloads. A label names storage class, bucket, job, side and attempt only where these differ.
 */
export function labelledGroups(
  jobs: readonly JobResult[],
  reference: string | null = null,
): CaseGroup[] {
  const found = jobs.flatMap((job) =>
    casesBySurroundings(job, reference).map(({ surroundings, cases }) => ({
      ...surroundings,
      job,
      cases,
    })),
  );
  const labelled = found.map(({ job, ...group }) => {
    const { attempt, bucket, side, storageClass } = group;
    const differs = (same: (other: (typeof found)[number]) => boolean) => !found.every(same);
    const place = labelOf(
      job.instanceType,
      differs((other) => other.storageClass === storageClass) && storageClass,
      differs(
        (other) =>
          other.job !== job || other.storageClass !== storageClass || other.bucket === bucket,
      ) && bucket,
      jobs.some((other) => other !== job && other.instanceType === job.instanceType) &&
        `job ${job.jobId}`,
    );
    const label = labelOf(
      place,
      differs((other) => other.side === side) && side,
      differs((other) => other.job !== job || other.attempt === attempt) && `attempt ${attempt}`,
    );
    return { job, group: { ...group, instanceType: job.instanceType, place, label } };
  });
  const groups = [...Map.groupBy(labelled, ({ job }) => job).values()].flatMap((ofJob) =>
    ofJob.map(({ group }) => group).sort((a, b) => byName(a.label, b.label)),
  );
  const workloads = workloadsOf(groups);
  return groups.map((group) => ({ ...group, cases: sortedCases(group.cases, workloads) }));
}

function labelOf(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(' · ');
}

/** All workloads, in the order in which they were begun; their sizes from whichever case knows, as one that never ran may not. */
export function workloadsOf(groups: readonly CaseGroup[]): WorkloadSize[] {
  const sizes = new Map<string, number | null>();
  for (const { workload, bytesPerRun } of groups.flatMap((group) => group.cases)) {
    sizes.set(workload, sizes.get(workload) ?? bytesPerRun);
  }
  return [...sizes].map(([name, bytesPerRun]) => ({ name, bytesPerRun }));
}

/** In the order of the workloads, within one the reference first. */
function sortedCases(
  cases: readonly CaseSummary[],
  workloads: readonly WorkloadSize[],
): CaseSummary[] {
  const order = new Map(workloads.map(({ name }, index) => [name, index]));
  const place = (found: CaseSummary) => order.get(found.workload) ?? 0;
  return cases.toSorted((a, b) => place(a) - place(b) || byS3Client(a.s3Client, b.s3Client));
}

/**
 * The S3 client that the others are shown against: plain HTTP requests signed by hand. It is no ceiling: a
 * client that uses more threads may well be faster.
 */
export const REFERENCE_CLIENT = 'raw-http';

const NATURAL = new Intl.Collator('en', { numeric: true });

/** By name as a person counts: `local-2cpu` before `local-16cpu`; equal only when the same. */
export function byName(a: string, b: string): number {
  return NATURAL.compare(a, b) || (a < b ? -1 : Number(a > b));
}

/** The reference first, then by name. */
export function byS3Client(a: string, b: string): number {
  return Number(b === REFERENCE_CLIENT) - Number(a === REFERENCE_CLIENT) || byName(a, b);
}

/** A workload as a report lists it. */
export interface WorkloadSize {
  name: string;
  /** Bytes of all tasks; null if unknown. */
  bytesPerRun: number | null;
}

/** By action (the word before the first hyphen), then by what a run moves, then by name. */
export function byWorkload(a: WorkloadSize, b: WorkloadSize): number {
  return (
    byName(action(a.name), action(b.name)) ||
    (a.bytesPerRun ?? Number.MAX_VALUE) - (b.bytesPerRun ?? Number.MAX_VALUE) ||
    byName(a.name, b.name)
  );
}

function action(workload: string): string {
  return workload.split('-', 1)[0] ?? '';
}

/** The rounds of each workload that was started. */
export function roundsOf({ cases }: CaseGroup): number[] {
  return [...Map.groupBy(cases, ({ workload }) => workload).values()]
    .map((same) =>
      Math.max(...same.map(({ inRounds }) => new Set(inRounds.map(({ round }) => round)).size)),
    )
    .filter((rounds) => rounds > 0);
}
