import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  CreateSessionCommand,
  DeleteBucketCommand,
  DeleteBucketPolicyCommand,
  DeleteObjectsCommand,
  GetBucketPolicyCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListDirectoryBucketsCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presignedQuery } from '../s3/sigv4.ts';
import { type AwsRequest, type AwsWire, startAwsWire } from '../testing/aws-wire.ts';

const REGION = 'us-west-2';
const BUCKET = 'mine--usw2-az3--x-s3';
const OTHER = 'other--usw2-az1--x-s3';
const STANDARD = 'standard';
const AS_AWS = { region: REGION, buckets: [BUCKET, OTHER, STANDARD] };
const HOST = `${BUCKET}.s3express-usw2-az3.${REGION}.amazonaws.com`;
const OTHER_HOST = `${OTHER}.s3express-usw2-az1.${REGION}.amazonaws.com`;
const CONTROL = `s3express-control.${REGION}.amazonaws.com`;
const STANDARD_HOST = `${STANDARD}.s3.${REGION}.amazonaws.com`;
const MINUTE = 60_000;

let wire: AwsWire;
let sdk: S3Client;
/** How far the server's clock is ahead. */
let ahead = 0;

beforeAll(async () => {
  wire = await startAwsWire(AS_AWS, { now: () => new Date(Date.now() + ahead) });
  sdk = wire.sdk();
  await sdk.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'dir/a', Body: 'content' }));
});
afterAll(() => wire[Symbol.asyncDispose]());

/** How often a client asks for each operation from now on. */
function countOperations(client: S3Client): Record<string, number> {
  const counts: Record<string, number> = {};
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        counts[commandName] = (counts[commandName] ?? 0) + 1;
        return next(args);
      },
    { step: 'build' },
  );
  return counts;
}

async function aSession(SessionMode?: 'ReadOnly' | 'ReadWrite', Bucket = BUCKET) {
  const command = new CreateSessionCommand({ Bucket, ...(SessionMode ? { SessionMode } : {}) });
  const { Credentials } = await sdk.send(command);
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    s3SessionToken: Credentials?.SessionToken ?? '',
    expires: Credentials?.Expiration ?? new Date(0),
  };
}

const GET: AwsRequest = { host: HOST, method: 'GET', path: '/dir/a' };
const LIST: AwsRequest = { host: HOST, method: 'GET', query: [['list-type', '2']] };

