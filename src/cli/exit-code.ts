import { EXIT } from '../contract/input-error.ts';
import type { RunResult } from '../contract/run-result.ts';
import { everythingSucceeded } from '../orchestrator/success.ts';

/** What makes a finished run a failure: nothing, what failed, or that and what became slower. */
export const FAIL_ON = ['failure', 'regression', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Cells found slower, and not only for now. */
export function regressionsOf({ comparisons = [] }: RunResult): number {
  return comparisons.filter(({ provisional, verdict }) => verdict === 'slower' && !provisional)
    .length;
}

/** A regression is told apart from a run that went wrong; it is what was asked for, so it goes first. */
export function exitCodeOf(run: RunResult, failOn: FailOn): number {
  if (run.interrupted) return EXIT.interrupted;
  if (failOn === 'never') return EXIT.done;
  if (failOn === 'regression' && regressionsOf(run) > 0) return EXIT.regression;
  return everythingSucceeded(run) ? EXIT.done : EXIT.failed;
}
