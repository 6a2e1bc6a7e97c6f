import type { Told } from '../stats/client-ratio.ts';
import { median } from '../stats/quantile.ts';

/** What a case's kept runs come to, in gigabits (10^9 bits) a second. */
export interface Throughput {
  median: number;
  /** The slowest and the fastest kept run: the range. */
  min: number;
  max: number;
  /** Half the range as a fraction of the median; null with fewer than two runs or a median of 0. */
  spread: number | null;
  runs: number;
}

/**
 * Kept runs that a side needs before it is called faster or slower by its range. When nothing differs, three
 * runs lie wholly above another three in 1 of 20 samples, two above two in 1 of 6.
 */
export const RUNS_TO_RANK = 3;

/** @returns null when there is no kept run */
export function throughputOf(gigabitsPerSecond: readonly number[]): Throughput | null {
  const runs = gigabitsPerSecond.length;
  if (runs === 0) return null;
  const middle = median(gigabitsPerSecond);
  const min = Math.min(...gigabitsPerSecond);
  const max = Math.max(...gigabitsPerSecond);
  const spread = runs < 2 || middle === 0 ? null : (max - min) / 2 / middle;
  return { median: middle, min, max, spread, runs };
}

/**
 * How `a` stands to `b` where they did not take turns: a difference is claimed only where the ranges do not
 * touch. `tooFew`: they do not, but a side has too few kept runs for that to say anything.
 */
export function toldByRanges(a: Throughput, b: Throughput): Exclude<Told, 'equal'> {
  if (a.min <= b.max && b.min <= a.max) return 'open';
  if (Math.min(a.runs, b.runs) < RUNS_TO_RANK) return 'tooFew';
  return a.min > b.max ? 'faster' : 'slower';
}
