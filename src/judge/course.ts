import type { CostMetric } from '../contract/comparison.ts';
import { type Measurement, rateOf } from '../contract/measurement.ts';
import type { CaseResult } from '../contract/run-result.ts';
import { looksAt, pairedEffect, sequentialP } from '../stats/paired-test.ts';
import { median } from '../stats/quantile.ts';
import type { SequentialDesign } from './design.ts';

/** A round that both sides have ended. */
export interface PairedRound {
  /** ln of candidate ÷ baseline: of the medians of the kept runs. */
  difference: number;
  /**
   * ln of candidate ÷ baseline of the two runs, warm-up with warm-up and so on, whose ratio is nearest to
   * 1; 0 when some are above it and some below. No run of the round shows less than this.
   */
  nearest: number;
  /** ln of candidate ÷ baseline of what the kept runs cost; absent where it is not known of both. */
  costs?: { cpuSeconds?: number; peakMemory?: number };
}

type Course =
  /** Has fewer rounds than every cell gets. */
  | 'unscreened'
  /** Stands out, and can still come to a verdict. */
  | 'open'
  /** So slow or so fast in every run of every round that no noise explains it. */
  | 'overwhelming'
  /** Shows too little to become a change in the rounds that are left. */
  | 'givenUp'
  /** Has all rounds. */
  | 'complete';

/** What the rounds of one cell say, without a look at others. */
export interface Reading {
  course: Course;
  rounds: number;
  /** Of each round, ln of candidate ÷ baseline. */
  differences: readonly number[];
  /** ln of candidate ÷ baseline; null without rounds. */
  effect: number | null;
  /** Of the looks that were due so far; 1 before the first. */
  pValue: number;
}

/**
 * The state of a cell. It follows only from its own rounds, so the chance that noise takes it to a
 * change does not depend on other cells, and it can be told again from what is stored.
 */
export function readingOf(rounds: readonly PairedRound[], design: SequentialDesign): Reading {
  const differences = rounds.map(({ difference }) => difference);
  const effect = differences.length === 0 ? null : pairedEffect(differences);
  return {
    course: courseOf(rounds, differences, effect, design),
    rounds: rounds.length,
    differences,
    effect,
    pValue: sequentialP(differences, design.looks, false),
  };
}

/** Rounds until the next check whether a cell continues. */
export function roundsToNextCheck(rounds: number, design: SequentialDesign): number {
  const { mostRounds, screenRounds } = design;
  if (rounds < screenRounds) return screenRounds - rounds;
  return Math.min(rounds % 2 === 0 ? 2 : 1, mostRounds - rounds);
}

/** -1 if all runs of all rounds were far slower, 1 if far faster; 0 if not, or of too few rounds. */
export function overwhelming(
  rounds: readonly Pick<PairedRound, 'nearest'>[],
  { overwhelming: { factor, rounds: least } }: SequentialDesign,
): -1 | 0 | 1 {
  if (rounds.length < least) return 0;
  const limit = Math.log(factor);
  if (rounds.every(({ nearest }) => nearest <= limit)) return -1;
  return rounds.every(({ nearest }) => nearest >= -limit) ? 1 : 0;
}

function courseOf(
  rounds: readonly PairedRound[],
  differences: readonly number[],
  effect: number | null,
  design: SequentialDesign,
): Course {
  if (effect === null) return 'unscreened';
  const { mostRounds, screenRounds } = design;
  const isScreened = rounds.length >= screenRounds;
  if (overwhelming(rounds, design) !== 0) return isScreened ? 'overwhelming' : 'unscreened';
  if (!isScreened) return 'unscreened';
  if (rounds.length >= mostRounds) return 'complete';
  return isHopeless(differences, Math.abs(effect), design) ? 'givenUp' : 'open';
}

/**
 * Whether a cell is given up. That cannot make a false change: it only takes chances away, so that the
 * test, which counts on going on, errs on the safe side.
 */
function isHopeless(
  differences: readonly number[],
  size: number,
  { least, mostRounds, outlook, screenRounds }: SequentialDesign,
): boolean {
  const { length } = differences;
  if (length === screenRounds) return size < least.afterScreen;
  if (length % 2 === 1) return false;
  if (size < least.later) return true;
  if (length < outlook.from) return false;
  return size * Math.sqrt(mostRounds) < outlook.z * scaleOf(differences);
}

/** Standard deviation of differences, from the median of what they are off their own median. */
export function scaleOf(differences: readonly number[]): number {
  const centre = median(differences);
  return 1.4826 * median(differences.map((difference) => Math.abs(difference - centre)));
}

/** Whether this many rounds, all of one sign, would prove a change among `cells` cells. */
export function couldBeProven(
  rounds: number,
  cells: number,
  falseRate: number,
  design: SequentialDesign,
): boolean {
  const looks = looksAt(rounds, design.looks, true);
  return looks.some(({ pairs, share }) => 2 ** (1 - pairs) / share <= falseRate / cells);
}

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
    Math.log(rateOf(candidate[at]!) / rateOf(baseline[at]!)),
  );
  const costs = {
    ...costRatio('cpuSeconds', candidate, baseline, ({ cpuSeconds }) => cpuSeconds),
    ...costRatio('peakMemory', candidate, baseline, ({ peakMemoryBytes }) => peakMemoryBytes),
  };
  return {
    ...{ difference, nearest: nearestToNone([...like, difference]) },
    ...(Object.keys(costs).length > 0 && { costs }),
  };
}

/** Of differences, ln of ratios, the one nearest to none; 0 where they disagree in which side is faster. */
export function nearestToNone(differences: readonly number[]): number {
  const lowest = Math.min(...differences);
  return lowest > 0 ? lowest : Math.min(0, Math.max(...differences));
}

function costRatio(
  metric: CostMetric,
  candidate: readonly Measurement[],
  baseline: readonly Measurement[],
  of: (run: Measurement) => number | undefined,
): { [metric in CostMetric]?: number } {
  const [own, others] = [candidate, baseline].map((runs) => {
    const kept = runs.filter(({ warmup }) => !warmup).flatMap((run) => of(run) ?? []);
    return kept.length > 0 ? median(kept) : 0;
  });
  return own! > 0 && others! > 0 ? { [metric]: Math.log(own! / others!) } : {};
}

function keptRate(runs: readonly Measurement[]): number {
  return median(runs.filter(({ warmup }) => !warmup).map(rateOf));
}

/** Ratios come out of exp and ln: what is equal on paper differs by some 10^-16 here. */
const ROUNDING = 1e-9;

/** How much faster (> 0) or slower (< 0) a ratio is, as a fraction of the baseline. */
function effectOf(ratio: number): number {
  return ratio - 1;
}

/** -1 when the effect is −`threshold` or less, 1 when it is +`threshold` or more, 0 between. */
export function directionOf(ratio: number, threshold: number): -1 | 0 | 1 {
  const effect = effectOf(ratio);
  if (effect <= -threshold + ROUNDING) return -1;
  return effect >= threshold - ROUNDING ? 1 : 0;
}
