import { once } from 'node:events';
import http from 'node:http';
import { connect } from 'node:net';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MIB, randomBytes, startWire, type Wire } from './wire-fixture.ts';

const Bucket = 'bucket';
let wire: Wire;

beforeAll(async () => {
  wire = await startWire();
});
afterAll(() => wire[Symbol.asyncDispose]());

async function put(Key: string, Body: Buffer | string = Key) {
  return wire.sdk.send(new PutObjectCommand({ Bucket, Key, Body }));
}

async function bytesOf(Key: string, more: { Range?: string; PartNumber?: number } = {}) {
  const { Body } = await wire.sdk.send(new GetObjectCommand({ Bucket, Key, ...more }));
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
}

describe('putting and getting', () => {
  it.each([0, 1, 65_536, 600_000, 5 * MIB + 1])('%i bytes come back as they were', async (size) => {
    const body = randomBytes(size);
    await put('sizes', body);
    expect((await bytesOf('sizes')).equals(body)).toBe(true);
  });

  it('what was said about an object comes back with it', async () => {
    const said = {
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'no-cache',
      ContentDisposition: 'attachment; filename="a.txt"',
      ContentEncoding: 'gzip',
      ContentLanguage: 'de',
      Metadata: { colour: 'blue', 'two-words': 'a  b' },
      StorageClass: 'STANDARD_IA',
    } as const;
    const { ETag } = await wire.sdk.send(
      new PutObjectCommand({ Bucket, Key: 'described', Body: 'x', ...said }),
    );
    const head = await wire.sdk.send(new HeadObjectCommand({ Bucket, Key: 'described' }));
    expect(head).toMatchObject({ ...said, ETag, ContentLength: 1, AcceptRanges: 'bytes' });
    expect(head.ETag).toBe('"9dd4e461268c8034f5c8564e155c67a6"');
    expect(head.LastModified?.getMilliseconds()).toBe(0);
  });

  it('an object without a type is a stream of octets', async () => {
    await wire.send({ method: 'PUT', key: 'typeless', body: 'x' });
    const head = await wire.send({ method: 'HEAD', key: 'typeless' });
    expect(head.headers).toMatchObject({
      'content-type': 'binary/octet-stream',
      'content-length': '1',
    });
  });

  it('headers of the answer can be asked for', async () => {
    await put('overridden');
    const { ContentType, ContentDisposition } = await wire.sdk.send(
      new GetObjectCommand({
        Bucket,
        Key: 'overridden',
        ResponseContentType: 'text/x',
        ResponseContentDisposition: 'inline',
      }),
    );
    expect({ ContentType, ContentDisposition }).toEqual({
      ContentType: 'text/x',
      ContentDisposition: 'inline',
    });
  });

  it.each([
    'a b',
    'ümläut/日本/\u{1F600}',
    '..',
    '../../etc/passwd',
    'a//b',
    '/leading',
    'a/./b/../c',
    'a+b%20c%2Fd',
    'q"<&>\'`$(x);|*?',
    '\u0001\r\n',
    'con.',
    'k'.repeat(1024),
    'ü'.repeat(512),
  ])('the key %j is as good as any', async (key) => {
    await put(key, `content of ${key}`);
    expect((await bytesOf(key)).toString()).toBe(`content of ${key}`);
    await wire.sdk.send(new DeleteObjectCommand({ Bucket, Key: key }));
    await expect(bytesOf(key)).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('a key of more than 1024 bytes is refused', async () => {
    await expect(put(`${'ü'.repeat(512)}a`)).rejects.toMatchObject({ name: 'KeyTooLongError' });
  });

  it('a path that is no UTF-8 is refused', async () => {
    const { headers } = wire.sign({ method: 'GET', key: 'a' });
    const response = await wire.sendUnsigned('GET', '/bucket/%FF', headers);
    expect(response).toMatchObject({ status: 400, code: 'InvalidURI' });
  });

  it('what is not there is not found', async () => {
    const response = await wire.send({ method: 'GET', key: 'never' });
    expect(response).toMatchObject({ status: 404, code: 'NoSuchKey' });
    expect(response.text).toContain('<Key>never</Key>');
    expect(response.text).toContain(
      `<RequestId>${response.headers['x-amz-request-id']}</RequestId>`,
    );
    const head = await wire.send({ method: 'HEAD', key: 'never' });
    expect(head).toMatchObject({ status: 404, text: '' });
    expect((await wire.send({ method: 'PUT', bucket: 'nowhere', key: 'a' })).code).toBe(
      'NoSuchBucket',
    );
  });

  it('metadata of more than 2 KiB is refused', async () => {
    const headers = { 'x-amz-meta-a': 'x'.repeat(2048) };
    const response = await wire.send({ method: 'PUT', key: 'much', headers });
    expect(response).toMatchObject({ status: 400, code: 'MetadataTooLarge' });
  });

  it('more than 5 GiB is refused before it is sent', async () => {
    const { path, headers } = wire.sign({ method: 'PUT', key: 'vast' });
    const { port } = new URL(wire.server.endpoint);
    const request = http.request({
      port,
      host: '127.0.0.1',
      method: 'PUT',
      path,
      headers: { ...headers, 'content-length': 5 * 1024 ** 3 + 1, expect: '100-continue' },
    });
    request.flushHeaders();
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    expect(response.statusCode).toBe(400);
    request.destroy();
  });

  it('a PUT without a length is refused', async () => {
    const response = await wire.send({
      method: 'PUT',
      key: 'endless',
      body: 'abc',
      unsignedHeaders: { 'transfer-encoding': 'chunked' },
    });
    expect(response).toMatchObject({ status: 411, code: 'MissingContentLength' });
  });

  it.each(['x-amz-write-offset-bytes', 'x-amz-server-side-encryption-customer-algorithm'])(
    'a PUT with %s is refused, as it would store something else',
    async (name) => {
      const response = await wire.send({ method: 'PUT', key: 'odd', headers: { [name]: '1' } });
      expect(response).toMatchObject({ status: 501, code: 'NotImplemented' });
    },
  );
});

describe('Expect: 100-continue', () => {
  async function ask(key: string, method = 'PUT') {
    const { path, headers } = wire.sign({ method, key });
    const { port } = new URL(wire.server.endpoint);
    const request = http.request({
      port,
      host: '127.0.0.1',
      method: 'PUT',
      path,
      headers: { ...headers, 'content-length': 4, expect: '100-continue' },
    });
    let asked = false;
    request.on('continue', () => {
      asked = true;
      request.end('body');
    });
    request.flushHeaders();
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    response.resume();
    await once(response, 'end');
    request.destroy();
    return { status: response.statusCode, asked, connection: response.headers.connection };
  }

  it('asks for a body that will be taken', async () => {
    expect(await ask('expected')).toMatchObject({ status: 200, asked: true });
    expect((await bytesOf('expected')).toString()).toBe('body');
  });

  it('does not ask for one that is refused', async () => {
    expect(await ask('refused', 'GET')).toEqual({
      status: 403,
      asked: false,
      connection: 'close',
    });
  });
});

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

describe('replacing and deleting', () => {
  it('one that reads the old version goes on reading it', async () => {
    const old = randomBytes(8 * MIB);
    await put('replaced', old);
    const { path, headers } = wire.sign({ method: 'GET', key: 'replaced' });
    const { port } = new URL(wire.server.endpoint);
    const request = http.get({ port, host: '127.0.0.1', path, headers });
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    // Nothing is read yet: most of the old version is still on the server's disk.
    await put('replaced', 'new');
    await wire.sdk.send(new DeleteObjectCommand({ Bucket, Key: 'replaced' }));
    const pieces: Buffer[] = [];
    for await (const piece of response) pieces.push(piece as Buffer);
    expect(Buffer.concat(pieces).equals(old)).toBe(true);
  });

  it('deleting what is not there is no error', async () => {
    expect((await wire.send({ method: 'DELETE', key: 'never' })).status).toBe(204);
  });

  it('several are deleted at once, and blanks in keys are kept', async () => {
    for (const key of ['many/1', 'many/ 2 ', 'many/&<3>']) await put(key);
    const Objects = ['many/1', 'many/ 2 ', 'many/&<3>', 'many/never'].map((Key) => ({ Key }));
    const { Deleted, Errors } = await wire.sdk.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects } }),
    );
    expect(Deleted?.map(({ Key }) => Key)).toEqual(Objects.map(({ Key }) => Key));
    expect(Errors).toBeUndefined();
    await expect(bytesOf('many/ 2 ')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('a quiet one answers nothing, and one without a digest is refused', async () => {
    const body = '<Delete><Quiet>true</Quiet><Object><Key>a</Key></Object></Delete>';
    const request = { method: 'POST', query: [['delete', '']] as const, body };
    expect(await wire.send(request)).toMatchObject({ status: 400, code: 'InvalidRequest' });
    const md5 = (await import('node:crypto')).createHash('md5').update(body).digest('base64');
    const quiet = await wire.send({ ...request, headers: { 'content-md5': md5 } });
    expect(quiet.status).toBe(200);
    expect(quiet.text).not.toContain('<Deleted>');
  });
});

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

describe('clients that give up', () => {
  it.each([100, 3 * MIB])('a PUT broken off after %i bytes leaves nothing behind', async (sent) => {
    await using own = await startWire();
    const { path, headers } = own.sign({ method: 'PUT', key: 'torn' });
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const socket = connect(Number(new URL(own.server.endpoint).port), '127.0.0.1');
    const head = `PUT ${path} HTTP/1.1\r\n${lines.join('')}content-length: ${4 * MIB}\r\n\r\n`;
    socket.write(head);
    await new Promise((resolve) => socket.write(randomBytes(sent), resolve));
    if (sent > MIB) await vi.waitFor(() => expect(own.files()).not.toEqual([]));
    socket.destroy();
    await vi.waitFor(() => expect(own.files()).toEqual([]));
    expect((await own.send({ method: 'GET', key: 'torn' })).status).toBe(404);
  });

  it('a broken-off PUT keeps the version that was there', async () => {
    await put('kept', 'old');
    const { path, headers } = wire.sign({ method: 'PUT', key: 'kept' });
    const { port } = new URL(wire.server.endpoint);
    const request = http.request({
      port,
      host: '127.0.0.1',
      method: 'PUT',
      path,
      headers: { ...headers, 'content-length': 10 },
    });
    request.on('error', () => {});
    await new Promise((resolve) => request.write('12345', resolve));
    request.destroy();
    expect((await bytesOf('kept')).toString()).toBe('old');
  });

  it('a GET broken off does no harm', async () => {
    await put('large', randomBytes(16 * MIB));
    const { path, headers } = wire.sign({ method: 'GET', key: 'large' });
    const { port } = new URL(wire.server.endpoint);
    const request = http.get({ port, host: '127.0.0.1', path, headers });
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    response.destroy();
    await wire.sdk.send(new DeleteObjectCommand({ Bucket, Key: 'large' }));
    await put('after', 'x');
    expect((await bytesOf('after')).toString()).toBe('x');
  });
});

it('files of replaced and deleted objects are deleted', async () => {
  await using own = await startWire();
  const send = (method: string, key: string, body = 'x') => own.send({ method, key, body });
  await send('PUT', 'a');
  await send('PUT', 'a', 'other');
  await send('PUT', 'b');
  await vi.waitFor(() => expect(own.files()).toHaveLength(2));
  await own.send({ method: 'DELETE', key: 'a' });
  await own.send({ method: 'DELETE', key: 'b' });
  await vi.waitFor(() => expect(own.files()).toEqual([]));
});

it.each([
  ['GET', [['acl', '']]],
  ['PUT', [['tagging', '']]],
  ['GET', [['attributes', '']]],
  ['POST', []],
] as const)('%s of an object with %j is not implemented', async (method, query) => {
  const response = await wire.send({ method, key: 'a', query });
  expect(response).toMatchObject({ status: 501, code: 'NotImplemented' });
});

it('a version that is not there is refused', async () => {
  await put('versioned');
  const get = (version: string) =>
    wire.send({ method: 'GET', key: 'versioned', query: [['versionId', version]] });
  expect((await get('null')).status).toBe(200);
  expect((await get('123')).status).toBe(400);
});
