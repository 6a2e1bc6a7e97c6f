import { describe, expect, test } from 'vitest';
import {
  bytes,
  change,
  counted,
  duration,
  figure,
  listed,
  percent,
  probability,
  some,
  time,
  usd,
} from './format.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('figure', () => {
  test.each([
    [0, '0'],
    [0.000123456, '0.000123'],
    [0.05, '0.0500'],
    [0.9996, '1.00'],
    [1.005, '1.00'],
    [9.996, '10.0'],
    [12.34, '12.3'],
    [99.95, '100'],
    [123.4, '123'],
    [1234, '1230'],
  ])('writes %d with three significant digits as %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });
});

describe('percent', () => {
  test.each([
    [0, '0 %'],
    [0.0421, '4.2 %'],
    [0.0996, '10 %'],
    [0.62, '62 %'],
    [1.234, '123 %'],
  ])('writes %d as %s', (fraction, text) => {
    expect(plain(percent(fraction))).toBe(text);
  });
});

describe('bytes', () => {
  test.each([
    [1, '1 B'],
    [65_536, '64 KiB'],
    [16_777_216, '16 MiB'],
    [1_610_612_736, '1.50 GiB'],
  ])('writes %d as %s', (count, text) => {
    expect(plain(bytes(count))).toBe(text);
  });
});

test('durations show tenths only while they matter', () => {
  expect([850, 8123, 72_400].map(duration)).toEqual(['850ms', '8.1s', '1m 12s']);
});

test('times are shown in UTC, whatever offset they came with', () => {
  expect(time('2026-11-22T01:30:05.123+02:00')).toBe('2026-11-21 23:30:05 UTC');
});

test('a count agrees with its noun', () => {
  expect([0, 1, 2].map((count) => plain(counted(count, 'case')))).toEqual([
    '0 cases',
    '1 case',
    '2 cases',
  ]);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as "%s"', (words, text) => {
  expect(listed(words)).toBe(text);
});

test.each([
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd'], 'a, b and 2 more'],
])('of %j two are named, and no fewer than two are only counted: "%s"', (words, text) => {
  expect(some(words, 2)).toBe(text);
});

test.each([
  [1, '0.0 %'],
  [0.9996, '0.0 %'],
  [0.898, '−10.2 %'],
  [1.025, '+2.5 %'],
  [3, '+200.0 %'],
  [12.34, '× 12.3'],
  [1e-12, '−100.0 %'],
])('a ratio of %d is a change of %s', (ratio, words) => {
  expect(plain(change(ratio))).toBe(words);
});

test.each([
  [0, '0.00 USD'],
  [0.004, 'less than 0.01 USD'],
  [12.347, '12.35 USD'],
])('%d dollars are %s', (dollars, words) => {
  expect(plain(usd(dollars))).toBe(words);
});

test.each([
  [0.04, '0.0400'],
  [0.00009, 'under 0.0001'],
])('a probability of %d is %s', (p, words) => {
  expect(probability(p)).toBe(words);
});