describe("AWS's client, told no endpoint", () => {
  it('moves objects in one session', async () => {
    const client = wire.sdk();
    const counts = countOperations(client);
    for (const Key of ['dir/b', 'dir/c']) {
      await client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: Key }));
      const { Body } = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key }));
      expect(await Body?.transformToString()).toBe(Key);
    }
    await client.send(
      new DeleteObjectsCommand({
        Bucket: BUCKET,
        Delete: { Objects: [{ Key: 'dir/b' }, { Key: 'dir/c' }] },
      }),
    );
    expect(counts).toMatchObject({ CreateSessionCommand: 1, PutObjectCommand: 2 });
  });

  it('uploads in parts', async () => {
    const object = { Bucket: BUCKET, Key: 'dir/parts' };
    const { UploadId } = await sdk.send(new CreateMultipartUploadCommand(object));
    const part = { ...object, UploadId, PartNumber: 1, Body: 'all of it' };
    const { ETag, ChecksumCRC32 } = await sdk.send(new UploadPartCommand(part));
    const Parts = [{ PartNumber: 1, ETag, ChecksumCRC32 }];
    await sdk.send(
      new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload: { Parts } }),
    );
    const { Body, StorageClass } = await sdk.send(new GetObjectCommand(object));
    expect(await Body?.transformToString()).toBe('all of it');
    expect(StorageClass).toBe('EXPRESS_ONEZONE');
  });

  it('renews a session that is about to expire', async () => {
    const client = wire.sdk();
    const counts = countOperations(client);
    const read = () => client.send(new HeadObjectCommand({ Bucket: BUCKET, Key: 'dir/a' }));
    // The session ends in 30 seconds by the client's clock, which it takes for too few.
    ahead = -4.5 * MINUTE;
    await read();
    ahead = 0;
    await read();
    await expect.poll(() => counts.CreateSessionCommand).toBe(2);
    await read();
    expect(counts.CreateSessionCommand).toBe(2);
  });

  it('finds directory buckets at an endpoint of its own, too', async () => {
    const { endpoint } = wire.server;
    const client = wire.sdk({ endpoint, forcePathStyle: true });
    const counts = countOperations(client);
    const { Body } = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'dir/a' }));
    expect(await Body?.transformToString()).toBe('content');
    expect(counts.CreateSessionCommand).toBe(1);
  });

  it('works without sessions when it is told to', async () => {
    const client = wire.sdk({ disableS3ExpressSessionAuth: true });
    const counts = countOperations(client);
    await client.send(new HeadObjectCommand({ Bucket: BUCKET, Key: 'dir/a' }));
    expect(counts.CreateSessionCommand).toBeUndefined();
  });

  it('makes, finds, looks at and removes directory buckets', async () => {
    const Bucket = 'made--usw2-az2--x-s3';
    const CreateBucketConfiguration = {
      Location: { Type: 'AvailabilityZone', Name: 'usw2-az2' },
      Bucket: { DataRedundancy: 'SingleAvailabilityZone', Type: 'Directory' },
    } as const;
    await sdk.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
    const names = (page: { Buckets?: { Name?: string | undefined }[] | undefined }) =>
      page.Buckets?.map(({ Name }) => Name);
    const first = await sdk.send(new ListDirectoryBucketsCommand({ MaxDirectoryBuckets: 2 }));
    expect(names(first)).toEqual([Bucket, BUCKET]);
    const { ContinuationToken } = first;
    const rest = await sdk.send(new ListDirectoryBucketsCommand({ ContinuationToken }));
    expect(names(rest)).toEqual([OTHER]);
    expect(names(await sdk.send(new ListBucketsCommand()))).toEqual(['s3-benchmarks', STANDARD]);
    expect(await sdk.send(new HeadBucketCommand({ Bucket: BUCKET }))).toMatchObject({
      BucketLocationType: 'AvailabilityZone',
      BucketLocationName: 'usw2-az3',
      BucketRegion: REGION,
      AccessPointAlias: false,
    });
    await sdk.send(new DeleteBucketCommand({ Bucket }));
    expect(names(await sdk.send(new ListDirectoryBucketsCommand()))).toEqual([BUCKET, OTHER]);
  });

  it('keeps a policy', async () => {
    const policy = { Bucket: OTHER, Policy: '{"Version":"2008-10-17","Statement":[]}' };
    await sdk.send(new PutBucketPolicyCommand(policy));
    const { Policy } = await sdk.send(new GetBucketPolicyCommand({ Bucket: OTHER }));
    expect(Policy).toBe(policy.Policy);
    await sdk.send(new DeleteBucketPolicyCommand({ Bucket: OTHER }));
    const gone = sdk.send(new GetBucketPolicyCommand({ Bucket: OTHER }));
    await expect(gone).rejects.toMatchObject({ name: 'NoSuchBucketPolicy' });
    const malformed = sdk.send(new PutBucketPolicyCommand({ ...policy, Policy: '{' }));
    await expect(malformed).rejects.toMatchObject({ name: 'MalformedPolicy' });
  });

  it('cannot make a bucket of another zone than its name says', async () => {
    const CreateBucketConfiguration = {
      Location: { Type: 'AvailabilityZone', Name: 'usw2-az1' },
    } as const;
    const made = sdk.send(
      new CreateBucketCommand({ Bucket: 'made--usw2-az2--x-s3', CreateBucketConfiguration }),
    );
    await expect(made).rejects.toMatchObject({ name: 'InvalidBucketName' });
  });

  it('cannot remove a bucket with an upload under way', async () => {
    const object = { Bucket: OTHER, Key: 'a' };
    const { UploadId } = await sdk.send(new CreateMultipartUploadCommand(object));
    const removed = sdk.send(new DeleteBucketCommand({ Bucket: OTHER }));
    await expect(removed).rejects.toMatchObject({ name: 'BucketNotEmpty' });
    await sdk.send(new AbortMultipartUploadCommand({ ...object, UploadId }));
  });
});

