import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { randomBytes, sharedWire } from '../testing/s3-wire.ts';
import { S3Error } from './errors.ts';
import { resolveRange } from './handlers/read-object.ts';

const Bucket = 'bucket';
const wire = sharedWire();

async function put(Key: string, Body: Buffer | string = Key) {
  return wire.sdk.send(new PutObjectCommand({ Bucket, Key, Body }));
}

async function bytesOf(Key: string, more: { Range?: string; PartNumber?: number } = {}) {
  const { Body } = await wire.sdk.send(new GetObjectCommand({ Bucket, Key, ...more }));
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
}

describe('ranges', () => {
  const body = randomBytes(1_200_000);

  beforeAll(() => put('ranged', body));

  it.each([
    ['bytes=0-9', 0, 10],
    ['bytes=524280-524300', 524_280, 524_301],
    ['bytes=1000000-', 1_000_000, 1_200_000],
    ['bytes=-7', 1_199_993, 1_200_000],
  ])('%s', async (Range, start, end) => {
    const answer = await wire.sdk.send(new GetObjectCommand({ Bucket, Key: 'ranged', Range }));
    expect(answer.$metadata.httpStatusCode).toBe(206);
    expect(answer.ContentRange).toBe(`bytes ${start}-${end - 1}/1200000`);
    const bytes = Buffer.from((await answer.Body?.transformToByteArray()) ?? []);
    expect(bytes.equals(body.subarray(start, end))).toBe(true);
  });

  it('a HEAD of a range tells its length', async () => {
    const head = await wire.send({
      method: 'HEAD',
      key: 'ranged',
      headers: { range: 'bytes=0-9' },
    });
    expect(head).toMatchObject({ status: 206, headers: { 'content-length': '10' } });
  });

  it('a range with no bytes is 416', async () => {
    const headers = { range: 'bytes=1200000-' };
    const response = await wire.send({ method: 'GET', key: 'ranged', headers });
    expect(response).toMatchObject({ status: 416, code: 'InvalidRange' });
    expect(response.headers['content-range']).toBe('bytes */1200000');
    expect(response.text).toContain('<ActualObjectSize>1200000</ActualObjectSize>');
  });

  it('an object put in one piece is its own only part', async () => {
    expect((await bytesOf('ranged', { PartNumber: 1 })).equals(body)).toBe(true);
    const second = await wire.send({ method: 'GET', key: 'ranged', query: [['partNumber', '2']] });
    expect(second).toMatchObject({ status: 416, code: 'InvalidPartNumber' });
    const both = await wire.send({
      method: 'GET',
      key: 'ranged',
      query: [['partNumber', '1']],
      headers: { range: 'bytes=0-1' },
    });
    expect(both).toMatchObject({ status: 400, code: 'InvalidRequest' });
  });
});

