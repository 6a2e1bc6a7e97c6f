import { expect, test } from 'vitest';
import { InputError } from '../src/contract/input-error.ts';
import { runsAsked } from './runs.ts';

test('--runs says how many runs; without it there are the usual ones', () => {
  expect(runsAsked(['--runs', '12'], 20)).toBe(12);
  expect(runsAsked(['--years=9', '--runs=9999'], 20, 9999)).toBe(9999);
  expect(runsAsked([], 20)).toBe(20);
});

test.each(['x', 'many', '', '0', '-1', '1.5', '1e3', '1e9', '10000'])(
  '--runs=%s is refused',
  (text) => {
    expect(() => runsAsked([`--runs=${text}`], 20, 9999)).toThrow(InputError);
    expect(() => runsAsked([`--runs=${text}`], 20, 9999)).toThrow(
      /^--runs is ".*": give a number of runs, from 1 to 9999\.$/,
    );
  },
);
