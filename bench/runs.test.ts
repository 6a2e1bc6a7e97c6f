import { expect, test } from 'vitest';
import { InputError } from '../src/contract/input-error.ts';
import { runsAsked } from './runs.ts';

test('--runs says how many runs; without it there are the usual ones', () => {
  expect(runsAsked(20, 9999, ['--runs', '12'])).toBe(12);
  expect(runsAsked(20, 9999, ['--runs=9999'])).toBe(9999);
  expect(runsAsked(20, 9999, [])).toBe(20);
});

test.each(['x', 'many', '', '0', '-1', '1.5', '1e3', '1e9', '10000'])(
  '--runs=%s is refused',
  (text) => {
    expect(() => runsAsked(20, 9999, [`--runs=${text}`])).toThrow(InputError);
    expect(() => runsAsked(20, 9999, [`--runs=${text}`])).toThrow(
      /^--runs is ".*": give a number of runs, from 1 to 9999\.$/,
    );
  },
);

test.each(['--help', '--years=9', 'x'])('%s is refused, with what there is', (text) => {
  expect(() => runsAsked(20, 9999, [text])).toThrow(InputError);
  expect(() => runsAsked(20, 9999, [text])).toThrow(/ The options are --runs\.$/);
});
