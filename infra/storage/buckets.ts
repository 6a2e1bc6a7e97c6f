import { BlockPublicAccess, Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnBucketPolicy, CfnDirectoryBucket } from 'aws-cdk-lib/aws-s3express';
import { Arn, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import {
  type HISTORY,
  INCOMING,
  PARTS_ARE_ABORTED,
  UPLOADS_EXPIRE,
} from '../../src/contract/deployment.ts';
import type { StorageClass } from '../../src/contract/names.ts';
import { acknowledge } from '../checks.ts';
import type { Wildcard } from '../roles/role-of.ts';

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
