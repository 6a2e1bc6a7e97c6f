import { expect, test } from 'vitest';
import { storageClassOf, zoneOf } from './aws-places.ts';

test.each([
  ['my-bucket', 'S3Standard'],
  ['mine--usw2-az1--x-s3', 'S3Express'],
])('%s is a bucket of %s', (bucket, storageClass) => {
  expect(storageClassOf(bucket)).toBe(storageClass);
});

test.each([
  ['mine--usw2-az1--x-s3', 'usw2-az1'],
  ['mine--usw2-lax1-az1--x-s3', 'usw2-lax1-az1'],
  ['mine', undefined],
  ['mine--x-s3', undefined],
  ['--usw2-az1--x-s3', undefined],
])('%s is in %s', (bucket, zone) => {
  expect(zoneOf(bucket)).toBe(zone);
});
