import { createHash } from 'node:crypto';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { CHECKSUM_ALGORITHMS, checksumHeader, digestOf } from '../s3/checksum.ts';
import {
  chunkSignature,
  STREAMING_SIGNED,
  STREAMING_SIGNED_TRAILER,
  STREAMING_UNSIGNED_TRAILER,
  trailerSignature,
} from '../s3/chunk-signatures.ts';
import { sha256Hex, signingKey, timestampOf } from '../s3/sigv4.ts';
import {
  complete,
  MIB,
  randomBytes,
  sendPart,
  sharedWire,
  startUpload,
} from '../testing/s3-wire.ts';

const Bucket = 'bucket';
const wire = sharedWire();

async function isStored(key: string): Promise<boolean> {
  return (await wire.send({ method: 'HEAD', key })).status === 200;
}

/** Those that the SDK computes by itself. */
const OF_SDK = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const;

describe.each(OF_SDK)('%s, by the SDK', (ChecksumAlgorithm) => {
  const field = `Checksum${ChecksumAlgorithm}` as const;
  // The large one is hashed by another thread.
  const bodies = { small: randomBytes(1000), large: randomBytes(2 * MIB) };

  it.each(['small', 'large'] as const)(
    'of a %s object is computed, stored and returned',
    async (size) => {
      const value = await digestOf(ChecksumAlgorithm, bodies[size]);
      const Key = `${ChecksumAlgorithm} ${size}`;
      const put = await wire.sdk.send(
        new PutObjectCommand({ Bucket, Key, Body: bodies[size], ChecksumAlgorithm }),
      );
      expect(put).toMatchObject({ [field]: value, ChecksumType: 'FULL_OBJECT' });
      const head = new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' });
      expect(await wire.sdk.send(head)).toMatchObject({ [field]: value });
      const got = await wire.sdk.send(
        new GetObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }),
      );
      // Reading it makes the SDK compare.
      expect(Buffer.from((await got.Body?.transformToByteArray()) ?? []).equals(bodies[size])).toBe(
        true,
      );
      expect(got[field]).toBe(value);
    },
  );
});

describe.each(CHECKSUM_ALGORITHMS)('%s', (ChecksumAlgorithm) => {
  const name = checksumHeader(ChecksumAlgorithm);
  const bodies = { small: randomBytes(1000), large: randomBytes(2 * MIB) };

  it.each(['small', 'large'] as const)('of a %s object is verified and kept', async (size) => {
    const key = `${ChecksumAlgorithm} raw ${size}`;
    const headers = { [name]: await digestOf(ChecksumAlgorithm, bodies[size]) };
    const put = await wire.send({ method: 'PUT', key, body: bodies[size], headers });
    expect(put).toMatchObject({ status: 200, headers });
    const asked = { 'x-amz-checksum-mode': 'ENABLED' };
    const head = await wire.send({ method: 'HEAD', key, headers: asked });
    expect(head.headers).toMatchObject(headers);
  });

  it('is one of an upload in parts', async () => {
    const key = `${ChecksumAlgorithm} parts`;
    const algorithm = { 'x-amz-checksum-algorithm': ChecksumAlgorithm };
    const id = await startUpload(wire, key, algorithm);
    const value = await digestOf(ChecksumAlgorithm, bodies.small);
    const part = await sendPart(wire, key, id, 1, bodies.small, { [name]: value });
    expect(part).toMatchObject({ status: 200, headers: { [name]: value } });
    const named = {
      PartNumber: 1,
      ETag: part.headers.etag,
      [`Checksum${ChecksumAlgorithm}`]: value,
    };
    const completed = await complete(wire, key, id, [named]);
    const isWhole = ChecksumAlgorithm === 'CRC64NVME';
    const ofParts = await digestOf(ChecksumAlgorithm, Buffer.from(value, 'base64'));
    expect(completed.text).toContain(isWhole ? value : `${ofParts}-1`);
    const headers = { 'x-amz-checksum-mode': 'ENABLED' };
    const query = [['partNumber', '1']] as const;
    const got = await wire.send({ method: 'GET', key, query, headers });
    expect(got.headers[name]).toBe(value);
  });

  it('is shown only when asked for, and not with a range', async () => {
    const key = `${ChecksumAlgorithm} raw small`;
    const plain = await wire.send({ method: 'GET', key });
    expect(plain.headers[name]).toBeUndefined();
    const headers = { 'x-amz-checksum-mode': 'ENABLED', range: 'bytes=0-9' };
    expect((await wire.send({ method: 'GET', key, headers })).headers[name]).toBeUndefined();
  });

  it.each(['small', 'large'] as const)('that is wrong keeps a %s object out', async (size) => {
    const key = `wrong ${ChecksumAlgorithm} ${size}`;
    const wrong = await digestOf(ChecksumAlgorithm, Buffer.from('something else'));
    const headers = { [name]: wrong };
    const response = await wire.send({ method: 'PUT', key, body: bodies[size], headers });
    expect(response).toMatchObject({ status: 400, code: 'BadDigest' });
    expect(await isStored(key)).toBe(false);
  });

  it('that is none is refused', async () => {
    const headers = { [name]: 'AAAA' };
    const response = await wire.send({ method: 'PUT', key: 'none', body: 'x', headers });
    expect(response).toMatchObject({ status: 400, code: 'InvalidRequest' });
  });
});

