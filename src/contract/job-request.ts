import { z } from 'zod';
import { FileClient } from './client-file.ts';
import { CompareDesign } from './comparison.ts';
import { ATTEMPT_HOURS } from './deployment.ts';
import { CELL_PATTERN } from './glob.ts';
import {
  Bucket,
  ByNamesOfAws,
  Commit,
  InstanceType,
  Nonce,
  Revision,
  RunKey,
  S3ClientId,
  Trigger,
  WorkloadName,
} from './names.ts';
import { readDocument } from './read-document.ts';
import { type SuiteUsed, Turns } from './run-result.ts';
import { MetProfile } from './s3-profile.ts';
import { WorkloadSource } from './workload.ts';

export const JOB_REQUEST_SCHEMA_VERSION = 1;

/** The other side of a comparison. */
export const CompareRequest = z.strictObject({
  suite: Revision.describe('Of the same repository as the candidate’s.'),
  client: Revision.nullable().describe('Of `client.repository`; null when there is none.'),
  design: CompareDesign,
  instanceTypes: z
    .int()
    .positive()
    .describe('Of the whole run: a change has to be proven among the cells of all of them.'),
  maxCaseSeconds: z
    .number()
    .positive()
    .describe(
      'For the rounds of a cell, half of it for each side; a side that is very slow may use as much again in its first rounds.',
    ),
});
export type CompareRequest = z.infer<typeof CompareRequest>;

/** A copy of a repository on the machine of the job; both end in `/`: of all below that URL. */
export const LocalCopy = z.strictObject({ url: z.string().min(1), folder: z.string().min(1) });
export type LocalCopy = z.infer<typeof LocalCopy>;

/** The request that one job gets. */
export const JobRequest = z.strictObject({
  schemaVersion: z.literal(JOB_REQUEST_SCHEMA_VERSION),
  runKey: RunKey,
  nonce: Nonce,
  trigger: Trigger,
  instanceType: InstanceType,
  suite: z.strictObject({
    repository: z.string().min(1),
    ref: z.string().nullable(),
    commit: Commit.nullable().describe('The ref, resolved once for all jobs of the run.'),
  }),
  client: z
    .strictObject({ repository: z.string().min(1), ...Revision.shape })
    .nullable()
    .describe('Repository of an S3 client; builds are made to use this commit of it.'),
  mirrors: z
    .array(LocalCopy)
    .optional()
    .describe('Copies that stand for repositories; jobs on AWS have none.'),
  compare: CompareRequest.nullable().describe('null: the candidate alone is measured.'),
  turns: Turns.optional().describe('Of the built-in suite, when nothing is compared.'),
  trusted: z.boolean().describe('May prepare buckets and send metrics; false for strangers’ code.'),
  metrics: z.boolean().describe('Send each timed run to CloudWatch.'),
  asAws: ByNamesOfAws,
  s3Profile: MetProfile,
  region: z.string().min(1),
  buckets: z.array(Bucket).min(1),
  s3Clients: z.array(S3ClientId).min(1),
  clients: z
    .array(FileClient)
    .optional()
    .describe('S3 clients of files on the machine of the job; jobs on AWS have none.'),
  clientFile: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('Path in `client.repository`, of which the built-in suite measures the S3 clients.'),
  ownWorkloads: z
    .array(WorkloadSource)
    .optional()
    .describe('Workloads of these files; `workloads` names those that are run.'),
  workloads: z.array(WorkloadName).describe('Empty: all that the suite has.'),
  cells: z
    .strictObject({
      filter: z.array(z.string().regex(CELL_PATTERN)).optional(),
      skip: z.array(z.string().regex(CELL_PATTERN)).optional(),
    })
    .optional()
    .describe(
      'Patterns `CLIENT/WORKLOAD` of what is measured of all S3 clients on all workloads, and of what is not. Absent: all is.',
    ),
  gigabitsPerSecond: z.number().positive().nullable().describe('Line rate; clients tune to it.'),
  notAfter: z.iso
    .datetime()
    .optional()
    .describe(
      'A job that starts later ends at once: nobody waits for it any longer. One that lost its machine may start again later. Absent: it may start whenever.',
    ),
});
export type JobRequest = z.infer<typeof JobRequest>;

