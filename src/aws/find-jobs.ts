import type { JobStatus as BatchJobStatus, JobDetail, JobSummary } from '@aws-sdk/client-batch';
import type { EnvironmentManifest } from '../contract/environment-manifest.ts';
import { isTerminal, type Job, type JobStatus } from '../orchestrator/ports.ts';
import { NotVisible } from './aws-errors.ts';
import type { BatchApi } from './batch-api.ts';
import { dateOf, jobOf } from './batch-job.ts';
import { jobPage } from './console-links.ts';

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
 * @throws NotVisible for an empty answer: it is no word on the job
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
    jobName.endsWith(instanceType.replaceAll('.', '_')),
  );
  const queues = new Set(fitting.map(([, environment]) => environment.queue));
  return queues.size > 0 ? [...queues] : allQueues(manifest);
}

function allQueues(manifest: EnvironmentManifest): string[] {
  return [...new Set(Object.values(manifest.instanceTypes).map(({ queue }) => queue))];
}
