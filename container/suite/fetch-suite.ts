import type { Revision } from '../../src/contract/names.ts';
import { checkoutSuite } from '../../src/git/suite-repository.ts';
import type { Patience, Waiter } from '../../src/net/patience.ts';
import { systemClock } from '../../src/process/clock.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { removeTree } from '../remove-tree.ts';
import { orFail } from './or-fail.ts';

/** A machine that is paid for waits longer than for nothing. */
const PATIENCE_MS = 10 * 60_000;

/** With the network, in a job. */
export function patienceOf(
  { log, signal }: Pick<JobContext, 'log' | 'signal'>,
  clock: Waiter = systemClock,
): Patience {
  return { clock, signal, forMs: PATIENCE_MS, notice: log };
}

/**
 * Checks out the suite at one of the commits that the request names.
 *
 * @param into a folder; what is there is removed, but for what a job of the same run has built in it
 * @throws JobFailure
 */
export async function fetchSuite(
  { ref, commit }: Revision,
  into: string,
  context: JobContext,
): Promise<void> {
  const { kept, log, request, signal } = context;
  const { repository } = request.suite;
  if (commit === null) throw new JobFailure('the request names no commit of the suite');
  if (await kept?.takeBack(into)) {
    log(`${repository} at ${commit} is here, as the job before has left it`);
    return;
  }
  await removeTree(into);
  log(`Fetching ${repository} at ${commit}`);
  const suite = { repository, ref, commit };
  const checkout = checkoutSuite(suite, into, signal, patienceOf(context));
  await orFail('the suite could not be fetched', checkout);
  kept?.keepSuite(into);
}
