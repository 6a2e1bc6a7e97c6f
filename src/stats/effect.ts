/** Ratios come out of exp and ln: what is equal on paper differs by some 10^-16 here. */
const ROUNDING = 1e-9;

/** How much faster (> 0) or slower (< 0) a ratio is, as a fraction of the baseline. */
export function effectOf(ratio: number): number {
  return ratio - 1;
}

/** -1 when the effect is −`threshold` or less, 1 when it is +`threshold` or more, 0 between. */
export function directionOf(ratio: number, threshold: number): -1 | 0 | 1 {
  const effect = effectOf(ratio);
  if (effect <= -threshold + ROUNDING) return -1;
  return effect >= threshold - ROUNDING ? 1 : 0;
}
