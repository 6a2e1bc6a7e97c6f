import { GetObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Tampering, tamperingProxy } from '../../src/testing/proxies.ts';
import { localS3 } from '../../src/testing/s3-wire.ts';
import { connectionFromEnv } from '../s3.ts';
import { bucketUrl, RawS3 } from './raw-s3.ts';

/** A bucket behind a server that fails as told. */
async function rawS3(tampering: Tampering) {
  const { bucket, region, environment, client } = await localS3();
  const endpoint = await tamperingProxy(environment.AWS_ENDPOINT_URL_S3!, tampering);
  const connection = connectionFromEnv({ ...environment, AWS_ENDPOINT_URL_S3: endpoint }, region);
  const pauses: number[] = [];
  const s3 = new RawS3(connection, bucket, 1, async (milliseconds) => pauses.push(milliseconds));
  onTestFinished(() => s3.close());
  const stored = async (Key: string) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
    return Body!.transformToString();
  };
  return { s3, stored, pauses };
}

/** Answers the first requests with a status and passes on the others. */
function failing(status: number, times: number) {
  const seen = { requests: 0 };
  const instead: Tampering['instead'] = (_message, response) => {
    seen.requests++;
    if (seen.requests > times) return false;
    response.writeHead(status).end('<Error><Code>SlowDown</Code></Error>');
    return true;
  };
  return { seen, instead };
}

const PUT = { worker: 0, key: 'a b+c/ü', body: Buffer.from('hello') };
const GET = { worker: 0, key: PUT.key, headers: {}, length: 5, checksum: null };

describe('requests to S3', () => {
  it('store and get keys with any characters', async () => {
    const { s3, stored } = await rawS3({});
    await s3.put(PUT);
    expect(await stored(PUT.key)).toBe('hello');
    let text = '';
    await s3.get({ ...GET, onChunk: (chunk) => (text += chunk) });
    expect(text).toBe('hello');
  });

  it('are made again, later and later, when the server is overloaded', async () => {
    const { seen, instead } = failing(503, 2);
    const { s3, stored, pauses } = await rawS3({ instead });
    await s3.put(PUT);
    expect(seen.requests).toBe(3);
    expect(pauses).toEqual([50, 100]);
    expect(await stored(PUT.key)).toBe('hello');
  });

  it('fail when the server stays overloaded', async () => {
    const { seen, instead } = failing(503, 99);
    const { s3 } = await rawS3({ instead });
    await expect(s3.put(PUT)).rejects.toThrow('S3 answered 503 SlowDown to PUT a b+c/ü');
    await expect(s3.get({ ...GET, onChunk: () => {} })).rejects.toThrow('503');
    expect(seen.requests).toBe(8);
  });

  it('are not made again when they are refused', async () => {
    const { seen, instead } = failing(403, 99);
    const { s3 } = await rawS3({ instead });
    await expect(s3.put(PUT)).rejects.toThrow('403');
    await expect(s3.get({ ...GET, onChunk: () => {} })).rejects.toThrow(
      'S3 answered 403 SlowDown to GET a b+c/ü',
    );
    expect(seen.requests).toBe(2);
  });

  it('fail when an error follows a status of 200, as completing an upload may', async () => {
    const { s3 } = await rawS3({
      instead: (_message, response) => {
        response.end('<Error><Code>InternalError</Code></Error>');
        return true;
      },
    });
    await expect(s3.send({ key: PUT.key, body: PUT.body, method: 'POST' })).rejects.toThrow(
      '200 InternalError to POST',
    );
  });
});

it.each([
  ['bench', 'us-west-2', 'https://bench.s3.us-west-2.amazonaws.com/'],
  ['bench', 'cn-north-1', 'https://bench.s3.cn-north-1.amazonaws.com.cn/'],
  // The certificate is for one level below the domain.
  ['my.bench', 'us-west-2', 'https://s3.us-west-2.amazonaws.com/my.bench/'],
])('the bucket %s in %s is at %s', (bucket, region, url) => {
  expect(bucketUrl({ endpoint: null, region }, bucket).href).toBe(url);
});

it.each(['http://127.0.0.1:9000', 'http://127.0.0.1:9000/'])(
  'a bucket of the server %s is in path style',
  (endpoint) => {
    const url = bucketUrl({ endpoint: new URL(endpoint), region: 'x' }, 'bench');
    expect(url.href).toBe('http://127.0.0.1:9000/bench/');
  },
);
