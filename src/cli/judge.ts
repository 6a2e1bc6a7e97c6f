import type { Comparison } from '../contract/comparison.ts';
import type { RunResult } from '../contract/run-result.ts';
import { type CompareOptions, compareSides } from '../stats/compare.ts';

/**
 * Compares the sides of a run, with the same least change for every cell.
 *
 * @param percent the least change that counts; absent: what is known of the cells' noise decides
 */
export function judgeAt(
  percent: number | undefined,
  thresholdOf?: CompareOptions['thresholdOf'],
): (run: RunResult) => Comparison[] {
  const chosen = percent === undefined ? thresholdOf : () => percent / 100;
  return (run) => compareSides(run, chosen ? { thresholdOf: chosen } : {});
}
