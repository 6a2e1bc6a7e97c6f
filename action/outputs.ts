import * as core from '@actions/core';
import { regressionsOf } from '../src/cli/exit-code.ts';
import type { OutFolder } from '../src/cli/out-folder.ts';
import type { Journal } from './journal.ts';
import type { Status } from './outcome.ts';

/** What the steps after this one can use, by the names in action.yml. */
export interface Outputs {
  'run-key': string;
  status: Status;
  continue: boolean;
  /** '' when nothing was compared. */
  regressions: number | '';
  'job-ids': string;
  'result-file': string;
  'summary-file': string;
  'report-file': string;
}

/** @param out where files are; null when nothing was measured */
export function outputsOf(
  status: Status,
  { jobIds, run, runKey }: Pick<Journal, 'jobIds' | 'run' | 'runKey'>,
  out: OutFolder | null,
): Outputs {
  return {
    'run-key': runKey,
    status,
    continue: status === 'continue',
    regressions: run?.comparisons ? regressionsOf(run) : '',
    'job-ids': jobIds.join(','),
    'result-file': out?.result ?? '',
    'summary-file': out?.summary ?? '',
    'report-file': out?.report ?? '',
  };
}

export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
