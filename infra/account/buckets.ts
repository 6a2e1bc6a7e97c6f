/** Buckets that are there before the stack is. */
import {
  GetBucketEncryptionCommand,
  GetBucketVersioningCommand,
  HeadBucketCommand,
  paginateListDirectoryBuckets,
} from '@aws-sdk/client-s3';
import { type Aws, asking, awsStatusOf, NotKnown, type Wanted } from './aws.ts';
import type { Finding } from './findings.ts';

/** Whether the jobs could use the existing buckets of the settings. */
export async function existingBuckets(
  { buckets, region }: Wanted,
  aws: Aws,
  account: string,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { name, storageClass } of buckets) {
    if (name === null) continue;
    const about = `Bucket ${name}`;
    const fault =
      storageClass === 'S3Express'
        ? await expressFault(name, region, aws)
        : await standardFault(name, region, account, aws);
    if (fault) {
      findings.push({ severity: 'runs', about, ...fault });
      continue;
    }
    findings.push(...(await encryption(name, about, aws)));
    if (storageClass === 'S3Standard') findings.push(...(await versioning(name, about, aws)));
  }
  return findings;
}

type Fault = Pick<Finding, 'what' | 'remedy'>;

const ANOTHER = 'Name another bucket, or none: the stack then creates one.';

async function standardFault(
  Bucket: string,
  region: string,
  account: string,
  { s3 }: Aws,
): Promise<Fault | null> {
  try {
    // Not by `asking`: the answer to HEAD has no body, so an error has no name.
    const { BucketRegion = region } = await s3.send(
      new HeadBucketCommand({ Bucket, ExpectedBucketOwner: account }),
    );
    return BucketRegion === region ? null : elsewhere(BucketRegion, region);
  } catch (error) {
    switch (awsStatusOf(error)) {
      case 301:
        return elsewhere(regionOf(error), region);
      case 403: {
        const what = `it is another account's, or these credentials may not look at it.`;
        return { what, remedy: `${ANOTHER} Or grant s3:ListBucket to these credentials.` };
      }
      case 404:
        return { what: 'there is no such bucket.', remedy: ANOTHER };
      default: {
        const remedy = 'Try again, or name another bucket.';
        throw new NotKnown(`bucket ${Bucket} had no answer (${error}).`, remedy, { cause: error });
      }
    }
  }
}

function elsewhere(its: string, region: string): Fault {
  const what = `it is in ${its}: figures would be those of the way there, and transfers would be charged.`;
  return { what, remedy: `Deploy in ${its}, or name a bucket in ${region}.` };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html */
function regionOf(error: unknown): string {
  const { $response } = error as { $response?: { headers?: Record<string, string> } };
  return $response?.headers?.['x-amz-bucket-region'] ?? 'another region';
}

/** A directory bucket is seen only in its own region and by its own account. */
async function expressFault(
  name: string,
  region: string,
  { s3: client }: Aws,
): Promise<Fault | null> {
  const isThere = await asking('s3express:ListAllMyDirectoryBuckets', async () => {
    for await (const { Buckets = [] } of paginateListDirectoryBuckets({ client }, {})) {
      if (Buckets.some((one) => one.Name === name)) return true;
    }
    return false;
  });
  return isThere ? null : { what: `the account has no such bucket in ${region}.`, remedy: ANOTHER };
}

/** The jobs' roles have no rights to keys: what a key of the account encrypts, they cannot read. */
async function encryption(Bucket: string, about: string, { s3 }: Aws): Promise<Finding[]> {
  const { ServerSideEncryptionConfiguration } = await asking('s3:GetEncryptionConfiguration', () =>
    s3.send(new GetBucketEncryptionCommand({ Bucket })),
  );
  const [rule] = ServerSideEncryptionConfiguration?.Rules ?? [];
  const { SSEAlgorithm = 'AES256', KMSMasterKeyID } =
    rule?.ApplyServerSideEncryptionByDefault ?? {};
  if (!SSEAlgorithm.startsWith('aws:kms')) {
    return [{ severity: 'ok', about, what: `it is there, and encrypts with ${SSEAlgorithm}.` }];
  }
  const isAwsKey = KMSMasterKeyID === undefined || KMSMasterKeyID.endsWith('alias/aws/s3');
  if (isAwsKey) {
    const what = `it encrypts with ${SSEAlgorithm}: requests to KMS are charged, and limited in number.`;
    const remedy = 'Figures of S3 alone need a bucket with SSE-S3 (AES256).';
    return [{ severity: 'note', about, what, remedy }];
  }
  const what = `it encrypts with the KMS key ${KMSMasterKeyID}, to which the jobs have no rights.`;
  const remedy = 'Name a bucket with SSE-S3 (AES256), or none: the stack then creates one.';
  return [{ severity: 'runs', about, what, remedy }];
}

async function versioning(Bucket: string, about: string, { s3 }: Aws): Promise<Finding[]> {
  const { Status } = await asking('s3:GetBucketVersioning', () =>
    s3.send(new GetBucketVersioningCommand({ Bucket })),
  );
  if (Status !== 'Enabled') return [];
  const what =
    'it keeps old versions: everything that a run uploads would be stored, and billed, for ever.';
  const remedy = 'Name a bucket without versioning, or none: the stack then creates one.';
  return [{ severity: 'note', about, what, remedy }];
}
