import { AwsError, type HttpReply, type HttpRequest } from '../fake-aws/service.ts';
import type { FakeAccount } from './fake-account.ts';

/** A bucket as the account's owner sees it. */
export interface AccountBucket {
  /** @default the account's region */
  region?: string;
  /** @default the account */
  owner?: string;
  /** Key for SSE-KMS; '' for AWS's own. @default SSE-S3 */
  kmsKey?: string;
  versioned?: boolean;
}

/**
 * What S3 answers about buckets; of their objects it knows nothing.
 *
 * - HeadBucket, 301 for another region's: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 * - ListDirectoryBuckets: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListDirectoryBuckets.html
 * - GetBucketEncryption: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html
 * - GetBucketVersioning: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html
 */
export function s3Answer(
  account: FakeAccount,
  request: HttpRequest,
  refuse: (call: string) => void,
): HttpReply {
  const call = callOf(request);
  try {
    refuse(call);
    if (call === 'ListDirectoryBuckets') return listDirectoryBuckets(account);
    const name = request.path.slice(1).replace(/\/$/, '');
    const bucket = account.buckets[name];
    const { owner = account.id, region = account.region, kmsKey, versioned } = bucket ?? {};
    if (!bucket) throw new AwsError('NoSuchBucket', 404, '');
    const expected = request.headers['x-amz-expected-bucket-owner'] ?? account.id;
    if (owner !== account.id || owner !== expected) throw new AwsError('AccessDenied', 403, '');
    const headers = { 'x-amz-bucket-region': region };
    if (region !== account.region) return { status: 301, headers, body: '' };
    if (call === 'HeadBucket') return { status: 200, headers, body: '' };
    if (call === 'GetBucketVersioning') {
      const status = versioned ? '<Status>Enabled</Status>' : '';
      return xml(200, `<VersioningConfiguration>${status}</VersioningConfiguration>`);
    }
    return xml(200, encryption(kmsKey));
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const { code, message, status } = error;
    const body = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
    return call === 'HeadBucket' ? { status, headers: {}, body: '' } : xml(status, body);
  }
}

function callOf({ method, path, query }: HttpRequest): string {
  if (method === 'HEAD') return 'HeadBucket';
  if (path === '/') return 'ListDirectoryBuckets';
  if (query.has('encryption')) return 'GetBucketEncryption';
  if (query.has('versioning')) return 'GetBucketVersioning';
  throw new Error(`A fake S3 was asked ${method} ${path}?${query}`);
}

function listDirectoryBuckets({ buckets }: FakeAccount): HttpReply {
  const names = Object.keys(buckets).filter((name) => name.endsWith('--x-s3'));
  const items = names.map((name) => `<Bucket><Name>${name}</Name></Bucket>`);
  return xml(
    200,
    `<ListAllMyDirectoryBucketsResult><Buckets>${items.join('')}</Buckets></ListAllMyDirectoryBucketsResult>`,
  );
}

function encryption(kmsKey: string | undefined): string {
  const algorithm = `<SSEAlgorithm>${kmsKey === undefined ? 'AES256' : 'aws:kms'}</SSEAlgorithm>`;
  const key = kmsKey ? `<KMSMasterKeyID>${kmsKey}</KMSMasterKeyID>` : '';
  const byDefault = `<ApplyServerSideEncryptionByDefault>${algorithm}${key}</ApplyServerSideEncryptionByDefault>`;
  return `<ServerSideEncryptionConfiguration><Rule>${byDefault}</Rule></ServerSideEncryptionConfiguration>`;
}

function xml(status: number, body: string): HttpReply {
  return { status, headers: { 'content-type': 'application/xml' }, body };
}