describe('a session', () => {
  it('lasts five minutes', async () => {
    const { expires } = await aSession();
    const left = expires.getTime() - Date.now();
    expect(left).toBeGreaterThan(4.9 * MINUTE - 30_000);
    expect(left).toBeLessThanOrEqual(5 * MINUTE);
  });

  it.each(['s3express', 's3'] as const)('may be used with signatures of %s', async (service) => {
    const credentials = await aSession();
    expect(await wire.send({ ...GET, credentials, service })).toMatchObject({ text: 'content' });
  });

  it('is over when it has expired', async () => {
    const credentials = await aSession();
    ahead = 5 * MINUTE;
    const expired = await wire.send({ ...GET, credentials });
    ahead = 0;
    expect(expired).toMatchObject({ status: 400, code: 'ExpiredToken' });
    expect((await wire.send({ ...GET, credentials })).status).toBe(200);
  });

  it('is good for its bucket only', async () => {
    const credentials = await aSession();
    const refused = await wire.send({ ...GET, host: OTHER_HOST, credentials });
    expect(refused).toMatchObject({ status: 403, code: 'AccessDenied' });
    const standard = await wire.send({ ...GET, host: STANDARD_HOST, credentials });
    expect(standard).toMatchObject({ status: 403, code: 'AccessDenied' });
  });

  it.each([
    ['an unknown key', { accessKeyId: 'NOBODY' }, 403, 'InvalidAccessKeyId'],
    ['another token', { s3SessionToken: 'other' }, 400, 'InvalidToken'],
    ['no token', { s3SessionToken: '' }, 403, 'InvalidAccessKeyId'],
    ['another secret', { secretAccessKey: 'other' }, 403, 'SignatureDoesNotMatch'],
  ])('with %s is refused', async (_what, wrong, status, code) => {
    const credentials = { ...(await aSession()), ...wrong };
    expect(await wire.send({ ...GET, credentials })).toMatchObject({ status, code });
  });

  it('is not good for its token alone', async () => {
    const { s3SessionToken } = await aSession();
    const credentials = { ...wire.server.credentials, s3SessionToken };
    expect(await wire.send({ ...GET, credentials })).toMatchObject({ code: 'InvalidAccessKeyId' });
  });

  it('carries its token in presigned URLs', async () => {
    const { s3SessionToken, ...credentials } = await aSession();
    const presign = (token: string) => {
      const query = [['X-Amz-S3session-Token', token]] as const;
      const request = { method: 'GET', path: '/dir/a', query, headers: { host: HOST } };
      const search = presignedQuery(request, credentials, REGION, new Date(), 60);
      return wire.send({ ...GET, path: `/dir/a?${search}`, signed: false });
    };
    expect(await presign(s3SessionToken)).toMatchObject({ status: 200, text: 'content' });
    expect(await presign('other')).toMatchObject({ status: 400, code: 'InvalidToken' });
  });

  it.each<[string, Partial<AwsRequest>]>([
    ['PutObject', { method: 'PUT', body: 'x' }],
    ['DeleteObject', { method: 'DELETE' }],
    ['DeleteObjects', { method: 'POST', path: '/', query: [['delete', '']] }],
    ['CreateMultipartUpload', { method: 'POST', query: [['uploads', '']] }],
    [
      'UploadPart',
      {
        method: 'PUT',
        query: [
          ['partNumber', '1'],
          ['uploadId', 'x'],
        ],
      },
    ],
  ])('that is read-only is refused %s', async (_what, request) => {
    const credentials = await aSession('ReadOnly');
    expect(await wire.send({ ...GET, ...request, credentials })).toMatchObject({
      status: 403,
      code: 'AccessDenied',
    });
  });

  it('that is read-only reads', async () => {
    const credentials = await aSession('ReadOnly');
    for (const request of [GET, { ...GET, method: 'HEAD' }, LIST]) {
      expect((await wire.send({ ...request, credentials })).status).toBe(200);
    }
  });

  it('does not copy, and makes no other session', async () => {
    const credentials = await aSession('ReadWrite');
    const headers = { 'x-amz-copy-source': `${BUCKET}/dir/a` };
    const copy = { ...GET, method: 'PUT', path: '/dir/copy', headers, credentials };
    expect(await wire.send(copy)).toMatchObject({ code: 'AccessDenied' });
    const another = { ...LIST, query: [['session', '']] as const, credentials };
    expect(await wire.send(another)).toMatchObject({ code: 'AccessDenied' });
  });

  it('of a mode that is none is refused, as is one in a standard bucket', async () => {
    const query = [['session', '']] as const;
    const headers = { 'x-amz-create-session-mode': 'WriteOnly' };
    expect(await wire.send({ ...LIST, query, headers })).toMatchObject({ code: 'InvalidArgument' });
    const standard = await wire.send({ ...LIST, host: STANDARD_HOST, query, service: 's3' });
    expect(standard).toMatchObject({ status: 501, code: 'NotImplemented' });
  });
});

