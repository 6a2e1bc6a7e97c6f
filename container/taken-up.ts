import { cellKey, isWhole } from '../src/contract/merge-attempts.ts';
import type { CaseResult, RunResult } from '../src/contract/run-result.ts';

/** What an attempt goes on from. */
export interface TakenUp {
  /** Of cells of which nothing is to be run again, on any side. */
  done: CaseResult[];
  /**
   * Of cells that are compared in rounds: those that both sides have ended count, and whether more of
   * them are needed they say together. They are of this very host, as the disk is that they were on.
   */
  begun: CaseResult[];
}

/** The cases of a document that need not be measured again, or not from their beginning. */
export function takenUp(document: RunResult): TakenUp {
  const taken: TakenUp = { done: [], begun: [] };
  for (const cell of Map.groupBy(document.jobs[0]?.cases ?? [], cellKey).values()) {
    if (isInRounds(cell, document)) taken.begun.push(...cell);
    else if (isWhole(cell, document) && cell.every(({ cut }) => cut === undefined)) {
      taken.done.push(...cell);
    }
  }
  return taken;
}

/** Whether both sides have figures; a side that failed or was skipped gets no further round. */
function isInRounds(cell: readonly CaseResult[], { compare }: RunResult): boolean {
  return (
    compare !== undefined &&
    cell.length === 2 &&
    cell.every(({ measurements, status }) => status === 'measured' && measurements.length > 0)
  );
}
