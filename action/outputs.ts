import type { Status } from './outcome.ts';

/** What the steps after this one can use, by the names in action.yml. */
export interface Outputs {
  'run-key'?: string;
  status: Status;
  continue: boolean;
  /** Comma-separated, in the order of the plan. */
  'job-ids'?: string;
  'result-file'?: string;
  'summary-file'?: string;
  'report-file'?: string;
}