describe('hosts and services', () => {
  it.each<[string, string, AwsRequest['service'], number]>([
    ['a zonal host', HOST, 's3', 400],
    ['a zonal host', HOST, 's3express', 200],
    ['the control host', CONTROL, 's3', 400],
    ['the control host', CONTROL, 's3express', 200],
    ['a standard host', STANDARD_HOST, 's3express', 400],
    ['a standard host', STANDARD_HOST, 's3', 200],
  ])('%s (%s) answers signatures of %s with %i', async (_what, host, service, status) => {
    const query = host === CONTROL ? [] : LIST.query!;
    const response = await wire.send({ ...LIST, host, query, service: service! });
    expect(response.status).toBe(status);
    expect(response.code).toBe(status === 200 ? undefined : 'AuthorizationHeaderMalformed');
  });

  it.each<[string, string, AwsRequest['service']]>([
    ['directory', `${BUCKET}.s3.${REGION}.amazonaws.com`, 's3'],
    ['directory', `${BUCKET}.s3.amazonaws.com`, 's3'],
    ['standard', `${STANDARD}.s3express-usw2-az3.${REGION}.amazonaws.com`, 's3express'],
  ])('a %s bucket is not to be found at %s', async (_kind, host, service) => {
    const response = await wire.send({ ...LIST, host, service: service! });
    expect(response).toMatchObject({ status: 404, code: 'NoSuchBucket' });
  });
});

