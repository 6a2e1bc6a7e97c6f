/**
 * A job as Batch tells of it: what it is for us, and how it is found.
 */
import type { JobStatus as BatchJobStatus, JobDetail, JobSummary } from '@aws-sdk/client-batch';
import {
  type EnvironmentManifest,
  type JOB_TAGS,
  jobNameOf,
  PROJECT_TAG,
} from '../contract/deployment.ts';
import { EXIT, field, InputError, type Said, said } from '../contract/input-error.ts';
import {
  type BenchmarkPlan,
  isTerminal,
  type Job,
  type JobStatus,
  type PlannedJob,
} from '../orchestrator/ports.ts';
import { NotVisible } from './aws-errors.ts';
import { type BatchApi, jobPage, logPage } from './batch-api.ts';

/** Who starts a run; every job carries it as tags. */
export interface JobOwner {
  /** `OWNER/REPO` */
  repository: string;
  /** GitHub's id of the workflow run. */
  runId: string;
}

/** Begins the reason of every job that this program ends, by which a later start tells them from others. */
export const OUR_WORDS = 'S3 Benchmarks ended it: ';

/** A job's tags: what it costs, whose it is, and what the role's permission to terminate hangs on. */
export function tagsOf(planned: PlannedJob, owner: JobOwner): Record<string, string> {
  const tags: Record<(typeof JOB_TAGS)[number], string> = {
    [PROJECT_TAG.key]: PROJECT_TAG.value,
    runKey: tagValue(planned.request.runKey),
    repository: tagValue(owner.repository),
    run: tagValue(owner.runId),
  };
  return tags;
}

/** A job as Batch describes it. */
export function jobOf(detail: JobDetail, manifest: EnvironmentManifest): Job {
  const { jobId = '', jobName = '', status = 'SUBMITTED', tags = {} } = detail;
  const owner = tags.repository && `${tags.repository}, run ${tags.run}`;
  const stream = logStreamsOf(detail).at(-1);
  const { region, logGroup } = manifest;
  return {
    jobId,
    jobName,
    status,
    statusReason: isTerminal(status) ? lastWords(detail) : (detail.statusReason ?? null),
    parameters: detail.parameters ?? {},
    createdAt: dateOf(detail.createdAt),
    startedAt: dateOf(detail.startedAt),
    stoppedAt: dateOf(detail.stoppedAt),
    ...(owner && { owner }),
    ...(wasEndedByUs(detail) && { endedByUs: true }),
    links: {
      job: jobPage(region, jobId),
      ...(stream && logGroup && { log: logPage(region, logGroup, stream) }),
    },
  };
}

/** By a cancel, or by the job itself when it started too late: it measured nothing, and can be had anew. */
function wasEndedByUs({ container, status, statusReason }: JobDetail): boolean {
  if (statusReason?.startsWith(OUR_WORDS)) return true;
  return status === 'FAILED' && container?.exitCode === EXIT.tooLate;
}

/** Log streams of all attempts that have one, oldest first: a retried job starts a new one. */
export function logStreamsOf({ attempts = [], container }: JobDetail): string[] {
  const containers = [...attempts.map((attempt) => attempt.container), container];
  return [...new Set(containers.flatMap((one) => one?.logStreamName || []))];
}

function dateOf(milliseconds: number | undefined): Date | null {
  return milliseconds ? new Date(milliseconds) : null;
}

/** Batch's reason is often only "Essential container in task exited"; the container tells more. */
function lastWords({ statusReason, container, status }: JobDetail): string | null {
  const failed = status === 'FAILED' && container?.exitCode;
  const words = [statusReason, container?.reason, failed && `exit code ${container.exitCode}`];
  return [...new Set(words.filter(Boolean))].join('; ') || null;
}

/**
 * Characters of all that a task overrides of its definition, JSON's own among them; Batch puts a job's parameters
 * into the command that it overrides, and a job that is longer fails with "Container Overrides length must be
 * at most 8192" after it was submitted.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html,
 * https://github.com/ASFHyP3/hyp3/issues/3041
 */
const MOST_OVERRIDDEN = 8192;
/** For the rest of the command, what Batch adds (names, variables, resources), and what is told at submit. */
const OVERRIDDEN_BESIDE = 1536;

/**
 * Refuses a plan whose request is too long for a job.
 *
 * @throws InputError naming what to shorten
 */
export function requireShort({ jobs }: BenchmarkPlan): void {
  const most = MOST_OVERRIDDEN - OVERRIDDEN_BESIDE;
  // Its quotes are escaped in what is overridden.
  const lengthOf = ({ parameters }: PlannedJob) => JSON.stringify(parameters.request ?? '').length;
  const longest = jobs.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]!;
  const length = lengthOf(longest);
  if (length <= most) return;
  throw new InputError(
    said`The request of a job is too long for AWS Batch: it takes ${length} characters, and ${most} are allowed. ${howToShorten(longest.request)}`,
  );
}