/**
 * The request as Batch parameters: one parameter, so that a new field needs no new job definition. Equal
 * requests give equal text, whatever the order of their fields.
 */
export function encodeJobParameters(request: JobRequest): Record<string, string> {
  return { request: JSON.stringify(JobRequest.parse(request)) };
}

/** @throws InputError when the parameters hold no request of this version */
export function decodeJobParameters(parameters: Readonly<Record<string, string>>): JobRequest {
  return readDocument(JobRequest, parameters.request ?? '', 'job parameter "request"');
}

/** Names a request that nobody planned: the default of a job definition, for jobs started by hand. */
const BY_HAND = { runKey: 'by-hand', nonce: '0'.repeat(32) } as const;

/** What a job definition knows of the job: everything but whose run it is. */
export type RequestByHand = Omit<JobRequest, 'schemaVersion' | 'runKey' | 'nonce' | 'trigger'>;

/**
 * The request of a job that is started in Batch's console, or on a schedule, without any parameter. Its
 * values may stand for what is known at deployment only, so that nothing here is checked.
 */
export function requestByHand(request: RequestByHand): JobRequest {
  const schemaVersion = JOB_REQUEST_SCHEMA_VERSION;
  return { schemaVersion, ...BY_HAND, trigger: 'workflow_dispatch', ...request };
}

/**
 * The same request, with a place of its own for its results if it is of a job that was started by hand: in
 * the id of the job are 122 random bits, which all attempts of the job share, and no job knows another's.
 *
 * @param jobId AWS_BATCH_JOB_ID
 */
export function namedByJob(request: JobRequest, jobId: string): JobRequest {
  if (request.runKey !== BY_HAND.runKey) return request;
  const nonce = jobId.replaceAll('-', '').slice(0, 32);
  const runKey = `${BY_HAND.runKey}-${jobId.replaceAll(/[^0-9A-Za-z]/g, '-')}`;
  return JobRequest.parse({ ...request, nonce, runKey });
}

/** What a job was told; null when it is somebody else's that only has the name. */
export function requestIn(parameters: Readonly<Record<string, string>>): JobRequest | null {
  try {
    return decodeJobParameters(parameters);
  } catch {
    return null;
  }
}

/**
 * Until when an attempt of a job may start. A job that lost its machine is started again, and what it measured
 * before is worth the rest: each attempt before may have lasted as long as Batch lets it.
 *
 * @param attempt from 1
 * @returns null if it may start whenever
 */
export function latestStart(notAfter: string | undefined, attempt: number): Date | null {
  if (notAfter === undefined) return null;
  return new Date(Date.parse(notAfter) + (attempt - 1) * ATTEMPT_HOURS * 3_600_000);
}

/** What a request says of the code that it measures, before anything was built. */
export function suiteUsed({ client, compare, suite }: JobRequest): SuiteUsed {
  const used = { ...suite, baseline: compare ? compare.suite : null, repositories: [] };
  if (client === null) return used;
  const { repository, ...candidate } = client;
  return { ...used, client: { repository, candidate, baseline: compare ? compare.client : null } };
}

/**
 * What was measured first stands for all; repositories of what was measured later are added once each.
 */
export function mergeSuites(first: SuiteUsed, later: SuiteUsed): SuiteUsed {
  const known = new Set(first.repositories.map((repository) => JSON.stringify(repository)));
  const added = later.repositories.filter((repository) => !known.has(JSON.stringify(repository)));
  return {
    ...first,
    ref: first.ref ?? later.ref,
    commit: first.commit ?? later.commit,
    repositories: [...first.repositories, ...added],
  };
}

/**
 * How the runners of a job are started when the embedded server stands in for AWS: what the command line
 * has made ready and a job on the same machine uses.
 */
export const RunnerEntry = z.strictObject({
  command: z
    .array(z.string())
    .min(1)
    .describe('The folder to start in follows, then the command line of a runner.'),
  environment: z
    .record(z.string(), z.string().nullable())
    .describe('Variables that are set, or taken out (null).'),
  refusedNames: z
    .string()
    .nullable()
    .describe('A file that grows by a line for each name that was asked for in vain.'),
});
export type RunnerEntry = z.infer<typeof RunnerEntry>;
