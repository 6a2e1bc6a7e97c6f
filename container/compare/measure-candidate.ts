import type { JobContext } from '../job-context.ts';
import { measureAlone } from './measure-alone.ts';
import { candidateSide } from './suite-sides.ts';

/**
 * Measures strangers' code alone. The suite's own script would prepare the bucket, which such a job may
 * not; so its runners are built and started one by one.
 *
 * @throws JobFailure when the suite cannot be fetched, or files cannot be prepared
 */
export async function measureCandidate(context: JobContext): Promise<void> {
  await measureAlone(await candidateSide(context), 'any', context);
}
