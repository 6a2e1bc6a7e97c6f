import { expect, test } from 'vitest';
import { PROFILES } from '../s3-server/profiles.ts';
import { quantileOf, wayToS3 } from './s3-profile.ts';

test('a distribution has the quantiles that it says, and rises between them', () => {
  const { read } = PROFILES.get('s3-standard')!.firstByteMs;
  const { least, p50, p90, p99, most } = read;
  const at = [0, 0.5, 0.9, 0.99, 1].map((u) => Number(quantileOf(read, u).toFixed(6)));
  expect(at).toEqual([least, p50, p90, p99, most]);
  const all = Array.from({ length: 1001 }, (_, index) => quantileOf(read, index / 1000));
  expect(all).toEqual(all.toSorted((a, b) => a - b));
  expect(quantileOf({ least: 0, p50: 10, p90: 10, p99: 10, most: 10 }, 0.25)).toBe(5);
});

test('ways to S3 are equal when names and all figures are', () => {
  const standard = PROFILES.get('s3-standard')!;
  expect(wayToS3({})).not.toBe(wayToS3({ s3Profile: standard }));
  expect(wayToS3({ s3Profile: standard })).not.toBe(wayToS3({ asAws: true, s3Profile: standard }));
  expect(wayToS3({ s3Profile: { ...standard, seed: 2 } })).not.toBe(
    wayToS3({ s3Profile: standard }),
  );
  const { name, ...figures } = standard;
  expect(wayToS3({ s3Profile: { ...figures, name } })).toBe(wayToS3({ s3Profile: standard }));
});
