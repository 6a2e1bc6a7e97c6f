import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { systemTimers } from './timers.ts';

const called = (time: number) =>
  new Promise<number>((resolve) => {
    systemTimers.at(time, () => resolve(systemTimers.now()));
  });

// Of a negative time Node warns once.
const warnings: Error[] = [];
process.on('warning', (warning) => warnings.push(warning));

test('nobody is called before the time, by more than a timer cannot tell', async () => {
  const now = systemTimers.now();
  const times = Array.from({ length: 40 }, (_, at) => now + at / 7);
  const calls = await Promise.all(times.map(called));
  for (const [at, call] of calls.entries()) expect(call).toBeGreaterThan(times[at]! - 1);
});

test('nobody is called early where Node’s loop was busy, by whose beginning it counts', async () => {
  await setImmediate();
  const begun = performance.now();
  while (performance.now() < begun + 20);
  const time = systemTimers.now() + 5;
  expect(await called(time)).toBeGreaterThan(time - 1);
});

test('a time that has passed is now, and a call that was taken back does not come', async () => {
  let calls = 0;
  const takeBack = systemTimers.at(systemTimers.now() + 1, () => calls++);
  takeBack();
  await called(systemTimers.now() - 1000);
  await called(systemTimers.now() + 2);
  expect(calls).toBe(0);
  expect(warnings).toEqual([]);
});
