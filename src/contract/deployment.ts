/**
 * What the stack deploys and the programs rely on, each once: infra deploys it, jobs and the action use it.
 * At the end the manifest in which it says what it deployed.
 */
import { z } from 'zod';
import { Bucket, Commit, InstanceType, S3ClientId, WorkloadName } from './names.ts';

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
 * What EventBridge writes of queues that are blocked: it takes only names that begin with /aws/events/.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
export function eventLogGroupOf(stackName: string): string {
  return `/aws/events${logGroupOf(stackName)}`;
}

/**
 * Whose tokens tell AWS which workflow is calling.
 * https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export const GITHUB_ISSUER = 'token.actions.githubusercontent.com';
/** For whom such a token must be. */
export const AWS_AUDIENCE = 'sts.amazonaws.com';

/**
 * The log stream of an attempt is `PREFIX/default/ECS-TASK-ID`.
 * https://docs.aws.amazon.com/batch/latest/userguide/using_awslogs.html
 */
export const LOG_STREAM_PREFIX = 'job';
/** How long logs are kept: three months, as CloudWatch Logs counts them. */
export const LOG_DAYS = 90;

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
/** In total: a host is seldom lost, and losing it twice is not an accident. */
export const MOST_ATTEMPTS = 3;

/** Where the machine's disk for benchmarks is, on the host and in the container alike. */
export const WORK_DIR = '/workdir';

/** Tells a job how many GB its machine's own disks have together; not set where it has none. */
export const OWN_DISKS_VARIABLE = 'INSTANCE_STORE_GB';

/**
 * The volume (gp3) that a machine is started with. `work`: it holds prepared files of all workloads of the
 * reference suite, what is downloaded of them, and builds; gp3's 125 MiB/s (1 Gb/s) would have every workload
 * with files on disk measure the disk, and it asks for 4 IOPS for each MiB/s. `system`: beside instance-store
 * disks, for the system, the image and compilers.
 */
export const DISKS = {
  work: { gib: 500, mibPerSecond: 1000, iops: 4000 },
  system: { gib: 64, mibPerSecond: 125, iops: 3000 },
} as const;

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
/** What the reference suite sends of a run, and what a job sends in place of throughput where requests count. */
export const SPEED_METRICS = {
  throughput: 'Throughput',
  requests: 'RequestRate',
  duration: 'Duration',
} as const;
/** What a run cost, where it is known: with the same dimensions, so that a graph can have both. */
export const COST_METRICS = {
  cpu: 'CpuSecondsPerGigabyte',
  /** In place of that where requests count: no byte need have moved. */
  cpuOfRequest: 'CpuSecondsPerRequest',
  memory: 'PeakMemory',
} as const;
/** Of one run: its speed, its duration, CPU and memory. */
export const METRICS_A_RUN = 4;
/** The most that an instance type can reach, by `InstanceType` alone: dashboards draw it above the figures. */
export const LINE_RATE_METRIC = 'LineRate';
/** What a repository's default branch is called where nobody says otherwise: in metrics, and in nightly series. */
export const DEFAULT_BRANCH = 'main';
/**
 * How many a job puts into one request. CloudWatch takes 1000 data and 1 MB, and 1024 characters for a
 * dimension: half as many data can never be too big.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html
 */
export const DATA_A_REQUEST = 500;

/** One instance type that can be measured on. */
const InstanceTypeEnvironment = z.strictObject({
  queue: z.string(),
  trusted: z.string().describe('Job definition for code of the default branch.'),
  untrusted: z.string().describe('Job definition for anybody’s code.'),
  gbps: z.number().positive().nullable().describe('Line rate in gigabits a second, if known.'),
  usdPerHour: z.number().nonnegative().nullable(),
});

/**
 * What can be measured where: published by the stack, made up on the spot for a local run.
 * Names are short: with 20 instance types it must fit the 4 KB of an SSM parameter.
 */
export const EnvironmentManifest = z.strictObject({
  schemaVersion: z.literal(1),
  region: z.string().min(1),
  buckets: z.array(Bucket).min(1),
  resultsBucket: z.string().nullable(),
  logGroup: z.string().nullable(),
  lock: z.string().nullable().describe('ARN of the consumable resource all jobs share.'),
  suite: z.string().describe('Repository of benchmarks used unless another is asked for.'),
  commit: Commit.nullable().optional().describe('Of this project, when it was deployed.'),
  defaults: z.strictObject({
    instanceTypes: z.array(InstanceType).min(1),
    s3Clients: z.array(S3ClientId),
    workloads: z.array(WorkloadName),
  }),
  instanceTypes: z.record(InstanceType, InstanceTypeEnvironment),
});
export type EnvironmentManifest = z.infer<typeof EnvironmentManifest>;

/** Deterministic, so that a second start finds the job of the first; Batch allows `[-_A-Za-z0-9]`. */
export function jobNameOf(runKey: string, instanceType: string): string {
  return `${runKey}-${instanceType.replaceAll('.', '_')}`;
}
