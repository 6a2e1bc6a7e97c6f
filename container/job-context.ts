import { join } from 'node:path';
import type { JobRequest, RunnerEntry } from '../src/contract/job-request.ts';
import type { Environment } from '../src/process/start-program.ts';
import type { JobDocument } from './document.ts';
import type { KeptBuilds } from './suite/runner-builds.ts';

/** What every step of a job can use. */
export interface JobContext {
  request: JobRequest;
  /** Everything the job makes is below this folder; a job may find it used by the one before. */
  workDir: string;
  document: JobDocument;
  /** Environment of all programs that the job starts. */
  environment: Environment;
  /** How runners are started where the embedded server stands in for AWS. */
  runnerEntry?: RunnerEntry;
  /** Where the embedded server is asked what it saw; absent where another server answers. */
  journal?: string;
  /** Where builds run that are not to be held up by the CPUs of the job; absent: where the job does. */
  buildCpus?: readonly number[];
  /** A file with the sizes of workloads that this machine has had before; absent: those of the same run count. */
  sizes?: string;
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

/** Where runners are started, with the files that they upload and download. */
export function filesDirOf({ workDir }: Pick<JobContext, 'workDir'>): string {
  return join(workDir, 'files');
}

/** Settings of language and numbers; `LC_ALL` is above all others but GNU's LANGUAGE. */
const LANGUAGE = /^(?:LC_\w+|LANG|LANGUAGE)$/;

/** Where Node keeps what it has compiled of this program. */
const OWN_CACHE = 'NODE_COMPILE_CACHE';

/**
 * Environment of the programs that a job starts. They speak one language and write numbers in one way
 * (C.UTF-8: English, a point), whatever the machine's are, so that their output can be read.
 *
 * The suite's rclone runner names the provider AWS in its configuration, so that another server must be
 * told to rclone by variables; s5cmd has a variable of its own and knows no other
 * (https://github.com/peak/s5cmd, its flag `--endpoint-url`). On plain http nobody needs a bundle.
 */
export function programEnvironment(own: Environment): Record<string, string | undefined> {
  const kept = Object.entries(own).filter(([name]) => !LANGUAGE.test(name) && name !== OWN_CACHE);
  const environment = { ...Object.fromEntries(kept), LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' };
  const endpoint = own.AWS_ENDPOINT_URL_S3;
  if (!endpoint) return environment;
  return {
    ...environment,
    S3_ENDPOINT_URL: endpoint,
    RCLONE_S3_PROVIDER: 'Other',
    RCLONE_S3_ENDPOINT: endpoint,
    ...(/^http:/i.test(endpoint) ? { AWS_CA_BUNDLE: undefined } : {}),
  };
}

/**
 * rclone before 1.68 does not start with a CA bundle for AWS ("unable to load custom CA bundle"); it is told
 * by SSL_CERT_FILE or RCLONE_CA_CERT. Its own name is all that a suite says of a client.
 */
function takesNoAwsBundle(s3Client: string): boolean {
  return /rclone/.test(s3Client);
}

/**
 * Environment of a program that runs S3 clients.
 *
 * @param own of the job
 * @param entered variables on top, where the embedded server stands in for AWS
 */
export function runnerEnvironment(
  s3Clients: readonly string[],
  own: Environment,
  entered: RunnerEntry['environment'] = {},
): Environment {
  const isHidden = own.AWS_ENDPOINT_URL_S3 && s3Clients.some(takesNoAwsBundle);
  const all = { ...own, ...entered, ...(isHidden && { AWS_CA_BUNDLE: null }) };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value ?? undefined]));
}
