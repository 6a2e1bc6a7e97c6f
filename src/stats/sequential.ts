import { pairedInterval, pairedP } from './paired-test.ts';

/** A number of pairs at which it is looked whether sides differ, and its share of the error. */
export interface Look {
  pairs: number;
  share: number;
}

/**
 * A p-value that holds whenever one stops: of all looks so far the smallest p ÷ the look's share, where
 * shares sum to 1. For a chance a of error, look k is given a × its share: by Bonferroni's inequality they
 * sum to a (group-sequential tests by spending: Lan & DeMets 1983; Jennison & Turnbull, "Group
 * Sequential Methods", 2000, § 7.2). Each look is exact, and so is the sum, as an upper bound.
 *
 * @param isLast whether no look will follow for a reason that is not in the differences themselves, as
 *   time that was up: then what is left of the shares goes to all the pairs that there are
 */
export function sequentialP(
  differences: readonly number[],
  looks: readonly Look[],
  isLast: boolean,
): number {
  const seen = looksAt(differences.length, looks, isLast);
  const pValues = seen.map(({ pairs, share }) => pairedP(differences.slice(0, pairs)) / share);
  return Math.min(1, ...pValues);
}

/**
 * The centres that no look so far has rejected at its share of `level`: holds the true one with a
 * chance of 1 − level at all looks together (repeated confidence intervals: Jennison & Turnbull 1989).
 *
 * @returns null when there were too few pairs, or when looks contradict each other
 */
export function sequentialInterval(
  differences: readonly number[],
  looks: readonly Look[],
  isLast: boolean,
  level: number,
): [number, number] | null {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { pairs, share } of looksAt(differences.length, looks, isLast)) {
    const interval = pairedInterval(differences.slice(0, pairs), level * share);
    if (interval === null) continue;
    low = Math.max(low, interval[0]);
    high = Math.min(high, interval[1]);
  }
  return Number.isFinite(low) && low <= high ? [low, high] : null;
}

/** The looks that this many pairs have reached. */
export function looksAt(pairs: number, looks: readonly Look[], isLast: boolean): Look[] {
  if (!isLast || pairs === 0) return looks.filter((look) => look.pairs <= pairs);
  const before = looks.filter((look) => look.pairs < pairs);
  return [...before, { pairs, share: 1 - before.reduce((sum, { share }) => sum + share, 0) }];
}
