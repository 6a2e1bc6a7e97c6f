import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Downloads } from '../../src/contract/bytes-needed.ts';
import { fileFault, textOf } from '../../src/contract/file-text.ts';
import { InputError, printable } from '../../src/contract/input-error.ts';
import { WorkloadName } from '../../src/contract/names.ts';
import {
  type ReadWorkload,
  refused,
  runnable,
  tryWorkload,
  withoutClashes,
} from '../../src/contract/read-workload.ts';
import { whatDoesNotFit } from '../builtin/prepare/disk-space.ts';
import { filesDirOf } from '../builtin/prepare/prepare-job.ts';
import { type JobContext, JobFailure } from '../job-context.ts';

/** Workloads by name, in the order in which they are run. */
export type ReadWorkloads = Map<string, ReadWorkload>;

/**
 * The workloads of suites at several commits: those that were asked for, or all that each has. One that
 * no suite has, or whose file cannot be read, keeps no other from being run.
 *
 * @returns in the order of the suites
 * @throws JobFailure when no suite has any that was asked for
 */
export async function suiteWorkloads(
  suiteDirs: readonly string[],
  { log, request }: JobContext,
): Promise<ReadWorkloads[]> {
  const known = await Promise.all(suiteDirs.map((folder) => workloadNames(folder, log)));
  const asked = request.workloads;
  const isMissing = (name: string) => !known.some((names) => names.includes(name));
  const whose = suiteDirs.length > 1 ? 'neither side has a' : 'the suite has no';
  if (asked.length > 0 && asked.every(isMissing)) {
    throw new JobFailure(`${whose} workload ${asked.join(', ')}`);
  }
  return Promise.all(
    suiteDirs.map(async (folder, index) => {
      const read: ReadWorkloads = new Map();
      for (const name of asked.length > 0 ? asked : known[index]!) {
        if (isMissing(name)) {
          read.set(name, { status: 'failed', reason: `${whose} workload ${name}` });
        } else if (known[index]!.includes(name)) {
          read.set(name, await readFrom(folder, name));
        }
      }
      return read;
    }),
  );
}

/**
 * The same workloads; those that cannot be prepared beside the others, or do not fit on the disk, have
 * failed.
 */
export async function preparable(
  workloads: ReadonlyMap<string, ReadWorkload>,
  downloads: Downloads,
  context: JobContext,
): Promise<ReadWorkloads> {
  const { log } = context;
  const sorted = withoutClashes(workloads);
  const large = await whatDoesNotFit(filesDirOf(context), runnable(sorted), log, downloads);
  for (const [name, reason] of large) sorted.set(name, { status: 'failed', reason });
  for (const [name, { reason }] of refused(sorted)) log(`Not run: ${name}: ${reason}`);
  return sorted;
}

async function readFrom(suiteDir: string, name: string): Promise<ReadWorkload> {
  const path = workloadPath(suiteDir, name);
  try {
    const file = `${name}.run.json`;
    return tryWorkload(textOf(await readFile(path), file), file);
  } catch (error) {
    if (error instanceof InputError) return { status: 'failed', reason: error.message };
    const why = fileFault(error);
    return { status: 'failed', reason: `Workload file "${name}.run.json" cannot be read: ${why}` };
  }
}

/**
 * The names of all workloads of a suite, sorted.
 *
 * @param log told of files whose names no result could hold
 */
async function workloadNames(suiteDir: string, log: (line: string) => void): Promise<string[]> {
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
