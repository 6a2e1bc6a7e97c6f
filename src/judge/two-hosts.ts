import type { HostShare } from '../contract/comparison.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { directionOf } from '../stats/effect.ts';
import { median } from '../stats/quantile.ts';
import { studentTail } from '../stats/student-tail.ts';
import { FALSE_RATE } from './design.ts';

/** A cell that two runs have, of other times and maybe of other hosts. */
export interface CellOfTwo {
  /** Cells of one instance type share a host on either side. */
  instanceType: string;
  /** Candidate ÷ baseline, of the medians of their runs. */
  ratio: number;
  threshold: number;
}

export interface TwoHostsVerdict {
  /** Of the cell, without what all of its type share. */
  ratio: number;
  adjustedP: number | null;
  /** `insufficient`: there are too few cells of the type to tell a host from a change. */
  verdict: 'suspect' | 'notFlagged' | 'insufficient';
}

/** Cells from which it can be told what they share, and how far they usually lie from it. */
export const CELLS_NEEDED = 8;
/** What a median of distances tells of a spread, of what all values would (Rousseeuw & Croux 1993). */
const MEDIAN_TELLS = 0.37;
/** Processes of one cell differ by so much at least; a smaller spread is luck. */
const LEAST_SPREAD = 0.01;

/**
 * What looks changed between two files. Two hosts differ, by some 3 %, and all cells feel it: the median
 * over the cells of a type is taken out, and told. What is left differs from cell to cell because
 * each side was one process: how much, the cells say themselves (an empirical null: Efron 2004), by the
 * median of their distances, so that a few that changed do not hide behind their own size. A cell is
 * suspect when it is T or more away, and further than chance among all cells explains.
 *
 * A change that all cells share cannot be told from another host: it is in `shares`, and no cell says it.
 */
export function judgeTwoHosts(cells: readonly CellOfTwo[]): {
  shares: HostShare[];
  verdicts: TwoHostsVerdict[];
} {
  const types = Map.groupBy(cells.keys(), (at) => cells[at]!.instanceType);
  const shares: HostShare[] = [];
  const left = cells.map(({ ratio }) => Math.log(ratio));
  const pValues = new Map<number, number>();
  for (const [instanceType, places] of types) {
    const isTakenOut = places.length >= CELLS_NEEDED;
    const shared = isTakenOut ? median(places.map((at) => left[at]!)) : 0;
    shares.push({ instanceType, ratio: Math.exp(shared), cells: places.length, isTakenOut });
    if (!isTakenOut) continue;
    for (const at of places) left[at]! -= shared;
    const spread = Math.max(LEAST_SPREAD, 1.4826 * median(places.map((at) => Math.abs(left[at]!))));
    const degrees = Math.max(3, MEDIAN_TELLS * places.length);
    for (const at of places) pValues.set(at, studentTail(left[at]! / spread, degrees));
  }
  const tested = [...pValues.keys()];
  const corrected = benjaminiHochberg([...pValues.values()]);
  const adjusted = new Map(tested.map((at, place) => [at, corrected[place]!]));
  const verdicts = cells.map(({ threshold }, at): TwoHostsVerdict => {
    const ratio = Math.exp(left[at]!);
    const adjustedP = adjusted.get(at) ?? null;
    if (adjustedP === null) return { ratio, adjustedP, verdict: 'insufficient' };
    const isFar = directionOf(ratio, threshold) !== 0 && adjustedP < FALSE_RATE;
    return { ratio, adjustedP, verdict: isFar ? 'suspect' : 'notFlagged' };
  });
  return { shares, verdicts };
}
