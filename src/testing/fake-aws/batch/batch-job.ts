import type { AttemptDetail, JobStatus, SubmitJobRequest } from '@aws-sdk/client-batch';
import type { EnvironmentManifest } from '../../../contract/deployment.ts';

/** A job inside the fake. */
export interface BatchJob {
  jobId: string;
  input: SubmitJobRequest;
  environment: BatchEnvironment;
  script: JobScript;
  status: JobStatus;
  statusReason: string | undefined;
  createdAt: number;
  startedAt: number | undefined;
  stoppedAt: number | undefined;
  attempts: AttemptDetail[];
  container: { logStreamName?: string; exitCode?: number; reason?: string; taskArn?: string };
  /** When it moves on by itself, virtual milliseconds since the epoch. */
  nextAt: number;
  terminated: string | undefined;
  cancelled: boolean;
}

/** As DescribeJobs answers. */
export function describe(job: BatchJob, arn: (resource: string) => string, lock: string | null) {
  const { environment, input, jobId } = job;
  return {
    jobArn: arn(`job/${jobId}`),
    jobId,
    jobName: input.jobName,
    jobQueue: environment.queueArn,
    jobDefinition: arn(`job-definition/${input.jobDefinition}:1`),
    status: job.status,
    statusReason: job.statusReason,
    createdAt: job.createdAt,
    startedAt: job.startedAt,
    stoppedAt: job.stoppedAt,
    attempts: job.attempts,
    parameters: input.parameters ?? {},
    tags: input.tags ?? {},
    propagateTags: input.propagateTags ?? false,
    platformCapabilities: ['EC2'],
    container: {
      image: 's3-benchmarks',
      resourceRequirements: [
        { type: 'VCPU', value: String(environment.vCpus) },
        { type: 'MEMORY', value: '100000' },
      ],
      ...job.container,
    },
    isCancelled: job.cancelled,
    isTerminated: job.terminated !== undefined,
    ...(lock && { consumableResourceProperties: lockProperties(lock) }),
  };
}

/** As ListJobs answers: no parameters, no tags. */
export function summarize(job: BatchJob, arn: (resource: string) => string) {
  const { jobId, status, statusReason, createdAt, startedAt, stoppedAt, input } = job;
  const jobArn = arn(`job/${jobId}`);
  const times = { createdAt, startedAt, stoppedAt };
  return { jobArn, jobId, jobName: input.jobName, status, statusReason, ...times };
}

/** As ListJobsByConsumableResource answers: the id only in the ARN. */
export function summarizeByLock(job: BatchJob, arn: (resource: string) => string, lock: string) {
  return {
    jobArn: arn(`job/${job.jobId}`),
    jobQueueArn: job.environment.queueArn,
    jobName: job.input.jobName,
    jobStatus: job.status,
    statusReason: job.statusReason,
    quantity: 1,
    createdAt: job.createdAt,
    startedAt: job.startedAt,
    consumableResourceProperties: lockProperties(lock),
  };
}

function lockProperties(lock: string) {
  return { consumableResourceList: [{ consumableResource: lock, quantity: 1 }] };
}

/** How an attempt of a job ends. */
export type AttemptEnd = 'succeed' | 'fail' | 'out-of-memory' | 'host-lost' | 'too-late';

/** What a job leaves below `incoming/` at the end of an attempt that reached its end. */
type ResultScript =
  | 'its own'
  | 'none'
  | 'not JSON'
  | 'another schema'
  | 'of another instance type'
  | 'of another run'
  | 'of a slower candidate';

/** What becomes of a job; times are virtual milliseconds. */
export interface JobScript {
  /** How each attempt ends; the last stands for all after it. */
  attempts: readonly AttemptEnd[];
  /** Until there is a machine; Infinity for never. */
  runnableMs: number;
  /** Batch's words while there is none. */
  runnableReason: string | undefined;
  startingMs: number;
  /** One attempt's. */
  runningMs: number;
  /** From TerminateJob to FAILED, once there is a container. */
  stoppingMs: number;
  /** Written at even intervals by each attempt. */
  log: readonly string[];
  result: ResultScript;
}

export const ORDINARY_JOB: JobScript = {
  attempts: ['succeed'],
  runnableMs: 90_000,
  runnableReason: undefined,
  startingMs: 30_000,
  runningMs: 600_000,
  stoppingMs: 2_000,
  log: ['fetching the suite', 'building', 'measuring', 'done'],
  result: 'its own',
};

/** What the stack deployed for one instance type; tests may change it. */
export interface BatchEnvironment {
  instanceType: string;
  queue: string;
  queueArn: string;
  queueState: 'ENABLED' | 'DISABLED';
  jobDefinitions: readonly string[];
  computeEnvironmentArn: string;
  state: 'ENABLED' | 'DISABLED';
  status: 'VALID' | 'INVALID';
  statusReason: string;
  maxvCpus: number;
  /** That the job definitions ask for. */
  vCpus: number;
}

/** One environment per instance type of a manifest. */
export function environmentsOf(
  manifest: EnvironmentManifest,
  arn: (resource: string) => string,
): BatchEnvironment[] {
  return Object.entries(manifest.instanceTypes).map(
    ([instanceType, { queue, trusted, untrusted }]) => ({
      instanceType,
      queue,
      queueArn: arn(`job-queue/${queue}`),
      queueState: 'ENABLED',
      jobDefinitions: [trusted, untrusted],
      computeEnvironmentArn: arn(`compute-environment/${queue}-ce`),
      state: 'ENABLED',
      status: 'VALID',
      statusReason: 'ComputeEnvironment Healthy',
      maxvCpus: 64,
      vCpus: 64,
    }),
  );
}

/** As DescribeJobQueues answers. */
export function describeQueue(environment: BatchEnvironment) {
  return {
    jobQueueName: environment.queue,
    jobQueueArn: environment.queueArn,
    state: environment.queueState,
    status: 'VALID',
    statusReason: 'JobQueue Healthy',
    priority: 1,
    computeEnvironmentOrder: [{ order: 1, computeEnvironment: environment.computeEnvironmentArn }],
  };
}

/** As DescribeComputeEnvironments answers. */
export function describeComputeEnvironment(environment: BatchEnvironment) {
  return {
    computeEnvironmentName: nameIn(environment.computeEnvironmentArn),
    computeEnvironmentArn: environment.computeEnvironmentArn,
    ecsClusterArn: 'arn:aws:ecs:us-west-2:123456789012:cluster/fake',
    type: 'MANAGED',
    state: environment.state,
    status: environment.status,
    statusReason: environment.statusReason,
    computeResources: {
      type: 'EC2',
      minvCpus: 0,
      maxvCpus: environment.maxvCpus,
      desiredvCpus: 0,
      instanceTypes: [environment.instanceType],
      subnets: ['subnet-0'],
    },
  };
}

/** The last part of an ARN; a name as it is. */
export function nameIn(nameOrArn: string): string {
  return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}