describe('MD5', () => {
  const md5 = createHash('md5').update('right').digest('base64');

  it.each([
    ['right', 'right', md5, 200, undefined],
    ['wrong', 'wrong', md5, 400, 'BadDigest'],
    ['no', 'right', 'bm9uc2Vuc2U=', 400, 'InvalidDigest'],
  ])('a %s Content-MD5', async (what, body, value, status, code) => {
    const key = `md5 ${what}`;
    const headers = { 'content-md5': value };
    expect(await wire.send({ method: 'PUT', key, body, headers })).toMatchObject({ status, code });
    expect(await isStored(key)).toBe(status === 200);
  });
});

it('MD5 of the SDK is the Content-MD5', async () => {
  const put = { Bucket, Key: 'md5 of the SDK', Body: 'x', ChecksumAlgorithm: 'MD5' } as const;
  await wire.sdk.send(new PutObjectCommand(put));
  expect(await isStored(put.Key)).toBe(true);
});

describe('what contradicts itself is refused', () => {
  const crc32 = { 'x-amz-checksum-crc32': 'AAAAAA==' };

  it.each([
    ['two checksums', { ...crc32, 'x-amz-checksum-crc32c': 'AAAAAA==' }],
    ['an algorithm without a checksum', { 'x-amz-sdk-checksum-algorithm': 'CRC32' }],
    ['an unknown algorithm', { ...crc32, 'x-amz-sdk-checksum-algorithm': 'CRC16' }],
    ['another algorithm than announced', { ...crc32, 'x-amz-sdk-checksum-algorithm': 'SHA256' }],
    ['a checksum that nobody knows', { 'x-amz-checksum-crc16': 'AAAA' }],
    ['an unknown trailer', { 'x-amz-trailer': 'x-amz-meta-a' }],
    ['a checksum in header and trailer', { ...crc32, 'x-amz-trailer': 'x-amz-checksum-crc32' }],
  ])('%s', async (_what, headers) => {
    const response = await wire.send({ method: 'PUT', key: 'contradiction', body: '', headers });
    expect(response).toMatchObject({ status: 400, code: 'InvalidRequest' });
  });
});

