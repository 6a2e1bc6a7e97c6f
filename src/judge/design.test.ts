import { describe, expect, test } from 'vitest';
import type { Verdict } from '../contract/comparison.ts';
import { directionOf } from './course.ts';
import {
  type AaCell,
  designAsked,
  falseFlags,
  learnThresholds,
  type RunVerdicts,
  SEQUENTIAL_DESIGN,
} from './design.ts';

describe('a design that was asked for', () => {
  test('is that of the bench unless something is said', () => {
    expect(designAsked({})).toEqual(SEQUENTIAL_DESIGN);
  });

  test.each([
    [12, [12], [1]],
    [10, [10], [1]],
    [2, [2], [1]],
    [40, [12, 14, 20, 40], [0.05, 0.15, 0.25, 0.55]],
  ])(
    'of %d rounds looks last at its last round, with the share that is left',
    (maxRounds, pairs, shares) => {
      const { looks, mostRounds } = designAsked({ maxRounds });
      expect(mostRounds).toBe(maxRounds);
      expect(looks).toEqual(pairs.map((at, index) => ({ pairs: at, share: shares[index] })));
    },
  );

  test('has no longer a screen than it has rounds', () => {
    expect(designAsked({ maxRounds: 2 }).screenRounds).toBe(2);
    expect(() => designAsked({ maxRounds: 4, screenRounds: 5 })).toThrow(
      'screen-rounds is 5, but max-rounds is 4: choose a screen with fewer rounds.',
    );
  });
});

const OPTIONS = { least: 0.05, atFirst: 0.1, cells: 2 };
const cell = (key: string, effect: number, isProven = true, instanceType = 'type'): AaCell => {
  return { key, instanceType, ratio: Math.exp(effect), isProven };
};
const learnThreshold = (nights: AaCell[][], { cells, ...limits }: typeof OPTIONS) => {
  const { nights: known, thresholdsOf } = learnThresholds([{ ...limits, nights }], cells);
  return { nights: known, thresholdOf: thresholdsOf[0]! };
};
const nights = (n: number, of: (night: number) => AaCell[]) =>
  Array.from({ length: n }, (_, night) => of(night));

test('T is 10 % until there are 19 A/A runs, of whatever type, and 5 % at least', () => {
  const quiet = (n: number) => nights(n, () => [cell('a', 0.01, false), cell('b', 0.01, false)]);
  expect(learnThreshold(quiet(18), OPTIONS).thresholdOf(cell('a', 0))).toBe(0.1);
  expect(learnThreshold(quiet(19), OPTIONS).thresholdOf(cell('a', 0))).toBe(0.05);
  for (const cells of [0, 2]) {
    const none = learnThreshold([], { ...OPTIONS, cells });
    expect([none.nights, none.thresholdOf(cell('a', 0))]).toEqual([0, 0.1]);
  }
});

test('of 19 nights the largest proven change of any cell counts, of 39 the second largest', () => {
  const effects = (night: number) => [
    cell('a', night === 3 ? 0.2 : night === 5 ? 0.15 : 0.1),
    cell('b', 0.1),
  ];
  const threshold = (n: number) =>
    learnThreshold(nights(n, effects), OPTIONS).thresholdOf(cell('b', 0));
  expect(threshold(19)).toBeGreaterThan(threshold(39));
  expect(threshold(39)).toBeGreaterThan(0.1);
});

test('what was not proven does not count: T is not what stood before it', () => {
  const noisy = nights(40, () => [cell('a', 0.3, false), cell('b', 0.01)]);
  expect(learnThreshold(noisy, OPTIONS).thresholdOf(cell('b', 0))).toBe(0.05);
});

test('a cell that differs more has a larger T, and an unknown one that of its type', () => {
  const unequal = nights(60, (night) => [
    cell('calm', 0.01 * Math.sin(night)),
    cell('wild', 0.1 * Math.sin(night)),
  ]);
  const { thresholdOf } = learnThreshold(unequal, OPTIONS);
  const [calm, wild, unknown] = ['calm', 'wild', 'new'].map((key) => thresholdOf(cell(key, 0)));
  expect(wild!).toBeGreaterThan(1.2 * calm!);
  expect(unknown!).toBeGreaterThan(calm!);
  expect(unknown!).toBeLessThan(wild!);
});

test('cells and S3 clients share the chance of a false flag: the largest score of either counts', () => {
  const cells = nights(19, (night) => [cell('a', night === 3 ? 0.2 : 0.1)]);
  const clients = nights(19, (night) => [cell('c', night === 5 ? 0.08 : 0.02)]);
  const limits = { least: 0.001, atFirst: 0.1 };
  const alone = learnThreshold(cells, { ...limits, cells: 1 }).thresholdOf(cell('a', 0));
  const { nights: known, thresholdsOf } = learnThresholds(
    [
      { ...limits, nights: cells },
      { ...limits, nights: clients },
    ],
    2,
  );
  expect(known).toBe(19);
  expect(thresholdsOf[0]!(cell('a', 0))).toBeGreaterThan(1.2 * alone);
  expect(thresholdsOf[1]!(cell('c', 0))).toBeLessThan(alone);
});

test('what is as far off as A/A runs were is called neither slower nor faster', () => {
  const seen = nights(19, () => [cell('a', 0.2)]);
  const threshold = learnThreshold(seen, { ...OPTIONS, cells: 1 }).thresholdOf(cell('a', 0));
  expect(directionOf(Math.exp(0.199), threshold)).toBe(0);
  expect(directionOf(Math.exp(-0.199), threshold)).toBe(0);
  expect(directionOf(Math.exp(0.201), threshold)).toBe(1);
});

test('a run of three types needs three times the nights', () => {
  const quiet = nights(40, () => [cell('a', 0.01, false), cell('b', 0.01, false)]);
  const of = (cells: number) =>
    learnThreshold(quiet, { ...OPTIONS, cells }).thresholdOf(cell('a', 0));
  expect(of(2)).toBe(0.05);
  expect(of(6)).toBe(0.1);
});

const run = (cells: Verdict[], clients: Verdict[] = []): RunVerdicts => ({
  comparisons: cells.map((verdict) => ({ verdict })),
  clientComparisons: clients.map((verdict) => ({ verdict })),
});

test('A run counts once, for a cell or a client, slower or faster, however many.', () => {
  const runs = [
    run(['slower', 'faster', 'notFlagged']),
    run(['faster'], ['unchanged']),
    run(['notFlagged'], ['faster']),
    run(['notFlagged', 'inconclusive'], ['unchanged']),
    run(['slightlySlower'], ['slightlyFaster']),
  ];
  const { flagged, interval, runs: counted } = falseFlags(runs);
  expect([flagged, counted]).toEqual([3, 5]);
  expect(interval.map((end) => end.toFixed(3))).toEqual(['0.147', '0.947']);
});

test('A run that could flag nothing does not count.', () => {
  const runs = [run(['failed', 'couldNotBeJudged', 'notReached']), run(['notFlagged']), {}];
  expect(falseFlags(runs)).toMatchObject({ flagged: 0, runs: 1 });
  expect(falseFlags([])).toEqual({ flagged: 0, runs: 0, interval: [0, 1] });
});
