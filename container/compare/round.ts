import { INTERRUPTED } from '../../src/contract/interrupted.ts';
import type { Side } from '../../src/contract/names.ts';
import type { JobContext } from '../job-context.ts';
import type { CaseOutcome } from '../run-runner.ts';
import { timeLimit } from '../time-limit.ts';
import { runProcess, type TimedSide } from './run-process.ts';
import type { Cell } from './settle.ts';

/** What one side came to in a round. */
export interface Turn {
  side: Side;
  outcome: CaseOutcome;
  end: 'by itself' | 'interrupted' | 'time up';
}

export interface Round {
  /** From 1. */
  number: number;
  order: readonly [Side, Side];
  /** Runs of each process that count. */
  kept: number;
  /** What is left of the cell's time, in milliseconds. */
  timeMs: number;
  /** All of the cell's time. */
  maxCaseSeconds: number;
}

/**
 * Runs both sides once, also if the first fails: that tells whose fault it is.
 *
 * @returns the turns that were begun: the second is missing when the time was up before it
 */
export async function runRound(
  cell: Cell,
  timed: Readonly<Record<Side, TimedSide>>,
  { kept, maxCaseSeconds, number, order, timeMs }: Round,
  context: JobContext,
): Promise<Turn[]> {
  const timeout = timeLimit(timeMs);
  const turns: Turn[] = [];
  for (const side of order) {
    if (timeout.aborted) break;
    context.log(`Round ${number}: ${side}`);
    const process = { side, round: number, kept, timeout, maxCaseSeconds };
    const outcome = await runProcess(cell, timed[side], process, context);
    turns.push({ side, outcome, end: endOf(outcome, timeout, context) });
  }
  return turns;
}

/** By what has happened, not by its words: they may be the runner's own. */
function endOf({ reason, status }: CaseOutcome, timeout: AbortSignal, { signal }: JobContext) {
  if (status !== 'failed') return 'by itself';
  if (signal.aborted) return reason === INTERRUPTED ? 'interrupted' : 'by itself';
  return timeout.aborted ? 'time up' : 'by itself';
}
