import {
  type CancelJobRequest,
  CancelJobRequest$,
  type DescribeComputeEnvironmentsRequest,
  DescribeComputeEnvironmentsRequest$,
  type DescribeJobDefinitionsRequest,
  DescribeJobDefinitionsRequest$,
  type DescribeJobQueuesRequest,
  DescribeJobQueuesRequest$,
  type DescribeJobsRequest,
  DescribeJobsRequest$,
  type ListJobsByConsumableResourceRequest,
  ListJobsByConsumableResourceRequest$,
  type ListJobsRequest,
  ListJobsRequest$,
  type SubmitJobRequest,
  SubmitJobRequest$,
  type TerminateJobRequest,
  TerminateJobRequest$,
} from '@aws-sdk/client-batch';
import { AwsError, type Operation, operation } from '../service.ts';
import {
  describe,
  describeComputeEnvironment,
  describeQueue,
  nameIn,
  summarize,
  summarizeByLock,
} from './batch-job.ts';
import type { FakeBatch } from './fake-batch.ts';

const MOST_BYTES = 30 * 1024;
const MOST_TAGS = 50;

/** What Batch can be asked here, strict where Batch is. */
export function batchOperations(batch: FakeBatch): Record<string, Operation> {
  return {
    SubmitJob: operation(SubmitJobRequest$, (input: SubmitJobRequest) => submitJob(batch, input)),
    DescribeJobs: operation(
      DescribeJobsRequest$,
      ({ jobs = [] }: DescribeJobsRequest) => {
        if (jobs.length > 100) throw invalid('jobs may have at most 100 items.');
        const found = batch.visibleJobs().filter(({ jobId }) => jobs.includes(jobId));
        return { jobs: found.map((job) => describe(job, batch.arn, batch.lock)) };
      },
      () => ({ jobs: [] }),
    ),
    ListJobs: operation(
      ListJobsRequest$,
      (input: ListJobsRequest) => listJobs(batch, input),
      () => ({ jobSummaryList: [] }),
    ),
    ListJobsByConsumableResource: operation(
      ListJobsByConsumableResourceRequest$,
      (input: ListJobsByConsumableResourceRequest) => listByLock(batch, input),
      () => ({ jobs: [] }),
    ),
    TerminateJob: operation(TerminateJobRequest$, ({ jobId, reason }: TerminateJobRequest) => {
      if (reason!.length > 1024) throw invalid('reason may have at most 1024 characters.');
      const job = batch.jobs.find((one) => one.jobId === jobId);
      if (job && !isEnded(job.status)) batch.table.terminate(job, reason!);
      return {};
    }),
    CancelJob: operation(CancelJobRequest$, ({ jobId, reason }: CancelJobRequest) => {
      const job = batch.jobs.find((one) => one.jobId === jobId);
      if (job && ['SUBMITTED', 'PENDING', 'RUNNABLE'].includes(job.status)) {
        job.cancelled = true;
        batch.table.terminate(job, reason!);
      }
      return {};
    }),
    DescribeJobQueues: operation(
      DescribeJobQueuesRequest$,
      ({ jobQueues, maxResults, nextToken }: DescribeJobQueuesRequest) => {
        const names = jobQueues?.map(nameIn);
        const found = batch.environments.filter(({ queue }) => names?.includes(queue) ?? true);
        const page = cut(batch, found, { jobQueues }, nextToken, maxResults);
        return { jobQueues: page.items.map(describeQueue), nextToken: page.nextToken };
      },
    ),
    DescribeComputeEnvironments: operation(
      DescribeComputeEnvironmentsRequest$,
      ({ computeEnvironments, maxResults, nextToken }: DescribeComputeEnvironmentsRequest) => {
        const names = computeEnvironments?.map(nameIn);
        const found = batch.environments.filter(
          (one) => names?.includes(nameIn(one.computeEnvironmentArn)) ?? true,
        );
        const page = cut(batch, found, { computeEnvironments }, nextToken, maxResults);
        const described = page.items.map(describeComputeEnvironment);
        return { computeEnvironments: described, nextToken: page.nextToken };
      },
    ),
    DescribeJobDefinitions: operation(
      DescribeJobDefinitionsRequest$,
      ({ jobDefinitions = [] }: DescribeJobDefinitionsRequest) => ({
        jobDefinitions: batch.environments
          .flatMap((one) => one.jobDefinitions)
          .filter((name) => jobDefinitions.map(nameIn).includes(name))
          .map((jobDefinitionName) => ({
            jobDefinitionName,
            jobDefinitionArn: batch.arn(`job-definition/${jobDefinitionName}:1`),
            revision: 1,
            status: 'ACTIVE',
            type: 'container',
          })),
      }),
    ),
  };
}

