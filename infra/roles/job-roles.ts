import { PolicyDocument, type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { BenchmarkBucket } from '../storage/benchmark-bucket.ts';
import type { ResultsBucket } from '../storage/results-bucket.ts';
import { ANY_RESOURCE, allow, ONLY_NEW_OBJECTS } from './allow.ts';

/** CloudWatch namespace of the suite's metrics. */
export const METRICS_NAMESPACE = 'S3Benchmarks';

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
      // CloudWatch's metrics are no resources; the namespace is what can be told apart.
      allow(['cloudwatch:PutMetricData'], ANY_RESOURCE, {
        StringEquals: { 'cloudwatch:namespace': METRICS_NAMESPACE },
      }),
    ]);
    this.untrusted = this.#role('Untrusted', results, buckets.flatMap(untrustedOnBucket));
  }

  #role(id: string, results: ResultsBucket, statements: PolicyStatement[]): Role {
    const { account } = Stack.of(this);
    const role = new Role(this, id, {
      description: `S3 Benchmarks: ${id.toLowerCase()} code on a benchmark machine`,
      assumedBy: new ServicePrincipal('ecs-tasks.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
      inlinePolicies: {
        Job: new PolicyDocument({
          statements: [
            ...statements,
            // The run's key and nonce, which the job's own keys begin with, are made up later.
            allow(['s3:PutObject'], [results.objects('incoming')], ONLY_NEW_OBJECTS),
          ],
        }),
      },
    });
    acknowledge(role, {
      'AwsSolutions-IAM5':
        'Keys of objects are made up by the workloads; PutMetricData takes only *.',
    });
    return role;
  }
}

function trustedOnBucket({ arn, storageClass }: BenchmarkBucket): PolicyStatement[] {
  if (storageClass === 'S3Express') {
    return [
      allow(
        [
          's3express:CreateSession',
          's3express:GetLifecycleConfiguration',
          's3express:PutLifecycleConfiguration',
          // The reference suite's preparation writes the policy that lifecycle rules need here.
          's3express:PutBucketPolicy',
        ],
        [arn],
      ),
    ];
  }
  return [
    allow(['s3:ListBucket', 's3:GetLifecycleConfiguration', 's3:PutLifecycleConfiguration'], [arn]),
    // A suite's workloads name the keys of `download/` and `upload/`.
    allow([...READ_OBJECTS, ...WRITE_OBJECTS], [`${arn}/download/*`, `${arn}/upload/*`]),
    allow(['s3:DeleteObject'], [`${arn}/upload/*`]),
  ];
}

function untrustedOnBucket({ arn, storageClass }: BenchmarkBucket): PolicyStatement[] {
  if (storageClass === 'S3Express') {
    // S3 Express knows no permissions by key: its sessions are for a whole bucket.
    return [allow(['s3express:CreateSession'], [arn])];
  }
  return [
    allow(['s3:ListBucket'], [arn]),
    allow(READ_OBJECTS, [`${arn}/download/*`, `${arn}/upload/*`]),
    // Clients look whether an upload is there, and the checks after a run take it away.
    allow([...WRITE_OBJECTS, 's3:DeleteObject'], [`${arn}/upload/*`]),
  ];
}
