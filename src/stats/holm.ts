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
