import { describe, expect, test } from 'vitest';
import { aCaseInRounds } from '../testing/comparisons.ts';
import { aCase } from '../testing/run-results.ts';
import { sampleAlone } from './sample.ts';

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
