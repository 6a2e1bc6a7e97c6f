import { HISTORY } from '../contract/deployment.ts';
import type { RunResult } from '../contract/run-result.ts';

/**
 * Where a finished run is kept: `history/<trigger>/<yyyy>/<mm>/<dd>/<runKey>.json`, by the day (UTC)
 * on which it began.
 *
 * @param copy from 1; a run that was taken up again after its end is kept beside its first end
 */
export function historyKey({ runKey, startedAt, trigger }: RunResult, copy: number): string {
  const day = new Date(startedAt).toISOString().slice(0, 10).replaceAll('-', '/');
  return `${HISTORY}/${trigger}/${day}/${runKey}${copy > 1 ? `-${copy}` : ''}.json`;
}
