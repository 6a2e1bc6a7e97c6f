import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../../src/contract/read-document.ts';
import { Workload } from '../../src/contract/workload.ts';
import { GitError } from '../../src/git/git.ts';
import { checkoutSuite } from '../../src/git/suite-repository.ts';
import { type JobContext, JobFailure } from '../job-context.ts';

/**
 * Checks out the suite at the commit that the request names.
 *
 * @returns the folder
 * @throws JobFailure
 */
export async function fetchSuite({ log, request, signal, workDir }: JobContext): Promise<string> {
  const { repository, ref, commit } = request.suite;
  if (commit === null) throw new JobFailure('the request names no commit of the suite');
  const suiteDir = join(workDir, 'suite');
  await rm(suiteDir, { recursive: true, force: true });
  log(`Fetching ${repository} at ${commit}`);
  try {
    await checkoutSuite({ repository, ref, commit }, suiteDir, signal);
  } catch (error) {
    if (error instanceof GitError) {
      throw new JobFailure(`the suite could not be fetched: ${error.message}`, { cause: error });
    }
    throw error;
  }
  return suiteDir;
}

/** The workloads asked for, or all that the suite has. */
export async function readWorkloads(
  suiteDir: string,
  { request }: JobContext,
): Promise<Map<string, Workload | null>> {
  const files = await readdir(join(suiteDir, 'workloads')).catch(() => []);
  const all = files.flatMap((file) => /^(.+)\.run\.json$/.exec(file)?.[1] ?? []).sort();
  const names = request.workloads.length > 0 ? request.workloads : all;
  const missing = names.find((name) => !all.includes(name));
  if (missing !== undefined) throw new JobFailure(`the suite has no workload ${missing}`);
  const workloads = new Map<string, Workload | null>();
  for (const name of names) {
    const path = workloadPath(suiteDir, name);
    const text = await readFile(path, 'utf8');
    try {
      workloads.set(name, readDocument(Workload, text, path));
    } catch {
      workloads.set(name, null); // The suite's own runners decide whether they can read it.
    }
  }
  return workloads;
}

export function workloadPath(suiteDir: string, name: string): string {
  return join(suiteDir, 'workloads', `${name}.run.json`);
}
