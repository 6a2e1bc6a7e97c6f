/**
 * What each role is there to do, by the calls that code makes: found in the sources of action, job and
 * Lambda function. A call that is new there has no row here, and is said to be missing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { METRICS_NAMESPACE, PROJECT_TAG } from '../../src/contract/deployment.ts';
import { InputError } from '../../src/contract/input-error.ts';
import type { Names } from './names.ts';

/** One request, as IAM sees it. */
export interface Call {
  action: string;
  resource: string;
  context?: Readonly<Record<string, string | string[]>>;
}

type Rights = (names: Names) => Call[];

/** Names that are ARNs, or `*`. */
type Named = { [Name in keyof Names]: Names[Name] extends string ? Name : never }[keyof Names];

const on =
  (action: string, ...resources: readonly Named[]): Rights =>
  (names) =>
    resources.map((name) => ({ action, resource: names[name] }));

const NEW_OBJECT = { 's3:if-none-match': '*' };

/** Who makes calls, where its code is, and what each of its calls asks IAM for. */
interface Party {
  /** Roles by the first part of their logical ids. */
  roles: readonly string[];
  sources: readonly string[];
  /** By the SDK's name of the call; null with the reason why no role is to allow it. */
  calls: Readonly<Record<string, Rights | { never: string }>>;
}

const ACTION: Party = {
  roles: ['GitHubRole'],
  sources: ['src/aws'],
  calls: {
    GetParameter: on('ssm:GetParameter', 'manifest'),
    SubmitJob: (names) => [
      ...on('batch:SubmitJob', 'queue', 'trusted', 'untrusted', 'lock', 'newJob')(names),
      { action: 'batch:TagResource', resource: names.newJob, context: names.jobTags },
      // Some of the tags are allowed where all are.
      { action: 'batch:TagResource', resource: names.newJob, context: names.canaryTags },
    ],
    DescribeJobs: on('batch:DescribeJobs', 'any'),
    ListJobs: on('batch:ListJobs', 'any'),
    ListJobsByConsumableResource: on('batch:ListJobsByConsumableResource', 'lock'),
    TerminateJob: (names) => [
      {
        ...{ action: 'batch:TerminateJob', resource: names.newJob },
        context: { [`aws:ResourceTag/${PROJECT_TAG.key}`]: PROJECT_TAG.value },
      },
    ],
    DescribeJobQueues: on('batch:DescribeJobQueues', 'any'),
    DescribeComputeEnvironments: on('batch:DescribeComputeEnvironments', 'any'),
    GetLogEvents: on('logs:GetLogEvents', 'logStream'),
    GetObject: on('s3:GetObject', 'incoming', 'history'),
    ListObjectsV2: ({ results }) =>
      ['incoming/gh-1/', 'history/'].map((prefix) => ({
        ...{ action: 's3:ListBucket', resource: results },
        context: { 's3:prefix': prefix },
      })),
    PutObject: ({ history }) => [
      { action: 's3:PutObject', resource: history, context: NEW_OBJECT },
    ],
    AssumeRoleWithWebIdentity: { never: 'the trust of the role itself decides: roles.test.ts' },
  },
};

/** Both kinds of jobs; S3 Express asks for a session instead of each right. */
const JOB: Party = {
  roles: ['JobRolesTrusted', 'JobRolesUntrusted'],
  sources: ['container'],
  calls: {
    GetObject: on('s3:GetObject', 'download', 'upload'),
    HeadObject: on('s3:GetObject', 'download', 'upload'),
    HeadBucket: on('s3:ListBucket', 'bucket'),
    ListObjects: on('s3:ListBucket', 'bucket'),
    ListObjectsV2: on('s3:ListBucket', 'bucket'),
    PutObject: (names) => [
      ...on('s3:PutObject', 'upload')(names),
      // By src/aws/s3-api.ts, which stores the result.
      { action: 's3:PutObject', resource: names.incoming, context: NEW_OBJECT },
    ],
    Upload: (names) => [
      ...on('s3:PutObject', 'upload')(names),
      ...on('s3:AbortMultipartUpload', 'upload')(names),
      ...on('s3:ListMultipartUploadParts', 'upload')(names),
      ...on('s3express:CreateSession', 'expressBucket')(names),
    ],
    DeleteObject: on('s3:DeleteObject', 'upload'),
    CreateBucket: { never: 'the buckets of a stack are there; only local runs make one' },
    PutMetricData: { never: 'only trusted jobs' },
    GetBucketLifecycleConfiguration: { never: 'only trusted jobs; for others it is reported' },
    PutBucketLifecycleConfiguration: { never: 'only trusted jobs; for others it is reported' },
  },
};

/** What trusted jobs do besides. */
const TRUSTED_JOB: Party = {
  roles: ['JobRolesTrusted'],
  sources: ['container'],
  calls: {
    ...Object.fromEntries(Object.keys(JOB.calls).map((name) => [name, { never: 'see JOB' }])),
    Upload: (names) => [
      ...on('s3:PutObject', 'download')(names),
      ...on('s3:AbortMultipartUpload', 'download')(names),
      ...on('s3:ListMultipartUploadParts', 'download')(names),
    ],
    PutMetricData: ({ any }) => [
      {
        ...{ action: 'cloudwatch:PutMetricData', resource: any },
        context: { 'cloudwatch:namespace': METRICS_NAMESPACE },
      },
    ],
    GetBucketLifecycleConfiguration: (names) => [
      ...on('s3:GetLifecycleConfiguration', 'bucket')(names),
      ...on('s3express:GetLifecycleConfiguration', 'expressBucket')(names),
    ],
    PutBucketLifecycleConfiguration: (names) => [
      ...on('s3:PutLifecycleConfiguration', 'bucket')(names),
      ...on('s3express:PutLifecycleConfiguration', 'expressBucket')(names),
    ],
  },
};

