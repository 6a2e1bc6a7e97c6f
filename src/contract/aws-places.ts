/**
 * Where things are at AWS, as far as their names tell: regions, zones, buckets. It imports no package, as
 * runners that are measured load it.
 */
import type { StorageClass } from './names.ts';

/** `AA-DIRECTION-N`, e.g. `us-west-2`, `us-gov-east-1`; what is one is known to AWS alone. */
export const REGION = /^[a-z]{2}(-gov)?-(north|south|east|west|central)+-\d$/;

/**
 * The part of AWS that a region is in, as ARNs name it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function partitionOf(region: string): 'aws' | 'aws-cn' | 'aws-us-gov' {
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return region.startsWith('cn-') ? 'aws-cn' : 'aws';
}

/** What the names of hosts end in, S3's among them. */
export function awsDomainOf(region: string): string {
  return partitionOf(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
}

const CONSOLES = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
} as const;

/** Where people see what is in a region. */
export function consoleOf(region: string): string {
  return `https://${region}.${CONSOLES[partitionOf(region)]}`;
}

/** The storage class of a bucket: S3 Express bucket names end in `--x-s3`. */
export function storageClassOf(bucketName: string): StorageClass {
  return bucketName.endsWith('--x-s3') ? 'S3Express' : 'S3Standard';
}

/**
 * The characters that names of buckets have, though not every name of them is legal.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/**
 * The id of the zone that the name of an S3 Express bucket ends in: `NAME--ZONE--x-s3`; undefined for any
 * other name.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html
 */
export function zoneOf(bucket: string): string | undefined {
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?--([a-z0-9]+(?:-[a-z0-9]+)*)--x-s3$/.exec(bucket)?.[1];
}
