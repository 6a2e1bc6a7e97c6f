import { expect, test } from 'vitest';
import { normalTail, studentTail } from './student-tail.ts';

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
