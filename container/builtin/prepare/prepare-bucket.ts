import {
  type BucketLocationConstraint,
  CreateBucketCommand,
  GetBucketLifecycleConfigurationCommand,
  HeadBucketCommand,
  type LifecycleRule,
  PutBucketLifecycleConfigurationCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { InputError } from '../../../src/contract/input-error.ts';
import { storageClassOf } from '../../../src/contract/names.ts';

/** Uploads are worth nothing after their run, and parts of a killed run are billed until aborted. */
const RULES: LifecycleRule[] = [
  {
    ID: 's3-benchmarks-expire-uploads',
    Status: 'Enabled',
    Filter: { Prefix: 'upload/' },
    Expiration: { Days: 1 },
  },
  {
    ID: 's3-benchmarks-abort-multipart-uploads',
    Status: 'Enabled',
    Filter: { Prefix: '' },
    AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
  },
];

/**
 * Makes the bucket if it is missing.
 *
 * @throws InputError when it is not ours to use, or is an S3 Express bucket that does not exist
 */
export async function ensureBucket(s3: S3Client, bucket: string): Promise<void> {
  try {
    await s3.send(new HeadBucketCommand({ Bucket: bucket }));
    return;
  } catch (error) {
    // A HEAD has no body, so the status is all that S3 says.
    if (statusOf(error) === 403) {
      throw new InputError(
        `Bucket "${bucket}" refuses these credentials (403): allow them, or name another bucket.`,
      );
    }
    if (statusOf(error) !== 404) throw error;
  }
  if (storageClassOf(bucket) === 'S3Express') {
    throw new InputError(
      `Bucket "${bucket}" does not exist: make it first, as an S3 Express bucket needs an availability zone.`,
    );
  }
  const region = await s3.config.region();
  const elsewhere = region !== 'us-east-1';
  await s3.send(
    new CreateBucketCommand({
      Bucket: bucket,
      ...(elsewhere && {
        CreateBucketConfiguration: { LocationConstraint: region as BucketLocationConstraint },
      }),
    }),
  );
}

/**
 * Adds our lifecycle rules to those that the bucket has. A server without lifecycles, or a role
 * that may not set them, costs disk space but no measurement: it is logged and that is all.
 */
export async function ensureLifecycle(
  s3: S3Client,
  bucket: string,
  log: (line: string) => void,
): Promise<void> {
  try {
    const present = await lifecycleRules(s3, bucket);
    const missing = RULES.filter((rule) => !present.some((other) => other.ID === rule.ID));
    if (missing.length === 0) return;
    await s3.send(
      new PutBucketLifecycleConfigurationCommand({
        Bucket: bucket,
        LifecycleConfiguration: { Rules: [...present, ...missing] },
      }),
    );
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    log(`Uploads will not expire by themselves: no lifecycle rules on ${bucket} (${error.name}).`);
  }
}

async function lifecycleRules(s3: S3Client, bucket: string): Promise<LifecycleRule[]> {
  try {
    const found = await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket: bucket }));
    return found.Rules ?? [];
  } catch (error) {
    if (error instanceof S3ServiceException && error.name === 'NoSuchLifecycleConfiguration') {
      return [];
    }
    throw error;
  }
}

function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}
