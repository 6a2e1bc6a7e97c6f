import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { sharedWire } from '../testing/s3-wire.ts';

const Bucket = 'bucket';
const wire = sharedWire();

async function put(Key: string, Body: Buffer | string = Key) {
  return wire.sdk.send(new PutObjectCommand({ Bucket, Key, Body }));
}

async function bytesOf(Key: string) {
  const { Body } = await wire.sdk.send(new GetObjectCommand({ Bucket, Key }));
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
}

describe('copying', () => {
  it('copies content, type and metadata', async () => {
    const Metadata = { a: 'b' };
    const object = { Bucket, Key: 'source +ü', Body: 'copied', ContentType: 'text/x', Metadata };
    const source = await wire.sdk.send(new PutObjectCommand(object));
    const CopySource = `bucket/${encodeURIComponent('source +ü')}`;
    const copy = await wire.sdk.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource }));
    expect(copy.CopyObjectResult?.ETag).toBe(source.ETag);
    expect((await bytesOf('copy')).toString()).toBe('copied');
    const head = await wire.sdk.send(new HeadObjectCommand({ Bucket, Key: 'copy' }));
    expect(head).toMatchObject({ Metadata, ContentType: 'text/x' });
  });

  it('a copy outlives its source', async () => {
    await put('mortal', 'content');
    const copy = { Bucket, Key: 'heir', CopySource: '/bucket/mortal' };
    await wire.sdk.send(new CopyObjectCommand(copy));
    await wire.sdk.send(new DeleteObjectCommand({ Bucket, Key: 'mortal' }));
    expect((await bytesOf('heir')).toString()).toBe('content');
  });

  it('metadata can be replaced, on the object itself too', async () => {
    await put('renamed');
    const self = { Bucket, Key: 'renamed', CopySource: 'bucket/renamed' };
    await expect(wire.sdk.send(new CopyObjectCommand(self))).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
    await wire.sdk.send(
      new CopyObjectCommand({ ...self, MetadataDirective: 'REPLACE', Metadata: { new: '1' } }),
    );
    const head = await wire.sdk.send(new HeadObjectCommand({ Bucket, Key: 'renamed' }));
    expect(head.Metadata).toEqual({ new: '1' });
    expect((await bytesOf('renamed')).toString()).toBe('renamed');
  });

  it.each([
    { ServerSideEncryption: 'AES256' as const },
    { WebsiteRedirectLocation: '/elsewhere' },
    { StorageClass: 'STANDARD' as const },
  ])('an object can be copied to itself with %j', async (change) => {
    const Metadata = { kept: '1' };
    await wire.sdk.send(new PutObjectCommand({ Bucket, Key: 'changed', Body: 'same', Metadata }));
    const self = { Bucket, Key: 'changed', CopySource: 'bucket/changed' };
    await wire.sdk.send(new CopyObjectCommand({ ...self, ...change }));
    const head = await wire.sdk.send(new HeadObjectCommand({ Bucket, Key: 'changed' }));
    const { StorageClass: _, ...shown } = { StorageClass: '', ...change };
    expect(head).toMatchObject({ Metadata, ...shown });
    expect((await bytesOf('changed')).toString()).toBe('same');
  });

  it('a redirect is not copied', async () => {
    const object = { Bucket, Key: 'led away', Body: 'x', WebsiteRedirectLocation: '/elsewhere' };
    await wire.sdk.send(new PutObjectCommand(object));
    const copy = { Bucket, Key: 'stays', CopySource: 'bucket/led%20away' };
    await wire.sdk.send(new CopyObjectCommand(copy));
    const head = await wire.sdk.send(new HeadObjectCommand({ Bucket, Key: 'stays' }));
    expect(head.WebsiteRedirectLocation).toBeUndefined();
  });

  it('a copy gets the checksum that is asked for', async () => {
    await put('summed', '123456789');
    const { CopyObjectResult } = await wire.sdk.send(
      new CopyObjectCommand({
        Bucket,
        Key: 'summed copy',
        CopySource: 'bucket/summed',
        ChecksumAlgorithm: 'CRC64NVME',
      }),
    );
    expect(CopyObjectResult?.ChecksumCRC64NVME).toBe('rosUhgp5mIg=');
  });

  it.each([
    ['bucket/never', 'NoSuchKey'],
    ['nowhere/a', 'NoSuchBucket'],
    ['nonsense', 'InvalidArgument'],
  ])('a copy of %s is refused with %s', async (CopySource, name) => {
    const copy = wire.sdk.send(new CopyObjectCommand({ Bucket, Key: 'x', CopySource }));
    await expect(copy).rejects.toMatchObject({ name });
  });

  it('a copy has conditions on its source', async () => {
    await put('guarded');
    const copy = { Bucket, Key: 'x', CopySource: 'bucket/guarded' };
    for (const condition of [{ CopySourceIfMatch: '"other"' }, { CopySourceIfNoneMatch: '*' }]) {
      const refused = wire.sdk.send(new CopyObjectCommand({ ...copy, ...condition }));
      await expect(refused).rejects.toMatchObject({ name: 'PreconditionFailed' });
    }
  });
});
