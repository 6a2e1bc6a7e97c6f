import { cellKey, isWhole } from '../src/contract/merge-attempts.ts';
import type { CaseResult, RunResult } from '../src/contract/run-result.ts';
import { cellsToConfirm } from '../src/stats/screen.ts';

/**
 * Cases of a document that need not be measured again: of cells that were measured to their end, on
 * all sides.
 */
export function doneCases(document: RunResult): CaseResult[] {
  const cases = document.jobs[0]?.cases ?? [];
  const cells = Map.groupBy(cases, cellKey);
  const toConfirm = new Set(cellsToConfirm(document).map(cellKey));
  return [...cells]
    .filter(([key, cell]) => {
      if (!isWhole(cell, document)) return false;
      // Of a cell that is skipped or failed on a side no further round is run.
      if (cell.some(({ status }) => status !== 'measured')) return true;
      return Math.min(...cell.map(lastRound)) >= roundsWanted(document, toConfirm.has(key));
    })
    .flatMap(([, cell]) => cell);
}

function lastRound({ measurements }: CaseResult): number {
  return Math.max(0, ...measurements.map(({ round }) => round));
}

function roundsWanted({ compare }: RunResult, standsOut: boolean): number {
  if (!compare) return 0;
  return compare.screen.rounds + (standsOut ? compare.confirm.rounds : 0);
}
