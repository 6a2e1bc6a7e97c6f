import type { Comparison, HostShare } from '../contract/comparison.ts';
import type { RunResult } from '../contract/run-result.ts';
import { type Cell, pairRuns } from '../stats/cells.ts';
import { median } from '../stats/quantile.ts';
import { comparable, isMeasured, type Refusal } from '../stats/refusal.ts';
import { sampleAlone } from '../stats/sample.ts';
import { THRESHOLD_AT_FIRST } from '../stats/threshold.ts';
import { judgeTwoHosts } from './two-hosts.ts';

export interface TwoRunsJudgement {
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
  const isSameWay = candidate.asAws === baseline.asAws;
  const sorted = pairRuns(candidate, baseline)
    .filter(isMeasured)
    .map((pair) => {
      const sides = comparable(pair);
      if ('verdict' in sides) return { pair, values: sides };
      if (!isSameWay) return { pair, values: OTHER_WAY };
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

const OTHER_WAY: Refusal = {
  verdict: 'notComparable',
  reason: 'one side went over TLS to the names of AWS (--as-aws), the other did not',
};
const NO_RUN: Refusal = { verdict: 'insufficient', reason: 'a side has no kept run' };
const TOO_FEW_CELLS =
  'too few cells of this instance type tell what another host or another day does to all of them';

function hasBoth(values: Values | Refusal): values is Values {
  return !('verdict' in values) && values.candidate.length > 0 && values.baseline.length > 0;
}
