import type { BucketLocationConstraint, LifecycleRule, S3Client } from '@aws-sdk/client-s3';
import { PARTS_ARE_ABORTED, UPLOADS_EXPIRE } from '../../src/contract/deployment.ts';
import { InputError } from '../../src/contract/input-error.ts';
import { storageClassOf } from '../../src/contract/names.ts';
import { httpStatusOf, refusalOf } from '../s3.ts';

const RULES: LifecycleRule[] = [
  {
    ID: UPLOADS_EXPIRE.id,
    Status: 'Enabled',
    Filter: { Prefix: UPLOADS_EXPIRE.prefix },
    Expiration: { Days: UPLOADS_EXPIRE.days },
  },
  {
    ID: PARTS_ARE_ABORTED.id,
    Status: 'Enabled',
    Filter: { Prefix: '' },
    AbortIncompleteMultipartUpload: { DaysAfterInitiation: PARTS_ARE_ABORTED.days },
  },
];

/** Codes of a server that does not let us look at a bucket, and may let S3 clients use it. */
const ONLY_LOOKING =
  /^(AccessDenied|Forbidden|NotImplemented|MethodNotAllowed|status 40[35]|status 501)$/;

/**
 * Makes the bucket if it is missing. Where the server does not let us look, it is taken to be there.
 *
 * @param note is told that it does not
 * @throws InputError when it is not ours to use, or is an S3 Express bucket that does not exist
 */
export async function ensureBucket(
  s3: S3Client,
  bucket: string,
  note: (text: string) => void,
): Promise<void> {
  const { CreateBucketCommand, HeadBucketCommand } = await import('@aws-sdk/client-s3');
  try {
    await s3.send(new HeadBucketCommand({ Bucket: bucket }));
    return;
  } catch (error) {
    const status = httpStatusOf(error) ?? 0;
    if (![400, 403, 404, 405, 501].includes(status)) throw error;
    if (status !== 404) {
      // A HEAD has no body, so the status is all that S3 says: a listing tells more.
      const why = await whyNotListed(s3, bucket);
      if (why === null) return;
      if (!ONLY_LOOKING.test(why)) {
        throw new InputError(
          `Bucket "${bucket}" refuses these credentials (${why}): allow them, or name another bucket.`,
        );
      }
      note(`Bucket ${bucket} cannot be looked up (${why}), so it is assumed to exist.`);
      return;
    }
  }
  if (storageClassOf(bucket) === 'S3Express') {
    throw new InputError(
      `Bucket "${bucket}" does not exist: create it first, as an S3 Express bucket needs an availability zone.`,
    );
  }
  const region = await s3.config.region();
  const elsewhere = region !== 'us-east-1';
  try {
    await s3.send(
      new CreateBucketCommand({
        Bucket: bucket,
        ...(elsewhere && {
          CreateBucketConfiguration: { LocationConstraint: region as BucketLocationConstraint },
        }),
      }),
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'BucketAlreadyOwnedByYou') return;
    throw error;
  }
}

/** @returns what the server says when it is asked for a listing; null if it lists */
async function whyNotListed(s3: S3Client, bucket: string): Promise<string | null> {
  const { ListObjectsV2Command } = await import('@aws-sdk/client-s3');
  try {
    await s3.send(new ListObjectsV2Command({ Bucket: bucket, MaxKeys: 1 }));
    return null;
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * Adds our lifecycle rules to those that the bucket has. A server without lifecycles, or a role
 * that may not set them, costs disk space but no measurement, so it is only reported.
 */
export async function ensureLifecycle(
  s3: S3Client,
  bucket: string,
  note: (text: string) => void,
): Promise<void> {
  const { PutBucketLifecycleConfigurationCommand } = await import('@aws-sdk/client-s3');
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
    note(
      `Uploads will not expire by themselves: no lifecycle rules on ${bucket} (${refusalOf(error)}).`,
    );
  }
}

async function lifecycleRules(s3: S3Client, bucket: string): Promise<LifecycleRule[]> {
  const { GetBucketLifecycleConfigurationCommand } = await import('@aws-sdk/client-s3');
  try {
    const found = await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket: bucket }));
    return found.Rules ?? [];
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchLifecycleConfiguration') {
      return [];
    }
    throw error;
  }
}