describe('conditions', () => {
  const past = 'Sat, 01 Jan 2000 00:00:00 GMT';
  const future = 'Fri, 01 Jan 2100 00:00:00 GMT';
  let etag: string;

  beforeAll(async () => {
    etag = (await put('conditional')).ETag ?? '';
  });

  it.each([
    [{ 'if-match': 'ETAG' }, 200],
    [{ 'if-match': '"other", ETAG' }, 200],
    [{ 'if-match': '*' }, 200],
    [{ 'if-match': '"other"' }, 412],
    [{ 'if-none-match': '"other"' }, 200],
    [{ 'if-none-match': 'ETAG' }, 304],
    [{ 'if-none-match': '*' }, 304],
    [{ 'if-modified-since': past }, 200],
    [{ 'if-modified-since': future }, 304],
    [{ 'if-unmodified-since': past }, 412],
    [{ 'if-unmodified-since': future }, 200],
    [{ 'if-match': 'ETAG', 'if-unmodified-since': past }, 200],
    [{ 'if-none-match': '"other"', 'if-modified-since': future }, 200],
  ])('GET with %j is %i', async (conditions, status) => {
    const headers = Object.fromEntries(
      Object.entries(conditions).map(([name, value]) => [name, value.replace('ETAG', etag)]),
    );
    const response = await wire.send({ method: 'GET', key: 'conditional', headers });
    expect(response.status).toBe(status);
    if (status === 304) expect(response).toMatchObject({ text: '', headers: { etag } });
  });

  it.each([
    ['ETAG', 206],
    ['W/ETAG', 200],
    ['"other"', 200],
    ['DATE', 206],
    [past, 200],
  ])('a range with If-Range: %s is %i', async (ifRange, status) => {
    const get = { method: 'GET', key: 'conditional' };
    const date = (await wire.send(get)).headers['last-modified'] ?? '';
    const value = ifRange.replace('ETAG', etag).replace('DATE', date);
    const answer = await wire.send({ ...get, headers: { range: 'bytes=3-', 'if-range': value } });
    const text = status === 206 ? 'ditional' : 'conditional';
    expect(answer).toMatchObject({ status, text });
  });

  it('If-None-Match: * puts only what is not there', async () => {
    const headers = { 'if-none-match': '*' };
    const first = await wire.send({ method: 'PUT', key: 'once', body: '1', headers });
    const second = await wire.send({ method: 'PUT', key: 'once', body: '2', headers });
    expect([first.status, second.status]).toEqual([200, 412]);
    expect((await bytesOf('once')).toString()).toBe('1');
  });

  it('of many that put at once with If-None-Match: * one wins', async () => {
    const headers = { 'if-none-match': '*' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        wire.send({ method: 'PUT', key: 'race', body: String(index), headers }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)]);
    const winner = answers.findIndex(({ status }) => status === 200);
    expect((await bytesOf('race')).toString()).toBe(String(winner));
  });

  it('If-Match replaces only the version it names', async () => {
    const { ETag = '' } = await put('swapped', '1');
    const swap = (body: string) =>
      wire.send({ method: 'PUT', key: 'swapped', body, headers: { 'if-match': ETag } });
    expect((await swap('2')).status).toBe(200);
    expect(await swap('3')).toMatchObject({ status: 412, code: 'PreconditionFailed' });
    expect((await bytesOf('swapped')).toString()).toBe('2');
  });

  it('If-Match of what is not there is 404, and an ETag to be absent is not known', async () => {
    const absent = { method: 'PUT', key: 'absent', body: 'x' };
    expect((await wire.send({ ...absent, headers: { 'if-match': etag } })).status).toBe(404);
    expect((await wire.send({ ...absent, headers: { 'if-none-match': etag } })).status).toBe(501);
  });
});

describe('the range', () => {
  it.each([
    ['bytes=0-0', 10, { start: 0, end: 1 }],
    ['bytes=2-5', 10, { start: 2, end: 6 }],
    ['bytes=7-', 10, { start: 7, end: 10 }],
    ['bytes=7-99', 10, { start: 7, end: 10 }],
    ['bytes=-3', 10, { start: 7, end: 10 }],
    ['bytes=-99', 10, { start: 0, end: 10 }],
  ])('%s of %i bytes', (header, size, range) => {
    expect(resolveRange(header, size)).toEqual(range);
  });

  it.each([undefined, 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'lines=0-1', 'bytes=a-b'])(
    '%s stands for the whole object',
    (header) => {
      expect(resolveRange(header, 10)).toBeUndefined();
    },
  );

  it.each([
    ['bytes=10-', 10],
    ['bytes=10-20', 10],
    ['bytes=-0', 10],
    ['bytes=0-', 0],
    ['bytes=-1', 0],
  ])('%s of %i bytes is not satisfiable', (header, size) => {
    expect(() => resolveRange(header, size)).toThrow(S3Error);
  });

  it('a refusal names the size', () => {
    try {
      resolveRange('bytes=10-', 10);
      expect.unreachable();
    } catch (error) {
      expect((error as S3Error).status).toBe(416);
      expect((error as S3Error).headers).toEqual({ 'content-range': 'bytes */10' });
      expect((error as S3Error).details.ActualObjectSize).toBe('10');
    }
  });
});
