import type { SubmitJobRequest } from '@aws-sdk/client-batch';
import type { EnvironmentManifest } from '../../../contract/deployment.ts';
import { decodeJobParameters } from '../../../contract/job-request.ts';
import type { Pages } from '../dispatch.ts';
import type { LogStreams } from '../logs.ts';
import { restJson } from '../protocols.ts';
import type { FakeResultsBucket } from '../s3.ts';
import { AwsError, type Service } from '../service.ts';
import {
  type BatchEnvironment,
  type BatchJob,
  environmentsOf,
  type JobScript,
  nameIn,
  ORDINARY_JOB,
} from './batch-job.ts';
import { JobLife, type JobPrograms } from './job-life.ts';
import { batchOperations } from './operations.ts';

interface FakeBatchOptions {
  manifest: EnvironmentManifest;
  account: string;
  logs: LogStreams;
  results: FakeResultsBucket;
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

/** Time from submit to PENDING. */
const SUBMITTED_MS = 1_000;

/** All jobs of the account, and the lock: a consumable resource of quantity 1. */
class JobTable {
  readonly jobs: BatchJob[] = [];
  /** What becomes of jobs, by the instance type in their request. */
  readonly scripts = new Map<string, Partial<JobScript>>();
  /** The most jobs at once that had a machine. */
  mostAtOnce = 0;
  readonly #life: JobLife;
  readonly #locks: boolean;
  readonly #now: () => Date;
  #lockFreeSince = 0;

  constructor(life: JobLife, locks: boolean, now: () => Date) {
    this.#life = life;
    this.#locks = locks;
    this.#now = now;
  }

  run(programs: JobPrograms): void {
    this.#life.programs = programs;
  }

  add(
    input: SubmitJobRequest,
    environment: BatchEnvironment,
    script?: Partial<JobScript>,
  ): BatchJob {
    this.settle();
    const nowMs = this.#now().getTime();
    const job: BatchJob = {
      jobId: `00000000-0000-4000-8000-${String(this.jobs.length + 1).padStart(12, '0')}`,
      input,
      environment,
      script: { ...ORDINARY_JOB, ...(script ?? this.scripts.get(instanceTypeOf(input))) },
      status: 'SUBMITTED',
      statusReason: undefined,
      createdAt: nowMs,
      startedAt: undefined,
      stoppedAt: undefined,
      attempts: [],
      container: {},
      nextAt: nowMs + SUBMITTED_MS,
      terminated: undefined,
      cancelled: false,
    };
    this.jobs.push(job);
    return job;
  }

  /** Lets happen, in order, all that is to have happened by now. */
  settle(): void {
    const nowMs = this.#now().getTime();
    for (;;) {
      const due = this.jobs
        .map((job) => ({ job, at: this.#dueAt(job) }))
        .sort((a, b) => a.at - b.at)[0];
      if (!due || due.at > nowMs) return;
      const held = hasMachine(due.job);
      this.#life.advance(due.job, due.at);
      if (held && !hasMachine(due.job)) this.#lockFreeSince = due.at;
      this.mostAtOnce = Math.max(this.mostAtOnce, this.jobs.filter(hasMachine).length);
    }
  }

  terminate(job: BatchJob, reason: string): void {
    this.#life.terminate(job, reason, this.#now().getTime());
    this.settle();
  }

  #dueAt(job: BatchJob): number {
    if (this.#life.programs?.isRunning(job)) return Number.POSITIVE_INFINITY;
    if (job.status !== 'RUNNABLE' || !this.#locks) return job.nextAt;
    const held = this.jobs.some(hasMachine);
    return held ? Number.POSITIVE_INFINITY : Math.max(job.nextAt, this.#lockFreeSince);
  }
}

function hasMachine({ status }: BatchJob): boolean {
  return status === 'STARTING' || status === 'RUNNING';
}

function instanceTypeOf({ parameters = {} }: SubmitJobRequest): string {
  try {
    return decodeJobParameters(parameters).instanceType;
  } catch {
    return '';
  }
}
