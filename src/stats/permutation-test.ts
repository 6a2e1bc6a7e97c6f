import { type Random, shuffle } from './random.ts';

/**
 * The chance that values in a random order have a statistic as large as in theirs: p = (b + 1) ÷
 * (N + 1) with b of N permutations as large, so that it is never 0 (Phipson & Smyth 2010). Once it is
 * sure that p will be above `limit` it stops, and p is an estimate from the permutations made, also
 * valid (Besag & Clifford 1991).
 */
export function permutationP(
  values: ArrayLike<number>,
  statistic: (values: ArrayLike<number>) => number,
  { limit, permutations, random }: { limit: number; permutations: number; random: Random },
): number {
  const seen = statistic(values);
  const shuffled = Float64Array.from(values);
  let asLarge = 0;
  for (let made = 1; made <= permutations; made++) {
    shuffle(shuffled, random);
    if (statistic(shuffled) >= seen) asLarge++;
    if ((asLarge + 1) / (permutations + 1) > limit) return Math.max(asLarge / made, limit);
  }
  return (asLarge + 1) / (permutations + 1);
}
