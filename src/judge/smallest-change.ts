import { scaleOf } from './course.ts';
import { FALSE_RATE, type SequentialDesign } from './design.ts';

/** Chance with which the smallest change is called. */
const POWER = 0.8;
/** Of the standard normal: the value below which it lies with a chance of `POWER`. */
const Z_OF_POWER = 0.8416;
/** The ranked centre of normal values varies by so much more than their mean (3 / π: Lehmann 1963). */
const RANKS_COST = Math.sqrt(Math.PI / 3);

export interface SmallestChange {
  /** A slowdown by this fraction would have been called `slower` in 80 of 100 such runs. */
  change: number;
  power: typeof POWER;
}

/**
 * The smallest slowdown that a run would have *called*: one that would have passed the screen, that would
 * have been proven among all its cells in all rounds that a cell may have, and whose estimate would
 * have been T or more. To be told where nothing was called, in place of the width of an interval.
 *
 * It takes noise as normal, of the size that `roundScale` says; the bench compares it with simulated runs.
 *
 * @param roundScale standard deviation of ln candidate ÷ baseline from round to round
 * @param rounds that a cell could have: fewer than `design.mostRounds` if time was short
 * @returns null where nothing could have been called, however large
 */
export function smallestChange(
  {
    cells,
    roundScale,
    rounds,
    threshold,
  }: { cells: number; roundScale: number; rounds: number; threshold: number },
  design: SequentialDesign,
): SmallestChange | null {
  const share = design.looks.at(-1)!.share;
  const level = (FALSE_RATE * share) / cells;
  if (2 ** (1 - rounds) > level) return null;
  const error = (n: number) => (roundScale * RANKS_COST) / Math.sqrt(n);
  const atEnd = error(rounds);
  const least = Math.max(
    design.least.afterScreen + Z_OF_POWER * error(design.screenRounds),
    -Math.log1p(-threshold) + Z_OF_POWER * atEnd,
    (zOf(level / 2) + Z_OF_POWER) * atEnd,
  );
  return { change: 1 - Math.exp(-least), power: POWER };
}

/**
 * Noise from round to round that is usual in a run: the median over cells, of what the rounds of the
 * screen say. Null without a cell that has them.
 */
export function usualRoundScale(
  cells: readonly (readonly number[])[],
  { screenRounds }: SequentialDesign,
): number | null {
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
