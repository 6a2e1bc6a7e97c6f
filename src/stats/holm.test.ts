import { expect, test } from 'vitest';
import { holm } from './holm.ts';

test('as worked out by hand: each p times the number of those not smaller, never falling', () => {
  const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
  expect(adjusted.map((p) => +p.toFixed(10))).toEqual([0.03, 0.06, 0.06, 0.02]);
  expect(holm([0.6, 0.7])).toEqual([1, 1]);
  expect(holm([])).toEqual([]);
});
