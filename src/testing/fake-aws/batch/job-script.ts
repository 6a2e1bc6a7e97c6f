/** How an attempt of a job ends. */
export type AttemptEnd = 'succeed' | 'fail' | 'out-of-memory' | 'host-lost';

/** What a job leaves below `incoming/` at the end of an attempt that reached its end. */
export type ResultScript =
  | 'its own'
  | 'none'
  | 'not JSON'
  | 'another schema'
  | 'of another instance type'
  | 'of another run'
  | 'of a slower candidate';

/** What becomes of a job; times are virtual milliseconds. */
export interface JobScript {
  /** How each attempt ends; the last stands for all after it. */
  attempts: readonly AttemptEnd[];
  /** Until there is a machine; Infinity for never. */
  runnableMs: number;
  /** Batch's words while there is none. */
  runnableReason: string | undefined;
  startingMs: number;
  /** One attempt's. */
  runningMs: number;
  /** From TerminateJob to FAILED, once there is a container. */
  stoppingMs: number;
  /** Written at even intervals by each attempt. */
  log: readonly string[];
  result: ResultScript;
}

export const ORDINARY_JOB: JobScript = {
  attempts: ['succeed'],
  runnableMs: 90_000,
  runnableReason: undefined,
  startingMs: 30_000,
  runningMs: 600_000,
  stoppingMs: 2_000,
  log: ['fetching the suite', 'building', 'measuring', 'done'],
  result: 'its own',
};
