import { type Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { INCOMING, METRICS_NAMESPACE } from '../../src/contract/deployment.ts';
import type { BenchmarkBucket } from '../storage/benchmark-bucket.ts';
import type { ResultsBucket } from '../storage/results-bucket.ts';
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
