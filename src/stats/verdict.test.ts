import { describe, expect, test } from 'vitest';
import type { Verdict } from '../contract/comparison.ts';
import { type Tested, verdictOf } from './verdict.ts';

const aCell = (fields: Partial<Tested> = {}): Tested => ({
  ratio: 1,
  interval: [0.9, 1.1],
  adjustedP: 0.5,
  kept: [10, 10],
  threshold: 0.05,
  evidence: 'interleaved',
  ...fields,
});

describe('verdictOf', () => {
  test.each<[Verdict, Partial<Tested>]>([
    ['slower', { ratio: 0.9, adjustedP: 0.001 }],
    ['faster', { ratio: 1.2, adjustedP: 0.001 }],
    ['unchanged', { interval: [0.99, 1.02] }],
    ['unchanged', { ratio: 0.98, interval: [0.97, 0.99], adjustedP: 0.001 }],
    ['inconclusive', {}],
    ['inconclusive', { ratio: 0.8, interval: [0.6, 1.01], adjustedP: 0.06 }],
    ['inconclusive', { ratio: 0.96, interval: [0.94, 0.98], adjustedP: 0.001 }],
    ['insufficient', { kept: [4, 4], ratio: 0.5, adjustedP: 0.3 }],
    ['insufficient', { kept: [2, 2], interval: null }],
    ['slower', { kept: [4, 4], ratio: 0.5, adjustedP: 0.04 }],
    ['unchanged', { kept: [4, 4], interval: [0.99, 1.01] }],
    ['suspect', { evidence: 'separate', ratio: 0.5, adjustedP: 0.001 }],
    ['suspect', { evidence: 'separate', ratio: 2, adjustedP: 0.001 }],
    ['notFlagged', { evidence: 'separate', interval: [0.99, 1.01] }],
    ['inconclusive', { evidence: 'separate' }],
  ])('is %s for %j', (verdict, fields) => {
    expect(verdictOf(aCell(fields), 132)).toBe(verdict);
  });

  test.each<[number, number, Verdict]>([
    [0.05, 0.95, 'slower'],
    [0.05, 0.9500001, 'inconclusive'],
    [0.05, 1.05, 'faster'],
    [0.05, 1.0499999, 'inconclusive'],
    [0.1, 0.9, 'slower'],
    [0.1, 0.9000001, 'inconclusive'],
    [0.1, 1.1, 'faster'],
    [0.15, 1.15, 'faster'],
    [0.1, 1.0999999, 'inconclusive'],
    [0.1, Math.exp(Math.log(0.9 * 3.7) - Math.log(3.7)), 'slower'],
    [0.3, Math.exp(Math.log(1.3 * 0.7) - Math.log(0.7)), 'faster'],
  ])('at T = %d and ratio %d is %s: a change of T is one', (threshold, ratio, verdict) => {
    expect(verdictOf(aCell({ threshold, ratio, adjustedP: 0.01, interval: [0.5, 2] }), 1)).toBe(
      verdict,
    );
  });

  test('needs an adjusted p below 0.05, not of 0.05', () => {
    const slower = { ratio: 0.5, interval: [0.4, 0.6] as [number, number] };
    expect(verdictOf(aCell({ ...slower, adjustedP: 0.05 }), 1)).toBe('inconclusive');
    expect(verdictOf(aCell({ ...slower, adjustedP: 0.0499 }), 1)).toBe('slower');
  });

  test.each<[[number, number], Verdict]>([
    [[0.9501, 1.0499], 'unchanged'],
    [[0.95, 1.01], 'inconclusive'],
    [[0.99, 1.05], 'inconclusive'],
    [[0.7, 0.8], 'inconclusive'],
  ])(
    'of the interval %j is %s: unchanged only if nothing in it is a change',
    (interval, verdict) => {
      expect(verdictOf(aCell({ interval }), 1)).toBe(verdict);
    },
  );

  test('depends on how many cells are tested: 5 a side are enough for 6 cells', () => {
    const few = aCell({ kept: [5, 5] });
    expect(verdictOf(few, 6)).toBe('inconclusive');
    expect(verdictOf(few, 7)).toBe('insufficient');
  });
});
