import { expect, test } from 'vitest';
import { readBudget } from './budget.ts';
import { InputError } from './input-error.ts';

test.each([
  ['75s', 75],
  ['2m', 120],
  ['2min', 120],
  ['1.5', 90],
  ['30', 1800],
  ['1h', 3600],
  [' 90 s ', 90],
])('the budget %j is %d seconds', (text, seconds) => {
  expect(readBudget('--budget', text)).toBe(seconds);
});

test.each(['', 'x', '0', '0.5s', '-1', '1e3', '5d', 'constructor', '1000h', '1:30', 's'])(
  'the budget %j is none',
  (text) => {
    expect(() => readBudget('--budget', text)).toThrow(InputError);
    expect(() => readBudget('--budget', text)).toThrow(`--budget is "${text}": give minutes, or`);
  },
);
