import { expect, it } from 'vitest';
import { bucketUrl } from './bucket-url.ts';

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
