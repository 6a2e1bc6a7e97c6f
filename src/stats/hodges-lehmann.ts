import { uDistribution } from './rank-sums.ts';

/** Of all such intervals, at least this share holds the true ratio. */
export const CONFIDENCE = 0.95;

export interface RatioEstimate {
  /** a ÷ b. */
  ratio: number;
  /** null when there are too few values for an interval of that confidence. */
  interval: [number, number] | null;
}

/**
 * How many times as large the values of `a` are as those of `b`: `exp` of the median of all
 * differences `ln a − ln b` (Hodges & Lehmann 1963), with the interval of the ratios that the exact
 * Mann–Whitney test would not reject (Moses 1965; Hollander, Wolfe & Chicken, "Nonparametric
 * Statistical Methods", 2014, §4.3). Its confidence is at least `CONFIDENCE`, also with ties.
 *
 * Assumes that the sides differ by a factor, and values independent of each other.
 *
 * @param a positive values, at least one; as `b`
 */
export function hodgesLehmann(a: readonly number[], b: readonly number[]): RatioEstimate {
  const logsOfB = b.map(Math.log);
  const differences = Float64Array.from(
    a.map(Math.log).flatMap((log) => logsOfB.map((other) => log - other)),
  ).sort();
  const pairs = differences.length;
  const middle = (differences[(pairs - 1) >> 1]! + differences[pairs >> 1]!) / 2;
  const outside = pairsOutside(a.length, b.length);
  const interval: RatioEstimate['interval'] =
    outside === 0
      ? null
      : [Math.exp(differences[outside - 1]!), Math.exp(differences[pairs - outside]!)];
  return { ratio: Math.exp(middle), interval };
}

/** The largest k with P(U < k) ≤ 2.5 %: the interval ends at the k-th difference from either end. */
function pairsOutside(n: number, m: number): number {
  const chances = uDistribution(n, m);
  const first = chances.findIndex((chance) => chance > (1 - CONFIDENCE) / 2);
  return first;
}
