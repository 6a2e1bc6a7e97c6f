import { describe, expect, test } from 'vitest';
import { permutationP } from './permutation-test.ts';
import { seededRandom } from './random.ts';

describe('permutationP', () => {
  const first = (values: ArrayLike<number>) => values[0]!;
  const options = { permutations: 199, limit: 1, random: seededRandom(1) };

  test('is never 0: the order that was seen counts as one', () => {
    const values = [1e9, ...Array(1e4).fill(0)];
    expect(permutationP(values, first, { ...options, random: () => 0 })).toBe(1 / 200);
  });

  test('is about the share of orders that are as extreme', () => {
    const values = [8, 10, 9, 7, 6, 5, 4, 3, 2, 1];
    expect(Math.abs(permutationP(values, first, options) - 0.3)).toBeLessThan(0.1);
  });

  test('is above the limit when it stops early, after few permutations', () => {
    let calls = 0;
    const counted = (values: ArrayLike<number>) => {
      calls++;
      return values[0]!;
    };
    const p = permutationP([1, 2, 3], counted, { ...options, permutations: 9999, limit: 0.01 });
    expect(p).toBeGreaterThan(0.9);
    expect(calls).toBeLessThan(200);
  });
});
