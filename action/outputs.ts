import * as core from '@actions/core';
import type { OutFolder } from '../src/cli/out-folder.ts';
import { regressionsOf, toldAnything } from '../src/judge/judge.ts';
import type { Journal } from './journal.ts';
import type { Status } from './outcome.ts';

/** What the steps after this one can use, by the names in action.yml. */
export interface Outputs {
  'run-key': string;
  status: Status;
  continue: boolean;
  /** See `regressionsOf`; '' when nothing could be told, or nothing was to be compared. */
  regressions: number | '';
  /** What the comparison came to, in a line; '' when nothing was to be compared. */
  verdict: string;
  'job-ids': string;
  'result-file': string;
  'summary-file': string;
  'report-file': string;
}

/**
 * @param out where files are; null when nothing was measured
 * @param verdict of `verdictOf`, which is loaded only where there is something to judge
 */
export function outputsOf(
  status: Status,
  journal: Pick<Journal, 'jobIds' | 'run' | 'runKey'>,
  out: OutFolder | null,
  verdict = '',
): Outputs {
  const { jobIds, runKey } = journal;
  // The next leg has the last word.
  const run = status === 'continue' ? null : journal.run;
  return {
    'run-key': runKey,
    status,
    continue: status === 'continue',
    regressions: run !== null && toldAnything(run) ? regressionsOf(run) : '',
    verdict: run === null ? '' : verdict,
    'job-ids': jobIds.join(','),
    'result-file': out?.result ?? '',
    'summary-file': out?.summary ?? '',
    'report-file': out?.report ?? '',
  };
}

export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
