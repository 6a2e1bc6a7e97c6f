import {
  ListBucketsCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { startWire } from '../testing/s3-wire.ts';

const Bucket = 'bucket';

it('lists of versions have each object once, page by page, and empty a bucket', async () => {
  await using own = await startWire();
  for (const Key of ['a', 'b/1', 'b/2', 'c ü']) {
    await own.sdk.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
  }
  const list = (more: object) => own.sdk.send(new ListObjectVersionsCommand({ Bucket, ...more }));
  const first = await list({ MaxKeys: 2 });
  expect(first.Versions).toMatchObject([
    { Key: 'a', VersionId: 'null', IsLatest: true, Size: 1 },
    { Key: 'b/1' },
  ]);
  expect(first).toMatchObject({ NextKeyMarker: 'b/1', NextVersionIdMarker: 'null' });
  const second = await list({ KeyMarker: 'b/1', VersionIdMarker: 'null' });
  expect(second).toMatchObject({
    IsTruncated: false,
    Versions: [{ Key: 'b/2' }, { Key: 'c ü' }],
  });
  const rolled = await list({ Delimiter: '/' });
  expect(rolled.CommonPrefixes).toEqual([{ Prefix: 'b/' }]);
  const query = [['versionId', 'null']] as const;
  for (const key of ['a', 'b/1']) await own.send({ method: 'DELETE', key, query });
  expect((await list({})).Versions).toHaveLength(2);
});

it('lists of buckets come in pages', async () => {
  await using own = await startWire();
  for (const bucket of ['aaa', 'bbb', 'ccc']) await own.send({ method: 'PUT', bucket });
  const list = (more: object) => own.sdk.send(new ListBucketsCommand(more));
  const names = ({ Buckets = [] }: Awaited<ReturnType<typeof list>>) =>
    Buckets.map(({ Name }) => Name);
  const first = await list({ MaxBuckets: 2 });
  expect(names(first)).toEqual(['aaa', 'bbb']);
  const { ContinuationToken } = first;
  const second = await list({ MaxBuckets: 2, ContinuationToken });
  expect(names(second)).toEqual(['bucket', 'ccc']);
  expect(second.ContinuationToken).toBeUndefined();
  expect(names(await list({ Prefix: 'c' }))).toEqual(['ccc']);
  expect(names(await list({ BucketRegion: 'eu-west-1' }))).toEqual([]);
  const none = await own.sendUnsigned('GET', '/?max-buckets=0');
  expect(none.status).toBe(403);
});
