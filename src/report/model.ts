import type { JobResult, RunResult } from '../contract/run-result.ts';
import { type CaseSummary, casesBySurroundings, type Surroundings } from './cases.ts';
import { CEILING_CLIENT } from './ceiling.ts';
import { byName, byS3Client, byWorkload, type WorkloadSize } from './order.ts';
import { countByStatus, type Standing, standingOf } from './standing.ts';

/** All that reports of one run say, in the order they say it: a pure function of its result. */
export interface ReportModel
  extends Pick<RunResult, 'runKey' | 'trigger' | 'suite' | 'startedAt' | 'finishedAt'> {
  /** `running`: the result was written while the run went on. */
  state: 'finished' | 'interrupted' | 'running';
  /** From start to finish; null while running. */
  durationMs: number | null;
  counts: Record<CaseSummary['status'], number> & {
    cases: number;
    keptRuns: number;
    warmups: number;
    failedJobs: number;
  };
  jobs: readonly JobSummary[];
  groups: readonly CaseGroup[];
  s3Clients: readonly string[];
  workloads: readonly WorkloadSize[];
  /** The client that others are shown against, if it was measured. */
  ceiling: string | null;
  standing: Standing;
}

/** What ran on one instance type. */
export interface JobSummary
  extends Pick<
    JobResult,
    'instanceType' | 'jobId' | 'status' | 'reason' | 'host' | 'lineRateGigabitsPerSecond'
  > {
  durationMs: number | null;
  versions: readonly (readonly [s3Client: string, version: string])[];
  counts: Record<CaseSummary['status'], number>;
}

/** Cases measured in one job against one bucket: those that may be set against each other. */
export interface CaseGroup extends Surroundings {
  instanceType: string;
  /** The instance type, and whatever else tells this group from the others of the run. */
  label: string;
  cases: readonly CaseSummary[];
}

/** Makes the model of a run, whatever state the run is in. */
export function reportModel(result: RunResult): ReportModel {
  const jobs = result.jobs.toSorted(
    (a, b) => byName(a.instanceType, b.instanceType) || byName(a.jobId, b.jobId),
  );
  const groups = labelled(jobs);
  const cases = groups.flatMap((group) => group.cases);
  const sizes = new Map<string, number | null>();
  for (const { workload, bytesPerRun } of cases) {
    sizes.set(workload, sizes.get(workload) ?? bytesPerRun);
  }
  return {
    runKey: result.runKey,
    trigger: result.trigger,
    suite: result.suite,
    startedAt: result.startedAt,
    finishedAt: result.finishedAt,
    state: stateOf(result),
    durationMs: between(result.startedAt, result.finishedAt),
    counts: {
      ...countByStatus(cases),
      cases: cases.length,
      keptRuns: cases.reduce((sum, found) => sum + found.runs.length, 0),
      warmups: cases.reduce((sum, found) => sum + found.warmups, 0),
      failedJobs: jobs.filter((job) => job.status === 'FAILED').length,
    },
    jobs: jobs.map(jobSummary),
    groups,
    s3Clients: [...new Set(cases.map((found) => found.s3Client))].sort(byS3Client),
    workloads: [...sizes].map(([name, bytesPerRun]) => ({ name, bytesPerRun })).sort(byWorkload),
    ceiling: cases.some((found) => found.s3Client === CEILING_CLIENT && found.throughput)
      ? CEILING_CLIENT
      : null,
    standing: standingOf(
      groups.map((group) => group.cases),
      versionsOf(jobs),
    ),
  };
}

/** The case of a client and workload, if the group has it. */
export function caseOf(
  group: CaseGroup,
  s3Client: string,
  workload: string,
): CaseSummary | undefined {
  return group.cases.find((found) => found.s3Client === s3Client && found.workload === workload);
}

/** Cases that were not measured, the failed ones first. */
export function troubledCases(model: ReportModel): { group: CaseGroup; found: CaseSummary }[] {
  const all = model.groups.flatMap((group) => group.cases.map((found) => ({ group, found })));
  return ['failed', 'skipped'].flatMap((status) =>
    all.filter(({ found }) => found.status === status),
  );
}

function stateOf(result: RunResult): ReportModel['state'] {
  if (result.interrupted) return 'interrupted';
  return result.finishedAt === null ? 'running' : 'finished';
}

function jobSummary(job: JobResult): JobSummary {
  return {
    instanceType: job.instanceType,
    jobId: job.jobId,
    status: job.status,
    reason: job.reason,
    host: job.host,
    lineRateGigabitsPerSecond: job.lineRateGigabitsPerSecond,
    durationMs: between(job.startedAt, job.finishedAt),
    versions: Object.entries(job.s3ClientVersions).sort(([a], [b]) => byS3Client(a, b)),
    counts: countByStatus(job.cases),
  };
}

/** Groups of all jobs; a label names storage class, bucket, side and job only where these differ. */
function labelled(jobs: readonly JobResult[]): CaseGroup[] {
  const found = jobs.flatMap((job) =>
    casesBySurroundings(job).map(({ surroundings, cases }) => ({ ...surroundings, job, cases })),
  );
  return found
    .map(({ job, side, storageClass, bucket, cases }) => {
      const differs = (same: (other: (typeof found)[number]) => boolean) => !found.every(same);
      const parts = [
        job.instanceType,
        differs((other) => other.storageClass === storageClass) && storageClass,
        differs(
          (other) =>
            other.job !== job || other.storageClass !== storageClass || other.bucket === bucket,
        ) && bucket,
        differs((other) => other.side === side) && side,
        jobs.some((other) => other !== job && other.instanceType === job.instanceType) &&
          `job ${job.jobId}`,
      ];
      const label = parts.filter((part) => part !== false).join(' · ');
      return { instanceType: job.instanceType, side, storageClass, bucket, label, cases };
    })
    .sort((a, b) => byName(a.label, b.label));
}

function versionsOf(jobs: readonly JobResult[]): Map<string, Set<string>> {
  const versions = new Map<string, Set<string>>();
  for (const [s3Client, version] of jobs.flatMap((job) => Object.entries(job.s3ClientVersions))) {
    versions.set(s3Client, (versions.get(s3Client) ?? new Set()).add(version));
  }
  return versions;
}

function between(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null;
  return Math.max(0, Date.parse(end) - Date.parse(start));
}
