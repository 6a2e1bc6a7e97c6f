import type { JobResult, RunResult } from '../contract/run-result.ts';

/** Whether every job succeeded and no case failed. */
export function everythingSucceeded(run: RunResult): boolean {
  return run.jobs.every(jobSucceeded);
}

/** Whether it came to its end and no case failed. */
export function jobSucceeded({ status, cases }: JobResult): boolean {
  return status === 'SUCCEEDED' && cases.every((one) => one.status !== 'failed');
}
