import { fileURLToPath } from 'node:url';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket } from 'aws-cdk-lib/aws-s3';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { CfnBucketPolicy, CfnDirectoryBucket } from 'aws-cdk-lib/aws-s3express';
import { Arn, CustomResource, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { PARTS_ARE_ABORTED, UPLOADS_EXPIRE } from '../../src/contract/deployment.ts';
import type { StorageClass } from '../../src/contract/names.ts';
import { type HISTORY, INCOMING } from '../../src/contract/results-bucket.ts';
import { acknowledge } from '../checks.ts';
import type { JobLogs } from '../monitoring.ts';
import { type Grant, roleOf, type Wildcard } from '../roles/role-of.ts';

/** A bucket that is benchmarked, existing or created here. */
export interface BenchmarkBucket {
  name: string;
  arn: string;
  storageClass: StorageClass;
}

/** S3 Express buckets have another service in their ARN, and an account and region. */
export function existingBucket(
  scope: Construct,
  name: string,
  storageClass: StorageClass,
): BenchmarkBucket {
  const express = { service: 's3express', resource: 'bucket', resourceName: name };
  const standard = { service: 's3', region: '', account: '', resource: name };
  const components = storageClass === 'S3Express' ? express : standard;
  return { name, storageClass, arn: Arn.format(components, Stack.of(scope)) };
}

/** A bucket of storage class S3 Standard, deleted with the stack. */
export class StandardBucket extends Construct implements BenchmarkBucket {
  readonly storageClass = 'S3Standard';
  readonly name: string;
  readonly arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY,
      lifecycleRules: [
        {
          id: UPLOADS_EXPIRE.id,
          prefix: UPLOADS_EXPIRE.prefix,
          expiration: Duration.days(UPLOADS_EXPIRE.days),
        },
        {
          id: PARTS_ARE_ABORTED.id,
          abortIncompleteMultipartUploadAfter: Duration.days(PARTS_ARE_ABORTED.days),
        },
      ],
    });
    acknowledge(bucket, {
      'AwsSolutions-S1':
        'Holds random data only; a log line for each of millions of requests would tell nothing.',
    });
    this.name = bucket.bucketName;
    this.arn = bucket.bucketArn;
  }
}

/**
 * A bucket of storage class S3 Express One Zone, deleted with the stack. It cannot be made public.
 *
 * @param zoneId where it is, e.g. `usw2-az1`
 */
export class ExpressBucket extends Construct implements BenchmarkBucket {
  readonly storageClass = 'S3Express';
  readonly name: string;
  readonly arn: string;

  constructor(scope: Construct, id: string, zoneId: string) {
    super(scope, id);
    const bucket = new CfnDirectoryBucket(this, 'Bucket', {
      dataRedundancy: 'SingleAvailabilityZone',
      locationName: zoneId,
      lifecycleConfiguration: {
        rules: [
          {
            id: UPLOADS_EXPIRE.id,
            status: 'Enabled',
            prefix: UPLOADS_EXPIRE.prefix,
            expirationInDays: UPLOADS_EXPIRE.days,
          },
          {
            id: PARTS_ARE_ABORTED.id,
            status: 'Enabled',
            abortIncompleteMultipartUpload: { daysAfterInitiation: PARTS_ARE_ABORTED.days },
          },
        ],
      },
    });
    bucket.applyRemovalPolicy(RemovalPolicy.DESTROY);
    this.name = bucket.ref;
    this.arn = bucket.attrArn;
    new CfnBucketPolicy(this, 'Policy', {
      bucket: bucket.ref,
      policyDocument: expressPolicy(bucket.attrArn),
    });
  }
}

/**
 * TLS only; and the lifecycle rules work only if S3 itself may open a session.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-lifecycle.html
 */
function expressPolicy(arn: string) {
  const session = { Action: 's3express:CreateSession', Resource: arn };
  return {
    Version: '2012-10-17',
    Statement: [
      {
        ...session,
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
      {
        ...session,
        Effect: 'Allow',
        Principal: { Service: 'lifecycle.s3.amazonaws.com' },
        Condition: { StringEquals: { 's3express:SessionMode': 'ReadWrite' } },
      },
    ],
  };
}

/** What jobs uploaded is merged into `history/` when the run ends; after this it is gone. */
const INCOMING_DAYS = 90;

/** Where results are kept, also after the stack is gone. */
export class ResultsBucket extends Construct {
  readonly name: string;
  readonly arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          id: 'incoming-expires',
          prefix: `${INCOMING}/`,
          expiration: Duration.days(INCOMING_DAYS),
        },
        {
          id: PARTS_ARE_ABORTED.id,
          abortIncompleteMultipartUploadAfter: Duration.days(PARTS_ARE_ABORTED.days),
        },
      ],
    });
    acknowledge(bucket, {
      'AwsSolutions-S1':
        'Every object is written once, by a role that CloudTrail names, and never replaced.',
    });
    this.name = bucket.bucketName;
    this.arn = bucket.bucketArn;
  }

  /** `incoming` is written by jobs, `history` by the action. */
  objects(folder: typeof INCOMING | typeof HISTORY): Wildcard {
    return {
      arn: `${this.arn}/${folder}/*`,
      because: 'Keys begin with the run, and those of jobs with its nonce: made up at its start.',
    };
  }
}

/**
 * Empties buckets when the stack is destroyed, without which CloudFormation cannot delete them. We
 * chose a function of our own over CDK's `autoDeleteObjects` because that one does not know S3
 * Express buckets.
 */
export class EmptyBuckets extends Construct {
  constructor(scope: Construct, id: string, buckets: readonly BenchmarkBucket[], logs: JobLogs) {
    super(scope, id);
    const role = roleOf(this, 'Role', {
      description: 'S3 Benchmarks: empties the created buckets when the stack is destroyed',
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      grants: [
        ...buckets.flatMap(toEmpty),
        { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logs.streams] },
      ],
    });
    const code = new Asset(this, 'Code', {
      path: fileURLToPath(new URL('./empty-buckets', import.meta.url)),
      exclude: ['*.d.mts'],
    });
    const lambda = new CfnFunction(this, 'Function', {
      description: 'Empties the benchmark buckets when the stack is destroyed.',
      runtime: 'nodejs24.x',
      architectures: ['arm64'],
      code: { s3Bucket: code.s3BucketName, s3Key: code.s3ObjectKey },
      handler: 'index.handler',
      // A thousand keys take about a second, and no set of workloads has a hundred thousand.
      timeout: Duration.minutes(15).toSeconds(),
      memorySize: 256,
      loggingConfig: { logGroup: logs.group.logGroupName },
      role: role.roleArn,
    });
    new CustomResource(this, 'Emptied', {
      serviceToken: lambda.attrArn,
      resourceType: 'Custom::EmptyBuckets',
      properties: { Buckets: buckets.map(({ name }) => name) },
    });
  }
}

function toEmpty({ arn, storageClass }: BenchmarkBucket): Grant[] {
  if (storageClass === 'S3Express') {
    return [{ actions: ['s3express:CreateSession'], resources: [arn] }];
  }
  const objects = { arn: `${arn}/*`, because: 'Every key of the bucket is deleted.' };
  return [
    { actions: ['s3:ListBucket', 's3:ListBucketMultipartUploads'], resources: [arn] },
    { actions: ['s3:DeleteObject', 's3:AbortMultipartUpload'], resources: [objects] },
  ];
}
