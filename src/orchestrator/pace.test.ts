import { describe, expect, test } from 'vitest';
import { pollDelayMs } from './watch-job.ts';

const MINUTE = 60_000;

function looks(durationMs: number, jitter: () => number): number {
  let count = 0;
  for (let atMs = 0; atMs < durationMs; count++) {
    atMs += pollDelayMs({ pollMs: MINUTE, jitter }, atMs);
  }
  return count;
}

describe('pollDelayMs', () => {
  test.each([
    ['right after a change', 0, 5000],
    ['two minutes later', 2 * MINUTE, 30_000],
    ['in the long middle', 60 * MINUTE, MINUTE],
  ])('is, %s, %d ms after it, %d ms', (_, sinceChangeMs, delayMs) => {
    expect(pollDelayMs({ pollMs: MINUTE }, sinceChangeMs)).toBe(delayMs);
  });

  test('is never above what was asked for, where that is short', () => {
    expect(pollDelayMs({ pollMs: 100 }, 0)).toBe(100);
  });

  test('is spread', () => {
    expect(pollDelayMs({ pollMs: MINUTE, jitter: () => 1 }, 60 * MINUTE)).toBe(72_000);
  });

  test('looks less than once a minute on average over a long job', () => {
    expect(looks(12 * 60 * MINUTE, () => 0.5)).toBeLessThanOrEqual(720);
    expect(looks(2 * 60 * MINUTE, () => 0.5)).toBeLessThanOrEqual(120);
  });
});
