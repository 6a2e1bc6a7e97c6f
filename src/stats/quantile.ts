/**
 * The value below which a share `p` of the values lies, between two of them by linear interpolation
 * (type 7 of Hyndman & Fan, "Sample quantiles in statistical packages", 1996; R's default).
 *
 * @param p from 0 to 1
 * @throws RangeError for no values
 */
export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('A quantile of no values.');
  // Two equal values must give that value: below + (above - below) * share could round away from it.
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}

/** @throws RangeError for no values */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