describe('bodies in aws-chunked', () => {
  const CRC32 = 'x-amz-checksum-crc32';

  async function send(
    key: string,
    kind: string,
    content: string,
    trailers: readonly string[],
    change: (body: string) => string = (body) => body,
    more: Record<string, string> = {},
  ) {
    const signedAt = new Date();
    const headers: Record<string, string> = {
      'content-encoding': 'aws-chunked',
      'x-amz-decoded-content-length': String(content.length),
      ...(trailers.length > 0 ? { 'x-amz-trailer': CRC32 } : {}),
      ...more,
    };
    const request = { method: 'PUT', key, headers, payloadHash: kind, signedAt };
    const { authorization = '' } = wire.sign(request).headers;
    const scope = { timestamp: timestampOf(signedAt), region: 'us-east-1' };
    const secret = wire.server.credentials.secretAccessKey;
    const previous = authorization.split('Signature=')[1] ?? '';
    const chain = { key: signingKey(secret, scope), scope, previous };
    const signed = kind !== STREAMING_UNSIGNED_TRAILER;
    const chunks = [content.slice(0, 5), content.slice(5), ''].map((chunk) => {
      chain.previous = chunkSignature(chain, sha256Hex(chunk));
      const head = chunk.length.toString(16) + (signed ? `;chunk-signature=${chain.previous}` : '');
      return `${head}\r\n${chunk === '' ? '' : `${chunk}\r\n`}`;
    });
    const lines = [...trailers];
    if (signed && trailers.length > 0) {
      lines.push(`x-amz-trailer-signature:${trailerSignature(chain, trailers)}`);
    }
    const body = `${chunks.join('')}${lines.map((line) => `${line}\r\n`).join('')}\r\n`;
    return wire.send({ ...request, body: change(body) });
  }

  const content = 'hello chunked world';

  it.each([STREAMING_SIGNED, STREAMING_SIGNED_TRAILER, STREAMING_UNSIGNED_TRAILER])(
    '%s is unpacked, verified and stored',
    async (kind) => {
      const trailers =
        kind === STREAMING_SIGNED
          ? []
          : [`${CRC32}:${await digestOf('CRC32', Buffer.from(content))}`];
      const gzip = { 'content-encoding': 'gzip, aws-chunked' };
      expect((await send(kind, kind, content, trailers, undefined, gzip)).status).toBe(200);
      const got = await wire.send({ method: 'GET', key: kind });
      expect(got.text).toBe(content);
      expect(got.headers['content-encoding']).toBe('gzip');
    },
  );

  it('a changed byte in a signed one is refused', async () => {
    const response = await send('changed', STREAMING_SIGNED, content, [], (body) =>
      body.replace('world', 'World'),
    );
    expect(response).toMatchObject({ status: 403, code: 'SignatureDoesNotMatch' });
    expect(await isStored('changed')).toBe(false);
  });

  it('a wrong checksum in the trailer is refused', async () => {
    const trailers = [`${CRC32}:AAAAAA==`];
    const response = await send('bad', STREAMING_UNSIGNED_TRAILER, content, trailers);
    expect(response).toMatchObject({ status: 400, code: 'BadDigest' });
    expect(await isStored('bad')).toBe(false);
  });

  it('an announced trailer that does not come is refused', async () => {
    const announced = { 'x-amz-trailer': CRC32 };
    const response = await send(
      'less',
      STREAMING_UNSIGNED_TRAILER,
      content,
      [],
      undefined,
      announced,
    );
    expect(response).toMatchObject({ status: 400, code: 'MalformedTrailerError' });
  });

  it.each(['5', '500'])('another length than the announced %s is refused', async (length) => {
    const announced = { 'x-amz-decoded-content-length': length };
    const response = await send('length', STREAMING_SIGNED, content, [], undefined, announced);
    expect(response).toMatchObject({ status: 400, code: 'IncompleteBody' });
    expect(await isStored('length')).toBe(false);
  });

  it('the SDK streams one of unknown hash', async () => {
    const { Readable } = await import('node:stream');
    const Body = Readable.from([Buffer.from('hello '), Buffer.from('stream')]);
    await wire.sdk.send(new PutObjectCommand({ Bucket, Key: 'sdk', Body, ContentLength: 12 }));
    expect((await wire.send({ method: 'GET', key: 'sdk' })).text).toBe('hello stream');
  });
});

