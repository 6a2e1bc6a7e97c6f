import {
  type Comparison,
  isCostRegression,
  isRegression,
  wasTold,
} from '../contract/comparison.ts';
import type { RunResult } from '../contract/run-result.ts';

/** What a whole comparison comes to, worst first: for the headline, the status and the exit code. */
export type ComparisonOutcome =
  /** A cell is slower, or an S3 client over all its workloads; or one needs more of what was watched. */
  | 'regression'
  /** A cell was given up, for its own time, before anything could be told. */
  | 'couldNotBeJudged'
  /** There is no result for any cell or S3 client. */
  | 'nothingTold'
  /** There is a result and no slowdown; some cells were not started or not finished. */
  | 'notReached'
  | 'noneSlower';

type Judged = Pick<RunResult, 'comparisons' | 'clientComparisons' | 'costComparisons'>;

/**
 * The outcome of a judgement. A cell that was given up is not a success, whatever the others say: so "none
 * slower" is said only if none was. What may still change counts for nothing.
 */
export function comparisonOutcome(judged: Judged): ComparisonOutcome {
  const said = verdictsOf(judged).filter(({ provisional }) => !provisional);
  const has = (verdict: Comparison['verdict']) => said.some((one) => one.verdict === verdict);
  if (said.some(isRegression) || judged.costComparisons?.some(isCostRegression))
    return 'regression';
  if (has('couldNotBeJudged')) return 'couldNotBeJudged';
  if (!said.some(wasTold)) return 'nothingTold';
  return has('notReached') ? 'notReached' : 'noneSlower';
}

/** Whether any cell, or any S3 client over its workloads, tells something of the code. */
export function toldAnything(judged: Judged): boolean {
  return verdictsOf(judged).some(wasTold);
}

/**
 * How many regressions there are: cells that are slower, and S3 clients that are slower over all their
 * workloads on an instance type where no single cell of theirs is, so that nothing is counted twice; and costs
 * of S3 clients that were watched and are more.
 */
export function regressionsOf({
  clientComparisons = [],
  comparisons = [],
  costComparisons = [],
}: Judged): number {
  const cells = comparisons.filter(isRegression);
  const clients = clientComparisons
    .filter(isRegression)
    .filter(
      (line) =>
        !cells.some(
          (cell) => cell.s3Client === line.s3Client && cell.instanceType === line.instanceType,
        ),
    );
  return cells.length + clients.length + costComparisons.filter(isCostRegression).length;
}

function verdictsOf({
  clientComparisons = [],
  comparisons = [],
}: Judged): Pick<Comparison, 'verdict' | 'provisional'>[] {
  return [...comparisons, ...clientComparisons];
}
