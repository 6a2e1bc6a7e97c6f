import { describe, expect, test } from 'vitest';
import { aCaseInRounds } from '../testing/comparisons.ts';
import { aCase } from '../testing/run-results.ts';
import { sampleAlone, sampleInRounds } from './sample.ts';

describe('sampleInRounds', () => {
  test('takes the median of each process, without its warm-up; the screen apart', () => {
    const rounds = aCaseInRounds([[1, 3], [4, 4, 10], [5], [6]]);
    expect(sampleInRounds(rounds, 2)).toEqual({ screen: [2, 4], confirm: [5, 6] });
    expect(sampleInRounds(rounds, 1)).toEqual({ screen: [2], confirm: [4, 5, 6] });
  });

  test('has nothing from runs outside rounds', () => {
    expect(sampleInRounds(aCase(), 2)).toEqual({ screen: [], confirm: [] });
  });

  test('has nothing of a process that was warmed up and then died', () => {
    expect(sampleInRounds(aCaseInRounds([[], [1]]), 2).screen).toEqual([1]);
  });
});

describe('sampleAlone', () => {
  test('takes every kept run of a single process', () => {
    expect(sampleAlone(aCase({ gigabitsPerSecond: [9, 1, 2, 3] }))).toEqual([1, 2, 3]);
  });

  test('takes one value a process, of the screen too, of what was measured in rounds', () => {
    expect(sampleAlone(aCaseInRounds([[1, 3], [4], [5]]))).toEqual([2, 4, 5]);
  });

  test('batches more than 30 runs, in the order in which they ran, and drops none', () => {
    const runs = Array.from({ length: 91 }, (_, run) => run);
    const values = sampleAlone(aCase({ gigabitsPerSecond: runs }));
    expect(values).toHaveLength(30);
    expect(values).toEqual(Array.from({ length: 30 }, (_, batch) => 3 * batch + 2));
    const few = sampleAlone(aCase({ gigabitsPerSecond: runs.slice(0, 32) }));
    expect(few).toHaveLength(30);
    expect(few.filter((value) => !Number.isInteger(value))).toHaveLength(1);
  });
});
