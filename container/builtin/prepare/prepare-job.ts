import { join } from 'node:path';
import { printable } from '../../../src/contract/input-error.ts';
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
 * Prepares all buckets of a job. A job that is not trusted only looks at them. What cannot be prepared
 * fails by itself: a workload everywhere or in a bucket, and a bucket with all of its cases.
 *
 * @returns what is lacking, once it is known
 * @throws JobFailure when no bucket can be used
 */
export async function prepareJob(
  workloads: ReadonlyMap<string, Workload>,
  content: Preparation['content'],
  context: JobContext,
): Promise<Lacking> {
  // Nothing is to be timed: nothing that could fail is asked of a bucket.
  if (workloads.size === 0) return () => null;
  const { document, environment, log, request, signal } = context;
  const filesDir = filesDirOf(context);
  const note = (text: string) => {
    if (document.note(text)) log(text);
  };
  const lacking = new Map<string, ReadonlyMap<string, string>>();
  const unusable = new Map<string, string>();
  for (const { name: bucket } of request.buckets) {
    if (signal.aborted) break;
    const { region, trusted: mayWrite } = request;
    const where = { bucket, content, environment, filesDir, mayWrite, region };
    try {
      lacking.set(bucket, await prepareFiles({ ...where, workloads, signal, log, note }));
    } catch (error) {
      if (signal.aborted) break;
      const why = printable(error instanceof Error ? error.message : String(error), 600);
      const reason = `preparing files failed: ${why}`;
      unusable.set(bucket, reason);
      if (unusable.size === request.buckets.length) throw new JobFailure(reason, { cause: error });
      log(`Bucket ${bucket}: ${reason}`);
    }
  }
  for (const [bucket, reasons] of lacking) {
    for (const [workload, reason] of reasons)
      log(`Not run against ${bucket}: ${workload}: ${reason}`);
  }
  return (bucket, workload) => unusable.get(bucket) ?? lacking.get(bucket)?.get(workload) ?? null;
}
