import { expect, test } from 'vitest';
import { niceAxis } from './row-chart.ts';

test.each([
  [0, 1, 0.5],
  [Number.NaN, 1, 0.5],
  [0.99, 1, 0.25],
  [1.02, 1.5, 0.5],
  [4, 4, 1],
  [6.9, 8, 2],
  [98, 100, 25],
  [0.0031, 0.004, 0.001],
])('an axis for %d ends at %d, labelled every %d', (largest, max, step) => {
  const axis = niceAxis(largest);
  expect(axis.max).toBeCloseTo(max, 9);
  expect(axis.step).toBeCloseTo(step, 9);
});
