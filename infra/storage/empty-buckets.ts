import { fileURLToPath } from 'node:url';
import {
  Effect,
  ManagedPolicy,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { CustomResource, Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { BenchmarkBucket } from './benchmark-bucket.ts';

/**
 * Empties buckets when the stack is destroyed, without which CloudFormation cannot delete them. We
 * chose a function of our own over CDK's `autoDeleteObjects` because that one does not know S3
 * Express buckets.
 */
export class EmptyBuckets extends Construct {
  constructor(scope: Construct, id: string, buckets: readonly BenchmarkBucket[]) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [
        ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaBasicExecutionRole'),
      ],
      inlinePolicies: {
        Empty: new PolicyDocument({ statements: buckets.flatMap(permissionsToEmpty) }),
      },
    });
    acknowledge(role, {
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]':
        'It only lets the function write its own log.',
      ...Object.fromEntries(
        buckets.map(({ arn }) => [
          `AwsSolutions-IAM5[Resource::${arn}/*]`,
          'It empties the bucket: every key is meant.',
        ]),
      ),
    });
    const lambda = new Lambda(this, 'Function', {
      description: 'Empties the benchmark buckets when the stack is destroyed.',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(fileURLToPath(new URL('./empty-bucket', import.meta.url))),
      handler: 'index.handler',
      // 1000 keys take about a second; no set of workloads has a hundred thousand.
      timeout: Duration.minutes(15),
      memorySize: 256,
      role,
    });
    for (const { name, storageClass } of buckets) {
      new CustomResource(this, storageClass, {
        serviceToken: lambda.functionArn,
        resourceType: 'Custom::EmptyBucket',
        properties: { Bucket: name },
      });
    }
  }
}

function permissionsToEmpty({ arn, storageClass }: BenchmarkBucket): PolicyStatement[] {
  const allow = (actions: string[], resource: string) =>
    new PolicyStatement({ effect: Effect.ALLOW, actions, resources: [resource] });
  if (storageClass === 'S3Express') return [allow(['s3express:CreateSession'], arn)];
  return [
    allow(['s3:ListBucket', 's3:ListBucketMultipartUploads'], arn),
    // Every key of the bucket is deleted.
    allow(['s3:DeleteObject', 's3:AbortMultipartUpload'], `${arn}/*`),
  ];
}
