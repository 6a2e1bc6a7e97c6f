import type { ComputeEnvironmentDetail, JobDetail, JobQueueDetail } from '@aws-sdk/client-batch';
import type { EnvironmentManifest } from '../contract/deployment.ts';
import { AccessDenied, hasMachine, type Job, type RunnableFacts } from '../orchestrator/ports.ts';
import { type BatchApi, computeEnvironmentPage, quotasPage } from './batch-api.ts';
import { listInFlight } from './batch-job.ts';

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
  const { environments, queue } = await lookAtQueue(detail?.jobQueue, api);
  const vCpus = vCpusOf(detail);
  const others = manifest.lock
    ? (await ifAllowed(() => listInFlight(api, manifest)))?.filter(
        ({ jobId }) => jobId !== job.jobId,
      )
    : undefined;
  return {
    statusReason: detail?.statusReason ?? job.statusReason,
    findings: [
      ...(others ?? []).filter(hasMachine).map(holderFinding),
      ...(queue ? queueFindings(queue) : []),
      ...environments.flatMap((one) => environmentFindings(one, vCpus, manifest.region)),
    ],
    hints: [
      `${vCpus ? `It needs ${vCpus} vCPUs; the` : 'The'} account's quotas: ${quotasPage(manifest.region)}`,
    ],
    ...(others && { others }),
    broken: brokenIn(environments, manifest.region),
  };
}

/**
 * Why nothing that is submitted to a queue will get a machine: its compute environment is INVALID, which no
 * waiting mends. https://docs.aws.amazon.com/batch/latest/userguide/invalid_compute_environment.html
 */
export async function brokenQueue(
  queue: string,
  api: BatchApi,
  { region }: EnvironmentManifest,
): Promise<string | null> {
  const { environments } = await lookAtQueue(queue, api);
  return brokenIn(environments, region);
}

async function lookAtQueue(name: string | undefined, api: BatchApi) {
  const queue = name && (await ifAllowed(() => api.describeQueue(name)));
  const arns = (queue ? queue.computeEnvironmentOrder : undefined)?.flatMap(
    (one) => one.computeEnvironment ?? [],
  );
  const environments = arns?.length
    ? await ifAllowed(() => api.describeComputeEnvironments(arns))
    : undefined;
  return { queue: queue || undefined, environments: environments ?? [] };
}

/** A queue with one sound environment goes on. */
function brokenIn(environments: readonly ComputeEnvironmentDetail[], region: string) {
  const [first] = environments;
  if (!first || environments.some(({ status }) => status !== 'INVALID')) return null;
  const { computeEnvironmentArn = '', computeEnvironmentName, statusReason } = first;
  const why = statusReason ? `: ${statusReason.replace(/\.?\s*$/, '')}` : '';
  return (
    `compute environment ${computeEnvironmentName} is INVALID${why}. Fix that and deploy the stack again, ` +
    `then start a new run; see ${computeEnvironmentPage(region, computeEnvironmentArn)}`
  );
}

function holderFinding({ createdAt, jobName, owner, startedAt, status }: Job): string {
  const whose = owner ? ` of ${owner}` : '';
  const since = (startedAt ?? createdAt)?.toISOString().slice(0, 16).replace('T', ' ');
  return `Job ${jobName}${whose} holds the lock of the stack (${status}${since ? ` since ${since} UTC` : ''}).`;
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
