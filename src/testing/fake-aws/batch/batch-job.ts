import type { AttemptDetail, JobStatus, SubmitJobRequest } from '@aws-sdk/client-batch';
import type { BatchEnvironment } from './environment.ts';
import type { JobScript } from './job-script.ts';

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
