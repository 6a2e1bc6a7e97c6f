import { createHash } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { MIB, randomBytes, sharedWire } from '../testing/s3-wire.ts';

const Bucket = 'bucket';
const wire = sharedWire();

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

describe('deleting', () => {
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

  async function deleteAll(objects: string) {
    const body = `<Delete>${objects}</Delete>`;
    const headers = { 'content-md5': createHash('md5').update(body).digest('base64') };
    return wire.send({ method: 'POST', query: [['delete', '']], body, headers });
  }

  it('what cannot be deleted is told, and the others are deleted', async () => {
    for (const key of ['one', 'other']) await put(key);
    const long = 'k'.repeat(1025);
    const response = await deleteAll(
      `<Object><Key>${long}</Key></Object>
       <Object><Key>one</Key><ETag>"nonsense"</ETag></Object>
       <Object><Key>one</Key><VersionId>nonsense</VersionId></Object>
       <Object><Key>one</Key><Size>1</Size></Object>
       <Object><Key>other</Key><VersionId>null</VersionId></Object>`,
    );
    expect(response.status).toBe(200);
    for (const part of [
      `<Error><Key>${long}</Key><Code>KeyTooLongError</Code>`,
      '<Error><Key>one</Key><Code>PreconditionFailed</Code>',
      '<Error><Key>one</Key><VersionId>nonsense</VersionId><Code>NoSuchVersion</Code>',
      '<Deleted><Key>other</Key><VersionId>null</VersionId></Deleted>',
    ]) {
      expect(response.text).toContain(part);
    }
    expect(response.text).not.toContain('<Deleted><Key>one</Key>');
    expect((await bytesOf('one')).toString()).toBe('one');
    await expect(bytesOf('other')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('conditions are held against what is there', async () => {
    const { ETag = '' } = await put('conditional');
    const remove = (headers: Record<string, string>) =>
      wire.send({ method: 'DELETE', key: 'conditional', headers });
    expect((await remove({ 'if-match': '"nonsense"' })).status).toBe(412);
    expect((await remove({ 'x-amz-if-match-size': '1' })).status).toBe(412);
    const date = 'Sat, 01 Jan 2000 00:00:00 GMT';
    expect((await remove({ 'x-amz-if-match-last-modified-time': date })).status).toBe(412);
    expect((await remove({ 'if-match': ETag, 'x-amz-if-match-size': '11' })).status).toBe(204);
    expect((await remove({ 'if-match': ETag })).status).toBe(404);
  });

  it('documents made to hurt are refused', async () => {
    for (const objects of [
      '<a>'.repeat(200) + '</a>'.repeat(200),
      '<Object><Key>a</Key><__proto__>b</__proto__></Object>',
      `<Object><Key>${'&amp;'.repeat(1_500_000)}</Key></Object>`,
    ]) {
      expect(await deleteAll(objects)).toMatchObject({ status: 400, code: 'MalformedXML' });
    }
  });

  it('a quiet one answers nothing, and one without a digest is refused', async () => {
    const body = '<Delete><Quiet>true</Quiet><Object><Key>a</Key></Object></Delete>';
    const request = { method: 'POST', query: [['delete', '']] as const, body };
    expect(await wire.send(request)).toMatchObject({ status: 400, code: 'InvalidRequest' });
    const md5 = createHash('md5').update(body).digest('base64');
    const quiet = await wire.send({ ...request, headers: { 'content-md5': md5 } });
    expect(quiet.status).toBe(200);
    expect(quiet.text).not.toContain('<Deleted>');
  });
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

it.each([
  ['POST', [['restore', '']]],
  ['POST', [['select', '']]],
  ['PUT', [['retention', '']]],
  ['GET', [['x-amz-checksum-mode', 'ENABLED']]],
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
