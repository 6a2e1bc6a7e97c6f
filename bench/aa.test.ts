import { expect, test } from 'vitest';
import { InputError } from '../src/contract/input-error.ts';
import { runsOfEnvironment } from './aa.ts';

test('BENCH_RUNS says how many runs; without it there are 20', () => {
  expect(runsOfEnvironment(undefined)).toBe(20);
  expect(runsOfEnvironment('3')).toBe(3);
});

test.each(['x', '', '0', '-1', '1.5', '1e9'])('BENCH_RUNS=%s is refused', (text) => {
  expect(() => runsOfEnvironment(text)).toThrow(InputError);
  expect(() => runsOfEnvironment(text)).toThrow(/^BENCH_RUNS is ".*": give a number of runs/);
});
