import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chunkSignature, trailerSignature } from './chunk-signatures.ts';
import {
  canonicalRequest,
  EMPTY_SHA256,
  hmacSha256,
  presignedQuery,
  signHeaders,
  signingKey,
  uriEncode,
} from './sigv4.ts';

// The keys, time and signatures of the examples in Amazon S3's API reference.
const CREDENTIALS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const NOW = new Date('2013-05-24T00:00:00Z');
const HOST = { host: 'examplebucket.s3.amazonaws.com' };

function signatureOf(headers: Record<string, string>): string | undefined {
  return headers.authorization?.split('Signature=')[1];
}

describe('the examples of the S3 API reference', () => {
  it('sign a GET of a range', () => {
    const request = {
      method: 'GET',
      path: '/test.txt',
      query: [],
      headers: { ...HOST, range: 'bytes=0-9' },
      payloadHash: EMPTY_SHA256,
    };
    expect(signatureOf(signHeaders(request, CREDENTIALS, 'us-east-1', NOW))).toBe(
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    );
  });

  it('sign a list with parameters', () => {
    const request = {
      method: 'GET',
      path: '/',
      query: [
        ['prefix', 'J'],
        ['max-keys', '2'],
      ] as const,
      headers: HOST,
      payloadHash: EMPTY_SHA256,
    };
    expect(signatureOf(signHeaders(request, CREDENTIALS, 'us-east-1', NOW))).toBe(
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    );
  });

  it('presign a URL', () => {
    const request = { method: 'GET', path: '/test.txt', query: [], headers: HOST };
    expect(presignedQuery(request, CREDENTIALS, 'us-east-1', NOW, 86_400)).toContain(
      'X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
    );
  });

  it('sign the chunks of a streamed body', () => {
    const scope = { timestamp: '20130524T000000Z', region: 'us-east-1' };
    const chain = {
      key: signingKey(CREDENTIALS.secretAccessKey, scope),
      scope,
      previous: '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
    };
    // SHA-256 of 65,536 times the letter a.
    const first = 'bf718b6f653bebc184e1479f1935b8da974d701b893afcf49e701f3e2f9f9c5a';
    expect(chunkSignature(chain, first)).toBe(
      'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
    );
  });

  it('sign the trailers of a streamed body', () => {
    const scope = { timestamp: '20130524T000000Z', region: 'us-east-1' };
    const chain = {
      key: signingKey(CREDENTIALS.secretAccessKey, scope),
      scope,
      previous: '2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992',
    };
    expect(trailerSignature(chain, ['x-amz-checksum-crc32c:sOO8/Q=='])).toBe(
      'd81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435',
    );
  });
});

it('a session token is sent and signed', () => {
  const request = {
    method: 'GET',
    path: '/',
    query: [],
    headers: HOST,
    payloadHash: EMPTY_SHA256,
  };
  const headers = signHeaders(request, { ...CREDENTIALS, sessionToken: 'T' }, 'eu-west-1', NOW);
  expect(headers['x-amz-security-token']).toBe('T');
  expect(headers.authorization).toContain('x-amz-security-token');
  expect(
    presignedQuery(request, { ...CREDENTIALS, sessionToken: 'T' }, 'eu-west-1', NOW, 60),
  ).toContain('X-Amz-Security-Token=T');
});

it('header values lose blanks at their ends and repeated ones, but no other space', () => {
  const request = {
    method: 'GET',
    path: '/',
    query: [],
    headers: { 'x-amz-meta-a': '  two   words\u00a0 ' },
    payloadHash: EMPTY_SHA256,
  };
  expect(canonicalRequest(request)).toContain('x-amz-meta-a:two words\u00a0\n');
});

it('parameters of one name are sorted by value', () => {
  const request = {
    method: 'GET',
    path: '/',
    query: [
      ['b', '2'],
      ['b', '1'],
      ['a', ''],
    ] as const,
    headers: HOST,
    payloadHash: EMPTY_SHA256,
  };
  expect(canonicalRequest(request)).toContain('\na=&b=1&b=2\n');
});

it('only unreserved characters stay as they are', () => {
  expect(uriEncode("a-b._~/ +*'()!ü")).toBe('a-b._~%2F%20%2B%2A%27%28%29%21%C3%BC');
  expect(uriEncode('a/b', true)).toBe('a/b');
});

describe('the key that signs', () => {
  const scope = { timestamp: '20130524T000000Z', region: 'us-east-1' } as const;

  it('is the same for all requests of a day', () => {
    const later = { ...scope, timestamp: '20130524T235959Z' };
    expect(signingKey('secret', later)).toEqual(signingKey('secret', scope));
  });

  it.each([
    ['secret', signingKey('other', scope)],
    ['day', signingKey('secret', { ...scope, timestamp: '20130525T000000Z' })],
    ['region', signingKey('secret', { ...scope, region: 'eu-west-1' })],
    ['service', signingKey('secret', { ...scope, service: 's3express' })],
  ])('is another for another %s', (_what, other) => {
    expect(other).not.toEqual(signingKey('secret', scope));
  });

  it('is right again after many others', () => {
    const before = signingKey('secret', scope);
    for (let index = 0; index < 250; index++) signingKey(`secret ${index}`, scope);
    expect(signingKey('secret', scope)).toEqual(before);
  });
});

it.each([
  ['short', ''],
  ['k'.repeat(64), 'data'],
  ['k'.repeat(65), 'dätä'],
  ['k'.repeat(200), 'd'.repeat(10_000)],
])('an HMAC is the one that Node computes, with the key %s', (text, data) => {
  const key = Buffer.from(text);
  for (const _again of [1, 2]) {
    const expected = createHmac('sha256', key).update(data).digest('hex');
    expect(hmacSha256(key, data, 'hex')).toBe(expected);
    expect(hmacSha256(key, data, 'buffer').toString('hex')).toBe(expected);
  }
});
