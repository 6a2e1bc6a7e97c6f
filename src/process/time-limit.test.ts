import { expect, test, vi } from 'vitest';
import { timeLimit } from './start-program.ts';

test.each([
  [1234.5, 1235],
  [3e9, 2 ** 31 - 1],
  [Number.POSITIVE_INFINITY, 2 ** 31 - 1],
  [-1, 0],
])('a limit of %d ms is one that a timer of Node can be set to', (ms, set) => {
  const spy = vi.spyOn(AbortSignal, 'timeout');
  expect(timeLimit(ms).aborted).toBe(false);
  expect(spy).toHaveBeenLastCalledWith(set);
  spy.mockRestore();
});
