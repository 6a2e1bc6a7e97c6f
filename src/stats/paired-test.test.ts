import { expect, test } from 'vitest';
import {
  looksAt,
  pairedEffect,
  pairedInterval,
  pairedP,
  sequentialInterval,
  sequentialP,
  smallestPairedP,
} from './paired-test.ts';
import { seededRandom } from './random.ts';
import reference from './reference/reference.json' with { type: 'json' };

/** The same by its definition: every flip of all signs, one after the other. */
function byAllFlips(differences: readonly number[]): number {
  const sizes = differences.map(Math.abs).filter((size) => size > 0);
  const n = sizes.length;
  const rank = (size: number) => {
    const smaller = sizes.filter((other) => other < size).length;
    const equal = sizes.filter((other) => other === size).length;
    return Math.min(smaller + (equal + 1) / 2, Math.ceil(n / 2));
  };
  const weights = sizes.map(rank);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const positive = differences
    .filter((difference) => difference > 0)
    .reduce((sum, difference) => sum + rank(difference), 0);
  const tail = Math.min(positive, total - positive);
  let asFar = 0;
  for (let flip = 0; flip < 2 ** n; flip++) {
    const sum = weights.reduce((all, weight, at) => all + ((flip >> at) & 1 ? weight : 0), 0);
    if (sum <= tail) asFar++;
  }
  return Math.min(1, (2 * asFar) / 2 ** n);
}

const random = seededRandom(1);
const values = (n: number, of: () => number) => Array.from({ length: n }, of);

test.each([1, 2, 3, 5, 8, 11])('counts every flip of %d signs', (n) => {
  for (let i = 0; i < 20; i++) {
    const differences = values(n, () => random() - 0.4);
    expect(pairedP(differences)).toBeCloseTo(byAllFlips(differences), 12);
  }
});

test('counts every flip where sizes are equal, and leaves out what is 0', () => {
  for (let i = 0; i < 40; i++) {
    const differences = values(9, () => Math.floor(random() * 7) - 3);
    expect(pairedP(differences)).toBeCloseTo(byAllFlips(differences), 12);
  }
});

test('is smallest where all signs agree, and 1 without a pair that differs', () => {
  expect(pairedP(values(12, () => -1 - random()))).toBe(smallestPairedP(12));
  expect(pairedP([0, 0])).toBe(1);
  expect(pairedP([])).toBe(1);
});

test('one wrong pair weighs the same however far off it is', () => {
  const right = values(19, () => 0.2 + 0.1 * random());
  expect(pairedP([...right, -1])).toBe(pairedP([...right, -1000]));
  expect(pairedP([...right, -1000])).toBeLessThan(0.0002);
});

test('of signs that a coin throws, a share of at most a has p ≤ a, also with drift and bursts', () => {
  const throws = 4000;
  for (const a of [0.05, 0.01]) {
    let rejected = 0;
    for (let run = 0; run < throws; run++) {
      const differences = values(14, () => (random() < 0.1 ? 1 : 0.01 + random() * 0.1)).map(
        (size, at) => (random() < 0.5 ? size + at / 100 : -size - at / 100),
      );
      if (pairedP(differences) <= a) rejected++;
    }
    expect(rejected / throws).toBeLessThan(a + 4 * Math.sqrt((a * (1 - a)) / throws));
    expect(rejected / throws).toBeGreaterThan(a / 3);
  }
});

test('the effect is the median of all means of two, and one pair in four does not move it far', () => {
  expect(pairedEffect([1, 2, 4])).toBe(2.25);
  expect(pairedEffect([5])).toBe(5);
  expect(pairedEffect([-0.1, -0.11, -0.09, -0.1, -0.12, -0.1, 3, 3])).toBeLessThan(0);
});

test('the interval holds what the test does not reject, and nothing else', () => {
  for (const n of [6, 7, 12, 20]) {
    const differences = values(n, () => random() - 0.3);
    const [low, high] = pairedInterval(differences, 0.05)!;
    const rejects = (centre: number) => pairedP(differences.map((d) => d - centre)) <= 0.05;
    const inside = values(50, () => low + (high - low) * (0.001 + 0.998 * random()));
    expect(inside.some(rejects)).toBe(false);
    expect([low - 1e-6, high + 1e-6, low - 1, high + 1].every(rejects)).toBe(true);
  }
});

test('there is no interval of five pairs at 95 %', () => {
  expect(pairedInterval([1, 2, 3, 4, 5], 0.05)).toBeNull();
  expect(pairedInterval([1, 2, 3, 4, 5, 6], 0.05)).toEqual([1, 6]);
  expect(pairedInterval([2, 2, 2, 2, 2, 2], 0.05)).toEqual([2, 2]);
});

test.each(reference.paired.map((set) => [set.differences.length, set] as const))(
  'p is SciPy’s, of %d differences with all their signs flipped',
  (_, { differences, pValue }) => expect(pairedP(differences)).toBeCloseTo(pValue, 12),
);

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
