import * as core from '@actions/core';
import type { OutFolder } from '../src/cli/out-folder.ts';
import type { Journal } from './journal.ts';
import type { Status } from './outcome.ts';

/** What the steps after this one can use, by the names in action.yml. */
export interface Outputs {
  'run-key': string;
  status: Status;
  continue: boolean;
  'job-ids': string;
  'result-file': string;
  'summary-file': string;
  'report-file': string;
}

/** @param out where files are; null when nothing was measured */
export function outputsOf(
  status: Status,
  { jobIds, runKey }: Pick<Journal, 'jobIds' | 'runKey'>,
  out: OutFolder | null,
): Outputs {
  return {
    'run-key': runKey,
    status,
    continue: status === 'continue',
    'job-ids': jobIds.join(','),
    'result-file': out?.result ?? '',
    'summary-file': out?.summary ?? '',
    'report-file': out?.report ?? '',
  };
}

export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
