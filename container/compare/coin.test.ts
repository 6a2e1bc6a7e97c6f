import { expect, test } from 'vitest';
import { orderOf } from './coin.ts';

const cell = (workload: string) => ({
  bucket: { name: 'bucket', storageClass: 'S3Standard' as const },
  s3Client: 'client',
  workload,
});

test('rounds take turns', () => {
  const [first, second] = orderOf(1, 7, cell('w'));
  expect(orderOf(2, 7, cell('w'))).toEqual([second, first]);
  expect(orderOf(3, 7, cell('w'))).toEqual([first, second]);
});

test('the coin is the same for the same seed and cell, and falls on either side about as often', () => {
  const cells = Array.from({ length: 1000 }, (_, index) => cell(`w${index}`));
  const firsts = (seed: number) => cells.map((one) => orderOf(1, seed, one)[0]);
  expect(firsts(1)).toEqual(firsts(1));
  for (const seed of [0, 1, 2]) {
    const candidates = firsts(seed).filter((side) => side === 'candidate').length;
    // 500 ± 5 standard deviations of 1000 coins.
    expect(candidates).toBeGreaterThan(420);
    expect(candidates).toBeLessThan(580);
  }
  const bySeed = new Set(Array.from({ length: 20 }, (_, seed) => orderOf(1, seed, cell('w'))[0]));
  expect(bySeed.size).toBe(2);
});
