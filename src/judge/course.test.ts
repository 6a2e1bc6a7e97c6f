import { describe, expect, test } from 'vitest';
import type { Measurement } from '../contract/measurement.ts';
import {
  couldBeProven,
  overwhelming,
  pairedRounds,
  readingOf,
  roundsToNextCheck,
} from './course.ts';
import { SEQUENTIAL_DESIGN } from './design.ts';

const rounds = (...differences: number[]) =>
  differences.map((difference) => ({ difference, nearest: difference }));
const times = (n: number, difference: number) => rounds(...new Array<number>(n).fill(difference));
const courseOf = (...args: Parameters<typeof rounds>) =>
  readingOf(rounds(...args), SEQUENTIAL_DESIGN).course;

describe('where a cell stands', () => {
  test('it is unscreened until it has three rounds', () => {
    expect(courseOf()).toBe('unscreened');
    expect(courseOf(-0.2, -0.2)).toBe('unscreened');
  });

  test('less than 2.5 % after the screen is given up, more goes on', () => {
    expect(courseOf(0.01, -0.02, 0.02)).toBe('givenUp');
    expect(courseOf(-0.03, -0.04, -0.02)).toBe('open');
    expect(courseOf(0.03, 0.04, 0.02)).toBe('open');
  });

  test('less than 3 % is given up at every second round later, and not between', () => {
    const small = new Array<number>(7).fill(-0.028);
    expect(courseOf(...small.slice(0, 4))).toBe('givenUp');
    expect(courseOf(...small.slice(0, 5))).toBe('open');
    expect(courseOf(...small.slice(0, 6))).toBe('givenUp');
  });

  test('what could not be proven at its present pace is given up from six rounds on', () => {
    // 5 % in noise of some 15 % comes to z = 1.8 after 30 rounds.
    const noisy = [-0.2, 0.1, -0.05, -0.15, 0.1, -0.1];
    expect(courseOf(...noisy.slice(0, 4))).toBe('open');
    expect(courseOf(...noisy)).toBe('givenUp');
    expect(courseOf(-0.1, -0.11, -0.12, -0.1, -0.09, -0.13)).toBe('open');
  });

  test('thirty rounds are all', () => {
    const reading = readingOf(times(30, -0.1), SEQUENTIAL_DESIGN);
    expect(reading).toMatchObject({ course: 'complete', rounds: 30, effect: -0.1 });
    expect(reading.pValue).toBeLessThan(1e-8);
  });

  test('all runs at half the rate or less are overwhelming, after the screen', () => {
    expect(courseOf(-1.1, -1.2)).toBe('unscreened');
    expect(courseOf(-1.1, -1.2, -0.9)).toBe('overwhelming');
    expect(courseOf(1.1, 1.2, 0.9)).toBe('overwhelming');
  });
});

test('one run that is not beyond noise, or one round alone, is not overwhelming', () => {
  expect(overwhelming(times(2, -0.7), SEQUENTIAL_DESIGN)).toBe(-1);
  expect(overwhelming(times(2, 0.7), SEQUENTIAL_DESIGN)).toBe(1);
  expect(overwhelming(times(1, -3), SEQUENTIAL_DESIGN)).toBe(0);
  expect(overwhelming([{ nearest: -0.7 }, { nearest: -0.69 }], SEQUENTIAL_DESIGN)).toBe(0);
  expect(overwhelming([{ nearest: -0.7 }, { nearest: 0.8 }], SEQUENTIAL_DESIGN)).toBe(0);
});

test('checks are after the screen, then at every even round, and at the last', () => {
  const checks = [0];
  while (checks.at(-1)! < 30) {
    checks.push(checks.at(-1)! + roundsToNextCheck(checks.at(-1)!, SEQUENTIAL_DESIGN));
  }
  expect(checks.slice(0, 5)).toEqual([0, 3, 4, 6, 8]);
  expect(checks.at(-1)).toBe(30);
  expect(roundsToNextCheck(2, SEQUENTIAL_DESIGN)).toBe(1);
});

test('among 132 cells 12 rounds of one sign do not do, 13 do', () => {
  const of = (n: number) => couldBeProven(n, 132, 0.05, SEQUENTIAL_DESIGN);
  expect([11, 12, 13, 14].map(of)).toEqual([false, false, true, true]);
  expect(couldBeProven(30, 132 * 12, 0.05, SEQUENTIAL_DESIGN)).toBe(true);
});

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
