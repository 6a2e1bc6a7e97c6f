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
 * Effects that are looked for, and the latest that count: a cell that has enough keeps its T when a
 * night is lost, and forgets a host of last year.
 */
export const EFFECTS_WANTED = 120;

/**
 * T: the least change of a cell that counts, as a fraction.
 *
 * @param effects of the cell in A/A runs, that is, where nothing had changed
 */
export function practicalThreshold(effects: readonly number[]): number {
  if (effects.length < EFFECTS_NEEDED) return THRESHOLD_AT_FIRST;
  return Math.max(LEAST_THRESHOLD, quantile(effects.map(Math.abs), 0.99));
}

/** The effects of each cell in A/A runs, collected run by run. */
export class AaEffects {
  readonly #effects = new Map<string, number[]>();

  /** Adds an A/A run, the latest first: of a cell that has enough nothing is taken. */
  add(comparisons: readonly Comparison[]): void {
    for (const comparison of comparisons) {
      const { evidence, ratio } = comparison;
      if (evidence !== 'interleaved' || ratio === null || !wasJudged(comparison)) continue;
      const key = cellKey(comparison);
      const known = this.#effects.get(key) ?? [];
      if (known.length < EFFECTS_WANTED) known.push(effectOf(ratio));
      this.#effects.set(key, known);
    }
  }

  /** T of a cell. */
  thresholdOf(cell: Readonly<Cell>): number {
    return practicalThreshold(this.#effects.get(cellKey(cell)) ?? []);
  }
}
