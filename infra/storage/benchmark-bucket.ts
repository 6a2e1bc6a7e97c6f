import { Arn, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { StorageClass } from '../../src/contract/names.ts';

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
