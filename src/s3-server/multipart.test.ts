import { createHash } from 'node:crypto';
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  complete,
  elementText,
  eventually,
  MIB,
  randomBytes,
  sendPart,
  sharedWire,
  startUpload,
  startWire,
} from '../testing/s3-wire.ts';

const Bucket = 'bucket';
const LARGE = randomBytes(5 * MIB);
const wire = sharedWire();

async function bytesOf(key: string, headers: Record<string, string> = {}) {
  return (await wire.send({ method: 'GET', key, headers })).body;
}

function md5(...pieces: Buffer[]): string {
  const hash = createHash('md5');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

it('lib-storage uploads 23 MiB in parts, and they come back', async () => {
  const Body = randomBytes(23 * MIB);
  const upload = new Upload({
    client: wire.sdk,
    params: { Bucket, Key: 'lib', Body, ContentType: 'text/x', Metadata: { a: 'b' } },
  });
  await upload.done();
  expect((await bytesOf('lib')).equals(Body)).toBe(true);
  const head = await wire.sdk.send(new HeadObjectCommand({ Bucket, Key: 'lib' }));
  expect(head).toMatchObject({
    ContentLength: Body.length,
    ContentType: 'text/x',
    Metadata: { a: 'b' },
  });
});

describe('an object of parts 1, 3 and 7', () => {
  const parts = [LARGE, randomBytes(5 * MIB + 3), randomBytes(100)];
  const whole = Buffer.concat(parts);

  beforeAll(async () => {
    const id = await startUpload(wire, 'parted');
    const etags = await Promise.all(
      [1, 3, 7].map(async (number, index) => {
        const { headers } = await sendPart(wire, 'parted', id, number, parts[index]!);
        return { PartNumber: number, ETag: headers.etag };
      }),
    );
    expect((await complete(wire, 'parted', id, etags)).status).toBe(200);
  });

  it('has the MD5 of MD5s as its ETag', async () => {
    const { ETag } = await wire.sdk.send(new HeadObjectCommand({ Bucket, Key: 'parted' }));
    const digests = parts.map((part) => createHash('md5').update(part).digest());
    expect(ETag).toBe(`"${md5(...digests)}-3"`);
  });

  it('is read whole, and by ranges across parts', async () => {
    expect((await bytesOf('parted')).equals(whole)).toBe(true);
    for (const [start, end] of [
      [5 * MIB - 2, 5 * MIB + 1],
      [1, whole.length - 2],
      [whole.length - 101, whole.length - 1],
    ] as const) {
      const bytes = await bytesOf('parted', { range: `bytes=${start}-${end}` });
      expect(bytes.equals(whole.subarray(start, end + 1))).toBe(true);
    }
  });

  it('is read part by part', async () => {
    for (const [index, part] of parts.entries()) {
      const got = await wire.sdk.send(
        new GetObjectCommand({ Bucket, Key: 'parted', PartNumber: index + 1 }),
      );
      expect(got.PartsCount).toBe(3);
      expect(Buffer.from((await got.Body?.transformToByteArray()) ?? []).equals(part)).toBe(true);
    }
    const fourth = await wire.send({ method: 'GET', key: 'parted', query: [['partNumber', '4']] });
    expect(fourth).toMatchObject({ status: 416, code: 'InvalidPartNumber' });
  });

  it('a copy of it has the MD5 of its bytes', async () => {
    const headers = { 'x-amz-copy-source': '/bucket/parted' };
    const copy = await wire.send({ method: 'PUT', key: 'copy of parted', headers });
    expect(elementText(copy.text, 'ETag')).toBe(`&quot;${md5(whole)}&quot;`);
    expect((await bytesOf('copy of parted')).equals(whole)).toBe(true);
  });
});

describe('completing', () => {
  async function uploaded(key: string, sizes: readonly number[] = [10]) {
    const id = await startUpload(wire, key);
    const parts = [];
    for (const [index, size] of sizes.entries()) {
      const part = await sendPart(wire, key, id, index + 1, LARGE.subarray(0, size));
      parts.push({ PartNumber: index + 1, ETag: part.headers.etag ?? '' });
    }
    return { id, parts };
  }

  it.each([
    ['plain', (etag: string) => etag],
    ['without quotes', (etag: string) => etag.replaceAll('"', '')],
    ['as Go escapes it', (etag: string) => etag.replaceAll('"', '&#34;')],
    ['as Java escapes it', (etag: string) => etag.replaceAll('"', '&quot;')],
  ])('takes an ETag %s', async (_how, write) => {
    const { id, parts } = await uploaded('etag');
    const named = parts.map(({ PartNumber, ETag }) => ({ PartNumber, ETag: write(ETag) }));
    expect((await complete(wire, 'etag', id, named)).status).toBe(200);
  });

  it('refuses small parts, but for the last', async () => {
    const { id, parts } = await uploaded('small', [5 * MIB - 1, 1]);
    const response = await complete(wire, 'small', id, parts);
    expect(response).toMatchObject({ status: 400, code: 'EntityTooSmall' });
    const again = await sendPart(wire, 'small', id, 1, LARGE);
    const mended = [{ PartNumber: 1, ETag: again.headers.etag }, parts[1]!];
    expect((await complete(wire, 'small', id, mended)).status).toBe(200);
    expect((await bytesOf('small')).length).toBe(5 * MIB + 1);
  });

  it.each([
    ['in another order', 'InvalidPartOrder', (parts: Part[]) => parts.toReversed()],
    ['one twice', 'InvalidPartOrder', (parts: Part[]) => [parts[0]!, parts[0]!]],
    ['with another ETag', 'InvalidPart', (parts: Part[]) => [{ ...parts[0]!, ETag: '"0"' }]],
    ['that are not there', 'InvalidPart', (parts: Part[]) => [{ ...parts[0]!, PartNumber: 9 }]],
    ['of none', 'MalformedXML', () => []],
    [
      'with words for numbers',
      'MalformedXML',
      (parts: Part[]) => [{ ...parts[0]!, PartNumber: 'x' }],
    ],
  ])('refuses parts %s', async (_what, code, change) => {
    const { id, parts } = await uploaded('refused', [5 * MIB, 1]);
    const response = await complete(wire, 'refused', id, change(parts));
    expect(response).toMatchObject({ status: 400, code });
    expect((await complete(wire, 'refused', id, parts)).status).toBe(200);
  });

  it('honours If-None-Match, and the upload stays', async () => {
    await wire.sdk.send(new PutObjectCommand({ Bucket, Key: 'taken', Body: 'x' }));
    const { id, parts } = await uploaded('taken');
    const absent = await complete(wire, 'taken', id, parts, { 'if-none-match': '*' });
    expect(absent).toMatchObject({ status: 412, code: 'PreconditionFailed' });
    expect((await complete(wire, 'taken', id, parts)).status).toBe(200);
  });

  it('deletes parts that were left out or replaced', async () => {
    await using own = await startWire();
    const id = await startUpload(own, 'key');
    const taken = randomBytes(MIB);
    await sendPart(own, 'key', id, 1, randomBytes(MIB));
    const first = await sendPart(own, 'key', id, 1, taken);
    await sendPart(own, 'key', id, 2, randomBytes(MIB));
    await complete(own, 'key', id, [{ PartNumber: 1, ETag: first.headers.etag }]);
    await eventually(() => expect(own.files()).toHaveLength(1));
    expect((await own.send({ method: 'GET', key: 'key' })).body.equals(taken)).toBe(true);
  });
});

type Part = { PartNumber: number | string; ETag: string };

describe('parts', () => {
  it.each(['0', '10001', 'x', ''])('number "%s" is refused', async (number) => {
    const id = await startUpload(wire, 'numbered');
    const query = [
      ['partNumber', number],
      ['uploadId', id],
    ] as const;
    const response = await wire.send({ method: 'PUT', key: 'numbered', query, body: 'x' });
    expect(response).toMatchObject({ status: 400, code: 'InvalidArgument' });
  });

  it('of an upload that is not there, or of another key, are refused', async () => {
    const id = await startUpload(wire, 'here');
    for (const [key, upload] of [
      ['here', 'nonsense'],
      ['there', id],
    ] as const) {
      const response = await sendPart(wire, key, upload, 1, Buffer.from('x'));
      expect(response).toMatchObject({ status: 404, code: 'NoSuchUpload' });
    }
  });

  it('are copied, whole or in ranges, from other objects', async () => {
    const source = randomBytes(7 * MIB);
    await wire.sdk.send(new PutObjectCommand({ Bucket, Key: 'source ü', Body: source }));
    const id = await startUpload(wire, 'assembled', { 'x-amz-checksum-algorithm': 'CRC32C' });
    const copyPart = (number: number, range?: string) =>
      wire.send({
        method: 'PUT',
        key: 'assembled',
        query: [
          ['partNumber', String(number)],
          ['uploadId', id],
        ],
        headers: {
          'x-amz-copy-source': `bucket/${encodeURIComponent('source ü')}`,
          ...(range ? { 'x-amz-copy-source-range': range } : {}),
        },
      });
    const copies = [await copyPart(1), await copyPart(2, 'bytes=3-9')];
    const parts = copies.map(({ text }, index) => ({
      PartNumber: index + 1,
      ETag: elementText(text, 'ETag'),
      ChecksumCRC32C: elementText(text, 'ChecksumCRC32C'),
    }));
    expect((await complete(wire, 'assembled', id, parts)).status).toBe(200);
    await wire.send({ method: 'DELETE', key: 'source ü' });
    const expected = Buffer.concat([source, source.subarray(3, 10)]);
    expect((await bytesOf('assembled')).equals(expected)).toBe(true);
    for (const range of ['bytes=0-99999999', 'bytes=5-2', '0-1']) {
      const other = await startUpload(wire, 'assembled');
      const refused = await wire.send({
        method: 'PUT',
        key: 'assembled',
        query: [
          ['partNumber', '1'],
          ['uploadId', other],
        ],
        headers: { 'x-amz-copy-source': 'bucket/assembled', 'x-amz-copy-source-range': range },
      });
      expect(refused).toMatchObject({ status: 400, code: 'InvalidArgument' });
    }
  });

  it('are listed, page by page', async () => {
    const id = await startUpload(wire, 'listed');
    for (const number of [1, 2, 10]) await sendPart(wire, 'listed', id, number, Buffer.from('x'));
    const list = (more: object) =>
      wire.sdk.send(new ListPartsCommand({ Bucket, Key: 'listed', UploadId: id, ...more }));
    const first = await list({ MaxParts: 2 });
    expect(first).toMatchObject({ IsTruncated: true, NextPartNumberMarker: '2' });
    expect(first.Parts?.map(({ PartNumber }) => PartNumber)).toEqual([1, 2]);
    const second = await list({ PartNumberMarker: '2' });
    expect(second.IsTruncated).toBe(false);
    expect(second.Parts).toMatchObject([
      { PartNumber: 10, Size: 1, ETag: `"${md5(Buffer.from('x'))}"` },
    ]);
  });
});

describe('uploads under way', () => {
  it('are listed, page by page, and aborted', async () => {
    await using own = await startWire();
    const ids: string[] = [];
    for (const key of ['b/1', 'a', 'b/2', 'b/1']) ids.push(await startUpload(own, key));
    await sendPart(own, 'b/1', ids[0]!, 1, randomBytes(MIB));
    expect(own.files()).toHaveLength(1);
    const list = (more: object) =>
      own.sdk.send(new ListMultipartUploadsCommand({ Bucket, ...more }));
    const all = await list({});
    expect(all.Uploads?.map(({ Key }) => Key)).toEqual(['a', 'b/1', 'b/1', 'b/2']);
    const first = await list({ Prefix: 'b/', MaxUploads: 1 });
    expect(first.IsTruncated).toBe(true);
    const rest = await list({
      Prefix: 'b/',
      KeyMarker: first.NextKeyMarker,
      UploadIdMarker: first.NextUploadIdMarker,
    });
    expect(rest.Uploads?.map(({ Key }) => Key)).toEqual(['b/1', 'b/2']);

    const abort = (key: string, id = '') =>
      own.send({ method: 'DELETE', key, query: [['uploadId', id]] });
    expect((await abort('b/1', ids[0])).status).toBe(204);
    await eventually(() => expect(own.files()).toEqual([]));
    expect((await list({})).Uploads).toHaveLength(3);
  });

  it('are no objects yet', async () => {
    const id = await startUpload(wire, 'unfinished');
    await sendPart(wire, 'unfinished', id, 1, Buffer.from('x'));
    expect((await wire.send({ method: 'GET', key: 'unfinished' })).status).toBe(404);
  });
});
