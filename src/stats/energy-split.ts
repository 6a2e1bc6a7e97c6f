export interface Split {
  /** The first value after the change. */
  index: number;
  /** How far apart the values before and after it lie: Q̂, not negative where they differ. */
  energy: number;
}

/**
 * The place at which values differ most before and after: the largest energy distance
 * `nm/(n+m) · (2·E|X−Y| − E|X−X′| − E|Y−Y′|)` over all places, and over all ends of the part after
 * it (Székely & Rizzo 2005; Matteson & James, "A nonparametric approach for multiple change point
 * analysis of multivariate data", JASA 2014, eq. 5 to 7, with α = 1). Takes length² steps.
 *
 * @returns null for fewer than two values
 */
export function energySplit(values: ArrayLike<number>): Split | null {
  let best: Split | null = null;
  /** Sums of |x − y| over pairs of values: before `tau`, and from `tau` to the end so far. */
  const before = new Float64Array(values.length + 1);
  const after = new Float64Array(values.length + 1);
  for (let end = 1; end <= values.length; end++) {
    const last = values[end - 1]!;
    let toLast = 0;
    for (let tau = end - 2; tau >= 0; tau--) {
      toLast += Math.abs(values[tau]! - last);
      after[tau]! += toLast;
    }
    const all = after[0]!;
    before[end] = all;
    for (let tau = 1; tau < end; tau++) {
      const n = tau;
      const m = end - tau;
      const left = before[tau]!;
      const right = after[tau]!;
      const between = all - left - right;
      const within = (n > 1 ? (m * left) / (n - 1) : 0) + (m > 1 ? (n * right) / (m - 1) : 0);
      const energy = (2 / (n + m)) * (between - within);
      if (best === null || energy > best.energy) best = { index: tau, energy };
    }
  }
  return best;
}
