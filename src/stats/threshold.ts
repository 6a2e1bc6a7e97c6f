import type { Comparison } from '../contract/comparison.ts';
import { type Cell, cellKey } from './cells.ts';
import { effectOf } from './effect.ts';
import { quantile } from './quantile.ts';
import { wasJudged } from './verdict.ts';

/** A smaller change is not worth anybody's time. */
export const LEAST_THRESHOLD = 0.05;

/** While too little is known of a cell's noise; it hides changes of 5 to 9 %. */
export const THRESHOLD_AT_FIRST = 0.1;

/** Effects in A/A runs from which a 99th percentile can be read. */
export const EFFECTS_NEEDED = 100;

/**
 * T: the least change of a cell that counts, as a fraction.
 *
 * @param effects of the cell in A/A runs, that is, where nothing had changed
 */
export function practicalThreshold(effects: readonly number[]): number {
  if (effects.length < EFFECTS_NEEDED) return THRESHOLD_AT_FIRST;
  return Math.max(LEAST_THRESHOLD, quantile(effects.map(Math.abs), 0.99));
}

/** T of every cell, from the comparisons of A/A runs. */
export function thresholdsFrom(
  runs: readonly (readonly Comparison[])[],
): (cell: Readonly<Cell>) => number {
  const judged = runs.flat().filter((one) => one.evidence === 'interleaved' && wasJudged(one));
  const cells = Map.groupBy(judged, cellKey);
  return (cell) => {
    const effects = cells.get(cellKey(cell)) ?? [];
    return practicalThreshold(effects.flatMap(({ ratio }) => ratio ?? []).map(effectOf));
  };
}
