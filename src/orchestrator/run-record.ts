import { suiteUsed } from '../contract/job-request.ts';
import { type JobResult, RESULT_SCHEMA_VERSION, type RunResult } from '../contract/run-result.ts';
import type { BenchmarkPlan, PlannedJob } from './ports.ts';
import type { Watched } from './watch-job.ts';

/** Adds a job. A run began with its first job, so that it is the same however often it is taken up. */
export function addJob(run: RunResult, job: JobResult): void {
  const began = job.startedAt && Date.parse(job.startedAt);
  const isFirst = run.jobs.every(({ startedAt }) => startedAt === null);
  if (began && (isFirst || began < Date.parse(run.startedAt))) {
    run.startedAt = new Date(began).toISOString();
  }
  run.jobs.push(job);
}

/** What the job stored, with the backend's word on how it ended. */
export function mergeJob(
  planned: PlannedJob,
  { job, ended, reason }: Watched,
  stored: JobResult | null,
  withoutResult: string,
): JobResult {
  const base = stored ?? recordFailure(planned, '');
  const times = {
    // The backend's word first: estimates of cost rest on it, and a job may run anybody's code.
    startedAt: job.startedAt?.toISOString() ?? base.startedAt,
    finishedAt: job.stoppedAt?.toISOString() ?? base.finishedAt,
  };
  const merged = {
    ...{ ...base, ...times, instanceType: planned.instanceType, jobId: job.jobId },
    ...(planned.price && { price: planned.price }),
  };
  if (ended === 'terminal' && job.status === 'SUCCEEDED' && stored?.status === 'SUCCEEDED') {
    return { ...merged, status: 'SUCCEEDED', reason: null };
  }
  const missing = job.status === 'SUCCEEDED' ? withoutResult : null;
  // A job that did not reach its end cannot know why; the backend may, unless it saw an end.
  const own = stored?.finishedAt || job.status === 'SUCCEEDED' ? (stored?.reason ?? null) : null;
  const why = reason ?? own ?? missing ?? job.statusReason ?? stored?.reason ?? 'the job failed';
  return { ...merged, status: 'FAILED', reason: why };
}

/** A job without a result. */
export function recordFailure(planned: PlannedJob, reason: string): JobResult {
  return {
    instanceType: planned.instanceType,
    jobId: '',
    status: 'FAILED',
    reason,
    startedAt: null,
    finishedAt: null,
    lineRateGigabitsPerSecond: planned.request.gigabitsPerSecond,
    host: null,
    ...(planned.price && { price: planned.price }),
    s3ClientVersions: {},
    cases: [],
  };
}

/** A run of which nothing is known yet. */
export function emptyRun(plan: BenchmarkPlan, startedAt: Date): RunResult {
  const request = plan.jobs[0]!.request;
  return {
    schemaVersion: RESULT_SCHEMA_VERSION,
    runKey: plan.runKey,
    trigger: request.trigger,
    suite: suiteUsed(request),
    ...(request.asAws && { asAws: true as const }),
    ...(request.s3Profile && { s3Profile: request.s3Profile }),
    startedAt: startedAt.toISOString(),
    finishedAt: null,
    interrupted: false,
    jobs: [],
    ...(request.turns && { turns: request.turns }),
    ...(request.compare && { compare: request.compare.design }),
  };
}

/** Whether every job succeeded, no case failed, and a comparison has timed anything. */
export function everythingSucceeded(run: RunResult): boolean {
  return run.jobs.every(jobSucceeded) && !comparedNothing(run);
}

/**
 * Whether a comparison had cases, and all of them were settled without timing them: nothing was found
 * out, which nobody may take for a good end.
 */
export function comparedNothing({ compare, jobs }: RunResult): boolean {
  const cases = jobs.flatMap((job) => job.cases);
  return (
    compare !== undefined &&
    cases.some(({ status }) => status === 'measured') &&
    cases.every(({ measurements }) => measurements.length === 0)
  );
}

/** Whether it came to its end and no case failed. */
export function jobSucceeded({ status, cases }: JobResult): boolean {
  return status === 'SUCCEEDED' && cases.every((one) => one.status !== 'failed');
}

/** Whether two sides were to be compared. */
export function isComparison({ compare, comparisons }: RunResult): boolean {
  return compare !== undefined || comparisons !== undefined;
}
