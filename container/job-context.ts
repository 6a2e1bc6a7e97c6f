import type { JobRequest } from '../src/contract/job-request.ts';
import type { RunnerEntry } from '../src/contract/runner-entry.ts';
import type { JobDocument } from './job-document.ts';
import type { KeptBuilds } from './suite/kept-builds.ts';

/** What every step of a job has at hand. */
export interface JobContext {
  request: JobRequest;
  /** Everything the job makes is below this folder; a job may find it used by the one before. */
  workDir: string;
  document: JobDocument;
  /** Environment of all programs that the job starts. */
  environment: Readonly<Record<string, string | undefined>>;
  /** How runners are started where the embedded server stands in for AWS. */
  runnerEntry?: RunnerEntry;
  /** Where builds run that are not to be held up by the CPUs of the job; absent: where the job does. */
  buildCpus?: readonly number[];
  /** What jobs of the same run have built on this machine; none on AWS. */
  kept?: KeptBuilds;
  signal: AbortSignal;
  log: (line: string) => void;
  now: () => Date;
}

/** The job cannot do its work at all; the message is recorded as the reason and shown. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure';
}
