import { expect, test } from 'vitest';
import { clopperPearson, normalTail, studentTail } from './distributions.ts';
import reference from './reference/reference.json' with { type: 'json' };

// SciPy 1.17.1: 2 * scipy.stats.norm.sf(z)
test.each([
  [0, 1],
  [1, 0.3173105],
  [1.959964, 0.05],
  [2.5, 0.01241933],
  [4, 6.334248e-5],
  [6, 1.973175e-9],
])('the normal beyond %d: %d', (z, chance) => {
  expect(normalTail(z) / chance).toBeCloseTo(1, 5);
  expect(normalTail(-z)).toBe(normalTail(z));
});

// Student's t, quantiles from tables: two-sided 5 %, 1 %, 0.1 %.
test.each([
  [2.365, 7, 0.05],
  [5.408, 7, 0.001],
  [2.228, 10, 0.05],
  [2.704, 40, 0.01],
  [3.551, 40, 0.001],
])('t = %d with %d degrees: %d', (t, degrees, chance) => {
  expect(Math.abs(studentTail(t, degrees) / chance - 1)).toBeLessThan(0.05);
});

test.each(reference.shares)('agrees with SciPy on $k of $n', ({ k, n, interval }) => {
  const [low, high] = clopperPearson(k, n);
  expect(low).toBeCloseTo(interval[0]!, 10);
  expect(high).toBeCloseTo(interval[1]!, 10);
});

test('knows nothing from no runs', () => {
  expect(clopperPearson(0, 0)).toEqual([0, 1]);
});

test('mirrors: what holds for seen holds for not seen', () => {
  for (let k = 0; k <= 17; k++) {
    const [low, high] = clopperPearson(k, 17);
    const [mirroredLow, mirroredHigh] = clopperPearson(17 - k, 17);
    expect(low).toBeCloseTo(1 - mirroredHigh, 12);
    expect(high).toBeCloseTo(1 - mirroredLow, 12);
    expect(low <= k / 17 && k / 17 <= high).toBe(true);
  }
});
