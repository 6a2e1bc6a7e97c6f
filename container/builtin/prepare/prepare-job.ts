import { join } from 'node:path';
import type { Workload } from '../../../src/contract/workload.ts';
import { type JobContext, JobFailure } from '../../job-context.ts';
import { type Preparation, prepareFiles } from './prepare-files.ts';

/** Where runners are started, with the files that they upload and download. */
export function filesDirOf({ workDir }: JobContext): string {
  return join(workDir, 'files');
}

/** Why a workload cannot be run against a bucket; null if it can. */
export type Lacking = (bucket: string, workload: string) => string | null;

/**
 * Prepares all buckets of a job. A job that is not trusted only looks at them.
 *
 * @returns what is lacking, once it is known
 * @throws JobFailure when files cannot be prepared
 */
export async function prepareJob(
  workloads: ReadonlyMap<string, Workload>,
  content: Preparation['content'],
  context: JobContext,
): Promise<Lacking> {
  // Nothing is to be timed: nothing that could fail is asked of a bucket.
  if (workloads.size === 0) return () => null;
  const { environment, log, request, signal } = context;
  const filesDir = filesDirOf(context);
  const lacking = new Map<string, Set<string>>();
  for (const { name: bucket } of request.buckets) {
    if (signal.aborted) break;
    const { region, trusted: mayWrite } = request;
    const where = { bucket, content, environment, filesDir, mayWrite, region };
    try {
      lacking.set(bucket, await prepareFiles({ ...where, workloads, signal, log }));
    } catch (error) {
      if (signal.aborted) break;
      const why = error instanceof Error ? error.message : String(error);
      throw new JobFailure(`preparing files failed: ${why}`, { cause: error });
    }
  }
  return (bucket, workload) =>
    lacking.get(bucket)?.has(workload)
      ? `bucket ${bucket} lacks objects that it downloads, and this run may not make them: ` +
        'let a trusted run (nightly or dispatch) with this workload make them first'
      : null;
}
