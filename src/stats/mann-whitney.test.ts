import { describe, expect, test } from 'vitest';
import { mannWhitney } from './mann-whitney.ts';
import { seededRandom } from './random.ts';
import reference from './reference/reference.json' with { type: 'json' };

describe('mannWhitney', () => {
  test.each(reference.rankTests.map((set) => [set.a.length, set.b.length, set.tied, set] as const))(
    'agrees with SciPy on %d against %d values, tied: %s',
    (_n, _m, _tied, { a, b, u, pValue }) => {
      const found = mannWhitney(a, b);
      expect(found.u).toBe(u);
      expect(found.pValue / pValue).toBeCloseTo(1, 10);
    },
  );

  test('the example of Hollander & Wolfe (permeability of the human chorioamnion) has p = 0.2544', () => {
    const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    const early = [1.15, 0.88, 0.9, 0.74, 1.21];
    expect(mannWhitney(term, early).u).toBe(35);
    expect(mannWhitney(term, early).pValue).toBeCloseTo(0.2544, 4);
  });

  test('does not mind which side comes first, the unit, or the shape', () => {
    const random = seededRandom(1);
    for (let i = 0; i < 200; i++) {
      const values = (length: number) =>
        Array.from({ length }, () => 1 + Math.floor(random() * 40) / 10);
      const a = values(1 + Math.floor(random() * 10));
      const b = values(1 + Math.floor(random() * 10));
      const { u, pValue } = mannWhitney(a, b);
      expect(mannWhitney(b, a)).toEqual({ u: a.length * b.length - u, pValue });
      const bent = (side: number[]) => side.map((value) => Math.log(value) * 1000);
      expect(mannWhitney(bent(a), bent(b))).toEqual({ u, pValue });
      expect(pValue).toBeGreaterThan(0);
      expect(pValue).toBeLessThanOrEqual(1);
    }
  });

  test('p is 1 when all is equal, or a side has nothing', () => {
    expect(mannWhitney([2, 2, 2], [2, 2]).pValue).toBe(1);
    expect(mannWhitney([], [2, 2]).pValue).toBe(1);
  });

  test('where nothing differs, p is below a level no more often than the level says', () => {
    const random = seededRandom(2);
    const values = (length: number, steps: number) =>
      Array.from({ length }, () => Math.floor(random() * steps));
    for (const steps of [2 ** 32, 8]) {
      const levels = new Map([0.01, 0.05, 0.2, 0.5].map((level) => [level, 0]));
      for (let i = 0; i < 2000; i++) {
        const { pValue } = mannWhitney(values(10, steps), values(10, steps));
        for (const [level, count] of levels) if (pValue <= level) levels.set(level, count + 1);
      }
      for (const [level, count] of levels) {
        const deviation = Math.sqrt((level * (1 - level)) / 2000);
        expect(count / 2000).toBeLessThan(level + 3 * deviation);
        expect(count / 2000).toBeGreaterThan(0.75 * level - 3 * deviation);
      }
    }
  });
});
