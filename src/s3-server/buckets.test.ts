import {
  CreateBucketCommand,
  DeleteBucketCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLocationCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  PutBucketLifecycleConfigurationCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedWire, startUpload, startWire } from '../testing/s3-wire.ts';

const wire = sharedWire();

describe('buckets', () => {
  it('are made, found, listed and deleted', async () => {
    const Bucket = 'another.bucket-1';
    await wire.sdk.send(new CreateBucketCommand({ Bucket }));
    await wire.sdk.send(new CreateBucketCommand({ Bucket }));
    const head = await wire.sdk.send(new HeadBucketCommand({ Bucket }));
    expect(head.BucketRegion).toBe('us-east-1');
    const { Buckets } = await wire.sdk.send(new ListBucketsCommand({}));
    expect(Buckets?.map(({ Name }) => Name)).toEqual(['another.bucket-1', 'bucket']);
    await wire.sdk.send(new DeleteBucketCommand({ Bucket }));
    const gone = wire.sdk.send(new HeadBucketCommand({ Bucket }));
    await expect(gone).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
  });

  it('are deleted only when empty; uploads under way do not count', async () => {
    const Bucket = 'full';
    await wire.sdk.send(new CreateBucketCommand({ Bucket }));
    await wire.sdk.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x' }));
    const refused = wire.sdk.send(new DeleteBucketCommand({ Bucket }));
    await expect(refused).rejects.toMatchObject({ name: 'BucketNotEmpty' });
    await wire.send({ method: 'DELETE', bucket: Bucket, key: 'a' });
    await wire.send({ method: 'POST', bucket: Bucket, key: 'b', query: [['uploads', '']] });
    expect((await wire.send({ method: 'DELETE', bucket: Bucket })).status).toBe(204);
  });

  it.each(['ab', 'Upper', 'under_score', '-dash', 'a..b', '192.168.0.1', 'x'.repeat(64)])(
    '%s is not a name for one',
    async (bucket) => {
      const response = await wire.send({ method: 'PUT', bucket });
      expect(response).toMatchObject({ status: 400, code: 'InvalidBucketName' });
    },
  );

  it('without a name are no list of all', async () => {
    for (const path of ['//x/y', '//', '///']) {
      const { headers } = wire.sign({ method: 'GET' });
      const response = await wire.sendUnsigned('GET', path, headers);
      expect(response).toMatchObject({ status: 400, code: 'InvalidBucketName' });
    }
  });

  it.each([
    ['us-east-1', undefined],
    ['eu-west-1', 'eu-west-1'],
  ])('in %s have the location %s', async (region, location) => {
    await using own = await startWire({ region });
    const where = await own.sdk.send(new GetBucketLocationCommand({ Bucket: 'bucket' }));
    expect(where.LocationConstraint || undefined).toBe(location);
  });

  it('outside the first region cannot be made twice, nor anywhere else', async () => {
    await using own = await startWire({ region: 'eu-west-1' });
    const make = (Bucket: string, LocationConstraint: 'eu-west-1' | 'eu-west-2') =>
      own.sdk.send(
        new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint } }),
      );
    await make('second', 'eu-west-1');
    await expect(make('second', 'eu-west-1')).rejects.toMatchObject({
      name: 'BucketAlreadyOwnedByYou',
    });
    await expect(make('third', 'eu-west-2')).rejects.toMatchObject({
      name: 'IllegalLocationConstraintException',
    });
  });

  it.each([
    ['PUT', [['versioning', '']]],
    ['PUT', [['policy', '']]],
    ['GET', [['nonsense', '']]],
    ['GET', [['session', '']]],
    ['POST', []],
  ] as const)('%s with %j is not implemented', async (method, query) => {
    const response = await wire.send({ method, query });
    expect(response).toMatchObject({ status: 501, code: 'NotImplemented' });
    expect(response.headers['content-type']).toBe('application/xml');
  });
});

describe('lifecycle rules', () => {
  const Bucket = 'bucket';
  const get = () => wire.sdk.send(new GetBucketLifecycleConfigurationCommand({ Bucket }));

  it('are kept, given back and deleted', async () => {
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchLifecycleConfiguration' });
    const Rules = [
      { ID: 'a', Status: 'Enabled', Filter: { Prefix: 'upload/' }, Expiration: { Days: 1 } },
      {
        ID: 'b',
        Status: 'Enabled',
        Filter: { Prefix: '' },
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
      },
    ] as const;
    await wire.sdk.send(
      new PutBucketLifecycleConfigurationCommand({
        Bucket,
        LifecycleConfiguration: { Rules: [...Rules] },
      }),
    );
    expect((await get()).Rules).toEqual(Rules);
    expect((await wire.send({ method: 'DELETE', query: [['lifecycle', '']] })).status).toBe(204);
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchLifecycleConfiguration' });
  });

  it.each([
    '<LifecycleConfiguration/>',
    '<LifecycleConfiguration><Rule><Status>Maybe</Status></Rule></LifecycleConfiguration>',
    'nonsense',
  ])('%s is refused', async (body) => {
    const response = await wire.send({ method: 'PUT', query: [['lifecycle', '']], body });
    expect(response).toMatchObject({ status: 400, code: 'MalformedXML' });
  });
});

