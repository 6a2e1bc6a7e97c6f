import type { CaseResult, Measurement } from '../contract/run-result.ts';
import { median } from '../stats/quantile.ts';
import type { PairedRound } from './course.ts';

/**
 * The rounds that both sides of a cell have ended, in order. A round of which one side has no kept run is
 * none: it has nothing to be compared with.
 */
export function pairedRounds(
  candidate: Pick<CaseResult, 'measurements'>,
  baseline: Pick<CaseResult, 'measurements'>,
): PairedRound[] {
  const ofBaseline = byRound(baseline.measurements);
  return [...byRound(candidate.measurements)]
    .sort(([one], [other]) => one - other)
    .flatMap(([round, runs]) => {
      const others = ofBaseline.get(round);
      return others && isWhole(runs) && isWhole(others) ? [pairOf(runs, others)] : [];
    });
}

function byRound(measurements: readonly Measurement[]): Map<number, Measurement[]> {
  // Outside rounds, which are counted from 1, sides were not measured in turn.
  return Map.groupBy(
    measurements.filter(({ round }) => round > 0),
    ({ round }) => round,
  );
}

function isWhole(runs: readonly Measurement[]): boolean {
  return runs.some(({ warmup }) => !warmup);
}

function pairOf(candidate: readonly Measurement[], baseline: readonly Measurement[]): PairedRound {
  const difference = Math.log(keptRate(candidate) / keptRate(baseline));
  const like = Array.from({ length: Math.min(candidate.length, baseline.length) }, (_, at) =>
    Math.log(candidate[at]!.gigabitsPerSecond / baseline[at]!.gigabitsPerSecond),
  );
  const lowest = Math.min(...like, difference);
  const highest = Math.max(...like, difference);
  return { difference, nearest: lowest > 0 ? lowest : Math.min(0, highest) };
}

function keptRate(runs: readonly Measurement[]): number {
  return median(runs.filter(({ warmup }) => !warmup).map((run) => run.gigabitsPerSecond));
}
