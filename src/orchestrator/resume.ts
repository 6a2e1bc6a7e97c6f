import { decodeJobParameters, type JobRequest } from '../contract/job-request.ts';
import { jobNameOf } from './plan.ts';
import type { JobBackend } from './ports.ts';

/** What all jobs of a run share and no later start may choose anew. */
export interface Begun {
  nonce: string;
  /** Code with the commits that the refs had at the first start. */
  suite: JobRequest['suite'];
  client: JobRequest['client'];
  compare: JobRequest['compare'];
}

/**
 * Looks for what an earlier start of the same run told its jobs: Batch keeps it, nothing else has to.
 *
 * @returns null when the run has no job yet, or none that says so itself (see `decideStart` for those)
 */
export async function findBegun(
  backend: Pick<JobBackend, 'findByName'>,
  runKey: string,
  instanceTypes: readonly string[],
): Promise<Begun | null> {
  for (const instanceType of instanceTypes) {
    const job = await backend.findByName(jobNameOf(runKey, instanceType));
    const request = job?.parameters && readRequest(job.parameters);
    if (request?.runKey === runKey) {
      const { client, compare, nonce, suite } = request;
      return { nonce, suite, client, compare };
    }
  }
  return null;
}

function readRequest(parameters: Readonly<Record<string, string>>): JobRequest | null {
  try {
    return decodeJobParameters(parameters);
  } catch {
    return null; // Somebody else's job that only has the name.
  }
}