const EMPTYING: Party = {
  roles: ['EmptyBucketsRole'],
  sources: ['infra/storage/empty-buckets'],
  calls: {
    ListObjectsV2: on('s3:ListBucket', 'bucket'),
    DeleteObjects: (names) => [
      ...on('s3:DeleteObject', 'download', 'upload')(names),
      ...on('s3express:CreateSession', 'expressBucket')(names),
    ],
    ListMultipartUploads: on('s3:ListBucketMultipartUploads', 'bucket'),
    AbortMultipartUpload: on('s3:AbortMultipartUpload', 'download', 'upload'),
  },
};

/** Calls of programs that are not ours, by role. */
const OF_OTHERS: Readonly<Record<string, Rights>> = {
  // The ECS agent, as far as AWS's policy for it names calls of On-Demand machines of one cluster.
  // https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonEC2ContainerServiceforEC2Role.html
  InstanceRole: (names) => [
    ...on('ecs:RegisterContainerInstance', 'cluster')(names),
    ...on('ecs:DeregisterContainerInstance', 'cluster')(names),
    ...on('ecs:SubmitContainerStateChange', 'cluster')(names),
    ...on('ecs:SubmitTaskStateChange', 'cluster')(names),
    ...on('ecs:SubmitAttachmentStateChanges', 'cluster')(names),
    ...on('ecs:Poll', 'machine')(names),
    ...on('ecs:StartTelemetrySession', 'machine')(names),
    ...on('ecs:DiscoverPollEndpoint', 'any')(names),
    {
      ...{ action: 'ecs:TagResource', resource: names.machine },
      context: { 'ecs:CreateAction': 'RegisterContainerInstance' },
    },
    ...on('logs:CreateLogStream', 'logStream')(names),
    ...on('logs:PutLogEvents', 'logStream')(names),
    ...on('ecr:GetAuthorizationToken', 'any')(names),
    ...on('ecr:BatchCheckLayerAvailability', 'imageRepository')(names),
    ...on('ecr:BatchGetImage', 'imageRepository')(names),
    ...on('ecr:GetDownloadUrlForLayer', 'imageRepository')(names),
  ],
  // EventBridge Scheduler, as the schedule tells it.
  CanaryRole: (names) => [
    ...on('batch:SubmitJob', 'queue', 'trusted', 'lock', 'newJob')(names),
    { action: 'batch:TagResource', resource: names.newJob, context: names.canaryTags },
  ],
  // Lambda itself writes what the function prints.
  EmptyBucketsRole: (names) => [
    ...on('logs:CreateLogStream', 'logStream')(names),
    ...on('logs:PutLogEvents', 'logStream')(names),
  ],
  // https://github.com/awslabs/aws-crt-s3-benchmarks/blob/125c92e/scripts/prep-s3-files.py
  JobRolesTrusted: on('s3express:PutBucketPolicy', 'expressBucket'),
};

/**
 * All calls that the roles must allow, by role.
 *
 * @throws InputError for a call of the code that no row knows, or a row that no code needs
 */
export function wantedCalls(names: Names): Map<string, Call[]> {
  const wanted = new Map<string, Call[]>();
  const add = (role: string, calls: readonly Call[]) => {
    wanted.set(role, [...(wanted.get(role) ?? []), ...calls]);
  };
  for (const { calls, roles, sources } of [ACTION, JOB, TRUSTED_JOB, EMPTYING]) {
    const made = callsIn(sources);
    requireSame(made, Object.keys(calls), sources);
    const rights = made.map((name) => calls[name]!).filter((one) => typeof one === 'function');
    for (const role of roles)
      add(
        role,
        rights.flatMap((of) => of(names)),
      );
  }
  for (const [role, rights] of Object.entries(OF_OTHERS)) add(role, rights(names));
  return wanted;
}

const PROJECT = new URL('../../', import.meta.url);
const COMMAND = /new (\w+?)(?:Command)?\(|paginate(\w+)\(/g;

/** The SDK's calls in all files of folders, by name; `Upload` is several. */
export function callsIn(folders: readonly string[]): string[] {
  const texts = folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, PROJECT), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|mjs)$/.test(file) && !/\.(?:test|d)\.m?ts$/.test(file))
      .map((file) => readFileSync(new URL(`${folder}/${file}`, PROJECT), 'utf8'))
      .filter((text) => text.includes('@aws-sdk/')),
  );
  const found = texts.flatMap((text) =>
    [...text.matchAll(COMMAND)].flatMap(([whole, name, paged]) => {
      if (paged !== undefined) return [paged];
      return whole.includes('Command(') || name === 'Upload' ? [name!] : [];
    }),
  );
  return [...new Set(found)].sort();
}

function requireSame(
  made: readonly string[],
  known: readonly string[],
  sources: readonly string[],
) {
  const where = `${sources.join(', ')} and infra/synth-check/calls.ts`;
  for (const name of made.filter((one) => !known.includes(one))) {
    throw new InputError(`${where}: the call ${name} has no row that says which right it takes.`);
  }
  for (const name of known.filter((one) => !made.includes(one))) {
    throw new InputError(`${where}: nothing calls ${name} any more: remove its row.`);
  }
}
