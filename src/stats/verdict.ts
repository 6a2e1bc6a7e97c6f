import type { Comparison, Verdict } from '../contract/comparison.ts';
import { FALSE_DISCOVERY_RATE } from './benjamini-hochberg.ts';
import { directionOf } from './effect.ts';
import { isEnough } from './sample-size.ts';

export interface Tested extends Pick<Comparison, 'interval' | 'kept' | 'threshold' | 'evidence'> {
  ratio: number;
  adjustedP: number;
}

/**
 * What a cell that was tested comes to. It is slower at T = 5 % when the ratio is 0.95 or less and
 * the adjusted p is below 0.05, faster when the ratio is 1.05 or more; unchanged when the interval
 * lies inside ]0.95, 1.05[, so that no ratio in it would count as a change.
 *
 * Two hosts, or the same at two times, differ by more than the interval shows: there a change is
 * only suspect, and no change is no proof.
 *
 * @param cells all that were tested together
 */
export function verdictOf(tested: Tested, cells: number): Verdict {
  const { ratio, adjustedP, threshold, evidence, interval, kept } = tested;
  const direction = directionOf(ratio, threshold);
  const together = evidence === 'interleaved';
  if (direction !== 0 && adjustedP < FALSE_DISCOVERY_RATE) {
    if (!together) return 'suspect';
    return direction < 0 ? 'slower' : 'faster';
  }
  if (interval?.every((end) => directionOf(end, threshold) === 0)) {
    return together ? 'unchanged' : 'notFlagged';
  }
  return isEnough(kept, cells) ? 'inconclusive' : 'insufficient';
}

/** What a comparison says at another least change: nothing new is tested. */
export function verdictAt(comparison: Comparison, threshold: number, cells: number): Verdict {
  const { adjustedP, ratio, verdict } = comparison;
  if (adjustedP === null || ratio === null) return verdict;
  return verdictOf({ ...comparison, adjustedP, ratio, threshold }, cells);
}

export { wasJudged, wasTold as wasDecided } from '../contract/verdicts.ts';
