import { cellKey, isWhole, lastRound } from '../src/contract/merge-attempts.ts';
import type { CaseResult, RunResult } from '../src/contract/run-result.ts';
import { cellsToConfirm } from '../src/stats/screen.ts';

/** What an attempt goes on from. */
export interface TakenUp {
  /** Of cells that were measured to their end, on all sides. */
  done: CaseResult[];
  /**
   * Of cells that stood out in a whole screen and are still to be confirmed. A second screen would be
   * one more that a true change has to stand out in.
   */
  screened: CaseResult[];
}

/** The cases of a document that need not be measured again, or not from their beginning. */
export function takenUp(document: RunResult): TakenUp {
  const cells = Map.groupBy(document.jobs[0]?.cases ?? [], cellKey);
  const toConfirm = new Set(cellsToConfirm(document).map(cellKey));
  const taken: TakenUp = { done: [], screened: [] };
  for (const [key, cell] of cells) {
    if (!isWhole(cell, document)) continue;
    const wanted = roundsWanted(document, toConfirm.has(key));
    const rounds = Math.min(...cell.map(lastRound));
    // Of a cell that is skipped or failed on a side no further round is run.
    const isOver = cell.some(({ status }) => status !== 'measured');
    if (isOver || rounds >= wanted.screen + wanted.confirm) taken.done.push(...cell);
    else if (rounds >= wanted.screen) taken.screened.push(...cell);
  }
  return taken;
}

function roundsWanted({ compare }: RunResult, standsOut: boolean) {
  if (!compare || !('screen' in compare)) return { screen: 0, confirm: 0 };
  return { screen: compare.screen.rounds, confirm: standsOut ? compare.confirm.rounds : 0 };
}
