import { CfnInstanceProfile, type Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { METRICS_NAMESPACE } from '../../src/contract/deployment.ts';
import { INCOMING } from '../../src/contract/results-bucket.ts';
import type { JobLogs } from '../monitoring.ts';
import type { BenchmarkBucket, ResultsBucket } from '../storage/buckets.ts';
import { ANY_RESOURCE, type Grant, ONLY_NEW_OBJECTS, roleOf, type Wildcard } from './role-of.ts';

const READ_OBJECTS = ['s3:GetObject'];
const WRITE_OBJECTS = ['s3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'];

/**
 * Roles of the code that measures. The trusted one runs the default branch: it may prepare a bucket
 * and send metrics. The untrusted one runs strangers' code, of pull requests: it reads `download/`,
 * uses `upload/` and leaves its result. Neither can list or read what other jobs left.
 */
export class JobRoles extends Construct {
  readonly trusted: Role;
  readonly untrusted: Role;

  constructor(
    scope: Construct,
    id: string,
    buckets: readonly BenchmarkBucket[],
    results: ResultsBucket,
  ) {
    super(scope, id);
    this.trusted = this.#role('Trusted', results, [
      ...buckets.flatMap(trustedOnBucket),
      {
        actions: ['cloudwatch:PutMetricData'],
        resources: [ANY_RESOURCE],
        conditions: { StringEquals: { 'cloudwatch:namespace': METRICS_NAMESPACE } },
      },
    ]);
    this.untrusted = this.#role('Untrusted', results, buckets.flatMap(untrustedOnBucket));
  }

  #role(id: string, results: ResultsBucket, grants: Grant[]): Role {
    const { account } = Stack.of(this);
    return roleOf(this, id, {
      description: `S3 Benchmarks: ${id.toLowerCase()} code on a benchmark machine`,
      assumedBy: new ServicePrincipal('ecs-tasks.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
      grants: [
        ...grants,
        {
          actions: ['s3:PutObject'],
          resources: [results.objects(INCOMING)],
          conditions: ONLY_NEW_OBJECTS,
        },
      ],
    });
  }
}

function trustedOnBucket({ arn, storageClass }: BenchmarkBucket): Grant[] {
  if (storageClass === 'S3Express') {
    const actions = [
      's3express:CreateSession',
      's3express:GetLifecycleConfiguration',
      's3express:PutLifecycleConfiguration',
      // The reference suite's preparation writes the policy that lifecycle rules need here.
      's3express:PutBucketPolicy',
    ];
    return [{ actions, resources: [arn] }];
  }
  const settings = ['s3:GetLifecycleConfiguration', 's3:PutLifecycleConfiguration'];
  return [
    { actions: ['s3:ListBucket', ...settings], resources: [arn] },
    {
      actions: [...READ_OBJECTS, ...WRITE_OBJECTS],
      resources: [folder(arn, 'download'), folder(arn, 'upload')],
    },
    { actions: ['s3:DeleteObject'], resources: [folder(arn, 'upload')] },
  ];
}

function untrustedOnBucket({ arn, storageClass }: BenchmarkBucket): Grant[] {
  if (storageClass === 'S3Express') {
    // S3 Express knows no permissions by key: its sessions are for a whole bucket.
    return [{ actions: ['s3express:CreateSession'], resources: [arn] }];
  }
  return [
    { actions: ['s3:ListBucket'], resources: [arn] },
    { actions: READ_OBJECTS, resources: [folder(arn, 'download'), folder(arn, 'upload')] },
    // Clients look whether an upload is there, and the checks after a run take it away.
    { actions: [...WRITE_OBJECTS, 's3:DeleteObject'], resources: [folder(arn, 'upload')] },
  ];
}

function folder(bucketArn: string, name: 'download' | 'upload'): Wildcard {
  return { arn: `${bucketArn}/${name}/*`, because: "Keys are made up by the suite's workloads." };
}

/**
 * Role of the machines: what the ECS agent needs, and no more, since jobs use the host's network and
 * so may reach the machine's credentials. AWS's own policy for it allows twice the actions, on every
 * resource.
 */
export class InstanceRole extends Construct {
  readonly instanceProfileArn: string;

  /**
   * @param logs where the machine writes the jobs' output
   * @param toPullImages what the image's registry asks for
   */
  constructor(scope: Construct, id: string, logs: JobLogs, toPullImages: readonly Grant[]) {
    super(scope, id);
    const role = roleOf(this, 'Role', {
      description: 'S3 Benchmarks: the ECS agent of benchmark machines',
      assumedBy: new ServicePrincipal('ec2.amazonaws.com'),
      grants: [
        ...this.#agent(),
        { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logs.streams] },
        ...toPullImages,
      ],
    });
    const profile = new CfnInstanceProfile(this, 'Profile', { roles: [role.roleName] });
    this.instanceProfileArn = profile.attrArn;
  }

  #agent(): Grant[] {
    const clusters = this.#ofBatch('cluster', 'Batch makes the clusters and numbers them.');
    const containerInstances = this.#ofBatch(
      'container-instance',
      'A machine is given its id as container instance when it registers.',
    );
    return [
      {
        actions: [
          'ecs:RegisterContainerInstance',
          'ecs:DeregisterContainerInstance',
          'ecs:SubmitContainerStateChange',
          'ecs:SubmitTaskStateChange',
          'ecs:SubmitAttachmentStateChanges',
        ],
        resources: [clusters],
      },
      { actions: ['ecs:Poll', 'ecs:StartTelemetrySession'], resources: [containerInstances] },
      {
        actions: ['ecs:TagResource'],
        resources: [containerInstances],
        conditions: { StringEquals: { 'ecs:CreateAction': 'RegisterContainerInstance' } },
      },
      { actions: ['ecs:DiscoverPollEndpoint'], resources: [ANY_RESOURCE] },
    ];
  }

  /**
   * Of clusters that Batch made, and no others of the account: its own role is limited to these names.
   * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/BatchServiceRolePolicy.html
   */
  #ofBatch(resource: 'cluster' | 'container-instance', because: string): Wildcard {
    const arn = Stack.of(this).formatArn({ service: 'ecs', resource, resourceName: 'AWSBatch*' });
    return { arn, because };
  }
}
