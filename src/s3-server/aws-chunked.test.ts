import { describe, expect, it } from 'vitest';
import {
  chunkSignature,
  STREAMING_SIGNED,
  STREAMING_SIGNED_TRAILER,
  STREAMING_UNSIGNED_TRAILER,
  trailerSignature,
} from '../s3/chunk-signatures.ts';
import { sha256Hex, signingKey } from '../s3/sigv4.ts';
import { sharedWire } from '../testing/s3-wire.ts';
import { bodyDecoder } from './aws-chunked.ts';

const SCOPE = { timestamp: '20260301T120000Z', region: 'us-east-1' };
const SEED = '0'.repeat(64);

function newChain() {
  return { key: signingKey('secret', SCOPE), scope: SCOPE, previous: SEED };
}

/** A signed body; what stands in `tampered` replaces the first text it matches. */
function signedBody(chunks: readonly string[], trailers: readonly string[] = []): string {
  const chain = newChain();
  const pieces = [...chunks, ''].map((chunk) => {
    chain.previous = chunkSignature(chain, sha256Hex(chunk));
    const head = `${chunk.length.toString(16)};chunk-signature=${chain.previous}\r\n`;
    return chunk === '' ? head : `${head}${chunk}\r\n`;
  });
  if (trailers.length === 0) return `${pieces.join('')}\r\n`;
  const lines = [...trailers, `x-amz-trailer-signature:${trailerSignature(chain, trailers)}`];
  return `${pieces.join('')}${lines.map((line) => `${line}\r\n`).join('')}\r\n`;
}

function decode(kind: string, body: string, pieceSize = body.length) {
  const decoder = bodyDecoder(kind, newChain())!;
  const content: Buffer[] = [];
  const bytes = Buffer.from(body);
  for (let start = 0; start < bytes.length; start += pieceSize) {
    decoder.decode(bytes.subarray(start, start + pieceSize), (piece) => content.push(piece));
  }
  decoder.end();
  return {
    content: Buffer.concat(content).toString(),
    trailers: Object.fromEntries(decoder.trailers),
  };
}

const TRAILER = 'x-amz-checksum-crc32:AAAAAA==';
const UNSIGNED = `5\r\nhello\r\n6\r\n world\r\n0\r\n${TRAILER}\r\n\r\n`;

it.each([1, 2, 3, 7, 1000])('takes the framing off a body in pieces of %i bytes', (size) => {
  const expected = { content: 'hello world', trailers: { 'x-amz-checksum-crc32': 'AAAAAA==' } };
  expect(decode(STREAMING_UNSIGNED_TRAILER, UNSIGNED, size)).toEqual(expected);
  const signed = signedBody(['hello', ' world'], [TRAILER]);
  expect(decode(STREAMING_SIGNED_TRAILER, signed, size)).toEqual(expected);
  expect(decode(STREAMING_SIGNED, signedBody(['hello world']), size)).toEqual({
    content: 'hello world',
    trailers: {},
  });
});

it('an empty body is a body', () => {
  expect(decode(STREAMING_SIGNED, signedBody([])).content).toBe('');
  expect(decode(STREAMING_UNSIGNED_TRAILER, `0\r\n${TRAILER}\r\n\r\n`).content).toBe('');
});

it('the empty line after the trailers may be missing, and the last line end', () => {
  for (const end of [`${TRAILER}\r\n`, TRAILER]) {
    const { trailers } = decode(STREAMING_UNSIGNED_TRAILER, `1\r\na\r\n0\r\n${end}`);
    expect(trailers).toEqual({ 'x-amz-checksum-crc32': 'AAAAAA==' });
  }
});

/** What clients put between a trailer and its signature. */
const BETWEEN = [
  ['as the SDKs of AWS send it', `${TRAILER}\r\n`],
  ['with an empty line after it, as minio-go sends it', `${TRAILER}\n\r\n`],
  ['with an empty line before it', `\r\n${TRAILER}\r\n`],
] as const;

it.each(BETWEEN)('a signed trailer is taken %s', (_how, sent) => {
  const body = signedBody(['hello'], [TRAILER]).replace(`${TRAILER}\r\n`, sent);
  for (const size of [1, body.length]) {
    expect(decode(STREAMING_SIGNED_TRAILER, body, size)).toEqual({
      content: 'hello',
      trailers: { 'x-amz-checksum-crc32': 'AAAAAA==' },
    });
  }
  const changed = body.replace('AAAAAA', 'BBBBBB');
  expect(() => decode(STREAMING_SIGNED_TRAILER, changed)).toThrow(
    expect.objectContaining({ code: 'SignatureDoesNotMatch' }),
  );
});

it('a trailer after the signature, which does not cover it, is refused', () => {
  const body = signedBody(['a'], [TRAILER]).replace(
    /\r\n$/,
    'x-amz-checksum-crc32:BBBBBB==\r\n\r\n',
  );
  expect(() => decode(STREAMING_SIGNED_TRAILER, body)).toThrow(
    expect.objectContaining({ code: 'InvalidRequest' }),
  );
});

