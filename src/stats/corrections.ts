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
 */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length);
  const fromSmallest = [...pValues.keys()].sort((i, j) => pValues[i]! - pValues[j]!);
  let most = 0;
  for (const [place, index] of fromSmallest.entries()) {
    most = Math.max(most, Math.min(1, pValues[index]! * (pValues.length - place)));
    adjusted[index] = most;
  }
  return adjusted;
}
