import { expect, test } from 'vitest';
import { seededRandom, shuffle, xoshiro128 } from './random.ts';

test('xoshiro128** gives what its authors’ C code gives from the state 1, 2, 3, 4', () => {
  const next = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

test('a seed gives the same numbers each time, and another seed others', () => {
  const first = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
  expect(first(7)).toEqual(first(7));
  const all = Array.from({ length: 1000 }, (_, seed) => seededRandom(seed)());
  expect(new Set(all).size).toBe(1000);
});

test('numbers fill the range from 0 to below 1 evenly, also the first of neighbouring seeds', () => {
  for (const numbers of [
    Array.from({ length: 10_000 }, seededRandom(1)),
    Array.from({ length: 10_000 }, (_, seed) => seededRandom(seed)()),
  ]) {
    const tenths = Array(10).fill(0);
    for (const number of numbers) tenths[Math.floor(number * 10)]++;
    // χ² with 9 degrees of freedom is below 27.9 in 999 of 1,000 cases.
    const chi2 = tenths.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chi2).toBeLessThan(27.9);
  }
});

test('shuffling makes every order equally often', () => {
  const random = seededRandom(3);
  const orders = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const values = [1, 2, 3];
    shuffle(values, random);
    const order = values.join('');
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect(orders.size).toBe(6);
  for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(110);
});
