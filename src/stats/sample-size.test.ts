import { describe, expect, test } from 'vitest';
import { mannWhitney } from './mann-whitney.ts';
import { detectableChange, isEnough, runsNeeded, shortfall, smallestP } from './sample-size.ts';

describe('the smallest exact two-sided p', () => {
  test.each([
    [4, 0.029],
    [5, 0.0079],
    [6, 0.0022],
    [7, 0.00058],
    [8, 0.00016],
    [9, 0.00004],
  ])('of %d a side is %d', (n, p) => {
    expect(Number(smallestP(n, n).toPrecision(p < 0.0001 ? 1 : 2))).toBe(p);
  });

  test('is what the test gives to sides that do not overlap', () => {
    for (const [n, m] of [
      [1, 1],
      [3, 5],
      [4, 4],
      [10, 10],
      [30, 12],
    ] as const) {
      const a = Array.from({ length: n }, (_, index) => index);
      const b = Array.from({ length: m }, (_, index) => 100 + index);
      expect(smallestP(n, m)).toBeCloseTo(mannWhitney(a, b).pValue, 15);
    }
  });

  test('is 1 without values', () => {
    expect(smallestP(0, 10)).toBe(1);
  });
});

describe('runs that each side needs', () => {
  test.each([
    [1, 4],
    [2, 5],
    [6, 5],
    [7, 6],
    [23, 6],
    [24, 7],
    [85, 7],
    [86, 8],
    [132, 8],
    [321, 8],
    [322, 9],
  ])('for %d cells: %d', (cells, runs) => {
    expect(runsNeeded(cells)).toBe(runs);
    expect(isEnough([runs, runs], cells)).toBe(true);
    expect(isEnough([runs, runs - 1], cells)).toBe(smallestP(runs, runs - 1) <= 0.05 / cells);
    expect(isEnough([runs - 1, runs - 1], cells)).toBe(false);
  });

  test('are said', () => {
    expect(shortfall([4, 4], 132)).toBe('n = 4 vs 4; needs ≥ 8 per side for 132 cells');
    expect(shortfall([3, 0], 1)).toBe('n = 3 vs 0; needs ≥ 4 per side for 1 cell');
  });
});

test('what could have been detected is half the interval', () => {
  expect(detectableChange([0.9, 0.96])).toBeCloseTo(0.03, 12);
});
