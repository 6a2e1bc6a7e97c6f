import {
  GetObjectAclCommand,
  GetObjectAttributesCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutBucketTaggingCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  complete,
  elementText,
  MIB,
  randomBytes,
  sendPart,
  sharedWire,
  startUpload,
} from '../testing/s3-wire.ts';

const Bucket = 'bucket';
const wire = sharedWire();

beforeAll(async () => {
  await wire.send({ method: 'PUT', key: 'there', body: 'x' });
});

const ask = (method: string, name: string, key?: string, body = '') =>
  wire.send({ method, query: [[name, '']], body, ...(key === undefined ? {} : { key }) });

describe('tags', () => {
  const TagSet = [
    { Key: 'a b', Value: 'c=d' },
    { Key: 'ü', Value: '' },
  ];
  const tagsOf = async (Key: string) =>
    (await wire.sdk.send(new GetObjectTaggingCommand({ Bucket, Key }))).TagSet;

  it('come with an object, are counted, changed and deleted', async () => {
    const Tagging = 'a%20b=c%3Dd&%C3%BC=';
    await wire.sdk.send(new PutObjectCommand({ Bucket, Key: 'tagged', Body: 'x', Tagging }));
    expect(await tagsOf('tagged')).toEqual(TagSet);
    const head = await wire.send({ method: 'HEAD', key: 'tagged' });
    expect(head.headers['x-amz-tagging-count']).toBe('2');
    const one = { TagSet: [{ Key: 'k', Value: 'v' }] };
    await wire.sdk.send(new PutObjectTaggingCommand({ Bucket, Key: 'tagged', Tagging: one }));
    expect(await tagsOf('tagged')).toEqual(one.TagSet);
    expect((await wire.send({ method: 'GET', key: 'tagged' })).text).toBe('x');
    expect((await ask('DELETE', 'tagging', 'tagged')).status).toBe(204);
    expect(await tagsOf('tagged')).toEqual([]);
  });

  it('come with an upload in parts, and are copied unless replaced', async () => {
    const id = await startUpload(wire, 'source', { 'x-amz-tagging': 'a=1' });
    const part = await sendPart(wire, 'source', id, 1, Buffer.from('x'));
    await complete(wire, 'source', id, [{ PartNumber: 1, ETag: part.headers.etag }]);
    const copy = { method: 'PUT', key: 'copy' };
    const headers = { 'x-amz-copy-source': 'bucket/source', 'x-amz-tagging': 'b=2' };
    await wire.send({ ...copy, headers });
    expect(await tagsOf('copy')).toEqual([{ Key: 'a', Value: '1' }]);
    await wire.send({ ...copy, headers: { ...headers, 'x-amz-tagging-directive': 'REPLACE' } });
    expect(await tagsOf('copy')).toEqual([{ Key: 'b', Value: '2' }]);
  });

  it('come with a bucket, and are refused where they cannot be', async () => {
    const make = (bucket: string, ...keys: string[]) => {
      const tags = keys.map((key) => `<Tag><Key>${key}</Key><Value>v</Value></Tag>`).join('');
      const body = `<CreateBucketConfiguration><Tags>${tags}</Tags></CreateBucketConfiguration>`;
      return wire.send({ method: 'PUT', bucket, body });
    };
    expect((await make('with-tags', 'a', 'b')).status).toBe(200);
    const query = [['tagging', '']] as const;
    const { text } = await wire.send({ method: 'GET', bucket: 'with-tags', query });
    expect(text).toContain('<Key>a</Key>');
    expect(await make('with-one-twice', 'a', 'a')).toMatchObject({ code: 'InvalidTag' });
    expect((await wire.send({ method: 'HEAD', bucket: 'with-one-twice' })).status).toBe(404);
  });

  it('of a bucket are kept', async () => {
    await wire.sdk.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }));
    expect((await ask('GET', 'tagging')).text).toContain('<Key>a b</Key><Value>c=d</Value>');
    await ask('DELETE', 'tagging');
  });

  it.each([
    ['too many', Array.from({ length: 11 }, (_, index) => `${index}=x`).join('&'), 'InvalidTag'],
    ['a long key', `${'k'.repeat(129)}=v`, 'InvalidTag'],
    ['a long value', `k=${'v'.repeat(257)}`, 'InvalidTag'],
    ['one twice', 'k=1&k=2', 'InvalidTag'],
    ['no UTF-8', 'k=%FF', 'InvalidArgument'],
  ])('%s are refused', async (_what, tagging, code) => {
    const headers = { 'x-amz-tagging': tagging };
    const response = await wire.send({ method: 'PUT', key: 'refused', body: 'x', headers });
    expect(response).toMatchObject({ status: 400, code });
  });
});