it.each([
  ['a changed byte', STREAMING_SIGNED, signedBody(['hello']).replace('hello', 'hallo')],
  [
    'a changed last signature',
    STREAMING_SIGNED,
    signedBody(['a'])
      .replace(/.\r\n\r\n$/, '_\r\n\r\n')
      .replace('_', 'f'),
  ],
  ['exchanged chunks', STREAMING_SIGNED, exchanged(signedBody(['a', 'b']))],
  [
    'a changed trailer',
    STREAMING_SIGNED_TRAILER,
    signedBody(['a'], [TRAILER]).replace('AAAAAA', 'BBBBBB'),
  ],
  ['no signature at all', STREAMING_SIGNED, '5\r\nhello\r\n0\r\n\r\n'],
])('%s is no right signature', (_what, kind, body) => {
  expect(() => decode(kind, body)).toThrow(
    expect.objectContaining({ code: 'SignatureDoesNotMatch' }),
  );
});

it.each([
  ['no trailers', STREAMING_SIGNED_TRAILER, signedBody(['a'])],
  [
    'trailers without their signature',
    STREAMING_SIGNED_TRAILER,
    signedBody(['a'], [TRAILER]).replace(/x-amz-trailer-signature.*\r\n/, ''),
  ],
])('%s are refused', (_what, kind, body) => {
  expect(() => decode(kind, body)).toThrow(
    expect.objectContaining({ code: 'MalformedTrailerError' }),
  );
});

it.each([
  ['a size that is none', 'xyz\r\nhello\r\n0\r\n\r\n'],
  ['a chunk longer than its size', '2\r\nhello\r\n0\r\n\r\n'],
  ['a line without end', 'f'.repeat(20_000)],
  ['a trailer without a name', '0\r\nnonsense\r\n\r\n'],
  ['something after the end', '0\r\n\r\nmore\r\n'],
])('%s is not well-formed', (_what, body) => {
  expect(() => decode(STREAMING_UNSIGNED_TRAILER, body)).toThrow(
    expect.objectContaining({ code: 'InvalidRequest' }),
  );
});

it.each(['', '5\r\nhel', '5\r\nhello\r\n', '5\r\nhello\r\n0'])('%j is incomplete', (body) => {
  expect(() => decode(STREAMING_UNSIGNED_TRAILER, body)).toThrow(
    expect.objectContaining({ code: 'IncompleteBody' }),
  );
});

it('other ways of streaming are not implemented', () => {
  const ecdsa = 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD';
  expect(() => bodyDecoder(ecdsa, newChain())).toThrow(
    expect.objectContaining({ code: 'NotImplemented' }),
  );
  expect(bodyDecoder('UNSIGNED-PAYLOAD', newChain())).toBeUndefined();
});

// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
describe('the example of signed trailers in the S3 API reference', () => {
  const wire = sharedWire({
    credentials: {
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    },
    bucket: 'examplebucket',
    now: () => new Date('2013-05-24T00:00:00Z'),
  });
  const signed = [
    'content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length',
    'x-amz-storage-class;x-amz-trailer',
  ].join(';');
  const headers = {
    host: 's3.amazonaws.com',
    'x-amz-date': '20130524T000000Z',
    'x-amz-storage-class': 'REDUCED_REDUNDANCY',
    authorization:
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,' +
      `SignedHeaders=${signed},` +
      'Signature=106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e',
    'x-amz-content-sha256': STREAMING_SIGNED_TRAILER,
    'content-encoding': 'aws-chunked',
    'x-amz-decoded-content-length': '66560',
    'x-amz-trailer': 'x-amz-checksum-crc32c',
  };
  const CRC32C = 'x-amz-checksum-crc32c:sOO8/Q==';
  const body = [
    '10000;chunk-signature=b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2',
    'a'.repeat(65_536),
    '400;chunk-signature=1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7',
    'a'.repeat(1024),
    '0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992',
    CRC32C,
    'x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435',
    '',
    '',
  ].join('\r\n');
  const put = (sent: string) =>
    wire.sendUnsigned('PUT', '/examplebucket/chunkObject.txt', headers, sent);

  it.each([
    ['as it stands there', body],
    ['as minio-go sends it', body.replace(`${CRC32C}\r\n`, `${CRC32C}\n\r\n`)],
  ])('is taken %s, and its checksum kept', async (_how, sent) => {
    expect(await put(sent)).toMatchObject({
      status: 200,
      headers: { 'x-amz-checksum-crc32c': 'sOO8/Q==' },
    });
  });

  it.each([
    ['byte', 'aaa\r\n0;', 'aab\r\n0;'],
    ['trailer', 'sOO8', 'sOO9'],
    ['signature of the trailer', 'e2e435', 'e2e436'],
    ['signature of a chunk', '2ca2ab', '2ca2ac'],
  ])('is refused with another %s', async (_what, from, to) => {
    expect(await put(body.replace(from, to))).toMatchObject({
      status: 403,
      code: 'SignatureDoesNotMatch',
    });
  });
});

/** Two chunks, with their signatures, in the other order. */
function exchanged(body: string): string {
  const [a, b, ...rest] = body.match(/1;[^\r]*\r\n.\r\n|[\s\S]+$/g) ?? [];
  return [b, a, ...rest].join('');
}
