import { describe, expect, test } from 'vitest';
import { normalDeviates, seededRandom } from '../stats/random.ts';
import { type PairedRound, readingOf, roundsToNextCheck } from './course.ts';
import { designAsked, SEQUENTIAL_DESIGN, type SequentialDesign } from './design.ts';
import type { CellInWork } from './next-work.ts';
import { timeToGo } from './time-to-go.ts';

function timed(differences: readonly number[], secondsPerRound = 10): CellInWork {
  const rounds = differences.map((difference) => ({ difference, nearest: 0 }));
  return {
    reading: readingOf(rounds, SEQUENTIAL_DESIGN),
    closed: false,
    secondsPerRound: rounds.length === 0 ? null : secondsPerRound,
  };
}

const some = (count: number, difference: number) => Array.from({ length: count }, () => difference);
const quiet = [0.01, 0, -0.01];

describe('the time to go', () => {
  const toGo = (cells: readonly CellInWork[], secondsLeft: number | null = null) =>
    timeToGo(cells, { secondsLeft }, SEQUENTIAL_DESIGN)?.seconds ?? null;

  test('is not known before a round was timed, and nothing when all is done', () => {
    expect(toGo([timed([])])).toBeNull();
    expect(toGo([timed(quiet)])).toBe(0);
    const closed = [timed(some(5, -0.1)), timed([])].map((cell) => ({ ...cell, closed: true }));
    expect(toGo(closed)).toBe(0);
  });

  test('is that of the screen, of what stands out, and of what may yet do so', () => {
    // A change so clear that it goes on to the look at 12 rounds.
    expect(toGo([timed(some(3, -0.1)), timed(quiet)])).toBe(90);
    // Where rounds differ little, few of the cells to come will stand out; where much, most of them.
    const still = [0.001, 0, -0.001];
    expect(toGo([...Array.from({ length: 9 }, () => timed(still)), timed([])])).toBe(30);
    const loud = [0.04, -0.03, -0.1];
    const noisy = Array.from({ length: 9 }, () => timed(loud));
    const perNoisy = toGo(noisy)! / 9;
    expect(perNoisy).toBeGreaterThan(30);
    expect(perNoisy).toBeLessThan(60);
    // Also among those, a clear change goes on to that look.
    const clear = toGo([...noisy, timed([-0.5, -0.52, -0.48])])! - 9 * perNoisy;
    expect(clear).toBeGreaterThan(75);
    const toCome = toGo([...noisy, timed([])])! - 9 * perNoisy;
    expect(toCome).toBeGreaterThan(45);
    expect(toCome).toBeLessThan(70);
  });

  test('is less where a cell may have fewer rounds', () => {
    const at = (design: SequentialDesign) =>
      timeToGo([timed(quiet), timed([])], { secondsLeft: null }, design)!.seconds;
    expect(at(designAsked({ maxRounds: 5 }))).toBeLessThan(at(SEQUENTIAL_DESIGN));
    expect(at(designAsked({ maxRounds: 5 }))).toBeLessThan(50);
  });

  test('is no more than what the budget leaves', () => {
    const cells = [timed(quiet), timed([])];
    expect(timeToGo(cells, { secondsLeft: 15 }, SEQUENTIAL_DESIGN)).toEqual({
      seconds: 15,
      within: [15, 15],
    });
  });

  test.each([
    [0.02, 0],
    [0.06, 0],
    [0.12, 0],
    [0.02, 0.25],
    [0.06, 0.25],
  ])(
    'is within what is told when the first case has ended, in about 8 of 10 runs whose rounds differ by %d, and whose cases take e^±%d of each other',
    (noise, paceSpread) => {
      const normal = normalDeviates(seededRandom(2));
      const runs = Array.from({ length: 60 }, () => {
        const cells = Array.from({ length: 8 }, () => wholeCell(noise, normal));
        const paces = cells.map(() => 10 * Math.exp(paceSpread * normal()));
        const known = cells.map((cell, at) => timed(at === 0 ? cell.slice(0, 3) : [], paces[at]));
        const { within } = timeToGo(known, { secondsLeft: null }, SEQUENTIAL_DESIGN)!;
        const rounds = cells.map(({ length }, at) => (at === 0 ? length - 3 : length));
        const seconds = rounds.reduce((sum, count, at) => sum + count * paces[at]!, 0);
        return within[0] <= seconds && seconds <= within[1];
      });
      const share = runs.filter((isWithin) => isWithin).length / runs.length;
      expect(share).toBeGreaterThan(0.7);
    },
  );

  test('is told within less once it has been seen how much rounds and cells differ', () => {
    const normal = normalDeviates(seededRandom(4));
    const widthOf = (noise: number, screened: number) => {
      const seen = Array.from({ length: screened }, () =>
        timed(some(3, 0).map(() => noise * normal())),
      );
      const cells = [
        ...seen.map((cell) => ({ ...cell, closed: true })),
        ...some(4, 0).map(() => timed([])),
      ];
      const { within } = timeToGo(cells, { secondsLeft: null }, SEQUENTIAL_DESIGN)!;
      return within[1] / within[0];
    };
    // What is left is that cells take different times.
    expect(widthOf(0.01, 30)).toBeLessThan(1.1);
    expect(widthOf(0.06, 1)).toBeGreaterThan(widthOf(0.06, 30));
  });
});

/** Differences of all rounds of a cell in which nothing changed. */
function wholeCell(noise: number, normal: () => number): number[] {
  const rounds: PairedRound[] = [];
  do {
    for (let more = roundsToNextCheck(rounds.length, SEQUENTIAL_DESIGN); more > 0; more--) {
      rounds.push({ difference: noise * normal(), nearest: 0 });
    }
  } while (readingOf(rounds, SEQUENTIAL_DESIGN).course === 'open');
  return rounds.map(({ difference }) => difference);
}
