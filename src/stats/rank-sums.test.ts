import { describe, expect, test } from 'vitest';
import { uDistribution, waysBySum } from './rank-sums.ts';

test('ways are counted by their sum, equal ranks each for itself', () => {
  expect([...waysBySum([1, 2, 3, 4], 2)]).toEqual([0, 0, 0, 1, 1, 2, 1, 1]);
  expect([...waysBySum([3, 3, 6], 2)]).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0, 2]);
  expect([...waysBySum([1, 2], 0)]).toEqual([1]);
});

describe('uDistribution', () => {
  // Two-sided critical values at 5 %: Milton, "An extended table of critical values for the
  // Mann–Whitney (Wilcoxon) two-sample statistic", JASA 1964.
  test.each([
    [4, 4, 0],
    [5, 5, 2],
    [6, 6, 5],
    [7, 7, 8],
    [8, 8, 13],
    [9, 9, 17],
    [10, 10, 23],
    [5, 9, 7],
    [8, 10, 17],
    [20, 20, 127],
  ])('n = %d, m = %d has the critical value %d of the published table', (n, m, critical) => {
    const chances = uDistribution(n, m);
    expect(2 * chances[critical]!).toBeLessThanOrEqual(0.05);
    expect(2 * chances[critical + 1]!).toBeGreaterThan(0.05);
  });

  test('P(U ≤ u) is exact for 30 against 30 values', () => {
    const chances = uDistribution(30, 30);
    expect(chances.length).toBe(901);
    expect(chances[0]! * Number(118264581564861424n)).toBeCloseTo(1, 10);
    expect(chances[449]! + chances[450]!).toBeCloseTo(1, 12);
  });
});