describe('multipart uploads', () => {
  const parts = [randomBytes(5 * MIB), randomBytes(6 * MIB), randomBytes(10)];
  const whole = Buffer.concat(parts);

  async function upload(Key: string, options: object, withPartChecksums = true) {
    const { UploadId } = await wire.sdk.send(
      new CreateMultipartUploadCommand({ Bucket, Key, ...options }),
    );
    const Parts = await Promise.all(
      parts.map(async (Body, index) => {
        const part = { Bucket, Key, UploadId, PartNumber: index + 1, Body, ...options };
        const { $metadata, ...sums } = await wire.sdk.send(new UploadPartCommand(part));
        const { ETag } = sums;
        return { PartNumber: index + 1, ETag, ...(withPartChecksums ? sums : {}) };
      }),
    );
    return wire.sdk.send(
      new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }),
    );
  }

  it.each(['CRC32', 'CRC32C', 'SHA1', 'SHA256'] as const)(
    '%s is composite',
    async (ChecksumAlgorithm) => {
      const sums = await Promise.all(parts.map((part) => digestOf(ChecksumAlgorithm, part)));
      const all = Buffer.concat(sums.map((sum) => Buffer.from(sum, 'base64')));
      const value = `${await digestOf(ChecksumAlgorithm, all)}-3`;
      const done = await upload(`composite ${ChecksumAlgorithm}`, { ChecksumAlgorithm });
      expect(done).toMatchObject({
        [`Checksum${ChecksumAlgorithm}`]: value,
        ChecksumType: 'COMPOSITE',
      });
      const head = await wire.sdk.send(
        new HeadObjectCommand({
          Bucket,
          Key: `composite ${ChecksumAlgorithm}`,
          ChecksumMode: 'ENABLED',
          PartNumber: 2,
        }),
      );
      expect(head[`Checksum${ChecksumAlgorithm}`]).toBe(sums[1]);
    },
  );

  it.each(['CRC32', 'CRC32C', 'CRC64NVME'] as const)(
    '%s is of the full object',
    async (ChecksumAlgorithm) => {
      const options = { ChecksumAlgorithm, ChecksumType: 'FULL_OBJECT' };
      const done = await upload(`full ${ChecksumAlgorithm}`, options, false);
      expect(done).toMatchObject({
        [`Checksum${ChecksumAlgorithm}`]: await digestOf(ChecksumAlgorithm, whole),
        ChecksumType: 'FULL_OBJECT',
      });
    },
  );

  it.each([
    { 'x-amz-checksum-algorithm': 'SHA256', 'x-amz-checksum-type': 'FULL_OBJECT' },
    { 'x-amz-checksum-algorithm': 'CRC64NVME', 'x-amz-checksum-type': 'COMPOSITE' },
    { 'x-amz-checksum-algorithm': 'CRC16' },
    { 'x-amz-checksum-type': 'COMPOSITE' },
  ])('%j cannot be', async (headers) => {
    const request = { method: 'POST', key: 'x', query: [['uploads', '']] as const, headers };
    expect(await wire.send(request)).toMatchObject({ status: 400, code: 'InvalidRequest' });
  });

  it('a part with a wrong checksum, or of another algorithm, is refused', async () => {
    const id = await startUpload(wire, 'p', { 'x-amz-checksum-algorithm': 'CRC32' });
    const body = Buffer.from('part');
    const wrong = await sendPart(wire, 'p', id, 1, body, { 'x-amz-checksum-crc32': 'AAAAAA==' });
    expect(wrong).toMatchObject({ status: 400, code: 'BadDigest' });
    const sha1 = { 'x-amz-checksum-sha1': await digestOf('SHA1', body) };
    const other = await sendPart(wire, 'p', id, 1, body, sha1);
    expect(other).toMatchObject({ status: 400, code: 'InvalidRequest' });
    expect((await complete(wire, 'p', id, [{ PartNumber: 1, ETag: 'x' }])).status).toBe(400);
  });

  it('completing wants the right checksum of each part, and of the whole', async () => {
    const id = await startUpload(wire, 'c', { 'x-amz-checksum-algorithm': 'CRC32' });
    const part = await sendPart(wire, 'c', id, 1, Buffer.from('part'));
    const named = { PartNumber: 1, ETag: part.headers.etag };
    const sum = part.headers['x-amz-checksum-crc32'] as string;
    const send = async (one: object, headers = {}) => {
      const { status, code } = await complete(wire, 'c', id, [{ ...named, ...one }], headers);
      return { status, code };
    };
    expect(await send({})).toEqual({ status: 400, code: 'InvalidRequest' });
    expect(await send({ ChecksumCRC32: 'AAAAAA==' })).toEqual({ status: 400, code: 'InvalidPart' });
    const right = { ChecksumCRC32: sum };
    expect((await send(right, { 'x-amz-checksum-type': 'FULL_OBJECT' })).code).toBe(
      'InvalidRequest',
    );
    expect((await send(right, { 'x-amz-mp-object-size': '5' })).code).toBe('InvalidRequest');
    const ofAll = await digestOf('CRC32', Buffer.from(sum, 'base64'));
    expect((await send(right, { 'x-amz-checksum-crc32': sum })).code).toBe('BadDigest');
    expect((await send(right, { 'x-amz-checksum-crc32c': ofAll })).code).toBe('BadDigest');
    const sums = { 'x-amz-mp-object-size': '4', 'x-amz-checksum-crc32': `${ofAll}-1` };
    expect(await send(right, sums)).toMatchObject({ status: 200 });
  });
});
