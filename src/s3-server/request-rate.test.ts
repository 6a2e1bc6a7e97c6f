import { expect, test } from 'vitest';
import { RequestRate } from './request-rate.ts';

const taken = (rate: RequestRate, prefix: string, times: readonly number[]) =>
  times.filter((now) => rate.take(prefix, now)).length;

test('a tenth of a second of requests may come at once, then as many as it says', () => {
  const rate = new RequestRate(100);
  expect(taken(rate, 'a/', Array(50).fill(0))).toBe(10);
  expect(taken(rate, 'a/', Array(50).fill(30))).toBe(3);
  const everyMillisecond = Array.from({ length: 10_000 }, (_, at) => 100 + at);
  expect(taken(rate, 'a/', everyMillisecond)).toBeCloseTo(1000, -2);
  expect(taken(rate, 'b/', Array(50).fill(10_100))).toBe(10);
});

test('one request is never too many', () => {
  const rate = new RequestRate(1);
  expect(rate.take('a/', 0)).toBe(true);
  expect(rate.take('a/', 1)).toBe(false);
});

test('the oldest of many prefixes are forgotten, so that they take no memory', () => {
  const rate = new RequestRate(1);
  for (let at = 0; at < 5000; at += 1) expect(rate.take(`${at}/`, 0)).toBe(true);
  expect(rate.take('4999/', 0)).toBe(false);
  expect(rate.take('0/', 0)).toBe(true);
});
