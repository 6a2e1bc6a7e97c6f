/**
 * What the stack deploys and the programs rely on, each once: infra deploys it, jobs and the action use it.
 */

/** `AA-DIRECTION-N`, e.g. `us-west-2`, `us-gov-east-1`; what is one is known to AWS alone. */
export const REGION = /^[a-z]{2}(-gov)?-(north|south|east|west|central)+-\d$/;

/** CloudFormation allows 128 characters; names of roles and queues that begin with it need the rest. */
export const STACK_NAME = /^[A-Za-z][A-Za-z0-9-]{0,62}$/;
export const DEFAULT_STACK_NAME = 'S3Benchmarks';

/** The SSM parameter in which a stack publishes what it deployed. */
export function manifestParameter(stackName: string): string {
  return `/s3-benchmarks/${stackName}/manifest`;
}

export function logGroupOf(stackName: string): string {
  return `/s3-benchmarks/${stackName}`;
}

/**
 * The log stream of an attempt is `PREFIX/default/ECS-TASK-ID`.
 * https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html
 */
export const LOG_STREAM_PREFIX = 'job';

/** Batch's names take no dots. */
export function hyphenated(instanceType: string): string {
  return instanceType.replaceAll('.', '-');
}

/** Every job and all that is deployed carries it; the right to terminate a job hangs on it. */
export const PROJECT_TAG = { key: 'Project', value: 'S3Benchmarks' } as const;
/** All that a job is tagged with: the role may set no other. */
export const JOB_TAGS = [PROJECT_TAG.key, 'runKey', 'repository', 'run'] as const;

/** Longest time of one attempt, hours: 132 cells of ten minutes would take 22 h, and want filters. */
export const ATTEMPT_HOURS = 12;
/** In all: a host is seldom lost, and twice is no accident. */
export const MOST_ATTEMPTS = 3;

/** Where the machine's disk for benchmarks is, on the host and in the container alike. */
export const WORK_DIR = '/workdir';

/** Folders of the bucket of results: jobs write to one, and finished runs are kept in the other. */
export const INCOMING = 'incoming';
export const HISTORY = 'history';

/**
 * Rules of a bucket that is benchmarked: uploads are worth nothing after their run, and parts of a killed
 * run are billed until they are aborted. The stack sets them, and a job that may adds what is missing, so
 * that both must call them the same.
 */
export const UPLOADS_EXPIRE = {
  id: 's3-benchmarks-expire-uploads',
  prefix: 'upload/',
  days: 1,
} as const;
export const PARTS_ARE_ABORTED = {
  id: 's3-benchmarks-abort-multipart-uploads',
  days: 1,
} as const;

/**
 * Metrics in CloudWatch, as the reference suite sends them: jobs may send to this namespace only, and
 * dashboards find figures that have exactly these dimensions.
 */
export const METRICS_NAMESPACE = 'S3Benchmarks';
export const METRIC_DIMENSIONS = [
  'Branch',
  'InstanceType',
  'S3Client',
  'StorageClass',
  'Workload',
] as const;
