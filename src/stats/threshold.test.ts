import { describe, expect, test } from 'vitest';
import type { Comparison } from '../contract/comparison.ts';
import { aComparison } from '../testing/comparisons.ts';
import { AaEffects, practicalThreshold } from './threshold.ts';

describe('practicalThreshold', () => {
  const effects = (count: number, size: number) =>
    Array.from({ length: count }, (_, index) => (index % 2 === 0 ? size : -size));

  test('is 10 % until 100 effects are known', () => {
    expect(practicalThreshold([])).toBe(0.1);
    expect(practicalThreshold(effects(99, 0.2))).toBe(0.1);
    expect(practicalThreshold(effects(100, 0.2))).toBe(0.2);
  });

  test('is 5 % for a quiet cell', () => {
    expect(practicalThreshold(effects(100, 0.01))).toBe(0.05);
  });

  test('is the 99th percentile for a noisy one, whichever way its effects go', () => {
    const rising = Array.from({ length: 101 }, (_, index) => -index / 1000);
    expect(practicalThreshold(rising)).toBeCloseTo(0.099, 12);
  });

  test('is not moved by one night in a hundred', () => {
    expect(practicalThreshold([...effects(100, 0.01), 0.9])).toBe(0.05);
  });
});

describe('AaEffects', () => {
  const noisy = aComparison();
  const effectsOf = (count: number, fields: Partial<Comparison>) => {
    const effects = new AaEffects();
    for (let run = 0; run < count; run++) {
      effects.add([
        aComparison({ verdict: 'inconclusive', ...fields }),
        aComparison({ s3Client: 'quiet', verdict: 'notFlagged', ratio: 1.001 }),
      ]);
    }
    return effects;
  };

  test('give each cell its own T', () => {
    const effects = effectsOf(100, { ratio: 0.92 });
    expect(effects.thresholdOf(noisy)).toBeCloseTo(0.08, 12);
    expect(effects.thresholdOf({ ...noisy, bucket: 'renamed' } as Comparison)).toBeCloseTo(0.08);
    expect(effects.thresholdOf({ ...noisy, s3Client: 'quiet' })).toBe(0.05);
    expect(effects.thresholdOf({ ...noisy, instanceType: 'other' })).toBe(0.1);
  });

  test('are of the latest 120 runs, which come first', () => {
    const effects = effectsOf(120, { ratio: 0.92 });
    for (let run = 0; run < 20; run++) effects.add([aComparison({ ratio: 0.5 })]);
    expect(effects.thresholdOf(noisy)).toBeCloseTo(0.08, 12);
  });

  test.each<[string, Partial<Comparison>]>([
    ['separate runs', { evidence: 'separate' }],
    ['cells that were not judged', { verdict: 'insufficient' }],
    ['cells without a ratio', { ratio: null }],
  ])('learn nothing from %s', (_, fields) => {
    expect(effectsOf(100, { ratio: 0.92, ...fields }).thresholdOf(noisy)).toBe(0.1);
  });
});
