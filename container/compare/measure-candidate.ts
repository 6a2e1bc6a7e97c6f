import type { JobContext } from '../job-context.ts';
import { measureAlone } from './measure-alone.ts';
import { candidateSide } from './suite-sides.ts';

/**
 * Measures a suite alone, its runners built and started one by one: where its own script would do what
 * this job may not, as it prepares the bucket, or where only its runners are to be started apart.
 *
 * @throws JobFailure when the suite cannot be fetched, or files cannot be prepared
 */
export async function measureCandidate(context: JobContext): Promise<void> {
  await measureAlone(await candidateSide(context), context);
}
