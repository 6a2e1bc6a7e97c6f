import type { JobRequest } from '../contract/job-request.ts';
import type { JobResult, MachinePrice, RunResult, SuiteUsed } from '../contract/run-result.ts';

/** AWS Batch's states of a job. */
export type JobStatus =
  | 'SUBMITTED'
  | 'PENDING'
  | 'RUNNABLE'
  | 'STARTING'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'FAILED';

export function isTerminal(status: JobStatus): status is 'SUCCEEDED' | 'FAILED' {
  return status === 'SUCCEEDED' || status === 'FAILED';
}

/** Whether it holds a machine, and with it the lock of the stack. */
export function hasMachine({ status }: Pick<Job, 'status'>): boolean {
  return status === 'STARTING' || status === 'RUNNING';
}

/** A job as the backend sees it. */
export interface Job {
  jobId: string;
  jobName: string;
  status: JobStatus;
  statusReason: string | null;
  /** Parameters it was submitted with; null where the backend does not tell. */
  parameters: Readonly<Record<string, string>> | null;
  createdAt: Date | null;
  startedAt: Date | null;
  stoppedAt: Date | null;
  /** Who submitted it, in words; absent where the backend does not tell. */
  owner?: string;
  /** Where a person can look at it; absent where there is no such place. */
  links?: JobLinks;
  /** This program ended it, in this run or in another: its failure says nothing of what it measures. */
  endedByUs?: boolean;
  /** Why there was nothing left to measure, so that its backend ended it; it cannot know that itself. */
  lost?: string;
}

/** Pages of a job in a browser. */
export interface JobLinks {
  job: string;
  /** Absent before there is a log. */
  log?: string;
}

/** One job of a plan, ready to be submitted. */
export interface PlannedJob {
  jobName: string;
  instanceType: string;
  queue: string;
  jobDefinition: string;
  request: JobRequest;
  parameters: Readonly<Record<string, string>>;
  /** Of its machine; absent where there is nothing to pay. */
  price?: MachinePrice;
}

/** All jobs of a run, in order. */
export interface BenchmarkPlan {
  runKey: string;
  jobs: readonly PlannedJob[];
}

export interface LogPage {
  lines: readonly string[];
  /** Where to read on; the same as before when there is nothing new. */
  cursor: string | undefined;
}

/** What is known of a job that waits for a machine. */
export interface RunnableFacts {
  /** Batch's own words, if any. */
  statusReason: string | null;
  /** Causes that were found, each in one sentence. */
  findings: readonly string[];
  /** Where to look further, each one sentence. */
  hints?: readonly string[];
  /** Jobs of others that are in flight on the same stack; absent where that is not known. */
  others?: readonly Job[];
  /** A problem that waiting cannot fix, with its remedy, in words; null or absent if there is none. */
  broken?: string | null;
}

/** Where jobs run: AWS Batch, child processes, or a fake. */
export interface JobBackend {
  /** Jobs not yet terminal on this environment, our own and others'. */
  listInFlight(): Promise<Job[]>;
  /** The job of that name, ended or not; null if there is none. */
  findByName(jobName: string): Promise<Job | null>;
  submit(job: PlannedJob): Promise<Job>;
  describe(jobId: string): Promise<Job>;
  /** Reads on from `cursor`; from the beginning without one. */
  readLog(job: Job, cursor?: string): Promise<LogPage>;
  explainRunnable(job: Job): Promise<RunnableFacts>;
  /** Why no job of this kind will get a machine until somebody fixes it, in words; null if nothing is known. */
  findBroken?(job: PlannedJob): Promise<string | null>;
  /** Ends a job in any state; harmless when it has ended. */
  terminate(jobId: string, reason: string): Promise<void>;
}

/** What a job left behind. */
export interface CollectedResult {
  job: JobResult;
  suite: SuiteUsed;
}

/** The job left something that cannot be taken for its result. */
export interface RejectedResult {
  /** Why, in words. */
  rejected: string;
}

export interface ResultStore {
  /** What the job stored, its attempts merged; null when it stored nothing. */
  collect(job: PlannedJob): Promise<CollectedResult | RejectedResult | null>;
  /** Stores the run so far; called after every job, before the next is submitted. */
  save(run: RunResult): Promise<void>;
}

export interface Clock {
  now(): Date;
  /** Resolves after `ms`, or as soon as `signal` aborts; never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** What happens, for a person to follow. */
export type ProgressEvent =
  | { type: 'planned'; plan: BenchmarkPlan }
  | { type: 'waiting'; for: Job; queued: PlannedJob }
  | { type: 'submitted'; planned: PlannedJob; job: Job }
  | { type: 'adopted'; planned: PlannedJob; job: Job }
  | { type: 'status'; planned: PlannedJob; job: Job }
  | { type: 'runnable'; planned: PlannedJob; job: Job; explanation: string }
  | { type: 'log'; planned: PlannedJob; lines: readonly string[] }
  | { type: 'log-unreadable'; planned: PlannedJob; error: Error }
  | { type: 'lost-contact'; planned: PlannedJob; error: Error; retryInMs: number }
  | { type: 'finished'; planned: PlannedJob; result: JobResult; fault?: Fault };

/** Why a job did not succeed: the infrastructure failed, or a benchmark failed. */
export type Fault = 'infrastructure' | 'benchmarks';

export interface Progress {
  report(event: ProgressEvent): void;
}

/** The caller may not do this; trying again cannot help. Adapters name the action and the resource. */
export class AccessDenied extends Error {
  override readonly name = 'AccessDenied';
}

/** Somebody else's job is in flight, and the run was told not to wait. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

/** A job of our name exists but was told something else. */
export class ForeignJob extends Error {
  override readonly name = 'ForeignJob';
}

/** A job could not be seen for longer than is bearable; it may still be running. */
export class LostContact extends Error {
  override readonly name = 'LostContact';
}
