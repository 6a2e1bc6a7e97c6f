import type { Revision } from '../../src/contract/names.ts';
import { checkoutSuite } from '../../src/git/suite-repository.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { removeTree } from '../remove-tree.ts';
import { orFail } from './or-fail.ts';

/**
 * Checks out the suite at one of the commits that the request names.
 *
 * @param into a folder; what is there is removed
 * @throws JobFailure
 */
export async function fetchSuite(
  { ref, commit }: Revision,
  into: string,
  { log, request, signal }: JobContext,
): Promise<void> {
  const { repository } = request.suite;
  if (commit === null) throw new JobFailure('the request names no commit of the suite');
  await removeTree(into);
  log(`Fetching ${repository} at ${commit}`);
  const checkout = checkoutSuite({ repository, ref, commit }, into, signal);
  await orFail('the suite could not be fetched', checkout);
}
