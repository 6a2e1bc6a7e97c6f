import { expect, test } from 'vitest';
import type { Measurement } from '../contract/run-result.ts';
import { pairedRounds } from './paired-rounds.ts';

/** Rates of each round; the first of a round is its warm-up, unless it is the only one. */
function aSide(...rounds: readonly (readonly number[])[]): { measurements: Measurement[] } {
  const measurements = rounds.flatMap((rates, index) =>
    rates.map((gigabitsPerSecond, run) => ({
      ...{ round: index + 1, run: run + 1, seconds: 1, gigabitsPerSecond },
      warmup: run === 0 && rates.length > 1,
    })),
  );
  return { measurements };
}

test('a round is the ratio of its kept runs, and no run shows less than the nearest', () => {
  const [slow, mixed, fast] = pairedRounds(
    aSide([2, 4], [5, 4], [20, 9, 11]),
    aSide([8, 10], [4, 10], [2, 5, 5]),
  );
  expect(slow).toEqual({ difference: Math.log(0.4), nearest: Math.log(0.4) });
  expect(mixed).toEqual({ difference: Math.log(0.4), nearest: 0 });
  expect(fast).toEqual({ difference: Math.log(2), nearest: Math.log(9 / 5) });
});

test('a warm-up that was not slow keeps a round from being beyond noise', () => {
  expect(pairedRounds(aSide([8, 1]), aSide([10, 10]))[0]!.nearest).toBeCloseTo(Math.log(0.8), 12);
});

test('what only one side has ended is no round, nor what was not measured in turn', () => {
  expect(pairedRounds(aSide([2, 4], [2, 4]), aSide([8, 10]))).toHaveLength(1);
  expect(pairedRounds(aSide([]), aSide([1, 2]))).toEqual([]);
  const alone = { measurements: aSide([2, 4]).measurements.map((run) => ({ ...run, round: 0 })) };
  expect(pairedRounds(alone, alone)).toEqual([]);
  const warm = { measurements: aSide([2, 4]).measurements.filter(({ warmup }) => warmup) };
  expect(pairedRounds(warm, aSide([2, 4]))).toEqual([]);
});

test('rounds are in their order, however they are stored', () => {
  const [candidate, baseline] = [aSide([1, 2], [1, 4]), aSide([1, 2], [1, 2])];
  const turned = { measurements: candidate.measurements.toReversed() };
  expect(pairedRounds(turned, baseline).map(({ difference }) => difference)).toEqual([
    ...[0, Math.log(2)],
  ]);
});