describe('a listing of a directory bucket', () => {
  beforeAll(async () => {
    for (const Key of ['list/1', 'list/2', 'list/sub/3', 'list/tub/4']) {
      await sdk.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: Key }));
    }
  });

  it('has all keys, page by page, and not in their order', async () => {
    const pages: string[][] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await sdk.send(
        new ListObjectsV2Command({
          Bucket: BUCKET,
          Prefix: 'list/',
          MaxKeys: 3,
          ...(ContinuationToken ? { ContinuationToken } : {}),
        }),
      );
      pages.push(page.Contents?.map(({ Key }) => Key ?? '') ?? []);
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    expect(pages).toEqual([['list/sub/3', 'list/2', 'list/1'], ['list/tub/4']]);
  });

  it('has folders', async () => {
    const { Contents, CommonPrefixes } = await sdk.send(
      new ListObjectsV2Command({ Bucket: BUCKET, Prefix: 'list/', Delimiter: '/' }),
    );
    expect(Contents?.map(({ Key }) => Key).sort()).toEqual(['list/1', 'list/2']);
    expect(CommonPrefixes?.map(({ Prefix }) => Prefix).sort()).toEqual(['list/sub/', 'list/tub/']);
  });

  it.each([
    ['a prefix that is no folder', { Prefix: 'li' }],
    ['another delimiter', { Delimiter: '-' }],
    ['a key to start after', { StartAfter: 'list/1' }],
  ])('is refused with %s', async (_what, wish) => {
    const listed = sdk.send(new ListObjectsV2Command({ Bucket: BUCKET, ...wish }));
    await expect(listed).rejects.toMatchObject({ name: 'InvalidRequest' });
  });

  it.each([
    ['of the first version', []],
    ['of its location', [['location', '']] as const],
  ])('%s is not known', async (_what, query) => {
    expect(await wire.send({ ...LIST, query })).toMatchObject({ status: 501 });
  });
});

describe('an object in a directory bucket', () => {
  const md5 = (text: string) => `"${createHash('md5').update(text).digest('hex')}"`;
  const copy = async (from: string, Bucket: string, Key: string) => {
    await sdk.send(new CopyObjectCommand({ Bucket, Key, CopySource: from }));
    return sdk.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
  };

  it('has an ETag that is no MD5, and another when it is written again', async () => {
    const object = { Bucket: BUCKET, Key: 'dir/etag', Body: 'same' };
    const first = await sdk.send(new PutObjectCommand(object));
    const second = await sdk.send(new PutObjectCommand(object));
    expect(new Set([first.ETag, second.ETag, md5('same')]).size).toBe(3);
    const { ETag } = await sdk.send(new HeadObjectCommand(object));
    expect(ETag).toBe(second.ETag);
  });

  it('keeps its checksum when it is copied there and back, but not its ETag', async () => {
    const object = { Bucket: STANDARD, Key: 'origin', Body: 'copied' };
    const { ETag, ChecksumCRC32 } = await sdk.send(new PutObjectCommand(object));
    expect(ETag).toBe(md5('copied'));
    const there = await copy(`${STANDARD}/origin`, BUCKET, 'dir/copied');
    expect(there).toMatchObject({ ChecksumCRC32, StorageClass: 'EXPRESS_ONEZONE' });
    expect(there.ETag).not.toBe(md5('copied'));
    const back = await copy(`${BUCKET}/dir/copied`, STANDARD, 'back');
    expect(back).toMatchObject({ ChecksumCRC32, ETag: md5('copied') });
    expect(back.StorageClass).toBeUndefined();
  });

  it.each([
    [BUCKET, 'STANDARD'],
    [STANDARD, 'EXPRESS_ONEZONE'],
  ] as const)('in %s cannot be of %s', async (Bucket, StorageClass) => {
    const put = sdk.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x', StorageClass }));
    await expect(put).rejects.toMatchObject({ name: 'InvalidStorageClass' });
  });

  it('has no gaps between its parts', async () => {
    const object = { Bucket: BUCKET, Key: 'dir/gaps' };
    const { UploadId } = await sdk.send(new CreateMultipartUploadCommand(object));
    const part = { ...object, UploadId, PartNumber: 2, Body: 'x' };
    const { ETag, ChecksumCRC32 } = await sdk.send(new UploadPartCommand(part));
    const Parts = [{ PartNumber: 2, ETag, ChecksumCRC32 }];
    const completed = sdk.send(
      new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload: { Parts } }),
    );
    await expect(completed).rejects.toMatchObject({ name: 'InvalidPartOrder' });
    await sdk.send(new AbortMultipartUploadCommand({ ...object, UploadId }));
  });
});
