import { expect, test } from 'vitest';
import { normalDeviates, seededRandom } from '../stats/random.ts';
import { designAsked, SEQUENTIAL_DESIGN } from './design.ts';
import { smallestChange, usualRoundScale } from './outlook.ts';

const of = (fields: Partial<Parameters<typeof smallestChange>[0]> = {}) =>
  smallestChange(
    { cells: 132, roundScale: 0.05, rounds: 30, threshold: 0.05, ...fields },
    SEQUENTIAL_DESIGN,
  );

test('is more than T, and more with noise, with cells and with fewer rounds', () => {
  const usual = of().change!;
  expect(usual).toBeGreaterThan(0.055);
  expect(usual).toBeLessThan(0.08);
  expect(of({ threshold: 0.1 }).change!).toBeGreaterThan(0.1);
  expect(of({ roundScale: 0.1 }).change!).toBeGreaterThan(usual);
  expect(of({ roundScale: 0.1, cells: 5000 }).change!).toBeGreaterThan(
    of({ roundScale: 0.1 }).change!,
  );
  expect(of({ rounds: 16 }).change!).toBeGreaterThan(usual);
  expect(of({ roundScale: 0.0001 }).change!).toBeCloseTo(0.05, 3);
});

test('there is none where too few rounds could prove anything', () => {
  expect(of({ rounds: 12 }).change).toBeNull();
  expect(of({ rounds: 12, cells: 1 }).change).not.toBeNull();
});

test('the noise of a run is that about the middle of each cell, whatever cells differ by', () => {
  const normal = normalDeviates(seededRandom(1));
  const cells = Array.from({ length: 200 }, (_, cell) =>
    [0, 1, 2].map(() => cell + 0.05 * normal()),
  );
  expect(Math.abs(usualRoundScale(cells, SEQUENTIAL_DESIGN)! - 0.05)).toBeLessThan(0.006);
  expect(usualRoundScale([[1, 2]], SEQUENTIAL_DESIGN)).toBeNull();
  expect(usualRoundScale([[1], [2]], designAsked({ maxRounds: 1 }))).toBeNull();
});
