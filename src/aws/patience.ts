import { type Patience, patiently as patientlyWith } from '../net/patience.ts';
import { awsFailure } from './aws-errors.ts';

export type { Patience } from '../net/patience.ts';

/**
 * Makes a call to AWS, and makes it again while it fails with what may pass. The clients' own retries are
 * over within seconds; this is for the minutes after.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @throws the last error, or at once one that no waiting can mend
 */
export function patiently<T>(what: string, patience: Patience, call: () => Promise<T>): Promise<T> {
  return patientlyWith(what, patience, (error) => awsFailure(error, patience.clock.now()), call);
}
