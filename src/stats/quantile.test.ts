import { expect, test } from 'vitest';
import { median, quantile, SlidingMedian } from './quantile.ts';
import { seededRandom } from './random.ts';

// R 4.2.2: quantile(c(1, 2, 4, 8, 16), c(0, .1, .25, .5, .9, .99, 1))
test.each([
  [0, 1],
  [0.1, 1.4],
  [0.25, 2],
  [0.5, 4],
  [0.9, 12.8],
  [0.99, 15.68],
  [1, 16],
])('the quantile at %d is that of R', (p, expected) => {
  expect(quantile([16, 1, 8, 2, 4], p)).toBeCloseTo(expected, 12);
});

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([3, 1, 2])).toBe(2);
});

test('equal values have no other median, whatever they round to', () => {
  expect(median([0.1 + 0.2, 0.1 + 0.2])).toBe(0.1 + 0.2);
});

test('no values have no quantile', () => {
  expect(() => median([])).toThrow(RangeError);
});

test('is the median of the latest values, ties and all', () => {
  const random = seededRandom(1);
  const values = Array.from({ length: 200 }, () => Math.floor(random() * 20));
  for (const most of [1, 2, 7, 28]) {
    const sliding = new SlidingMedian(most);
    expect(sliding.median).toBeNaN();
    for (const [at, value] of values.entries()) {
      sliding.add(value);
      expect(sliding.median).toBe(median(values.slice(Math.max(0, at + 1 - most), at + 1)));
      expect(sliding.size).toBe(Math.min(most, at + 1));
    }
  }
});
