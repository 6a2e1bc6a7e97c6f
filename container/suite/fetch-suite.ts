import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../../src/contract/input-error.ts';
import { type Revision, WorkloadName } from '../../src/contract/names.ts';
import { readDocument } from '../../src/contract/read-document.ts';
import { Workload } from '../../src/contract/workload.ts';
import { checkoutSuite } from '../../src/git/suite-repository.ts';
import { systemClock } from '../../src/process/clock.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { removeTree } from '../remove-tree.ts';
import { orFail } from './or-fail.ts';

/** A machine that is paid for waits longer than for nothing. */
const PATIENCE_MS = 10 * 60_000;

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
  const patience = { clock: systemClock, signal, forMs: PATIENCE_MS, notice: log };
  const checkout = checkoutSuite({ repository, ref, commit }, into, signal, patience);
  await orFail('the suite could not be fetched', checkout);
}

/** The workloads asked for, or all that the suite has; null for those whose file cannot be read. */
export async function readWorkloads(
  suiteDir: string,
  { log, request }: JobContext,
): Promise<Map<string, Workload | null>> {
  const all = await workloadNames(suiteDir, log);
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

/**
 * The names of all workloads of a suite, sorted.
 *
 * @param log told of files whose names no result could hold
 */
export async function workloadNames(
  suiteDir: string,
  log: (line: string) => void,
): Promise<string[]> {
  const files = await readdir(join(suiteDir, 'workloads')).catch(() => []);
  const names = files.flatMap((file) => /^(.+)\.run\.json$/.exec(file)?.[1] ?? []).sort();
  return names.filter((name) => {
    const isName = WorkloadName.safeParse(name).success;
    if (!isName) {
      log(`Left out, as its name is none of a workload: ${printable(name)}.run.json`);
    }
    return isName;
  });
}

export function workloadPath(suiteDir: string, name: string): string {
  return join(suiteDir, 'workloads', `${name}.run.json`);
}
