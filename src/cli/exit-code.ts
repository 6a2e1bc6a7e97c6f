import { EXIT } from '../contract/input-error.ts';
import type { RunResult } from '../contract/run-result.ts';
import { outcomeOf } from '../judge/judge.ts';
import { everythingSucceeded } from '../orchestrator/success.ts';

/** What makes a finished run a failure: nothing, what failed, or that and what became slower or could not be judged. */
export const FAIL_ON = ['failure', 'regression', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/**
 * A regression is told apart from a run that went wrong; it is what was asked for, so it goes first. Where
 * regressions are asked for, a cell that was given up is a kind of its own: it may be the largest of all. So
 * is a comparison that told nothing.
 */
export function exitCodeOf(run: RunResult, failOn: FailOn): number {
  if (run.interrupted) return EXIT.interrupted;
  if (failOn === 'never') return EXIT.done;
  const outcome = failOn === 'regression' && isComparison(run) ? outcomeOf(run) : null;
  if (outcome === 'regression') return EXIT.regression;
  if (outcome === 'couldNotBeJudged') return EXIT.undecided;
  if (!everythingSucceeded(run)) return EXIT.failed;
  return outcome === 'nothingTold' ? EXIT.undecided : EXIT.done;
}

/** Whether two sides were to be compared. */
export function isComparison({ compare, comparisons }: RunResult): boolean {
  return compare !== undefined || comparisons !== undefined;
}