function howToShorten(request: PlannedJob['request']): Said {
  const { client, ownWorkloads = [], s3Clients, suite, workloads } = request;
  const parts: [string, string][] = [
    ['workloads', workloads.join()],
    ['s3-clients', s3Clients.join()],
    ['suite', suite.repository],
    ['client-repository', client?.repository ?? ''],
    ['branch', client?.ref ?? suite.ref ?? ''],
  ];
  const [input, value] = parts.toSorted(([, a], [, b]) => b.length - a.length)[0]!;
  if (value.length < JSON.stringify(ownWorkloads).length) {
    return said`Have fewer workloads in the client file.`;
  }
  return said`Shorten ${field(input)}, which has ${value.length} of them, e.g. by two runs.`;
}

/** https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html */
function tagValue(text: string): string {
  return text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, 256);
}

/** In the order of a job's life: one that moves on between two calls is met in the later of them. */
const IN_FLIGHT: readonly BatchJobStatus[] = [
  'SUBMITTED',
  'PENDING',
  'RUNNABLE',
  'STARTING',
  'RUNNING',
];

/** The newest job of exactly that name, whatever its state; null if there is none. */
export async function findByName(
  jobName: string,
  api: BatchApi,
  manifest: EnvironmentManifest,
): Promise<Job | null> {
  const found: JobSummary[] = [];
  for (const jobQueue of queuesFor(jobName, manifest)) {
    const filters = [{ name: 'JOB_NAME', values: [jobName] }];
    const summaries = await api.listJobs({ jobQueue, filters });
    // The filter takes no notice of case, but job names do.
    found.push(...summaries.filter((summary) => summary.jobName === jobName));
  }
  const newest = found.sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0)).at(-1);
  if (!newest?.jobId) return null;
  return jobOf(await describeJob(newest.jobId, api), manifest);
}

/**
 * One job as Batch describes it.
 *
 * @throws NotVisible for an empty answer, which says nothing about the job
 */
export async function describeJob(jobId: string, api: BatchApi): Promise<JobDetail> {
  const [detail] = await api.describeJobs([jobId]);
  if (!detail) throw new NotVisible(`Batch does not see job ${jobId} at the moment`);
  return detail;
}

/** Jobs of all who use this environment, not yet ended. */
export async function listInFlight(api: BatchApi, manifest: EnvironmentManifest): Promise<Job[]> {
  const listed = manifest.lock
    ? await listByLock(manifest.lock, api, manifest)
    : await listByQueue(api, manifest);
  const details = await api.describeJobs(listed.map((job) => job.jobId));
  const known = new Map(details.map((detail) => [detail.jobId, jobOf(detail, manifest)]));
  return listed.map((job) => known.get(job.jobId) ?? job).filter((job) => !isTerminal(job.status));
}

async function listByLock(lock: string, api: BatchApi, { region }: EnvironmentManifest) {
  const summaries = await api.listJobsByLock(lock);
  return summaries
    .map(({ jobArn = '', jobName = '', jobStatus, statusReason, createdAt, startedAt }) => {
      const jobId = jobArn.slice(jobArn.lastIndexOf('/') + 1);
      const status = jobStatus as JobStatus;
      return aJob(region, { jobId, jobName, status, statusReason, createdAt, startedAt });
    })
    .filter((job) => !isTerminal(job.status));
}

async function listByQueue(api: BatchApi, manifest: EnvironmentManifest): Promise<Job[]> {
  const jobs = new Map<string, Job>();
  for (const jobStatus of IN_FLIGHT) {
    for (const jobQueue of allQueues(manifest)) {
      for (const summary of await api.listJobs({ jobQueue, jobStatus })) {
        const { jobId = '', jobName = '', status = jobStatus } = summary;
        jobs.set(jobId, aJob(manifest.region, { ...summary, jobId, jobName, status }));
      }
    }
  }
  return [...jobs.values()];
}

function aJob(
  region: string,
  summary: Pick<Job, 'jobId' | 'jobName' | 'status'> & {
    statusReason?: string | undefined;
    createdAt?: number | undefined;
    startedAt?: number | undefined;
  },
): Job {
  const { jobId, jobName, status, statusReason, createdAt, startedAt } = summary;
  return {
    jobId,
    jobName,
    status,
    statusReason: statusReason ?? null,
    parameters: null,
    createdAt: dateOf(createdAt),
    startedAt: dateOf(startedAt),
    stoppedAt: null,
    links: { job: jobPage(region, jobId) },
  };
}

/** A job's name ends in its instance type, which tells the queue; of another name, every queue may be it. */
function queuesFor(jobName: string, manifest: EnvironmentManifest): string[] {
  const fitting = Object.entries(manifest.instanceTypes).filter(([instanceType]) =>
    jobName.endsWith(jobNameOf('', instanceType)),
  );
  const queues = new Set(fitting.map(([, environment]) => environment.queue));
  return queues.size > 0 ? [...queues] : allQueues(manifest);
}

function allQueues(manifest: EnvironmentManifest): string[] {
  return [...new Set(Object.values(manifest.instanceTypes).map(({ queue }) => queue))];
}
