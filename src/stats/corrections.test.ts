import { expect, test } from 'vitest';
import { benjaminiHochberg, holm } from './corrections.ts';
import { seededRandom } from './random.ts';
import reference from './reference/reference.json' with { type: 'json' };

test('the example of Benjamini & Hochberg (1995, §3.2) has 4 discoveries at q = 0.05', () => {
  const pValues = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
    0.6528, 0.759, 1,
  ];
  const adjusted = benjaminiHochberg(pValues);
  expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
  expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
});

test.each(reference.adjusted.map((set) => [set.pValues.length, set] as const))(
  'agrees with SciPy on %d p-values',
  (_, { pValues, adjusted }) => {
    for (const [index, p] of benjaminiHochberg(pValues).entries()) {
      expect(p).toBeCloseTo(adjusted[index]!, 12);
    }
  },
);

test('keeps the order of p-values, makes none smaller and none more than 1', () => {
  const random = seededRandom(1);
  const pValues = Array.from({ length: 200 }, () => random() ** 4);
  const pairs = benjaminiHochberg(pValues).map((adjusted, index) => [pValues[index]!, adjusted]);
  pairs.sort(([a], [b]) => a! - b!);
  for (const [index, [p, adjusted]] of pairs.entries()) {
    expect(adjusted).toBeGreaterThanOrEqual(p!);
    expect(adjusted).toBeLessThanOrEqual(1);
    expect(adjusted).toBeGreaterThanOrEqual(pairs[index - 1]?.[1] ?? 0);
  }
});

test('adjusts equal p-values alike, and nothing at all to nothing', () => {
  expect(benjaminiHochberg([0.03, 0.03, 0.03])).toEqual([0.03, 0.03, 0.03]);
  expect(benjaminiHochberg([])).toEqual([]);
});

test('as worked out by hand: each p times the number of those not smaller, never falling', () => {
  const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
  expect(adjusted.map((p) => +p.toFixed(10))).toEqual([0.03, 0.06, 0.06, 0.02]);
  expect(holm([0.6, 0.7])).toEqual([1, 1]);
  expect(holm([])).toEqual([]);
  // By hand: 0.01 / 8 × 10, then what is left for the others is 2.
  const weighed = holm([0.01, 0.03, 0.04], [8, 1, 1]);
  expect(weighed).toEqual([0.0125, 0.06, 0.06].map((p) => expect.closeTo(p, 12)));
});
