import { FALSE_RATE } from '../contract/verdicts.ts';
import { couldBeProven, scaleOf } from './course.ts';
import type { SequentialDesign } from './design.ts';

/** Chance with which the smallest change is called. */
const POWER = 0.8;
/**
 * What the centre of ranks varies by more than `roundScale` says of a mean: 2 % if noise is normal
 * (√(π / 3): Lehmann 1963), and more with the slow runs of the bench, by which it was set.
 */
const RANKS_COST = 1.2;
/** The largest slowdown that is looked for: to a thousandth of the rate. */
const MOST = Math.log(1000);

interface Sensitivity {
  /**
   * A slowdown by this fraction would have been called `slower` in 80 of 100 such runs; null where nothing
   * could have been called, however large.
   */
  change: number | null;
  power: typeof POWER;
}

/**
 * The smallest slowdown that a run would have *called*: one that would have passed the screen, that would
 * not have been given up, that would have been proven among all cells, and whose estimate would have been
 * T or more. To be told where nothing was called, in place of the width of an interval.
 *
 * It takes noise as normal, of the size that `roundScale` says, and the steps as if they were independent
 * of each other; the bench compares that with simulated runs.
 *
 * @param roundScale standard deviation of ln candidate ÷ baseline from round to round
 * @param rounds that a cell could have: fewer than `design.mostRounds` if time was short
 */
export function smallestChange(
  {
    cells,
    roundScale,
    rounds,
    threshold,
  }: { cells: number; roundScale: number; rounds: number; threshold: number },
  design: SequentialDesign,
): Sensitivity {
  if (!couldBeProven(rounds, cells, FALSE_RATE, design)) return { change: null, power: POWER };
  const { least, looks, screenRounds } = design;
  const level = (FALSE_RATE * looks.at(-1)!.share) / cells;
  // Most are proven one look before the last: the estimate is then of so many rounds.
  const atCall = Math.min(rounds, looks.at(-2)?.pairs ?? rounds);
  const passes = (change: number, limit: number, n: number) =>
    chanceBelow(((change - limit) * Math.sqrt(n)) / (roundScale * RANKS_COST));
  const isCalled = (change: number) => {
    const [screened, kept] = [least.afterScreen, least.later].map((limit, later) =>
      passes(change, limit, screenRounds * (1 + later)),
    );
    const proven = passes(change, (zOf(level / 2) * roundScale) / Math.sqrt(rounds), rounds);
    return screened! * kept! * passes(change, -Math.log1p(-threshold), atCall) * proven >= POWER;
  };
  let [low, high] = [0, MOST];
  if (!isCalled(high)) return { change: null, power: POWER };
  while (high - low > 1e-5) {
    const middle = (low + high) / 2;
    if (isCalled(middle)) high = middle;
    else low = middle;
  }
  return { change: 1 - Math.exp(-high), power: POWER };
}

/** Chance that a standard normal is below z: to 1 in 10^3, as the logistic (Bowling et al. 2009). */
function chanceBelow(z: number): number {
  return 1 / (1 + Math.exp(-(0.07056 * z ** 3 + 1.5976 * z)));
}

/**
 * Noise from round to round that is usual in a run: the median over cells, of what the rounds of the
 * screen say. Null without a cell that has them, and for a screen of one round.
 */
export function usualRoundScale(
  cells: readonly (readonly number[])[],
  { screenRounds }: SequentialDesign,
): number | null {
  if (screenRounds < 2) return null;
  // All rounds of all cells about the middle of their own cell: three a cell are too few for each.
  const residuals = cells
    .filter(({ length }) => length >= screenRounds)
    .flatMap((differences) => {
      const first = differences.slice(0, screenRounds);
      const mean = first.reduce((sum, value) => sum + value, 0) / screenRounds;
      return first.map((value) => value - mean);
    });
  if (residuals.length === 0) return null;
  return scaleOf(residuals) * Math.sqrt(screenRounds / (screenRounds - 1));
}

/** The value that a standard normal exceeds with this chance (Abramowitz & Stegun 1964, 26.2.23). */
function zOf(chance: number): number {
  const t = Math.sqrt(-2 * Math.log(chance));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  return t - above / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}
