import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, rmdir, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeFault } from '../contract/file-kinds.ts';
import { field, InputError, printable, said } from '../contract/input-error.ts';
import type { RunResult } from '../contract/run-result.ts';
import type { Workload } from '../contract/workload.ts';
import { bytesNeeded, type Downloads, tooLarge } from '../contract/workload.ts';
import { makeFolder } from '../process/make-folder.ts';
import { isAlive } from '../process/programs.ts';

/** The files that a run leaves. */
export interface OutFolder {
  path: string;
  result: string;
  summary: string;
  report: string;
  log(instanceType: string): string;
  /** Where the sizes of workloads are kept from run to run; absent: each run chooses its own. */
  sizes?: string;
}

/** The files of a run whose folder is known. */
export function filesIn(path: string): OutFolder {
  return {
    path,
    result: join(path, 'result.json'),
    summary: join(path, 'summary.md'),
    report: join(path, 'report.html'),
    log: (instanceType: string) => join(path, `${instanceType}.log`),
  };
}

/**
 * Makes the folder and tries that it can be written. At the end, folders that were made and hold nothing
 * are removed: nothing was run.
 *
 * @throws InputError
 */
export async function openOutFolder(out: string): Promise<OutFolder & AsyncDisposable> {
  const path = resolve(out);
  let highest: string | undefined;
  try {
    highest = await makeFolder(path);
    const probe = join(path, '.probe');
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw cannotWrite(out, error);
  }
  return {
    ...filesIn(path),
    async [Symbol.asyncDispose]() {
      if (highest !== undefined) await removeIfEmpty(path, highest);
    },
  };
}

/** Removes a folder, and those above it up to `highest`, as far as they hold nothing. */
async function removeIfEmpty(path: string, highest: string): Promise<void> {
  for (let folder = path; folder.startsWith(highest); folder = dirname(folder)) {
    try {
      await rmdir(folder);
    } catch {
      return;
    }
  }
}

/** @param out as it was given */
export function cannotWrite(out: string, error: unknown): InputError {
  return new InputError(
    said`${field('out')} "${printable(out)}" cannot be written (${writeFault(error)}): name a folder that can be written.`,
  );
}

/**
 * Makes the folder if it is not there, and removes what an earlier run left, so that none of it can be taken
 * for this run's.
 */
export async function clearOutFolder({ path, result, summary, report }: OutFolder): Promise<void> {
  await makeFolder(path);
  for (const file of [result, summary, report]) await rm(file, { force: true });
}

/** Stores a run so far. The file is replaced as a whole, so that it is always readable. */
export async function saveResult({ result }: OutFolder, run: RunResult): Promise<void> {
  await writeFile(`${result}.part`, `${JSON.stringify(run, null, 2)}\n`);
  await rename(`${result}.part`, result);
}

export const SCRATCH_PREFIX = 's3-benchmarks-';
/** In a temporary folder: what has measured there, and may be gone on with (`left-runs.ts`). */
export const LEFT_RUN = 'run.json';
const WORK_DIR = field('work-dir');

/** A temporary folder that is removed at the end; named after its process, so that leftovers show. */
export class Scratch implements AsyncDisposable {
  readonly path: string;
  #isKept: boolean;

  private constructor(path: string, isKept = false) {
    this.path = path;
    this.#isKept = isKept;
  }

  /**
   * Makes the folder, and removes those of processes that were killed before they could.
   *
   * @throws InputError when nothing can be written below `parent`
   */
  static async create(parent: string): Promise<Scratch> {
    try {
      await removeLeftovers(parent);
      return new Scratch(await mkdtemp(join(parent, `${SCRATCH_PREFIX}${process.pid}-`)));
    } catch (error) {
      throw new InputError(
        said`${WORK_DIR} "${printable(parent)}" cannot be written (${writeFault(error)}): name a folder that can be written, with ${WORK_DIR}.`,
      );
    }
  }

  /** The folder of a run that was killed, which is gone on with: kept until `letGo`, whatever happens. */
  static takeUp(path: string): Scratch {
    return new Scratch(path, true);
  }

  /** What was measured there is stored elsewhere. */
  letGo(): void {
    this.#isKept = false;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isKept) return;
    await rm(this.path, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = new RegExp(`^${SCRATCH_PREFIX}(\\d+)-`).exec(name)?.[1];
    const path = join(parent, name);
    if (!pid || isAlive(Number(pid)) || existsSync(join(path, LEFT_RUN))) continue;
    await rm(path, { recursive: true, force: true }).catch(() => {}); // Another user's.
  }
}

/** Room for logs, builds of small runners and file system overhead. */
const MARGIN_BYTES = 64 * 2 ** 20;

export interface DiskUse {
  /** How many buckets the embedded server keeps on the same disk; 0 where another has the objects. */
  ownBuckets: number;
  /** What is there at once of what is downloaded. */
  downloads: Downloads;
  /** The workloads are made of sizes, and cannot be chosen themselves. */
  isSweep?: boolean;
}

/**
 * Refuses workloads that would fill the disk.
 *
 * @param freeBytes how much room a folder has
 * @throws InputError saying how much is needed and how much there is, which workloads fit, and what to
 *   type to run those alone
 */
export async function checkDiskSpace(
  folder: string,
  workloads: ReadonlyMap<string, Workload>,
  { downloads, isSweep = false, ownBuckets }: DiskUse,
  freeBytes: (folder: string) => Promise<number> = freeBytesOf,
): Promise<void> {
  const needed = (some: ReadonlyMap<string, Workload>) => {
    const { bucket, filesDir } = bytesNeeded(some, downloads);
    return filesDir + ownBuckets * bucket + MARGIN_BYTES;
  };
  const free = await freeBytes(folder);
  const large = tooLarge(workloads, free, needed);
  if (large.size === 0) return;
  const lacking = said`${WORK_DIR} "${printable(folder)}" has ${gibibytes(free)} free, but these workloads need ${gibibytes(needed(workloads))}: name a folder on a larger disk, or`;
  const fitting = [...workloads.keys()].filter((name) => !large.has(name));
  const others = [...large].map(([name, bytes]) => `${name} (${gibibytes(bytes)} more)`);
  if (fitting.length === 0 || isSweep) {
    const smaller = said`${lacking} choose smaller ${field(isSweep ? 'sizes' : 'workloads')}`;
    const not = `: ${others.join(', ')} ${others.length === 1 ? 'does' : 'do'} not fit`;
    throw new InputError(said`${smaller}${fitting.length > 0 ? not : ''}.`);
  }
  throw new InputError(
    said`${lacking} leave out what does not fit beside the ${fitting.length} that do, ${others.join(', ')}: ${field('workloads')} ${fitting.join(',')}`,
  );
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function gibibytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(2)} GiB`;
}
