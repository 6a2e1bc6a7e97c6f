import { describe, expect, test } from 'vitest';
import { normalDeviates, seededRandom } from '../stats/random.ts';
import { type PairedRound, type Reading, readingOf, roundsToNextCheck } from './course.ts';
import { designAsked, SEQUENTIAL_DESIGN } from './design.ts';
import { RoundsToCome, smallestChange, usualRoundScale } from './outlook.ts';

/** What cells say in which nothing changed, after so many rounds. */
function cellsOf(noise: number, rounds: number): Reading[] {
  const normal = normalDeviates(seededRandom(1));
  return Array.from({ length: 200 }, () => {
    const some = Array.from({ length: rounds }, () => ({
      difference: noise * normal(),
      nearest: 0,
    }));
    return readingOf(some, SEQUENTIAL_DESIGN);
  });
}

describe('the rounds to come', () => {
  const afterScreen = (cells: readonly Reading[], design = SEQUENTIAL_DESIGN) =>
    new RoundsToCome(cells, design).afterScreen;

  test.each([0.03, 0.05, 0.08])(
    'are about as many as there are, where rounds differ by %d',
    (noise) => {
      const normal = normalDeviates(seededRandom(2));
      const whole = Array.from({ length: 500 }, () => {
        const rounds: PairedRound[] = [];
        do {
          for (let more = roundsToNextCheck(rounds.length, SEQUENTIAL_DESIGN); more > 0; more--) {
            rounds.push({ difference: noise * normal(), nearest: 0 });
          }
        } while (readingOf(rounds, SEQUENTIAL_DESIGN).course === 'open');
        return rounds.length - SEQUENTIAL_DESIGN.screenRounds;
      });
      const usual = whole.reduce((sum, rounds) => sum + rounds, 0) / whole.length;
      const told = afterScreen(cellsOf(noise, 3));
      expect(told / usual).toBeGreaterThan(0.75);
      expect(told / usual).toBeLessThan(1.33);
    },
  );

  test('are between those of a quiet host and of a noisy one while nothing was seen', () => {
    expect(afterScreen([])).toBeGreaterThan(1.5 * afterScreen(cellsOf(0.02, 21)));
    expect(afterScreen([])).toBeLessThan(afterScreen(cellsOf(0.06, 21)) / 1.2);
  });

  test('are fewer if a cell may have fewer', () => {
    const short = designAsked({ maxRounds: 5 });
    expect(afterScreen([], short)).toBeLessThan(afterScreen([]));
    expect(afterScreen([], short)).toBeLessThan(2);
  });
});

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
