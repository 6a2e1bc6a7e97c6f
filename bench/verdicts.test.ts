import { expect, test } from 'vitest';
import { simulate } from './verdicts.ts';

test('a large change is found at either threshold, of a small one only the lower thinks much', () => {
  const found = (change: number) =>
    simulate({ processNoise: 0.005, change, runs: 30 }).map(({ count, threshold }) => [
      threshold,
      count / 30,
    ]);
  expect(found(-0.3)).toEqual([
    [0.05, 1],
    [0.1, 1],
  ]);
  const [[, low], [, high]] = found(-0.08) as [[number, number], [number, number]];
  expect(low).toBeGreaterThan(0.5);
  expect(high).toBeLessThan(0.3);
});
