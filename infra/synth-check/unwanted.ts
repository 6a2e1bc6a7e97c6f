/** What no role may do, whatever somebody makes of the code that has it. */
import type { Call } from './calls.ts';
import type { Names } from './names.ts';

/**
 * All calls that a role must refuse, by role: those below, and all that other roles are there for.
 *
 * @param wanted what each role is there for
 */
export function unwantedCalls(
  wanted: ReadonlyMap<string, readonly Call[]>,
  names: Names,
): Map<string, Call[]> {
  const forbidden = forbiddenTo(names);
  return new Map(
    [...wanted].map(([role, own]) => {
      const allowed = new Set(own.map(callInWords));
      const ofOthers = [...wanted.values()].flat();
      const calls = [...forbidden.all, ...(forbidden.roles[role] ?? []), ...ofOthers];
      const unique = new Map(calls.map((call) => [callInWords(call), call]));
      return [role, [...unique].flatMap(([text, call]) => (allowed.has(text) ? [] : [call]))];
    }),
  );
}

/** For people, and to tell calls apart. */
export function callInWords({ action, context = {}, resource }: Call): string {
  const keys = Object.entries(context).map(([key, value]) => `${key}=${[value].flat().join('|')}`);
  return [action, resource, ...keys].join(' ');
}

function forbiddenTo(names: Names): { all: Call[]; roles: Readonly<Record<string, Call[]>> } {
  const { bucket, download, history, incoming, newJob, other, results, upload } = names;
  const { account, arn, batch, partition, region, s3 } = other;
  const call = (action: string, resource = '*', context: Call['context'] = {}): Call => {
    return { action, resource, context };
  };
  const role = (name: string) => `arn:${partition}:iam::${account}:role/${name}`;
  const strangers = s3('strangers-bucket');
  const instance = arn('ec2', 'instance/i-0123456789abcdef0');
  const theirMachine = arn('ecs', 'container-instance/theirs/0123456789ab');
  const all = [
    // The account, and rights that give themselves more.
    call('iam:PassRole', role('Admin'), { 'iam:PassedToService': 'ec2.amazonaws.com' }),
    call('iam:CreateAccessKey', `arn:${partition}:iam::${account}:user/root-like`),
    call('iam:AttachRolePolicy', role('GitHubRole')),
    call('iam:UpdateAssumeRolePolicy', role('GitHubRole')),
    call('sts:AssumeRole', role('Admin')),
    call('organizations:LeaveOrganization'),
    call('kms:Decrypt', arn('kms', 'key/01234567')),
    call('secretsmanager:GetSecretValue', arn('secretsmanager', 'secret:theirs-AbCdEf')),
    call('ssm:GetParameter', arn('ssm', 'parameter/theirs')),
    call('ssm:PutParameter', names.manifest),
    call('ssm:SendCommand', instance),
    // Machines, code and stacks.
    call('ec2:RunInstances', arn('ec2', 'instance/*')),
    call('ec2:TerminateInstances', instance),
    call('ec2:ModifyInstanceMetadataOptions', instance),
    call('cloudformation:UpdateStack', arn('cloudformation', 'stack/S3Benchmarks/01234567')),
    call('lambda:InvokeFunction', arn('lambda', 'function:theirs')),
    call('lambda:UpdateFunctionCode', arn('lambda', 'function:theirs')),
    call('ecr:PutImage', names.imageRepository),
    call('ecr:BatchGetImage', arn('ecr', 'repository/theirs')),
    // Batch beyond the stack's own jobs.
    call('batch:SubmitJob', batch('job-queue/theirs')),
    call('batch:SubmitJob', batch('job-definition/theirs:1')),
    call('batch:RegisterJobDefinition', batch('job-definition/theirs')),
    call('batch:UpdateComputeEnvironment', batch('compute-environment/theirs')),
    call('batch:UpdateJobQueue', names.queue),
    call('batch:DeleteJobQueue', names.queue),
    call('batch:UpdateConsumableResource', names.lock),
    call('batch:TerminateJob', newJob),
    call('batch:TerminateJob', newJob, { 'aws:ResourceTag/Project': 'Theirs' }),
    call('batch:TagResource', newJob, {
      'aws:RequestTag/Project': 'Theirs',
      'aws:TagKeys': ['Project'],
    }),
    call('batch:TagResource', newJob, {
      ...names.canaryTags,
      'aws:TagKeys': [...names.canaryTags['aws:TagKeys'], 'CostCenter'],
    }),
    // Containers beside Batch's.
    call('ecs:RunTask', arn('ecs', 'task-definition/theirs:1')),
    call('ecs:ExecuteCommand', arn('ecs', 'task/theirs/0123456789ab')),
    call('ecs:DeregisterContainerInstance', arn('ecs', 'cluster/theirs')),
    call('ecs:SubmitTaskStateChange', arn('ecs', 'cluster/theirs')),
    call('ecs:Poll', theirMachine),
    call('ecs:StartTelemetrySession', theirMachine),
    call('ecs:TagResource', theirMachine, {
      'ecs:CreateAction': 'RegisterContainerInstance',
    }),
    call('ecs:TagResource', names.machine),
    // Logs and metrics of others.
    call('logs:GetLogEvents', arn('logs', 'log-group:/theirs:log-stream:x')),
    call('logs:PutLogEvents', arn('logs', 'log-group:/theirs:log-stream:x')),
    call('logs:DeleteLogGroup', names.logGroup),
    call('cloudwatch:PutMetricData', '*', { 'cloudwatch:namespace': 'AWS/EC2' }),
    call('cloudwatch:DeleteDashboards', `arn:${partition}:cloudwatch::${account}:dashboard/theirs`),
    // Buckets: nothing is made public, taken away, or written where it stays.
    call('s3:GetObject', `${strangers}/secret`),
    call('s3:PutObject', `${strangers}/page`),
    call('s3:ListBucket', strangers),
    call('s3:ListAllMyBuckets'),
    call('s3:PutBucketPolicy', bucket),
    call('s3:PutBucketPolicy', results),
    call('s3:PutBucketPublicAccessBlock', bucket),
    call('s3:PutLifecycleConfiguration', results),
    call('s3:DeleteBucket', bucket),
    call('s3:DeleteBucket', results),
    call('s3:DeleteObject', history),
    call('s3:DeleteObject', incoming),
    call('s3:PutObject', history),
    call('s3:PutObject', incoming),
    call('s3:PutObjectAcl', upload),
    call('s3express:CreateSession', arn('s3express', 'bucket/theirs--usw2-az1--x-s3')),
    call('s3express:DeleteBucket', names.expressBucket),
    // Another region's things of the same names.
    call('batch:SubmitJob', names.queue.replace(region, 'eu-west-3')),
    call('ssm:GetParameter', names.manifest.replace(region, 'eu-west-3')),
  ];
  return {
    all,
    roles: {
      GitHubRole: [
        call('s3:ListBucket', results),
        call('s3:ListBucket', results, { 's3:prefix': '' }),
        call('s3:GetObject', `${results}/other/x`),
        call('logs:FilterLogEvents', names.logGroup),
      ],
      JobRolesTrusted: [
        call('s3:DeleteObject', download),
        call('s3:PutObject', `${bucket}/elsewhere`),
        call('s3:GetObject', incoming),
        call('s3:ListBucket', results, { 's3:prefix': 'incoming/' }),
      ],
      JobRolesUntrusted: [
        call('s3:PutObject', download),
        call('s3:DeleteObject', download),
        call('s3:GetObject', `${bucket}/elsewhere`),
        call('s3:GetObject', incoming),
        call('s3:ListBucket', results, { 's3:prefix': 'incoming/' }),
        call('s3express:PutBucketPolicy', names.expressBucket),
      ],
      CanaryRole: [call('batch:SubmitJob', names.untrusted)],
      EmptyBucketsRole: [call('s3:GetObject', download), call('s3:PutObject', upload)],
    },
  };
}
