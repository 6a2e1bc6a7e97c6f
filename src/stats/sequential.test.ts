import { expect, test } from 'vitest';
import {
  looksAt,
  pairedInterval,
  pairedP,
  sequentialInterval,
  sequentialP,
} from './paired-test.ts';
import { seededRandom } from './random.ts';

const LOOKS = [
  { pairs: 6, share: 0.2 },
  { pairs: 10, share: 0.8 },
];
const slower = Array.from({ length: 10 }, (_, at) => -0.1 - at / 100);

test('no look is due before the first, and p is 1', () => {
  expect(sequentialP(slower.slice(0, 5), LOOKS, false)).toBe(1);
  expect(sequentialInterval(slower.slice(0, 5), LOOKS, false, 0.05)).toBeNull();
});

test('each look costs by its share, and the best of them counts', () => {
  const six = slower.slice(0, 6);
  expect(sequentialP(six, LOOKS, false)).toBe(pairedP(six) / 0.2);
  expect(sequentialP(slower, LOOKS, false)).toBe(pairedP(slower) / 0.8);
  const turned = [...six, 0.3, 0.3, 0.3, 0.3];
  expect(sequentialP(turned, LOOKS, false)).toBe(pairedP(six) / 0.2);
});

test('where time is up, what is left of the shares goes to the pairs that there are', () => {
  expect(looksAt(8, LOOKS, true)).toEqual([
    { pairs: 6, share: 0.2 },
    { pairs: 8, share: 0.8 },
  ]);
  expect(looksAt(3, LOOKS, true)).toEqual([{ pairs: 3, share: 1 }]);
  expect(looksAt(6, LOOKS, true)).toEqual([{ pairs: 6, share: 1 }]);
  expect(looksAt(10, LOOKS, true)).toEqual(LOOKS);
  expect(looksAt(0, LOOKS, true)).toEqual([]);
});

test('the interval is what no look rejected', () => {
  expect(sequentialInterval(slower, LOOKS, false, 0.05)).toEqual(pairedInterval(slower, 0.04));
});

test('of null series that are stopped when they look best, at most a share of a has p ≤ a', () => {
  const random = seededRandom(3);
  const runs = 3000;
  let rejected = 0;
  for (let run = 0; run < runs; run++) {
    const series = Array.from({ length: 10 }, () => random() - 0.5);
    const best = Math.min(
      ...series.map((_, at) => sequentialP(series.slice(0, at + 1), LOOKS, false)),
    );
    if (best <= 0.1) rejected++;
  }
  expect(rejected / runs).toBeLessThan(0.1 + 4 * Math.sqrt(0.09 / runs));
  expect(rejected / runs).toBeGreaterThan(0.05);
});