function submitJob(batch: FakeBatch, input: SubmitJobRequest) {
  const { jobDefinition = '', jobName = '', jobQueue = '', tags = {} } = input;
  if (!/^[A-Za-z0-9][-_A-Za-z0-9]{0,127}$/.test(jobName)) throw invalid(`jobName ${jobName}`);
  if (Buffer.byteLength(JSON.stringify(input)) > MOST_BYTES) throw invalid('Payload too large');
  if (Object.keys(tags).length > MOST_TAGS) throw invalid('Too many tags');
  const wrongTag = Object.entries(tags)
    .flat()
    .find((text) => /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/u.test(text));
  if (wrongTag !== undefined) throw invalid(`tag ${wrongTag}`);
  const environment = batch.environmentOf(jobQueue);
  if (environment.queueState !== 'ENABLED') throw invalid(`Job Queue ${jobQueue} is DISABLED`);
  if (!environment.jobDefinitions.includes(nameIn(jobDefinition))) {
    throw invalid(`JobDefinition ${jobDefinition} not found`);
  }
  const { jobId } = batch.table.add(input, environment);
  return { jobArn: batch.arn(`job/${jobId}`), jobName, jobId };
}

function listJobs(batch: FakeBatch, input: ListJobsRequest) {
  const { arrayJobId, filters = [], jobQueue, maxResults, multiNodeJobId, nextToken } = input;
  if ([arrayJobId, jobQueue, multiNodeJobId].filter(Boolean).length !== 1) {
    throw invalid('Exactly one of jobQueue, arrayJobId and multiNodeJobId is needed.');
  }
  const [filter, ...more] = filters;
  if (more.length > 0) throw invalid('Only one filter can be used at a time.');
  if (filter && (filter.name !== 'JOB_NAME' || filter.values?.length !== 1)) {
    throw invalid(`filter ${filter.name}`);
  }
  const environment = batch.environmentOf(jobQueue!);
  const status = input.jobStatus ?? 'RUNNING';
  const found = batch
    .visibleJobs()
    .filter((job) => job.environment === environment)
    .filter((job) =>
      filter ? fits(job.input.jobName!, filter.values![0]!) : job.status === status,
    )
    .sort((a, b) => b.createdAt - a.createdAt);
  const { nextToken: _, ...query } = input;
  const page = cut(batch, found, query, nextToken, maxResults);
  const jobSummaryList = page.items.map((job) => summarize(job, batch.arn));
  return { jobSummaryList, nextToken: page.nextToken };
}

function listByLock(batch: FakeBatch, input: ListJobsByConsumableResourceRequest) {
  const { consumableResource, filters, maxResults, nextToken } = input;
  if (!batch.lock || consumableResource !== batch.lock) {
    throw invalid(`${consumableResource} does not exist`);
  }
  if (maxResults !== undefined && !(maxResults >= 1 && maxResults <= 100)) {
    throw invalid('maxResults');
  }
  if (filters !== undefined) throw invalid('filters: none is known here');
  const page = cut(batch, batch.visibleJobs(), { consumableResource }, nextToken, maxResults);
  const jobs = page.items.map((job) => summarizeByLock(job, batch.arn, batch.lock!));
  return { jobs, nextToken: page.nextToken };
}

function cut<T>(
  { pages }: FakeBatch,
  items: readonly T[],
  query: unknown,
  token: string | undefined,
  maxResults: number | undefined,
) {
  const page = pages.cut(items, query, token, maxResults);
  if (!page) throw invalid('nextToken is invalid');
  return page;
}

/** JOB_NAME: without regard to case, and a trailing `*` stands for anything. */
function fits(jobName: string, value: string): boolean {
  const name = jobName.toLowerCase();
  const wanted = value.toLowerCase();
  return wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
}

function isEnded(status: string): boolean {
  return status === 'SUCCEEDED' || status === 'FAILED';
}

function invalid(message: string): AwsError {
  return new AwsError('ClientException', 400, message);
}
