import { expect, test } from 'vitest';
import { systemTimers } from './timers.ts';

const called = (time: number) =>
  new Promise<number>((resolve) => {
    systemTimers.at(time, () => resolve(systemTimers.now()));
  });

test('nobody is called before the time, by more than a timer cannot tell', async () => {
  const now = systemTimers.now();
  const times = Array.from({ length: 40 }, (_, at) => now + at / 7);
  const calls = await Promise.all(times.map(called));
  for (const [at, call] of calls.entries()) expect(call).toBeGreaterThan(times[at]! - 1);
});

test('a time that has passed is now, and a call that was taken back does not come', async () => {
  const warnings: Error[] = [];
  const warn = (warning: Error) => warnings.push(warning);
  process.on('warning', warn);
  let calls = 0;
  const takeBack = systemTimers.at(systemTimers.now() + 1, () => calls++);
  takeBack();
  await called(systemTimers.now() - 1000);
  await called(systemTimers.now() + 2);
  process.off('warning', warn);
  expect(calls).toBe(0);
  expect(warnings).toEqual([]);
});
