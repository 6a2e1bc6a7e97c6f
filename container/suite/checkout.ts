import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFault, textOf } from '../../src/contract/file-kinds.ts';
import { InputError, printable } from '../../src/contract/input-error.ts';
import { type Revision, WorkloadName } from '../../src/contract/names.ts';
import {
  type ReadWorkload,
  refused,
  runnable,
  tryWorkload,
  withoutClashes,
} from '../../src/contract/read-workload.ts';
import type { Downloads } from '../../src/contract/workload.ts';
import { GitError } from '../../src/git/git.ts';
import { checkoutSuite } from '../../src/git/suite-repository.ts';
import type { Patience, Waiter } from '../../src/net/patience.ts';
import { systemClock } from '../../src/process/clock.ts';
import { removeTree } from '../files.ts';
import { filesDirOf, type JobContext, JobFailure } from '../job-context.ts';
import { whatDoesNotFit } from '../prepare/disk.ts';

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
 * Checks out the suite, or a client, at one of the commits that the request names.
 *
 * @param into a folder; what is there is removed, but for what a job of the same run has built in it
 * @throws JobFailure
 */
export async function fetchSuite(
  { ref, commit }: Revision,
  into: string,
  context: JobContext,
  repository = context.request.suite.repository,
): Promise<void> {
  const { kept, log, request, signal } = context;
  const what = repository === request.suite.repository ? 'the suite' : 'the S3 client';
  if (commit === null) throw new JobFailure(`the request names no commit of ${what}`);
  if (await kept?.takeBack(into)) {
    log(`${repository} at ${commit} is here already, from an earlier job`);
    return;
  }
  await removeTree(into);
  log(`Fetching ${repository} at ${commit}`);
  const suite = { repository, ref, commit };
  const checkout = checkoutSuite(suite, into, signal, patienceOf(context));
  await orFail(`${what} could not be fetched`, checkout);
  kept?.keepSuite(into);
}

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
      log(`Left out, because its name is not valid for a workload: ${printable(name)}.run.json`);
    }
    return isName;
  });
}

export function workloadPath(suiteDir: string, name: string): string {
  return join(suiteDir, 'workloads', `${name}.run.json`);
}

/**
 * Waits for work with repositories.
 *
 * @param failure what it means for the job when git refuses, in words
 * @throws JobFailure
 */
export async function orFail<T>(failure: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof GitError || error instanceof InputError)) throw error;
    throw new JobFailure(`${failure}: ${error.message}`, { cause: error });
  }
}
