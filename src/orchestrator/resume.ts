import { decodeJobParameters, type JobRequest } from '../contract/job-request.ts';
import type { WorkloadSource } from '../contract/workload.ts';
import { jobNameOf } from './plan.ts';
import type { JobBackend } from './ports.ts';

/** What all jobs of a run share, and later starts must keep. */
interface Begun {
  nonce: string;
  /** Code with the commits that the refs had at the first start. */
  suite: JobRequest['suite'];
  client: JobRequest['client'];
  compare: JobRequest['compare'];
  /** Of the client's repository, if the built-in suite measures what is in it. */
  clientFile?: string | undefined;
  ownWorkloads?: readonly WorkloadSource[];
  /** Names of these, where nobody named any: they stand in place of the defaults. */
  workloads?: readonly string[];
}

/**
 * Looks up the requests that an earlier start of the same run gave its jobs; only Batch has to keep them.
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
    const request = job?.parameters && requestIn(job.parameters);
    if (request?.runKey === runKey) {
      const { client, clientFile, compare, nonce, ownWorkloads, suite, workloads } = request;
      const own = ownWorkloads && { ownWorkloads, workloads };
      return { nonce, suite, client, compare, clientFile, ...own };
    }
  }
  return null;
}

/** What a job was told; null when it is somebody else's that only has the name. */
export function requestIn(parameters: Readonly<Record<string, string>>): JobRequest | null {
  try {
    return decodeJobParameters(parameters);
  } catch {
    return null;
  }
}
