import type {
  BatchClient,
  ComputeEnvironmentDetail,
  JobDetail,
  JobQueueDetail,
  JobSummary,
  ListJobsByConsumableResourceSummary,
  ListJobsRequest,
  SubmitJobRequest,
} from '@aws-sdk/client-batch';
import { consoleOf } from '../contract/aws-places.ts';
import { callAws } from './call-aws.ts';
import {
  type AwsAccess,
  clientConfig,
  lazily,
  singleAttemptConfig,
  until,
  withServerTime,
} from './client-config.ts';

const JOBS_A_CALL = 100;

/** The calls of AWS Batch that are used here, one function each, pages put together. */
export class BatchApi {
  readonly #access: AwsAccess;
  readonly #signal: AbortSignal;
  readonly #client: () => Promise<BatchClient>;
  readonly #submitClient: () => Promise<BatchClient>;

  /** @param signal ends calls under way, but for submit and terminate */
  constructor(access: AwsAccess, signal: AbortSignal) {
    this.#access = access;
    this.#signal = signal;
    this.#client = lazily(async () => {
      const { BatchClient } = await import('@aws-sdk/client-batch');
      return withServerTime(new BatchClient(clientConfig(access)), access);
    });
    this.#submitClient = lazily(async () => {
      const { BatchClient } = await import('@aws-sdk/client-batch');
      return withServerTime(new BatchClient(singleAttemptConfig(access)), access);
    });
  }

  /**
   * Submits a job, in one attempt: SubmitJob knows no token that would make a second one harmless.
   *
   * @returns the job's id
   */
  async submitJob(input: SubmitJobRequest): Promise<string> {
    const { SubmitJobCommand } = await import('@aws-sdk/client-batch');
    const client = await this.#submitClient();
    const resource = `queue ${input.jobQueue}, job definition ${input.jobDefinition}`;
    const { jobId } = await this.#call('batch:SubmitJob', resource, () =>
      client.send(new SubmitJobCommand(input)),
    );
    return jobId ?? '';
  }

  /** Describes jobs; those that Batch does not (yet) see are missing from the answer. */
  async describeJobs(jobIds: readonly string[]): Promise<JobDetail[]> {
    const { DescribeJobsCommand } = await import('@aws-sdk/client-batch');
    const client = await this.#client();
    const found: JobDetail[] = [];
    for (let at = 0; at < jobIds.length; at += JOBS_A_CALL) {
      const command = new DescribeJobsCommand({ jobs: jobIds.slice(at, at + JOBS_A_CALL) });
      const { jobs } = await this.#call('batch:DescribeJobs', 'jobs (resource *)', () =>
        client.send(command, until(this.#signal)),
      );
      found.push(...(jobs ?? []));
    }
    return found;
  }

  async listJobs(input: ListJobsRequest): Promise<JobSummary[]> {
    const { ListJobsCommand } = await import('@aws-sdk/client-batch');
    const client = await this.#client();
    return everyPage(async (page) => {
      const command = new ListJobsCommand({ ...input, ...page });
      const { jobSummaryList, nextToken } = await this.#call(
        'batch:ListJobs',
        `queue ${input.jobQueue} (resource *)`,
        () => client.send(command, until(this.#signal)),
      );
      return { items: jobSummaryList ?? [], nextToken };
    });
  }

  /** All jobs, ended ones too, that need a consumable resource, over all queues. */
  async listJobsByLock(lock: string): Promise<ListJobsByConsumableResourceSummary[]> {
    const { ListJobsByConsumableResourceCommand } = await import('@aws-sdk/client-batch');
    const client = await this.#client();
    return everyPage(async (page) => {
      const command = new ListJobsByConsumableResourceCommand({
        consumableResource: lock,
        ...page,
      });
      const { jobs, nextToken } = await this.#call(
        'batch:ListJobsByConsumableResource',
        `consumable resource ${lock}`,
        () => client.send(command, until(this.#signal)),
      );
      return { items: jobs ?? [], nextToken };
    });
  }

  /** Ends a job in any state. */
  async terminateJob(jobId: string, reason: string): Promise<void> {
    const { TerminateJobCommand } = await import('@aws-sdk/client-batch');
    const client = await this.#client();
    const limits = this.#signal.aborted ? until(this.#signal) : {};
    await this.#call('batch:TerminateJob', `job ${jobId}`, () =>
      client.send(new TerminateJobCommand({ jobId, reason }), limits),
    );
  }

  async describeQueue(queue: string): Promise<JobQueueDetail | undefined> {
    const { DescribeJobQueuesCommand } = await import('@aws-sdk/client-batch');
    const client = await this.#client();
    const { jobQueues } = await this.#call(
      'batch:DescribeJobQueues',
      'job queues (resource *)',
      () => client.send(new DescribeJobQueuesCommand({ jobQueues: [queue] }), until(this.#signal)),
    );
    return jobQueues?.[0];
  }

  async describeComputeEnvironments(arns: string[]): Promise<ComputeEnvironmentDetail[]> {
    const { DescribeComputeEnvironmentsCommand } = await import('@aws-sdk/client-batch');
    const client = await this.#client();
    return everyPage(async (page) => {
      const command = new DescribeComputeEnvironmentsCommand({
        computeEnvironments: arns,
        ...page,
      });
      const { computeEnvironments, nextToken } = await this.#call(
        'batch:DescribeComputeEnvironments',
        'compute environments (resource *)',
        () => client.send(command, until(this.#signal)),
      );
      return { items: computeEnvironments ?? [], nextToken };
    });
  }

  #call<T>(action: string, resource: string, send: () => Promise<T>): Promise<T> {
    return callAws({ action, resource }, this.#access.credentials, send);
  }
}

/** Reads on while there is a token; a page without items is not the end. */
async function everyPage<T>(
  read: (page: { nextToken?: string }) => Promise<{ items: T[]; nextToken: string | undefined }>,
): Promise<T[]> {
  const all: T[] = [];
  let nextToken: string | undefined;
  do {
    const page = await read(nextToken ? { nextToken } : {});
    all.push(...page.items);
    nextToken = page.nextToken;
  } while (nextToken);
  return all;
}

/** Page of a Batch job. */
export function jobPage(region: string, jobId: string): string {
  return `${batchHome(region)}#jobs/detail/${encodeURIComponent(jobId)}`;
}

/** Page of a Batch compute environment. */
export function computeEnvironmentPage(region: string, arn: string): string {
  return `${batchHome(region)}#compute-environments/detail/${encodeURIComponent(arn)}`;
}

/** Page of the EC2 quotas of the account. */
export function quotasPage(region: string): string {
  return `${consoleOf(region)}/servicequotas/home/services/ec2/quotas?region=${region}`;
}

/** Page of one log stream. */
export function logPage(region: string, logGroup: string, logStream: string): string {
  const home = `${consoleOf(region)}/cloudwatch/home?region=${region}`;
  return `${home}#logsV2:log-groups/log-group/${escapeTwice(logGroup)}/log-events/${escapeTwice(logStream)}`;
}

function batchHome(region: string): string {
  return `${consoleOf(region)}/batch/home?region=${region}`;
}

/** CloudWatch's page wants names encoded twice, with `$` for the `%` of the second time. */
function escapeTwice(name: string): string {
  return encodeURIComponent(encodeURIComponent(name)).replaceAll('%', '$');
}
