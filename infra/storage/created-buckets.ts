import { BlockPublicAccess, Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnBucketPolicy, CfnDirectoryBucket } from 'aws-cdk-lib/aws-s3express';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { PARTS_ARE_ABORTED, UPLOADS_EXPIRE } from '../../src/contract/deployment.ts';
import { acknowledge } from '../acknowledge.ts';
import type { BenchmarkBucket } from './benchmark-bucket.ts';

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
