import type { ComputeEnvironmentDetail, JobDetail, JobQueueDetail } from '@aws-sdk/client-batch';
import type { EnvironmentManifest } from '../contract/environment-manifest.ts';
import { AccessDenied } from '../orchestrator/errors.ts';
import type { Job, RunnableFacts } from '../orchestrator/ports.ts';
import type { BatchApi } from './batch-api.ts';
import { computeEnvironmentPage, quotasPage } from './console-links.ts';

/**
 * What can be found out about a job that waits for a machine. What the role may not look at is just
 * not said: the permissions to benchmark do not include all of it.
 */
export async function runnableFacts(
  job: Job,
  api: BatchApi,
  manifest: EnvironmentManifest,
): Promise<RunnableFacts> {
  const [detail] = (await ifAllowed(() => api.describeJobs([job.jobId]))) ?? [];
  const queue = detail?.jobQueue && (await ifAllowed(() => api.describeQueue(detail.jobQueue!)));
  const arns = (queue ? queue.computeEnvironmentOrder : undefined)?.flatMap(
    (one) => one.computeEnvironment ?? [],
  );
  const environments = arns?.length
    ? await ifAllowed(() => api.describeComputeEnvironments(arns))
    : [];
  const vCpus = vCpusOf(detail);
  return {
    statusReason: detail?.statusReason ?? job.statusReason,
    findings: [
      ...(manifest.lock ? await lockFindings(job, manifest.lock, api) : []),
      ...(queue ? queueFindings(queue) : []),
      ...(environments ?? []).flatMap((one) => environmentFindings(one, vCpus, manifest.region)),
      `${vCpus ? `It needs ${vCpus} vCPUs; the` : 'The'} account's quotas: ${quotasPage(manifest.region)}`,
    ],
  };
}

async function lockFindings(job: Job, lock: string, api: BatchApi): Promise<string[]> {
  const jobs = (await ifAllowed(() => api.listJobsByLock(lock))) ?? [];
  return jobs
    .filter(({ jobArn }) => !jobArn?.endsWith(`/${job.jobId}`))
    .filter(({ jobStatus }) => jobStatus === 'STARTING' || jobStatus === 'RUNNING')
    .map(({ jobName, jobStatus }) => `Job ${jobName} (${jobStatus}) holds the lock of the stack.`);
}

function queueFindings({ jobQueueName, state, status, statusReason }: JobQueueDetail): string[] {
  if (state === 'ENABLED' && (status ?? 'VALID') === 'VALID') return [];
  return [
    `Queue ${jobQueueName} is ${state}, ${status}${statusReason ? `: ${statusReason}` : ''}.`,
  ];
}

function environmentFindings(
  environment: ComputeEnvironmentDetail,
  vCpus: number | undefined,
  region: string,
): string[] {
  const {
    computeEnvironmentName: name,
    computeEnvironmentArn = '',
    computeResources,
  } = environment;
  const { state, status, statusReason } = environment;
  const page = computeEnvironmentPage(region, computeEnvironmentArn);
  const maxvCpus = computeResources?.maxvCpus;
  const findings: string[] = [];
  if (state !== 'ENABLED' || status !== 'VALID') {
    const why = statusReason ? `: ${statusReason}` : '';
    findings.push(`Compute environment ${name} is ${state}, ${status}${why}; see ${page}`);
  }
  if (vCpus !== undefined && maxvCpus !== undefined && maxvCpus < vCpus) {
    findings.push(
      `Compute environment ${name} allows ${maxvCpus} vCPUs, the job needs ${vCpus}; see ${page}`,
    );
  }
  return findings;
}

function vCpusOf(detail: JobDetail | undefined): number | undefined {
  const required = detail?.container?.resourceRequirements?.find(({ type }) => type === 'VCPU');
  return required?.value ? Number(required.value) : detail?.container?.vcpus;
}

async function ifAllowed<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof AccessDenied) return undefined;
    throw error;
  }
}
