import { describe, expect, test } from 'vitest';
import { throughputOf, toldByRanges } from './cases.ts';

describe('throughputOf', () => {
  test('is null without a run', () => {
    expect(throughputOf([])).toBeNull();
  });

  test('gives range and spread', () => {
    expect(throughputOf([1.1, 0.9, 1.0])).toEqual({
      median: 1,
      min: 0.9,
      max: 1.1,
      spread: expect.closeTo(0.1),
      runs: 3,
    });
  });

  test.each([[[5]], [[0, 0]]])('claims no spread for %j', (runs) => {
    expect(throughputOf(runs)?.spread).toBeNull();
  });
});

describe('toldByRanges', () => {
  test.each([
    [[3, 4, 5], [1, 2, 2.9], 'faster'],
    [[1, 2, 2.9], [3, 4, 5], 'slower'],
    [[3, 4, 5], [1, 2, 3], 'open'],
    [[9, 9, 9], [1, 1], 'tooFew'],
    [[1], [2, 2, 2], 'tooFew'],
    [[1, 3], [2, 4], 'open'],
  ])('%j stands to %j as %s', (a, b, told) => {
    expect(toldByRanges(throughputOf(a)!, throughputOf(b)!)).toBe(told);
  });
});
