/** Of the cells called changed, at most this share is so by chance, on average over runs. */
export const FALSE_DISCOVERY_RATE = 0.05;

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
