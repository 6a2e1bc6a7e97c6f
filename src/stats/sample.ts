import { type CaseResult, keptMeasurements, type Measurement } from '../contract/run-result.ts';
import { median } from './quantile.ts';

/** The most values of a side that are compared: exact tests of more take long and tell no more. */
export const MOST_VALUES = 30;

/**
 * What a side was measured at alone, in Gb/s. Outside rounds all runs are of one process, so each
 * run is a value; they are not independent, which is one reason why this is weaker evidence.
 */
export function sampleAlone(result: CaseResult): number[] {
  const rates = ratesByRound(result);
  const oneProcess = [...rates.keys()].every((round) => round === 0);
  return inBatches(
    oneProcess ? keptMeasurements(result).map((run) => run.gigabitsPerSecond) : [...rates.values()],
  );
}

/** Gb/s of each round, which is a process: the median of its kept runs. */
export function ratesByRound(result: {
  measurements: readonly Measurement[];
}): Map<number, number> {
  const rounds = Map.groupBy(keptMeasurements(result), (measurement) => measurement.round);
  return new Map(
    [...rounds].map(([round, runs]) => [round, median(runs.map((run) => run.gigabitsPerSecond))]),
  );
}

/**
 * More than `MOST_VALUES` values in that many batches, the median of each: no value is dropped, and
 * neighbours that resemble each other count as one (batch means: Conway 1963, with medians).
 */
function inBatches(values: readonly number[]): number[] {
  if (values.length <= MOST_VALUES) return [...values];
  const start = (batch: number) => Math.round((batch * values.length) / MOST_VALUES);
  return Array.from({ length: MOST_VALUES }, (_, batch) =>
    median(values.slice(start(batch), start(batch + 1))),
  );
}
