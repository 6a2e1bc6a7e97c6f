/** How fast one S3 client is beside another that was measured in the same rounds. */
import { keptMeasurements, type Measurement, rateOf } from '../contract/measurement.ts';
import type { CaseResult } from '../contract/run-result.ts';
import { pairedEffect, pairedInterval } from '../stats/paired-test.ts';
import { median } from '../stats/quantile.ts';

/**
 * Rounds that two S3 clients need before anything is told of them: the signs of so many differences agree
 * by chance in one of 16 cases.
 */
export const LEAST_ROUNDS = 5;

/** The share of all intervals that may miss the true ratio: the smallest p that `LEAST_ROUNDS` come to. */
export const MISSES = 2 ** (1 - LEAST_ROUNDS);

/** Clients whose ratio certainly lies within this of 1 are called equal. */
export const EQUAL_WITHIN = 0.1;

/** How many times as fast one S3 client is as another. */
interface ClientRatio {
  ratio: number;
  /** Of a number of rounds that was fixed before, it holds the true ratio in at least 15 of 16 cases; null with too few. */
  interval: readonly [number, number] | null;
  /** Rounds that both have. */
  rounds: number;
}

/**
 * What the interval says. `equal`: it lies within `EQUAL_WITHIN` of 1, and holds 1. `open`: it holds 1, and more than
 * that. `tooFew`: there is none.
 */
export type Told = 'faster' | 'slower' | 'equal' | 'open' | 'tooFew';

export function toldBy({ interval }: Pick<ClientRatio, 'interval'>): Told {
  if (interval === null) return 'tooFew';
  const [low, high] = interval;
  if (low > 1) return 'faster';
  if (high < 1) return 'slower';
  return within(interval) <= EQUAL_WITHIN ? 'equal' : 'open';
}

/** How far from 1 the ratio may be either way, as a fraction: 0.08 for 0.93 to 1.08. */
export function within([low, high]: readonly [number, number]): number {
  return Math.max(high, 1 / low) - 1;
}

interface Measured {
  measurements: readonly Measurement[];
}

/** Differences of ln Gb/s (of requests: ln requests/s), by round: those of both. A round is one process, and counts once. */
export function differencesInRounds(a: Measured, b: Measured): number[] {
  const [ofA, ofB] = [ratesByRound(a), ratesByRound(b)];
  // Outside rounds, which are counted from 1, nobody took turns; and of a rate of 0 there is no ratio.
  const isRound = (round: number) => round > 0 && ofA.get(round)! > 0 && (ofB.get(round) ?? 0) > 0;
  const rounds = [...ofA.keys()].filter(isRound).sort((x, y) => x - y);
  return rounds.map((round) => Math.log(ofA.get(round)!) - Math.log(ofB.get(round)!));
}

/**
 * The ratio of two clients that were measured in turn: in every round each in a process of its own, in an
 * order that was drawn. Nothing is assumed of the noise but that it does not care whose turn it is
 * (`pairedInterval` says why that makes it exact); and of the clients, that they differ by a factor.
 *
 * @param differences of ln Gb/s, one a round; at least one
 */
export function ratioOf(differences: readonly number[]): ClientRatio {
  const ends = pairedInterval(differences, MISSES);
  return {
    ratio: Math.exp(pairedEffect(differences)),
    interval: ends && [Math.exp(ends[0]), Math.exp(ends[1])],
    rounds: differences.length,
  };
}

/**
 * The ratio of two clients over several workloads and places: the geometric mean of their ratios, which gives each
 * the same weight. For its interval the first rounds of all of them make the first difference, and so on, so that the
 * noise of one is averaged out by the others; rounds that only some have count for the ratio alone, which the interval
 * is made to hold.
 *
 * @param cells the differences of each; those with too few rounds are left out
 * @returns null when none has enough
 */
export function ratioOverAll(
  cells: readonly (readonly number[])[],
): (ClientRatio & { cells: number }) | null {
  const whole = cells.filter(({ length }) => length >= LEAST_ROUNDS);
  if (whole.length === 0) return null;
  const rounds = Math.min(...whole.map(({ length }) => length));
  const means = Array.from(
    { length: rounds },
    (_, round) => whole.reduce((sum, cell) => sum + cell[round]!, 0) / whole.length,
  );
  const ratio = geometricMean(whole.map((cell) => ratioOf(cell).ratio));
  const ends = ratioOf(means).interval;
  const interval = ends && ([Math.min(ends[0], ratio), Math.max(ends[1], ratio)] as const);
  return { ratio, interval, rounds, cells: whole.length };
}

export function geometricMean(ratios: readonly number[]): number {
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
}

/** The most values of a side that are compared: exact tests of more take long and tell no more. */
const MOST_VALUES = 30;

/**
 * What a side was measured at alone, in the unit of its workload. Outside rounds all runs are of one process, so each
 * run is a value; they are not independent, which is one reason why this is weaker evidence.
 */
export function sampleAlone(result: CaseResult): number[] {
  const rates = ratesByRound(result);
  const oneProcess = [...rates.keys()].every((round) => round === 0);
  return inBatches(oneProcess ? keptMeasurements(result).map(rateOf) : [...rates.values()]);
}

/** Gb/s or requests/s of each round, which is a process: the median of its kept runs. */
export function ratesByRound(result: {
  measurements: readonly Measurement[];
}): Map<number, number> {
  const rounds = Map.groupBy(keptMeasurements(result), (measurement) => measurement.round);
  return new Map([...rounds].map(([round, runs]) => [round, median(runs.map(rateOf))]));
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
