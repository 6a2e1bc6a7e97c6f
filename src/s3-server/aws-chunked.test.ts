import { expect, it } from 'vitest';
import {
  chunkSignature,
  STREAMING_SIGNED,
  STREAMING_SIGNED_TRAILER,
  STREAMING_UNSIGNED_TRAILER,
  trailerSignature,
} from '../s3/chunk-signatures.ts';
import { sha256Hex, signingKey } from '../s3/sigv4.ts';
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

it.each([['trailers without their signature', STREAMING_SIGNED_TRAILER, signedBody(['a'])]])(
  '%s are refused',
  (_what, kind, body) => {
    expect(() => decode(kind, body)).toThrow(
      expect.objectContaining({ code: 'MalformedTrailerError' }),
    );
  },
);

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

/** Two chunks, with their signatures, in the other order. */
function exchanged(body: string): string {
  const [a, b, ...rest] = body.match(/1;[^\r]*\r\n.\r\n|[\s\S]+$/g) ?? [];
  return [b, a, ...rest].join('');
}
