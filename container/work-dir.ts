import { accessSync, constants, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { WORK_DIR } from '../src/contract/deployment.ts';
import { InputError, printable } from '../src/contract/input-error.ts';
import { Nonce } from '../src/contract/names.ts';
import { makeFolder } from '../src/process/make-folder.ts';
import { partOf, removeTree, replaceFile } from './files.ts';
import { SAVED } from './uploads.ts';

/** A file that says: all that is in this folder was made by jobs. */
export const MARKER = '.s3-benchmarks-work-dir';
/** Prepared files are costly to make, and what makes them checks what it finds. */
const FILES = 'files';

const Marker = z.object({
  nonce: Nonce,
  /** Whether that run's last job reached its end, so that nothing in the folder is half done. */
  ended: z.boolean(),
});
type Marker = z.infer<typeof Marker>;

interface WorkDirOptions {
  /** As given by `--work-dir`; undefined for the machine's, else one in the system's temp. */
  path: string | undefined;
  /** Of the run, which all of its jobs share: what they leave for each other they may trust. */
  nonce: string;
  /** The machine is there for jobs only: the folder may have lost its mark. */
  ownMachine: boolean;
}

/**
 * The folder below which a job makes everything. The job before may have run strangers' code, so what
 * another run left there is wiped; what jobs of the same run left is gone on from.
 */
export class WorkDir {
  readonly path: string;
  readonly #nonce: string;

  private constructor(path: string, nonce: string) {
    this.path = path;
    this.#nonce = nonce;
  }

  /**
   * Makes the folder this job's own.
   *
   * @throws InputError when it cannot be used, or holds what no job made
   */
  static async claim({ path, nonce, ownMachine }: WorkDirOptions): Promise<WorkDir> {
    const folder = await open(path ?? defaultPath(ownMachine));
    const left = contentOf(folder);
    // A job that was killed as it marked the folder has left half of a mark.
    const [foreign] = left.names.filter((name) => name !== partOf(MARKER));
    if (!left.marked && !ownMachine && foreign !== undefined) {
      throw new InputError(
        `--work-dir "${printable(folder)}" holds what no job made ("${printable(foreign)}"): ` +
          'name an empty folder, as it is wiped.',
      );
    }
    const ofThisRun = left.marker?.nonce === nonce ? left.marker : null;
    if (!ofThisRun?.ended) {
      const kept = ofThisRun ? [FILES, SAVED].filter((name) => isFolder(join(folder, name))) : [];
      await wipe(folder, new Set(kept));
    }
    const workDir = new WorkDir(folder, nonce);
    workDir.#mark(false);
    return workDir;
  }

  /** Tells the run's next job that nothing here is half done. */
  end(): void {
    try {
      this.#mark(true);
    } catch {
      // The disk is full: the next job makes more anew.
    }
  }

  #mark(ended: boolean): void {
    const marker: Marker = { nonce: this.#nonce, ended };
    replaceFile(join(this.path, MARKER), JSON.stringify(marker));
  }
}

/** The machine's folder, if a job may use it; else one of this user's own. */
function defaultPath(ownMachine: boolean): string {
  if (isWritable(WORK_DIR)) {
    const { marked, names } = contentOf(WORK_DIR);
    if (ownMachine || marked || names.length === 0) return WORK_DIR;
  }
  return join(tmpdir(), `s3-benchmarks-work-${process.getuid?.() ?? 'dir'}`);
}

/** @returns the folder's real path */
async function open(path: string): Promise<string> {
  const refuse = (why: string) =>
    new InputError(`--work-dir "${printable(path)}" ${why}: name an empty folder.`);
  try {
    await makeFolder(path, 0o700);
    const real = realpathSync(path);
    const home = realpathSync(homedir());
    if (`${home}/`.startsWith(real.endsWith('/') ? real : `${real}/`)) {
      throw refuse('is or holds the home folder');
    }
    if (process.getuid && lstatSync(real).uid !== process.getuid()) {
      throw refuse("is another user's");
    }
    accessSync(real, constants.W_OK);
    return real;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw refuse(`cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** What is in a folder, and what its mark says; a mark that cannot be read is of no known run. */
function contentOf(folder: string): { names: string[]; marked: boolean; marker: Marker | null } {
  const names = readdirSync(folder);
  const marked = names.includes(MARKER) && lstatSync(join(folder, MARKER)).isFile();
  if (!marked) return { names, marked, marker: null };
  try {
    const read = Marker.safeParse(JSON.parse(readFileSync(join(folder, MARKER), 'utf8')));
    return { names, marked, marker: read.data ?? null };
  } catch {
    return { names, marked, marker: null };
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Removes all that is in a folder. Links are removed and not followed; what is mounted below the folder
 * is left as it is, with the folders that lead to it.
 *
 * @param folder without links in it, as `realpath` gives it
 * @param keep names of entries that are left
 * @param mounts paths that something is mounted at
 * @throws the system's error for what cannot be removed
 */
export async function wipe(
  folder: string,
  keep: ReadonlySet<string> = new Set(),
  mounts?: readonly string[],
): Promise<void> {
  const mounted = mounts ?? (await mountPoints());
  for (const name of await readdir(folder)) {
    if (!keep.has(name)) await remove(join(folder, name), mounted);
  }
}

async function remove(path: string, mounts: readonly string[]): Promise<void> {
  if (mounts.includes(path)) return;
  if (mounts.some((mount) => mount.startsWith(`${path}/`))) {
    await wipe(path, new Set(), mounts);
    return;
  }
  await removeTree(path);
}

/** What is mounted where, on Linux; elsewhere nothing is known. */
async function mountPoints(): Promise<string[]> {
  return parseMountInfo(await readFile('/proc/self/mountinfo', 'utf8').catch(() => ''));
}

/**
 * The mount points of https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html: the fifth field,
 * in which blanks are written as octal numbers.
 */
export function parseMountInfo(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '')
    .filter((path) => path !== '')
    .map((path) =>
      path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8))),
    );
}
