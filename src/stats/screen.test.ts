import { describe, expect, test } from 'vitest';
import { aCaseInRounds } from '../testing/comparisons.ts';
import { aCase, aFailedCase, aJob, aRunResult } from '../testing/run-results.ts';
import { cellsToConfirm, screenRatio, standsOut } from './screen.ts';

test('the ratio is that of the medians of the processes’ medians', () => {
  const sample = (...screen: number[]) => ({ screen, confirm: [99] });
  expect(screenRatio(sample(1, 3), sample(4, 4, 1))).toBe(0.5);
  expect(screenRatio(sample(), sample(1))).toBeNull();
  expect(screenRatio(sample(1), sample())).toBeNull();
});

test.each([
  [0.97, true],
  [0.9701, false],
  [1.0299, false],
  [1.03, true],
  [0.5, true],
])('a ratio of %d stands out: %s', (ratio, expected) => {
  expect(standsOut(ratio, { threshold: 0.03 })).toBe(expected);
});

test('the threshold can be another', () => {
  expect(standsOut(0.97, { threshold: 0.05 })).toBe(false);
  expect(standsOut(0.95, { threshold: 0.05 })).toBe(true);
});

describe('cellsToConfirm', () => {
  const cell = (workload: string, candidate: number[], baseline: number[]) => [
    aCaseInRounds([candidate, candidate], { workload }),
    aCaseInRounds([baseline, baseline], { workload, side: 'baseline' }),
  ];
  const confirm = (...cases: ReturnType<typeof cell>) =>
    cellsToConfirm(aRunResult({ jobs: [aJob({ cases })] })).map((one) => one.workload);

  test('are those that stood out on either side', () => {
    const cases = [
      ...cell('slow', [0.9, 0.9], [1, 1]),
      ...cell('same', [1, 1], [1, 1]),
      ...cell('fast', [1.1, 1.1], [1, 1]),
    ];
    expect(confirm(...cases)).toEqual(['slow', 'fast']);
  });

  test('are none that cannot be compared', () => {
    const [candidate, baseline] = cell('x', [0.5], [1]);
    expect(confirm(candidate!, baseline!)).toEqual(['x']);
    expect(confirm(candidate!)).toEqual([]);
    expect(confirm(candidate!, { ...baseline!, workloadDigest: 'other' })).toEqual([]);
    expect(confirm(candidate!, aFailedCase({ workload: 'x', side: 'baseline' }))).toEqual([]);
    expect(confirm(aCase({ workload: 'x' }), aCase({ workload: 'x', side: 'baseline' }))).toEqual(
      [],
    );
  });

  test('are judged by the screen alone', () => {
    const [candidate] = cell('x', [1, 1], [1, 1]);
    const baseline = aCaseInRounds([[1], [1], [2], [2], [2]], { workload: 'x', side: 'baseline' });
    expect(confirm(candidate!, baseline)).toEqual([]);
  });
});
