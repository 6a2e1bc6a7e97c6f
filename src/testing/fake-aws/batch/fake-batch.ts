import type { EnvironmentManifest } from '../../../contract/environment-manifest.ts';
import type { LogStreams } from '../logs.ts';
import type { Pages } from '../pages.ts';
import { restJson } from '../protocols.ts';
import type { ResultsBucket } from '../s3.ts';
import { AwsError, type Service } from '../service.ts';
import type { BatchJob } from './batch-job.ts';
import { type BatchEnvironment, environmentsOf, nameIn } from './environment.ts';
import type { JobPrograms } from './job-life.ts';
import { JobLife } from './job-life.ts';
import type { JobScript } from './job-script.ts';
import { JobTable } from './job-table.ts';
import { batchOperations } from './operations.ts';

export interface FakeBatchOptions {
  manifest: EnvironmentManifest;
  account: string;
  logs: LogStreams;
  results: ResultsBucket;
  pages: Pages;
  now: () => Date;
}

/** AWS Batch: queues, jobs and the lock of one stack. */
export class FakeBatch {
  readonly table: JobTable;
  readonly environments: BatchEnvironment[];
  readonly lock: string | null;
  readonly pages: Pages;
  /** How long a job is missing from lists and descriptions after it was submitted. */
  lagMs = 0;
  readonly arn: (resource: string) => string;
  readonly #now: () => Date;

  constructor({ manifest, account, logs, results, pages, now }: FakeBatchOptions) {
    this.arn = (resource) => `arn:aws:batch:${manifest.region}:${account}:${resource}`;
    this.environments = environmentsOf(manifest, this.arn);
    this.lock = manifest.lock;
    this.pages = pages;
    this.table = new JobTable(new JobLife(logs, results), manifest.lock !== null, now);
    this.#now = now;
  }

  /** All jobs, as they stand now. */
  get jobs(): readonly BatchJob[] {
    this.settle();
    return this.table.jobs;
  }

  /** Lets happen all that is to have happened by now. */
  settle(): void {
    this.table.settle();
  }

  /** Runs jobs' own programs from now on, in the place of scripts. */
  run(programs: JobPrograms): void {
    this.table.run(programs);
  }

  /** Says what becomes of the jobs of an instance type that are submitted from now on. */
  script(instanceType: string, script: Partial<JobScript>): void {
    this.table.scripts.set(instanceType, script);
  }

  /** Somebody else submits a job, past the API. */
  submitByOthers(jobName: string, script: Partial<JobScript> = {}, tags = {}): BatchJob {
    const [environment] = this.environments;
    const jobDefinition = environment!.jobDefinitions[0]!;
    const input = { jobName, jobQueue: environment!.queue, jobDefinition, tags };
    return this.table.add(input, environment!, { result: 'none', ...script });
  }

  /** Somebody ends a job in the console. */
  cancelByHand(jobName: string): void {
    const job = this.jobs.find(({ input }) => input.jobName === jobName);
    this.table.terminate(job!, 'Terminated from the console');
  }

  /** Jobs that are not too young to be seen. */
  visibleJobs(): BatchJob[] {
    const nowMs = this.#now().getTime();
    return this.jobs.filter(({ createdAt }) => createdAt + this.lagMs <= nowMs);
  }

  /** @throws AwsError for a queue that does not exist */
  environmentOf(queue: string): BatchEnvironment {
    const found = this.environments.find((one) => one.queue === nameIn(queue));
    if (found) return found;
    throw new AwsError('ClientException', 400, `Job Queue ${queue} does not exist`);
  }

  service(): Service {
    return {
      name: 'batch',
      signed: true,
      protocol: restJson({
        '/v1/submitjob': 'SubmitJob',
        '/v1/describejobs': 'DescribeJobs',
        '/v1/listjobs': 'ListJobs',
        '/v1/listjobsbyconsumableresource': 'ListJobsByConsumableResource',
        '/v1/terminatejob': 'TerminateJob',
        '/v1/canceljob': 'CancelJob',
        '/v1/describejobqueues': 'DescribeJobQueues',
        '/v1/describecomputeenvironments': 'DescribeComputeEnvironments',
        '/v1/describejobdefinitions': 'DescribeJobDefinitions',
      }),
      codes: {
        throttled: ['TooManyRequestsException', 429],
        denied: ['AccessDeniedException', 403],
        expired: ['ExpiredTokenException', 403],
        unknownKey: ['UnrecognizedClientException', 403],
        invalid: ['ClientException', 400],
      },
      operations: batchOperations(this),
    };
  }
}
