import type { Comparison, HostShare } from '../contract/comparison.ts';
import type { RunResult } from '../contract/run-result.ts';
import { wayToS3 } from '../contract/s3-profile.ts';
import { FALSE_RATE } from '../contract/verdicts.ts';
import { benjaminiHochberg } from '../stats/corrections.ts';
import { studentTail } from '../stats/distributions.ts';
import { median } from '../stats/quantile.ts';
import { type Cell, comparable, isMeasured, pairRuns, type Refusal } from './cells.ts';
import { sampleAlone } from './client-ratio.ts';
import { directionOf } from './course.ts';
import { THRESHOLD_AT_FIRST } from './design.ts';

interface TwoRunsJudgement {
  comparisons: Comparison[];
  hostShares: HostShare[];
}

interface Values {
  /** Medians of processes, Gb/s. */
  candidate: readonly number[];
  baseline: readonly number[];
}

/**
 * Two runs of other times, and maybe of other hosts: weaker evidence, never slower or faster.
 *
 * @param thresholdOf T of a cell, as a fraction
 */
export function judgeTwoRuns(
  candidate: RunResult,
  baseline: RunResult,
  thresholdOf: (cell: Readonly<Cell>) => number = () => THRESHOLD_AT_FIRST,
): TwoRunsJudgement {
  const otherWay = wayRefused(candidate, baseline);
  const sorted = pairRuns(candidate, baseline)
    .filter(isMeasured)
    .map((pair) => {
      const sides = comparable(pair);
      if ('verdict' in sides) return { pair, values: sides };
      if (otherWay) return { pair, values: otherWay };
      const [one, other] = [sampleAlone(sides.candidate), sampleAlone(sides.baseline)];
      return { pair, values: { candidate: one, baseline: other } };
    });
  const measured = sorted.flatMap(({ pair, values }) =>
    hasBoth(values) ? [{ pair, values }] : [],
  );
  const { shares, verdicts } = judgeTwoHosts(
    measured.map(({ pair, values }) => {
      const ratio = median(values.candidate) / median(values.baseline);
      return { instanceType: pair.instanceType, ratio, threshold: thresholdOf(pair) };
    }),
  );
  const told = verdicts.values();
  const provisional = candidate.finishedAt === null || baseline.finishedAt === null;
  const comparisons = sorted.map(({ pair, values }): Comparison => {
    const { bucket, instanceType, s3Client, storageClass, workload } = pair;
    const name = { instanceType, storageClass, bucket, s3Client, workload };
    const common = { ...name, evidence: 'separate', interval: null, pValue: null } as const;
    const threshold = thresholdOf(pair);
    if (hasBoth(values)) {
      const kept: Comparison['kept'] = [values.candidate.length, values.baseline.length];
      const figures = told.next().value!;
      const reason = figures.verdict === 'insufficient' ? TOO_FEW_CELLS : null;
      return { ...common, ...figures, kept, threshold, provisional, reason };
    }
    const nothing = { ratio: null, adjustedP: null, kept: [0, 0] as [number, number], threshold };
    const settled = 'verdict' in values ? values : NO_RUN;
    return { ...common, ...nothing, ...settled, provisional: false };
  });
  return { comparisons, hostShares: shares };
}

/** Why runs that reached S3 by different ways, or met another S3 there, cannot be compared. */
function wayRefused(candidate: RunResult, baseline: RunResult): Refusal | null {
  if (wayToS3(candidate) === wayToS3(baseline)) return null;
  const verdict = 'notComparable';
  if (candidate.asAws !== baseline.asAws) {
    return { verdict, reason: 'one side used TLS and AWS hostnames (--as-aws), the other did not' };
  }
  const [one, other] = [candidate, baseline].map(({ s3Profile }) => s3Profile?.name ?? 'instant');
  const difference = one === other ? `two versions of "${one}"` : `"${one}" and "${other}"`;
  return { verdict, reason: `the sides met different S3 profiles (--s3-profile): ${difference}` };
}

const NO_RUN: Refusal = { verdict: 'insufficient', reason: 'a side has no kept run' };
const TOO_FEW_CELLS =
  'this instance type has too few cells to show what another host or another day does to all of them';

function hasBoth(values: Values | Refusal): values is Values {
  return !('verdict' in values) && values.candidate.length > 0 && values.baseline.length > 0;
}

/** A cell that two runs have, of other times and maybe of other hosts. */
interface CellOfTwo {
  /** Cells of one instance type share a host on either side. */
  instanceType: string;
  /** Candidate ÷ baseline, of the medians of their runs. */
  ratio: number;
  threshold: number;
}

interface TwoHostsVerdict {
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
