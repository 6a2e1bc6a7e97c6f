import type { RunResult } from '../contract/run-result.ts';
import { type Judgement, type JudgeOptions, judgeRun } from '../judge/judge.ts';

/**
 * Compares the sides of a run.
 *
 * @param percent the least change that counts, of every cell and client; absent: as is known of their
 *   noise, or as at first
 */
export function judgeAt(
  percent: number | undefined,
  known: Pick<JudgeOptions, 'thresholdOf' | 'clientThresholdOf'> = {},
): (run: RunResult) => Judgement {
  const chosen = percent === undefined ? undefined : () => percent / 100;
  const options = chosen ? { thresholdOf: chosen, clientThresholdOf: chosen } : known;
  return (run) => judgeRun(run, options);
}
