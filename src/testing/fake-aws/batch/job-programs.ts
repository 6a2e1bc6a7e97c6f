import type { BatchJob } from './batch-job.ts';

/** What runs in the containers of jobs. It takes real time, for which the virtual one waits. */
export interface JobPrograms {
  /** @param attempt from 1 */
  start(job: BatchJob, attempt: number): void;
  /** As the agent does when a job is terminated. */
  stop(job: BatchJob): void;
  /** Whether the job's attempt has not ended, so that no end of it can be told. */
  isRunning(job: BatchJob): boolean;
  /** How the last attempt of a job ended; undefined for a job without one. */
  ended(job: BatchJob): { exitCode: number | null } | undefined;
}
