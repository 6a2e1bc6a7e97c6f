import { GetObjectCommand } from '@aws-sdk/client-s3';
import { HttpRequest } from '@smithy/core/protocols';
import type { RequestPresigner } from '@smithy/types';
import { beforeAll, describe, expect, it } from 'vitest';
import { presignedQuery, sha256Hex, signHeaders, UNSIGNED_PAYLOAD } from '../s3/sigv4.ts';
import { sharedWire, startWire } from '../testing/s3-wire.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const MINUTE = 60_000;

const wire = sharedWire({ now: () => NOW });

beforeAll(async () => {
  const put = { method: 'PUT', key: 'a', body: 'content', signedAt: NOW };
  expect((await wire.send(put)).status).toBe(200);
});

const GET = { method: 'GET', key: 'a', signedAt: NOW };

describe('in headers', () => {
  it('a right signature gets in', async () => {
    expect((await wire.send(GET)).text).toBe('content');
  });

  it('no signature is refused', async () => {
    const response = await wire.sendUnsigned('GET', '/bucket/a');
    expect(response).toMatchObject({ status: 403, code: 'AccessDenied' });
  });

  it('an unknown key is refused', async () => {
    const credentials = { ...wire.server.credentials, accessKeyId: 'NOBODY' };
    expect(await wire.send({ ...GET, credentials })).toMatchObject({
      status: 403,
      code: 'InvalidAccessKeyId',
    });
  });

  it('a wrong secret is refused', async () => {
    const credentials = { ...wire.server.credentials, secretAccessKey: 'wrong' };
    expect(await wire.send({ ...GET, credentials })).toMatchObject({
      status: 403,
      code: 'SignatureDoesNotMatch',
    });
  });

  it('a session token that was never given out is refused', async () => {
    const credentials = { ...wire.server.credentials, sessionToken: 'token' };
    expect(await wire.send({ ...GET, credentials })).toMatchObject({ code: 'InvalidToken' });
  });

  it.each([
    ['path', (path: string) => path.replace('/a', '/b'), {}],
    ['query', (path: string) => `${path}?partNumber=1`, {}],
    ['header', (path: string) => path, { range: 'bytes=1-2' }],
  ])('a changed %s is refused', async (_what, change, changed) => {
    const { path, headers } = wire.sign({ ...GET, headers: { range: 'bytes=0-1' } });
    const response = await wire.sendUnsigned('GET', change(path), { ...headers, ...changed });
    expect(response).toMatchObject({ status: 403, code: 'SignatureDoesNotMatch' });
  });

  it('a changed method is refused', async () => {
    const { path, headers } = wire.sign(GET);
    expect((await wire.sendUnsigned('DELETE', path, headers)).status).toBe(403);
    expect((await wire.send(GET)).status).toBe(200);
  });

  it('an x-amz- header beside the signature is refused', async () => {
    const response = await wire.send({
      ...GET,
      unsignedHeaders: { 'x-amz-checksum-mode': 'ENABLED' },
    });
    expect(response).toMatchObject({ status: 403, code: 'AccessDenied' });
    expect(response.text).toContain('<HeadersNotSigned>x-amz-checksum-mode</HeadersNotSigned>');
  });

  it.each([-14, 0, 14])('a clock that is %i minutes off gets in', async (minutes) => {
    const signedAt = new Date(NOW.getTime() + minutes * MINUTE);
    expect((await wire.send({ ...GET, signedAt })).status).toBe(200);
  });

  it.each([-16, 16])('a clock that is %i minutes off is refused', async (minutes) => {
    const signedAt = new Date(NOW.getTime() + minutes * MINUTE);
    expect(await wire.send({ ...GET, signedAt })).toMatchObject({
      status: 403,
      code: 'RequestTimeTooSkewed',
    });
  });

  it('another region is refused, and told which one it is', async () => {
    const host = new URL(wire.server.endpoint).host;
    const request = {
      method: 'GET',
      path: '/bucket/a',
      query: [],
      headers: { host },
      payloadHash: UNSIGNED_PAYLOAD,
    };
    const headers = signHeaders(request, wire.server.credentials, 'eu-west-1', NOW);
    const response = await wire.sendUnsigned('GET', '/bucket/a', headers);
    expect(response).toMatchObject({ status: 400, code: 'AuthorizationHeaderMalformed' });
    expect(response.text).toContain('<Region>us-east-1</Region>');
  });

  it.each([
    ['AWS LOCAL:c2lnbmF0dXJl', 'InvalidRequest'],
    ['AWS4-HMAC-SHA256 Credential=x', 'AuthorizationHeaderMalformed'],
    ['AWS4-HMAC-SHA256 nonsense', 'AuthorizationHeaderMalformed'],
    [
      'AWS4-HMAC-SHA256 Credential=A/20260301/us-east-1/ec2/aws4_request, SignedHeaders=host, Signature=0',
      'AuthorizationHeaderMalformed',
    ],
    [
      'AWS4-HMAC-SHA256 Credential=A/20200101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0',
      'AuthorizationHeaderMalformed',
    ],
  ])('%s is refused', async (authorization, code) => {
    const headers = { authorization, 'x-amz-date': '20260301T120000Z' };
    expect(await wire.sendUnsigned('GET', '/bucket/a', headers)).toMatchObject({
      status: 400,
      code,
    });
  });

  it('a date that is none, or no date at all, is refused', async () => {
    const { path, headers } = wire.sign(GET);
    const { 'x-amz-date': _date, ...dateless } = headers;
    expect(await wire.sendUnsigned('GET', path, dateless)).toMatchObject({ code: 'AccessDenied' });
    const undated = { ...headers, 'x-amz-date': '20260301T995959Z' };
    expect((await wire.sendUnsigned('GET', path, undated)).status).toBe(400);
  });

  it('a body that is not the one signed is refused and not stored', async () => {
    const put = { method: 'PUT', key: 'tampered', signedAt: NOW, payloadHash: sha256Hex('right') };
    expect(await wire.send({ ...put, body: 'wrong' })).toMatchObject({
      status: 400,
      code: 'XAmzContentSHA256Mismatch',
    });
    expect((await wire.send({ ...GET, key: 'tampered' })).status).toBe(404);
    expect((await wire.send({ ...put, body: 'right' })).status).toBe(200);
  });

  it('a request that says nothing of its body is refused', async () => {
    const { path, headers } = wire.sign(GET);
    const { 'x-amz-content-sha256': _hash, ...silent } = headers;
    expect(await wire.sendUnsigned('GET', path, silent)).toMatchObject({ code: 'InvalidRequest' });
    const nonsense = await wire.send({ ...GET, method: 'PUT', payloadHash: 'nonsense' });
    expect(nonsense).toMatchObject({ status: 400, code: 'InvalidArgument' });
  });

  it('metadata in UTF-8 is signed as its bytes', async () => {
    const value = Buffer.from('Größe à').toString('latin1');
    const { path, headers } = wire.sign({
      ...GET,
      method: 'PUT',
      key: 'metadata',
      headers: { 'x-amz-meta-name': 'Größe à' },
    });
    const put = await wire.sendUnsigned('PUT', path, { ...headers, 'x-amz-meta-name': value });
    expect(put.status).toBe(200);
    const head = await wire.send({ ...GET, method: 'HEAD', key: 'metadata' });
    expect(head.headers['x-amz-meta-name']).toBe(value);
  });

  it('a client may sign the path as it sends it', async () => {
    const credentials = wire.server.credentials;
    const path = '/bucket/a%2Fb+(c)';
    const request = {
      method: 'PUT',
      path,
      query: [],
      headers: { host: new URL(wire.server.endpoint).host },
      payloadHash: UNSIGNED_PAYLOAD,
    };
    const headers = signHeaders(request, credentials, 'us-east-1', NOW);
    expect((await wire.sendUnsigned('PUT', path, headers, 'x')).status).toBe(200);
    expect((await wire.send({ ...GET, key: 'a/b+(c)' })).text).toBe('x');
  });

  it('a bucket may stand in the host name', async () => {
    const port = new URL(wire.server.endpoint).port;
    const dotted = { bucket: 'with.dots', signedAt: NOW };
    await wire.send({ ...dotted, method: 'PUT' });
    await wire.send({ ...dotted, method: 'PUT', key: 'a', body: 'content' });
    const hosts = [
      `bucket.localhost:${port}`,
      `bucket.127.0.0.1:${port}`,
      'bucket.s3.amazonaws.com',
      'Bucket.S3.us-east-1.AmazonAWS.com:80',
      'with.dots.s3.dualstack.us-east-1.amazonaws.com',
      `with.dots.s3-us-east-1.amazonaws.com:${port}`,
    ];
    for (const host of hosts) {
      const request = {
        method: 'GET',
        path: '/a',
        query: [],
        headers: { host },
        payloadHash: UNSIGNED_PAYLOAD,
      };
      const headers = signHeaders(request, wire.server.credentials, 'us-east-1', NOW);
      expect((await wire.sendUnsigned('GET', '/a', headers)).text).toBe('content');
    }
  });
});

