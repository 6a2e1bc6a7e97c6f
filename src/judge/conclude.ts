import type { Verdict } from '../contract/comparison.ts';
import type { CaseResult } from '../contract/run-result.ts';
import { FALSE_RATE } from '../contract/verdicts.ts';
import { benjaminiHochberg } from '../stats/corrections.ts';
import { sequentialInterval, sequentialP } from '../stats/paired-test.ts';
import {
  couldBeProven,
  directionOf,
  overwhelming,
  type PairedRound,
  type Reading,
  readingOf,
} from './course.ts';
import { INTERVAL_ERROR, type SequentialDesign } from './design.ts';

/** Why no more rounds were run of a cell that was to have more. */
export type Cut = NonNullable<CaseResult['cut']>;

export interface CellToJudge {
  rounds: readonly PairedRound[];
  /** null: it has all the rounds that it was to have. */
  cut: Cut | null;
  /** T: the least change that counts, as a fraction. */
  threshold: number;
}

interface CellVerdict {
  verdict: Verdict;
  /** Candidate ÷ baseline; null without a round. */
  ratio: number | null;
  /** 95 % of such intervals hold the true ratio, at all looks together; null with too few rounds. */
  interval: [number, number] | null;
  /** See `sequentialP`; null without a test. */
  pValue: number | null;
  /** Benjamini–Hochberg over all cells given. */
  adjustedP: number | null;
  /** `everyRound`: each of the runs was beyond noise, and no test was needed. */
  decidedBy: 'test' | 'everyRound' | null;
  rounds: number;
}

/**
 * The verdicts of all cells of a run. Every cell that has a round counts in the correction (Benjamini &
 * Hochberg 1995), those that were given up with p = 1 or what their looks came to: so nothing was
 * chosen by what is tested. `sequentialP` holds whenever a cell ended, and so does its correction.
 */
export function concludeCells(
  cells: readonly CellToJudge[],
  design: SequentialDesign,
): CellVerdict[] {
  const tests = cells.map(({ cut, rounds }) => {
    const reading = readingOf(rounds, design);
    const isLast = cut !== null && reading.course === 'open';
    // Only a last look says more than the reading does.
    const pValue = isLast ? sequentialP(reading.differences, design.looks, true) : reading.pValue;
    return { reading, isLast, pValue };
  });
  const tested = [...cells.keys()].filter((at) => cells[at]!.rounds.length > 0);
  const corrected = benjaminiHochberg(tested.map((at) => tests[at]!.pValue));
  const adjusted = new Map(tested.map((at, place) => [at, corrected[place]!]));
  return cells.map((cell, at) => {
    const { isLast, pValue, reading } = tests[at]!;
    const { differences, effect } = reading;
    const adjustedP = adjusted.get(at) ?? null;
    if (effect === null || adjustedP === null) return { ...NOTHING, verdict: unmeasured(cell.cut) };
    const limits = sequentialInterval(differences, design.looks, isLast, INTERVAL_ERROR);
    const figures = {
      ratio: Math.exp(effect),
      interval: limits && ([Math.exp(limits[0]), Math.exp(limits[1])] as [number, number]),
      rounds: differences.length,
    };
    const beyond = overwhelming(cell.rounds, design);
    if (beyond !== 0 && adjustedP >= FALSE_RATE) {
      const verdict = beyond < 0 ? 'slower' : 'faster';
      return { ...figures, verdict, pValue: null, adjustedP: null, decidedBy: 'everyRound' };
    }
    const verdict =
      provenVerdict({ ratio: figures.ratio, adjustedP }, cell.threshold) ??
      unproven(cell, { course: reading.course, interval: figures.interval }, tested.length, design);
    return { ...figures, verdict, pValue, adjustedP, decidedBy: 'test' };
  });
}

const NOTHING = {
  ratio: null,
  interval: null,
  pValue: null,
  adjustedP: null,
  decidedBy: null,
  rounds: 0,
} as const;

function unmeasured(cut: Cut | null): Verdict {
  return cut === 'itsTime' ? 'couldNotBeJudged' : 'notReached';
}

function unproven(
  { cut, rounds, threshold }: CellToJudge,
  { course, interval }: { course: Reading['course']; interval: [number, number] | null },
  cells: number,
  design: SequentialDesign,
): Verdict {
  if (course === 'unscreened') return unmeasured(cut);
  if (isUnchanged(interval, threshold)) return 'unchanged';
  if (course === 'givenUp') return 'notFlagged';
  if (cut === null || couldBeProven(rounds.length, cells, FALSE_RATE, design))
    return 'inconclusive';
  return unmeasured(cut);
}

/** What adjusted p proves; null for nothing. */
export function provenVerdict(
  { adjustedP, ratio }: { adjustedP: number; ratio: number },
  threshold: number,
): 'slower' | 'faster' | 'slightlySlower' | 'slightlyFaster' | null {
  if (adjustedP >= FALSE_RATE) return null;
  const direction = directionOf(ratio, threshold);
  if (direction !== 0) return direction < 0 ? 'slower' : 'faster';
  return ratio < 1 ? 'slightlySlower' : 'slightlyFaster';
}

/** Whether an interval leaves room for no change, and for none that counts. */
export function isUnchanged(
  interval: readonly [number, number] | null,
  threshold: number,
): boolean {
  if (interval === null) return false;
  const [low, high] = interval;
  return low <= 1 && high >= 1 && interval.every((end) => directionOf(end, threshold) === 0);
}
