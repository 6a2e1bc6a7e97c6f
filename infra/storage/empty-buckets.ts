import { fileURLToPath } from 'node:url';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { CustomResource, Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { JobLogs } from '../monitoring.ts';
import { type Grant, roleOf } from '../roles/role-of.ts';
import type { BenchmarkBucket } from './buckets.ts';

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