describe('in a presigned URL', () => {
  function presign(method = 'GET', expires = 60, signedAt = NOW, key = 'a'): string {
    const headers = { host: new URL(wire.server.endpoint).host };
    const path = `/bucket/${key}`;
    const request = { method, path, query: [], headers };
    const credentials = wire.server.credentials;
    return `${path}?${presignedQuery(request, credentials, 'us-east-1', signedAt, expires)}`;
  }

  it('a right signature gets in', async () => {
    expect((await wire.sendUnsigned('GET', presign())).text).toBe('content');
    const put = await wire.sendUnsigned('PUT', presign('PUT', 60, NOW, 'by-url'), {}, 'sent');
    expect(put.status).toBe(200);
    expect((await wire.send({ ...GET, key: 'by-url' })).text).toBe('sent');
  });

  it('an expired one is refused, from the second on in which it expires', async () => {
    const before = new Date(NOW.getTime() - 60_000);
    const response = await wire.sendUnsigned('GET', presign('GET', 60, before));
    expect(response).toMatchObject({ status: 403, code: 'AccessDenied' });
    expect(response.text).toContain('Request has expired');
    const stillGood = await wire.sendUnsigned('GET', presign('GET', 61, before));
    expect(stillGood.status).toBe(200);
  });

  it('one from the future is refused', async () => {
    const later = new Date(NOW.getTime() + 16 * MINUTE);
    expect((await wire.sendUnsigned('GET', presign('GET', 60, later))).status).toBe(403);
  });

  it.each([
    ['a longer life', (url: string) => url.replace('Expires=60', 'Expires=600')],
    ['another key', (url: string) => url.replace('/bucket/a', '/bucket/b')],
    ['another parameter', (url: string) => `${url}&response-content-type=text%2Fhtml`],
    [
      'another signature',
      (url: string) => url.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')),
    ],
  ])('%s is refused', async (_what, change) => {
    const response = await wire.sendUnsigned('GET', change(presign()));
    expect(response).toMatchObject({ status: 403, code: 'SignatureDoesNotMatch' });
  });

  it.each([
    ['a life of more than a week', (url: string) => url.replace('Expires=60', 'Expires=604801')],
    ['no date', (url: string) => url.replace(/X-Amz-Date=[^&]*&/, '')],
    ['another algorithm', (url: string) => url.replace('AWS4-HMAC-SHA256', 'AWS4-HMAC-SHA1')],
  ])('%s is refused', async (_what, change) => {
    const response = await wire.sendUnsigned('GET', change(presign()));
    expect(response).toMatchObject({ status: 400, code: 'AuthorizationQueryParametersError' });
  });

  it('one for another method is refused', async () => {
    expect((await wire.sendUnsigned('DELETE', presign())).status).toBe(403);
  });

  it('a signature of version 2 is told that it is one, and what to do', async () => {
    const url = '/bucket/a?AWSAccessKeyId=x&Signature=y&Expires=1';
    const response = await wire.sendUnsigned('GET', url);
    expect(response).toMatchObject({ status: 400, code: 'InvalidRequest' });
    expect(response.text).toContain('AWS4-HMAC-SHA256');
    expect(response.text).toContain('signed with Signature Version 2. Sign URLs with version 4');
    const headers = { authorization: 'AWS LOCAL:c2lnbmF0dXJl' };
    const inHeader = await wire.sendUnsigned('GET', '/bucket/a', headers);
    expect(inHeader.text).toContain('This request is signed with Signature Version 2.</Message>');
  });

  it('a form, which a presigned POST is for, is told what to do instead', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const response = await wire.sendUnsigned('POST', '/bucket', headers, '--b--');
    expect(response).toMatchObject({ status: 501, code: 'NotImplemented' });
    expect(response.text).toContain('Presign a PUT instead.');
    const other = await wire.sendUnsigned('POST', '/bucket', { 'content-type': 'text/plain' }, 'a');
    expect(other).toMatchObject({ status: 403, code: 'AccessDenied' });
  });

  describe('parameters that stand for headers', () => {
    function presigned(method: string, key: string, query: readonly (readonly [string, string])[]) {
      const headers = { host: new URL(wire.server.endpoint).host };
      const request = { method, path: `/bucket/${key}`, query, headers };
      const { credentials } = wire.server;
      return `${request.path}?${presignedQuery(request, credentials, 'us-east-1', NOW, 60)}`;
    }

    it('are read as those headers', async () => {
      const put = presigned('PUT', 'hoisted', [
        ['x-amz-content-sha256', 'UNSIGNED-PAYLOAD'],
        ['x-amz-checksum-crc32', 'NSRBwg=='],
        ['x-amz-sdk-checksum-algorithm', 'CRC32'],
        ['X-Amz-Meta-Colour', 'blue'],
        ['x-amz-tagging', 'a=b'],
        ['x-id', 'PutObject'],
      ]);
      expect(await wire.sendUnsigned('PUT', put, {}, 'wrong')).toMatchObject({ code: 'BadDigest' });
      expect((await wire.sendUnsigned('PUT', put, {}, 'abc')).status).toBe(200);
      const mode = [['X-Amz-Checksum-Mode', 'ENABLED']] as const;
      const got = await wire.sendUnsigned('GET', presigned('GET', 'hoisted', mode));
      expect(got).toMatchObject({
        text: 'abc',
        headers: {
          'x-amz-checksum-crc32': 'NSRBwg==',
          'x-amz-meta-colour': 'blue',
          'x-amz-tagging-count': '1',
        },
      });
    });

    it('come back as they were written', async () => {
      const put = presigned('PUT', 'letters', [['x-amz-meta-name', 'Größe 日本']]);
      expect((await wire.sendUnsigned('PUT', put, {}, 'abc')).status).toBe(200);
      const got = await wire.sendUnsigned('GET', presigned('GET', 'letters', []));
      expect(Buffer.from(String(got.headers['x-amz-meta-name']), 'latin1').toString()).toBe(
        'Größe 日本',
      );
    });

    it.each([
      ['x-amz-meta-a', 'a\r\nb: c'],
      ['x-amz-meta-a b', 'c'],
    ])('are refused where no header could be %j: %j', async (name, value) => {
      const put = presigned('PUT', 'no-header', [[name, value]]);
      const answer = await wire.sendUnsigned('PUT', put, {}, 'abc');
      expect(answer).toMatchObject({ status: 400, code: 'InvalidArgument' });
    });

    it('cannot be added to what was signed', async () => {
      const url = `${presigned('GET', 'a', [])}&x-amz-checksum-mode=ENABLED`;
      expect(await wire.sendUnsigned('GET', url)).toMatchObject({ code: 'SignatureDoesNotMatch' });
    });

    it('are what the SDK for JavaScript writes', async () => {
      const { hostname, port } = new URL(wire.server.endpoint);
      const request = new HttpRequest({
        method: 'GET',
        hostname,
        port: Number(port),
        path: '/bucket/a',
        query: { 'x-id': 'GetObject' },
        headers: {
          host: `${hostname}:${port}`,
          'x-amz-checksum-mode': 'ENABLED',
          'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD',
        },
      });
      const signer = (await wire.sdk.config.signer()) as unknown as RequestPresigner;
      const options = { signingDate: NOW, expiresIn: 60 };
      const { query } = await signer.presign(request, options);
      const search = new URLSearchParams(query as Record<string, string>);
      expect([...search.keys()]).toContain('x-amz-checksum-mode');
      expect((await wire.sendUnsigned('GET', `/bucket/a?${search}`)).text).toBe('content');
    });
  });
});

it('credentials made for one run do not open another', async () => {
  await using other = await startWire();
  const { credentials } = other.server;
  expect(credentials.secretAccessKey).not.toBe(wire.server.credentials.secretAccessKey);
  expect(await wire.send({ ...GET, credentials })).toMatchObject({ code: 'InvalidAccessKeyId' });
});

it('credentials with a session token are honoured', async () => {
  const credentials = { accessKeyId: 'A', secretAccessKey: 'B', sessionToken: 'C' };
  await using other = await startWire({ credentials });
  const missing = other.sdk.send(new GetObjectCommand({ Bucket: 'bucket', Key: 'none' }));
  await expect(missing).rejects.toMatchObject({ name: 'NoSuchKey' });
});
