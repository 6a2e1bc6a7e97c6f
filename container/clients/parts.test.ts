import { expect, it } from 'vitest';
import { aDownload } from '../../src/testing/requests.ts';
import { partSizeOf, partsOf } from './client.ts';

const MIB = 2 ** 20;

it('a small object is one part, also an empty one', () => {
  expect([...partsOf([aDownload('a', 8 * MIB), aDownload('b', 0)])]).toEqual([
    { task: aDownload('a', 8 * MIB), number: 1, offset: 0, length: 8 * MIB, whole: true },
    { task: aDownload('b', 0), number: 1, offset: 0, length: 0, whole: true },
  ]);
});

it('a large object is cut into parts that cover it', () => {
  const parts = [...partsOf([aDownload('a', 20 * MIB + 1)])];
  expect(parts.map(({ number, offset, length }) => [number, offset, length])).toEqual([
    [1, 0, 8 * MIB],
    [2, 8 * MIB, 8 * MIB],
    [3, 16 * MIB, 4 * MIB + 1],
  ]);
  expect(parts.some(({ whole }) => whole)).toBe(false);
});

it('the largest objects have no more parts than S3 allows', () => {
  const size = 5 * 2 ** 40;
  expect(Math.ceil(size / partSizeOf(size))).toBeLessThanOrEqual(10_000);
});
