import { INTERRUPTED } from '../../src/contract/interrupted.ts';
import type { Side } from '../../src/contract/names.ts';
import type { JobContext } from '../job-context.ts';
import type { CaseOutcome } from '../run-runner.ts';
import { timeLimit } from '../time-limit.ts';
import type { MeasuringTime } from './measuring-time.ts';
import { runProcess, type TimedSide } from './run-process.ts';
import type { Cell } from './settle.ts';

/** What one side came to in a round. */
export interface Turn {
  side: Side;
  outcome: CaseOutcome;
  seconds: number;
  /** `own time`, `budget`: it was ended, as that was up. */
  end: 'by itself' | 'interrupted' | 'own time' | 'budget';
}

export interface Round {
  /** From 1. */
  number: number;
  order: readonly [Side, Side];
  /** Runs of each process that count. */
  kept: number;
  /** What each side still has of its time in the cell. */
  ownSeconds: Readonly<Record<Side, number>>;
  maxCaseSeconds: number;
}

/**
 * Runs both sides once, also if the first fails: that tells whose fault it is.
 *
 * @returns the turns that were begun: the second is missing when the first had to be ended
 */
export async function runRound(
  cell: Cell,
  timed: Readonly<Record<Side, TimedSide>>,
  { kept, maxCaseSeconds, number, order, ownSeconds }: Round,
  time: MeasuringTime,
  context: JobContext,
): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (const side of order) {
    if (turns.some(({ end }) => end !== 'by itself')) break;
    context.log(`Round ${number}: ${side}`);
    const { secondsLeft } = time;
    const isBudget = secondsLeft !== null && secondsLeft < ownSeconds[side];
    const timeout = timeLimit(1000 * (isBudget ? secondsLeft : ownSeconds[side]));
    const process = { side, round: number, kept, timeout, maxCaseSeconds };
    const { result: outcome, seconds } = await time.take(() =>
      runProcess(cell, timed[side], process, context),
    );
    const end = endOf(outcome, timeout, context);
    const isUp = isBudget && end === 'own time';
    if (isUp) time.useUp();
    turns.push({ side, outcome, seconds, end: isUp ? 'budget' : end });
  }
  return turns;
}

/** By what has happened, not by its words: they may be the runner's own. */
function endOf({ reason, status }: CaseOutcome, timeout: AbortSignal, { signal }: JobContext) {
  if (status !== 'failed') return 'by itself';
  if (signal.aborted) return reason === INTERRUPTED ? 'interrupted' : 'by itself';
  return timeout.aborted ? 'own time' : 'by itself';
}
