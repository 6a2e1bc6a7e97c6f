import { FALSE_RATE } from '../contract/verdicts.ts';
import { randomOf } from '../stats/random.ts';
import { type Reading, roundsToNextCheck } from './course.ts';
import type { SequentialDesign } from './design.ts';

/** A cell as far as it was measured. */
export interface CellInWork {
  /** What `readingOf` says of its rounds. */
  reading: Reading;
  /** Whether no round of it can begin: a side failed, or has used up its time. */
  closed: boolean;
  /** What a round of it takes, both sides; null while not known. */
  secondsPerRound: number | null;
}

/** Rounds to be run now, one after the other, of one cell; or why there are none. */
export type Work =
  | { cell: number; rounds: number; phase: 'screen' | 'confirm' }
  | { cell: null; why: 'done' | 'budget' };

export interface WorkLimits {
  /** What is left of the time that the comparison may take; null when nobody set any. */
  secondsLeft: number | null;
  /** Cells of the whole run, if there are others elsewhere. */
  cells?: number;
}

/** Rounds that a cell which stands out takes on top of its screen: on average, in the bench. */
const ROUNDS_TO_CONFIRM = 4;

/**
 * What to measure next. The same cells give the same answer, so that a job that was lost goes on where it
 * was.
 *
 * All cells are screened in the order given. Then those that stand out are followed one after the other,
 * the largest change first, each until it is proven, hopeless or out of rounds: so the budget goes where
 * a verdict is nearest. A budget that has no room for the whole screen is not used up by it: those that
 * stand out are followed first, and what is left goes on screening.
 */
export function nextWork(
  cells: readonly CellInWork[],
  limits: WorkLimits,
  design: SequentialDesign,
): Work {
  const { secondsLeft } = limits;
  const usual = secondsLeft === null ? 0 : usualSeconds(cells);
  const secondsOf = (cell: CellInWork) => cell.secondsPerRound ?? usual;
  const fits = (seconds: number) =>
    secondsLeft === null || (secondsLeft > 0 && seconds <= secondsLeft);
  const price = (cell: CellInWork) =>
    roundsToNextCheck(cell.reading.rounds, design) * secondsOf(cell);

  const left = cellsLeft(cells, limits.cells ?? cells.length);
  let unscreened = -1;
  let screen = 0;
  let next = -1;
  let reserve = 0;
  for (const at of left) {
    const cell = cells[at]!;
    if (cell.reading.course === 'unscreened') {
      if (unscreened < 0) unscreened = at;
      screen += price(cell);
      continue;
    }
    reserve += ROUNDS_TO_CONFIRM * secondsOf(cell);
    if (fits(price(cell)) && (next < 0 || comesBefore(cell, cells[next]!, design))) next = at;
  }
  const work = (cell: number, phase: 'screen' | 'confirm'): Work => {
    return { cell, rounds: roundsToNextCheck(cells[cell]!.reading.rounds, design), phase };
  };
  const screening = unscreened < 0 ? null : price(cells[unscreened]!);
  if (screening !== null && (fits(screen) || fits(screening + reserve)))
    return work(unscreened, 'screen');
  if (next >= 0) return work(next, 'confirm');
  if (screening !== null && fits(screening)) return work(unscreened, 'screen');
  return { cell: null, why: left.length === 0 ? 'done' : 'budget' };
}

/**
 * The cells that are to have more rounds: those without a whole screen, and those that stand out and are
 * not proven.
 *
 * @param count cells of the whole run
 */
export function cellsLeft(cells: readonly CellInWork[], count: number): number[] {
  const proving = provingP(cells, count);
  const left: number[] = [];
  for (let at = 0; at < cells.length; at++) {
    const { closed, reading } = cells[at]!;
    const isWanted =
      reading.course === 'unscreened' || (reading.course === 'open' && reading.pValue > proving);
    if (!closed && isWanted) left.push(at);
  }
  return left;
}

/** What was begun is ended first; of the rest, the largest change. */
function comesBefore(
  { reading: one }: CellInWork,
  { reading: other }: CellInWork,
  { screenRounds }: SequentialDesign,
): boolean {
  const [isBegun, otherIs] = [one.rounds > screenRounds, other.rounds > screenRounds];
  if (isBegun !== otherIs) return isBegun;
  return !isBegun && Math.abs(one.effect!) > Math.abs(other.effect!);
}

/**
 * The largest p that proves a change among `count` cells, by Benjamini and Hochberg: the k-th smallest
 * does if it is below k × rate ÷ count. Below 0 if none does.
 */
function provingP(cells: readonly CellInWork[], count: number): number {
  const small: number[] = [];
  for (const { reading } of cells) if (reading.pValue < FALSE_RATE) small.push(reading.pValue);
  small.sort((a, b) => a - b);
  return small.findLast((pValue, at) => pValue * count < FALSE_RATE * (at + 1)) ?? -1;
}

/** The median of those that are known; 0 while none is. */
export function usualSeconds(cells: readonly CellInWork[]): number {
  const known = cells.flatMap(({ secondsPerRound }) => secondsPerRound ?? []).sort((a, b) => a - b);
  return known[known.length >> 1] ?? 0;
}

/**
 * Whether the candidate is measured first: a coin for every round. On it rests that the test is exact; sides
 * that take turns in a fixed order meet every second beat of a host that has a rhythm.
 *
 * @param key of the cell: each has coins of its own
 * @param round from 1
 */
export function candidateFirst(seed: number, key: string, round: number): boolean {
  const coin = randomOf(`${seed} ${key} ${round}`);
  return coin() < 0.5;
}

/** A side's time in a cell, in seconds. */
export interface SideTime {
  spent: number;
  /** What its next process is expected to take: the usual one of those before. */
  nextProcess: number;
}

/**
 * Whether a round may begin: each side has an allowance of its own, so that the time of a slow side costs the
 * fast one no round that it had time for. The rounds in which a very slow side shows what it is may take
 * as much again.
 *
 * @param rounds that both sides have ended
 * @param allowanceSeconds of either side in a cell
 */
export function mayBegin(
  sides: readonly SideTime[],
  rounds: number,
  allowanceSeconds: number,
  design: SequentialDesign,
): boolean {
  const limit = limitOfSide(rounds, allowanceSeconds, design);
  return sides.every(({ nextProcess, spent }) => spent + nextProcess <= limit);
}

/** Seconds that a side may have spent in a cell after this many complete rounds. */
export function limitOfSide(
  rounds: number,
  allowanceSeconds: number,
  { overwhelming }: SequentialDesign,
): number {
  return rounds < overwhelming.rounds ? 2 * allowanceSeconds : allowanceSeconds;
}
