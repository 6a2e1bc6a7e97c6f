import { describe, expect, test } from 'vitest';
import { hodgesLehmann } from './hodges-lehmann.ts';
import { mannWhitney } from './mann-whitney.ts';
import { normalDeviates } from './noise-model.ts';
import { type Random, seededRandom } from './random.ts';
import reference from './reference/reference.json' with { type: 'json' };

const sizeOf = (random: Random) => 1 + Math.floor(random() * 12);

describe('hodgesLehmann', () => {
  test.each(reference.rankTests.map((set) => [set.a.length, set.b.length, set.tied, set] as const))(
    'agrees with R on %d against %d values (NumPy where tied: %s)',
    (_n, _m, tied, { a, b, ratio, interval }) => {
      const found = hodgesLehmann(a, b);
      expect(found.ratio).toBeCloseTo(ratio, 12);
      if (tied) return;
      expect(found.interval === null).toBe(interval === null);
      for (const [end, value] of interval?.entries() ?? []) {
        expect(found.interval?.[end]).toBeCloseTo(value, 12);
      }
    },
  );

  test('gives the estimate 0.305 of the example of Hollander & Wolfe, and R’s −0.15 to 0.76', () => {
    const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46].map(Math.exp);
    const early = [1.15, 0.88, 0.9, 0.74, 1.21].map(Math.exp);
    const { ratio, interval } = hodgesLehmann(term, early);
    expect(Math.log(ratio)).toBeCloseTo(0.305, 12);
    expect(interval?.map(Math.log)).toEqual([expect.closeTo(-0.15, 12), expect.closeTo(0.76, 12)]);
  });

  test.each([
    [3, 3, false],
    [4, 4, true],
    [3, 4, false],
    [3, 5, true],
    [2, 7, false],
    [2, 8, true],
    [1, 30, false],
  ])('%d against %d values have an interval: %s', (n, m, exists) => {
    const values = (length: number) => Array.from({ length }, (_, index) => 1 + index / 7);
    expect(hodgesLehmann(values(n), values(m)).interval !== null).toBe(exists);
  });

  test('mirrors when the sides change places, scales with a side, and lies in its interval', () => {
    const random = seededRandom(1);
    for (let i = 0; i < 300; i++) {
      const values = (length: number) => Array.from({ length }, () => 0.5 + random());
      const a = values(sizeOf(random));
      const b = values(sizeOf(random));
      const { ratio, interval } = hodgesLehmann(a, b);
      const mirrored = hodgesLehmann(b, a);
      expect(mirrored.ratio * ratio).toBeCloseTo(1, 12);
      const scaled = hodgesLehmann(
        a.map((value) => value * 0.8),
        b,
      );
      expect(scaled.ratio).toBeCloseTo(0.8 * ratio, 12);
      if (interval === null) continue;
      const [low, high] = interval;
      expect(ratio >= low && ratio <= high).toBe(true);
      expect(mirrored.interval?.[0]).toBeCloseTo(1 / high, 10);
      expect(mirrored.interval?.[1]).toBeCloseTo(1 / low, 10);
    }
  });

  test('its interval leaves out exactly the ratios that the rank test rejects', () => {
    const random = seededRandom(2);
    let rejected = 0;
    for (let i = 0; i < 300; i++) {
      const values = (length: number, factor: number) =>
        Array.from({ length }, () => factor * (0.5 + random()));
      const a = values(sizeOf(random), i % 2 === 0 ? 1 : 1.6);
      const b = values(sizeOf(random), 1);
      const { interval } = hodgesLehmann(a, b);
      const isRejected = mannWhitney(a, b).pValue <= 0.05;
      expect(interval !== null && (interval[0] > 1 || interval[1] < 1)).toBe(isRejected);
      if (isRejected) rejected++;
    }
    expect(rejected).toBeGreaterThan(50);
  });

  test.each([5, 10])(
    'its interval of %d against as many holds the truth in 19 of 20 cases',
    (n) => {
      const normal = normalDeviates(seededRandom(n));
      const values = (factor: number) =>
        Array.from({ length: n }, () => factor * Math.exp(0.03 * normal()));
      let held = 0;
      for (let i = 0; i < 2000; i++) {
        const [low, high] = hodgesLehmann(values(0.9), values(1)).interval!;
        if (low <= 0.9 && 0.9 <= high) held++;
      }
      expect(held / 2000).toBeGreaterThan(0.945);
      expect(held / 2000).toBeLessThan(0.985);
    },
  );
});
