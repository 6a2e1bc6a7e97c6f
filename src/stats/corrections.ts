/**
 * p-values adjusted for their number, in the order given: what is at most q after adjustment may be
 * called a discovery at false discovery rate q (Benjamini & Hochberg, "Controlling the false
 * discovery rate", 1995; adjusted values as of Yekutieli & Benjamini 1999).
 *
 * Assumes that p-values of cells where nothing changed are independent of one another, or go along
 * with one another (Benjamini & Yekutieli 2001), as of cells that share a host.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length);
  const fromLargest = [...pValues.keys()].sort((i, j) => pValues[j]! - pValues[i]!);
  let least = 1;
  for (const [place, index] of fromLargest.entries()) {
    const rank = pValues.length - place;
    least = Math.min(least, (pValues[index]! * pValues.length) / rank);
    adjusted[index] = least;
  }
  return adjusted;
}

/**
 * p-values adjusted for their number, in the order given: the chance that any is at most a, of those
 * that stand for nothing, is at most a, however they depend on each other (Holm, "A simple
 * sequentially rejective multiple test procedure", 1979). Stricter than Benjamini and Hochberg, for a
 * few lines of which none may be wrong.
 *
 * @param weights shares of that chance which each may use, in any unit (section 4 there); the same for all, if not given
 */
export function holm(
  pValues: readonly number[],
  weights: readonly number[] = pValues.map(() => 1),
): number[] {
  const adjusted = new Array<number>(pValues.length);
  const weighed = (index: number) => pValues[index]! / weights[index]!;
  let left = weights.reduce((sum, weight) => sum + weight, 0);
  let most = 0;
  for (const index of [...pValues.keys()].sort((i, j) => weighed(i) - weighed(j))) {
    most = Math.max(most, Math.min(1, weighed(index) * left));
    adjusted[index] = most;
    left -= weights[index]!;
  }
  return adjusted;
}