describe('access control lists', () => {
  const grantsOf = async (key?: string) => (await ask('GET', 'acl', key)).text;

  it('come with an object, and are changed', async () => {
    const headers = { 'x-amz-acl': 'public-read' };
    await wire.send({ method: 'PUT', key: 'listed', body: 'x', headers });
    const { Grants, Owner } = await wire.sdk.send(
      new GetObjectAclCommand({ Bucket, Key: 'listed' }),
    );
    expect(Grants).toEqual([
      { Grantee: { ...Owner, Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' },
      {
        Grantee: { URI: 'http://acs.amazonaws.com/groups/global/AllUsers', Type: 'Group' },
        Permission: 'READ',
      },
    ]);
    const query = [['acl', '']] as const;
    await wire.send({ method: 'PUT', key: 'listed', query, headers: { 'x-amz-acl': 'private' } });
    expect(await grantsOf('listed')).not.toContain('AllUsers');
    const body = await grantsOf('listed');
    const other = body.replace('FULL_CONTROL', 'READ_ACP');
    expect((await ask('PUT', 'acl', 'listed', other)).status).toBe(200);
    expect(await grantsOf('listed')).toContain('<Permission>READ_ACP</Permission>');
    expect(await wire.send({ method: 'GET', key: 'listed' })).toMatchObject({ text: 'x' });
  });

  it('come with a bucket, as grants', async () => {
    const headers = { 'x-amz-grant-read': 'id="someone", uri="u"', 'x-amz-grant-write': 'id=x' };
    await wire.send({ method: 'PUT', bucket: 'granted', headers });
    const { text } = await wire.send({ method: 'GET', bucket: 'granted', query: [['acl', '']] });
    for (const one of ['<ID>someone</ID>', '<URI>u</URI>', '<Permission>WRITE</Permission>']) {
      expect(text).toContain(one);
    }
  });

  it.each([
    [{ 'x-amz-acl': 'nonsense' }, 'InvalidArgument'],
    [{ 'x-amz-acl': 'private', 'x-amz-grant-read': 'id=a' }, 'InvalidRequest'],
    [{ 'x-amz-grant-read': 'nonsense' }, 'InvalidArgument'],
    [{ 'x-amz-grant-read': 'emailAddress="a@b.example"' }, 'UnresolvableGrantByEmailAddress'],
  ])('%j is refused', async (headers, code) => {
    const response = await wire.send({ method: 'PUT', key: 'refused', body: 'x', headers });
    expect(response).toMatchObject({ status: 400, code });
  });

  it.each(['', '<AccessControlPolicy/>', '<A/>'])('the document %j is refused', async (body) => {
    expect((await ask('PUT', 'acl', 'there', body)).status).toBe(400);
  });
});

describe('encryption', () => {
  it.each([
    { 'x-amz-server-side-encryption': 'AES256' },
    {
      'x-amz-server-side-encryption': 'aws:kms',
      'x-amz-server-side-encryption-aws-kms-key-id': 'key',
    },
  ])('%j is answered to those who write and read', async (headers) => {
    const put = await wire.send({ method: 'PUT', key: 'encrypted', body: 'x', headers });
    expect(put.headers).toMatchObject(headers);
    expect((await wire.send({ method: 'HEAD', key: 'encrypted' })).headers).toMatchObject(headers);
    const started = await wire.send({
      method: 'POST',
      key: 'e',
      query: [['uploads', '']],
      headers,
    });
    expect(started.headers).toMatchObject(headers);
  });

  it.each([
    { 'x-amz-server-side-encryption': 'ROT13' },
    { 'x-amz-server-side-encryption-aws-kms-key-id': 'key' },
  ])('%j is refused', async (headers) => {
    const response = await wire.send({ method: 'PUT', key: 'refused', body: 'x', headers });
    expect(response).toMatchObject({ status: 400, code: 'InvalidArgument' });
  });

  it('a key of one’s own fits no object', async () => {
    const headers = { 'x-amz-server-side-encryption-customer-algorithm': 'AES256' };
    const response = await wire.send({ method: 'GET', key: 'there', headers });
    expect(response).toMatchObject({ status: 400, code: 'InvalidRequest' });
  });
});

describe('attributes', () => {
  const ObjectAttributes = [
    'ETag',
    'Checksum',
    'ObjectParts',
    'StorageClass',
    'ObjectSize',
  ] as const;
  const attributesOf = (Key: string, more: object = {}) =>
    wire.sdk.send(
      new GetObjectAttributesCommand({
        Bucket,
        Key,
        ObjectAttributes: [...ObjectAttributes],
        ...more,
      }),
    );

  it('of an object say what HEAD says', async () => {
    await wire.sdk.send(
      new PutObjectCommand({ Bucket, Key: 'attributed', Body: 'x', ChecksumAlgorithm: 'CRC32' }),
    );
    const head = await wire.sdk.send(
      new HeadObjectCommand({ Bucket, Key: 'attributed', ChecksumMode: 'ENABLED' }),
    );
    expect(await attributesOf('attributed')).toMatchObject({
      ETag: head.ETag?.replaceAll('"', ''),
      Checksum: { ChecksumCRC32: head.ChecksumCRC32, ChecksumType: 'FULL_OBJECT' },
      ObjectSize: 1,
      StorageClass: 'STANDARD',
      LastModified: head.LastModified,
    });
    expect((await attributesOf('attributed')).ObjectParts).toBeUndefined();
  });

  it('of an object in parts name them, page by page', async () => {
    const id = await startUpload(wire, 'parted', { 'x-amz-checksum-algorithm': 'SHA256' });
    const bodies = [randomBytes(5 * MIB), randomBytes(10)];
    const parts = [];
    for (const [index, body] of bodies.entries()) {
      const { headers } = await sendPart(wire, 'parted', id, index + 1, body);
      const ChecksumSHA256 = headers['x-amz-checksum-sha256'] as string;
      parts.push({ PartNumber: index + 1, ETag: headers.etag, ChecksumSHA256 });
    }
    const { text } = await complete(wire, 'parted', id, parts);
    const Checksum = { ChecksumSHA256: elementText(text, 'ChecksumSHA256') };
    expect(Checksum.ChecksumSHA256).toMatch(/-2$/);
    expect((await attributesOf('parted')).Checksum).toMatchObject(Checksum);
    const { ObjectParts } = await attributesOf('parted', { MaxParts: 1 });
    expect(ObjectParts).toMatchObject({
      TotalPartsCount: 2,
      IsTruncated: true,
      NextPartNumberMarker: '1',
      Parts: [{ PartNumber: 1, Size: 5 * MIB, ChecksumSHA256: parts[0]?.ChecksumSHA256 }],
    });
    const rest = await attributesOf('parted', { PartNumberMarker: '1' });
    expect(rest.ObjectParts?.Parts).toMatchObject([{ PartNumber: 2, Size: 10 }]);
  });

  it('that nobody knows are refused', async () => {
    const headers = { 'x-amz-object-attributes': 'Colour' };
    const query = [['attributes', '']] as const;
    const response = await wire.send({ method: 'GET', key: 'there', query, headers });
    expect(response).toMatchObject({ status: 400, code: 'InvalidArgument' });
  });
});
