import type { JobResult, RunResult } from '../contract/run-result.ts';

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
