import { directionOf } from './effect.ts';
import { energySplit } from './energy-split.ts';
import { permutationP } from './permutation-test.ts';
import { median } from './quantile.ts';
import { type Random, seededRandom } from './random.ts';
import { LEAST_THRESHOLD } from './threshold.ts';

export interface ChangePoint {
  /** The first value after the change. */
  index: number;
  /** Median after ÷ median before, each up to the next change. */
  ratio: number;
  pValue: number;
}

/**
 * Values from which a change can show: of fewer, one permutation in 1000 or more splits them as the
 * change does, 1 ÷ C(n, n/2), and p ≤ 0.001 is out of reach.
 */
export const VALUES_NEEDED = 13;

/** The share of series that show a change within a year of nights in which nothing changed: at most. */
export const FALSE_CHANGES_A_YEAR = 0.02;

/** Nights that are looked at together: what was long ago says little about a change today. */
const WINDOW = 50;
const WEAK = { limit: 0.01, permutations: 299 };
/** p ≤ 0.001: not one permutation may be as extreme. More of them cost time, and decide the same. */
const STRONG = { limit: 0.001, permutations: 999 };

/**
 * Where a series changed for good, by 5 % or more: E-divisive (Matteson & James 2014) in two passes,
 * as Apache Otava does it (Fleming et al., "Hunter: using change point detection to hunt for
 * performance regressions", ICPE 2023). Overlapping windows are split at p ≤ 0.01; then the weakest
 * points are taken away until all have p ≤ 0.001 between their neighbours, and 5 %. Otava tests with
 * Student's t; here permutations, which assume no shape. A change shows after three nights or more.
 *
 * Assumes that values do not depend on each other but for the changes. The same values give the same
 * points.
 *
 * @param values positive, oldest first; nights without a value are left out
 */
export function changePoints(values: readonly number[]): ChangePoint[] {
  const logs = values.map(Math.log);
  const points = weakPoints(logs).map((index) => ({ index }));
  const tested = new Map<string, number>();
  for (;;) {
    const judged = points.map(({ index }, place) => {
      const start = points[place - 1]?.index ?? 0;
      const end = points[place + 1]?.index ?? logs.length;
      const key = `${start},${index},${end}`;
      const pValue = tested.get(key) ?? strongP(logs, start, index, end);
      tested.set(key, pValue);
      const ratio = median(values.slice(index, end)) / median(values.slice(start, index));
      return { index, ratio, pValue };
    });
    const weakest = weakestOf(judged);
    if (weakest === undefined) return judged;
    points.splice(judged.indexOf(weakest), 1);
  }
}

/** The point to take away next, of the largest p or else of the smallest change; if any must go. */
function weakestOf(points: readonly ChangePoint[]): ChangePoint | undefined {
  const doubtful = points.filter(({ pValue }) => pValue > STRONG.limit);
  if (doubtful.length > 0) return doubtful.reduce((a, b) => (b.pValue > a.pValue ? b : a));
  const small = points.filter(({ ratio }) => directionOf(ratio, LEAST_THRESHOLD) === 0);
  const size = ({ ratio }: ChangePoint) => Math.abs(Math.log(ratio));
  return small.length === 0 ? undefined : small.reduce((a, b) => (size(b) < size(a) ? b : a));
}

/** Windows overlap by half, so that each change lies well inside one. */
function weakPoints(logs: readonly number[]): number[] {
  const found = new Set<number>();
  for (let start = 0; start < logs.length; ) {
    const points = splitAll(logs.slice(start, start + WINDOW), seededRandom(start));
    for (const index of points) found.add(start + index);
    start = Math.max(start + WINDOW / 2, start + (points.at(-1) ?? 0));
  }
  return [...found].sort((a, b) => a - b);
}

/** Splits a window in two, and each part again, as long as there is something to split. */
function splitAll(logs: readonly number[], random: Random): number[] {
  const split = energySplit(logs);
  if (split === null || energyP(logs, WEAK, random) > WEAK.limit) return [];
  const { index } = split;
  const after = splitAll(logs.slice(index), random).map((later) => index + later);
  return [...splitAll(logs.slice(0, index), random), index, ...after];
}

/** As much as a window on both sides of a point: more would take long and tell no more. */
function strongP(logs: readonly number[], start: number, index: number, end: number): number {
  const near = logs.slice(Math.max(start, index - WINDOW / 2), Math.min(end, index + WINDOW / 2));
  return energyP(near, STRONG, seededRandom(index));
}

function energyP(logs: readonly number[], test: typeof WEAK, random: Random): number {
  const energy = (values: ArrayLike<number>) => energySplit(values)?.energy ?? 0;
  return permutationP(logs, energy, { ...test, random });
}