describe('listings', () => {
  const Bucket = 'listed';
  const KEYS = ['a b+c', 'b/1', 'b/2', 'b/c/3', 'c\u0001', 'd&<>"', 'ü'];

  beforeAll(async () => {
    await wire.sdk.send(new CreateBucketCommand({ Bucket }));
    for (const Key of KEYS.toReversed()) {
      await wire.sdk.send(
        new PutObjectCommand({ Bucket, Key, Body: Key, ChecksumAlgorithm: 'CRC32C' }),
      );
    }
  });

  const list = (more: object = {}) =>
    wire.sdk.send(new ListObjectsV2Command({ Bucket, EncodingType: 'url', ...more }));

  it('say of each object what HEAD would', async () => {
    const { Contents, KeyCount, IsTruncated } = await list();
    expect({ KeyCount, IsTruncated }).toEqual({ KeyCount: KEYS.length, IsTruncated: false });
    expect(Contents?.map(({ Key }) => decodeURIComponent(Key ?? ''))).toEqual(KEYS);
    expect(Contents?.[1]).toMatchObject({
      Key: 'b/1',
      Size: 3,
      ChecksumAlgorithm: ['CRC32C'],
      ChecksumType: 'FULL_OBJECT',
      StorageClass: 'STANDARD',
    });
    const head = await wire.send({ method: 'HEAD', bucket: Bucket, key: 'b/1' });
    expect(Contents?.[1]?.ETag).toBe(head.headers.etag);
    expect(Contents?.[1]?.LastModified).toEqual(new Date(head.headers['last-modified'] ?? ''));
    expect(Contents?.[1]?.Owner).toBeUndefined();
    expect((await list({ FetchOwner: true })).Contents?.[1]?.Owner?.ID).toBeTruthy();
  });

  it('without an encoding give keys as they are', async () => {
    const keys = (await list({ EncodingType: undefined, Prefix: 'd' })).Contents;
    expect(keys?.map(({ Key }) => Key)).toEqual(['d&<>"']);
  });

  it('roll up common prefixes, and start after a key', async () => {
    const rolled = await list({ Delimiter: '/', Prefix: 'b/', StartAfter: 'b/1' });
    expect(rolled.Contents?.map(({ Key }) => Key)).toEqual(['b/2']);
    expect(rolled.CommonPrefixes).toEqual([{ Prefix: 'b/c/' }]);
    expect(rolled.StartAfter).toBe('b/1');
  });

  it('go on page by page', async () => {
    const seen: string[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({
        MaxKeys: 2,
        Delimiter: '/',
        ContinuationToken,
      });
      seen.push(...[...(page.Contents ?? [])].map(({ Key = '' }) => decodeURIComponent(Key)));
      seen.push(...(page.CommonPrefixes ?? []).map(({ Prefix = '' }) => Prefix));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    expect(seen.sort()).toEqual(['a b+c', 'b/', 'c\u0001', 'd&<>"', 'ü'].sort());
  });

  it('of the first version have markers', async () => {
    const old = (more: object) =>
      wire.sdk.send(new ListObjectsCommand({ Bucket, EncodingType: 'url', MaxKeys: 2, ...more }));
    const first = await old({ Delimiter: '/' });
    expect(first).toMatchObject({ IsTruncated: true, NextMarker: 'b/' });
    expect(first.Contents?.map(({ Key }) => Key)).toEqual(['a%20b%2Bc']);
    expect(first.CommonPrefixes).toEqual([{ Prefix: 'b/' }]);
    const second = await old({ Delimiter: '/', Marker: 'b/' });
    expect(second.Contents?.map(({ Key }) => Key)).toEqual(['c%01', 'd%26%3C%3E%22']);
    const plain = await old({ Marker: 'b/1' });
    expect(plain.Contents?.map(({ Key }) => Key)).toEqual(['b/2', 'b/c/3']);
    expect(plain.NextMarker).toBeUndefined();
  });

  it('have at most a thousand keys a page', async () => {
    expect((await list({ MaxKeys: 5000 })).MaxKeys).toBe(1000);
    expect(await list({ MaxKeys: 0 })).toMatchObject({ KeyCount: 0, IsTruncated: false });
  });

  it.each([
    ['max-keys', '-1'],
    ['max-keys', 'many'],
    ['encoding-type', 'base64'],
    ['continuation-token', 'nonsense'],
  ])('%s=%s is refused', async (name, value) => {
    const query = [
      ['list-type', '2'],
      [name, value],
    ] as const;
    const response = await wire.send({ method: 'GET', query });
    expect(response).toMatchObject({ status: 400, code: 'InvalidArgument' });
    expect(response.text).toContain(`<ArgumentName>${name}</ArgumentName>`);
  });

  it('of a bucket that is not there are refused', async () => {
    const response = await wire.send({ method: 'GET', bucket: 'nowhere' });
    expect(response).toMatchObject({ status: 404, code: 'NoSuchBucket' });
  });
});

it('a bucket deleted while an object is on its way stays deleted', async () => {
  await using own = await startWire();
  const id = await startUpload(own, 'key');
  await own.send({ method: 'DELETE' });
  const query = [
    ['partNumber', '1'],
    ['uploadId', id],
  ] as const;
  expect((await own.send({ method: 'PUT', key: 'key', query, body: 'x' })).status).toBe(404);
});
