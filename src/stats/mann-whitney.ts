import { uDistribution, waysBySum } from './rank-sums.ts';

export interface MannWhitney {
  /** Pairs in which the value of `a` is larger, a tie counting half. */
  u: number;
  /** Chance of a `u` as far out, on either side, when nothing differs. */
  pValue: number;
}

/**
 * The exact two-sided Mann–Whitney test (Mann & Whitney 1947; also Wilcoxon's rank-sum test): twice
 * the smaller tail, at most 1. With ties it is the exact permutation test of the midranks, every
 * permutation counted, none sampled.
 *
 * Assumes that the values of both sides are independent of each other: one value a process, since
 * runs inside one process are not. Assumes no shape of their distribution.
 */
export function mannWhitney(a: readonly number[], b: readonly number[]): MannWhitney {
  const n = a.length;
  const m = b.length;
  const { ranks, tied } = doubledMidranks([...a, ...b]);
  const sum = ranks.slice(0, n).reduce((total, rank) => total + rank, 0);
  const u = sum / 2 - (n * (n + 1)) / 2;
  if (n === 0 || m === 0) return { u, pValue: 1 };
  const tail = tied ? tiedTail(ranks, n, sum) : uDistribution(n, m)[Math.min(u, n * m - u)]!;
  return { u, pValue: Math.min(1, 2 * tail) };
}

/** The smaller of P(sum or less) and P(sum or more): with ties and unequal sides they may differ. */
function tiedTail(ranks: readonly number[], size: number, sum: number): number {
  const ways = waysBySum(ranks, size);
  let less = 0;
  let more = 0;
  for (const [index, count] of ways.entries()) {
    if (index <= sum) less += count;
    if (index >= sum) more += count;
  }
  return Math.min(less, more) / (less + more - ways[sum]!);
}

/** Twice the mean rank of equal values, so that it is a whole number; smallest first, from 2. */
function doubledMidranks(values: readonly number[]): { ranks: number[]; tied: boolean } {
  const order = [...values.keys()].sort((i, j) => values[i]! - values[j]!);
  const ranks = new Array<number>(values.length);
  let tied = false;
  for (let first = 0; first < order.length; ) {
    let next = first + 1;
    while (next < order.length && values[order[next]!] === values[order[first]!]) next++;
    if (next - first > 1) tied = true;
    for (let place = first; place < next; place++) ranks[order[place]!] = first + 1 + next;
    first = next;
  }
  return { ranks, tied };
}
