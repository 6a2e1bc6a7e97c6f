import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import {
  access,
  chmod,
  constants,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readProgram } from '../src/process/start-program.ts';

export async function exists(path: string): Promise<boolean> {
  return allows(path, constants.F_OK);
}

export async function isExecutable(path: string): Promise<boolean> {
  return allows(path, constants.X_OK);
}

/** Where a shell would find a program; null if nowhere. */
export async function onPath(program: string, path: string): Promise<string | null> {
  for (const folder of path.split(delimiter).filter((one) => one !== '')) {
    const found = join(folder, program);
    if (await isExecutable(found)) return found;
  }
  return null;
}

async function allows(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}

/**
 * Writes a file as a whole: whoever reads it, also after a crash, finds the old text or the new. It is
 * done when this returns. A link that lies in its place is replaced, not followed.
 */
export function replaceFile(path: string, text: string): void {
  const part = partOf(path);
  rmSync(part, { force: true });
  writeFileSync(part, text, { flag: 'wx', flush: true });
  renameSync(part, path);
}

/** Where a file is written before it is put in its place. */
export function partOf(path: string): string {
  return `${path}.part`;
}

/**
 * Removes a file, or a folder with all that is in it, whatever a job has made of it; what is not there
 * is gone already. Links are removed and not followed.
 *
 * @throws the system's error for what cannot be removed
 */
export async function removeTree(path: string): Promise<void> {
  try {
    await removeByPaths(path);
  } catch (error) {
    if (!hasCode(error, 'ENAMETOOLONG')) throw error;
    // Folders can be nested deeper than a path may be long: this one goes down step by step.
    const { failure, stderr } = await readProgram(['rm', '-rf', '--', path]);
    if (failure !== null) throw new Error(stderr || `rm failed: ${failure}`, { cause: error });
  }
}

async function removeByPaths(path: string): Promise<void> {
  const remove = () => rm(path, { recursive: true, force: true });
  try {
    await remove();
  } catch (error) {
    // Go keeps the sources of modules in folders that even their owner may not change.
    if (!hasCode(error, 'EACCES')) throw error;
    await makeWritable(path);
    await remove();
  }
}

/** Whether an error has this code of Node's or the system's. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Lets the owner change a folder and all folders below it; links are not followed. */
async function makeWritable(path: string): Promise<void> {
  const found = await lstat(path);
  if (!found.isDirectory()) return;
  await chmod(path, (found.mode & 0o7777) | 0o700);
  for (const name of await readdir(path)) await makeWritable(join(path, name));
}

/** Waits, in milliseconds. */
export interface Waits {
  /** Between two looks at somebody else's work. */
  poll: number;
  /** Between two signs of life. */
  beat: number;
  /** Whoever gave no sign of life for so long has ended. */
  gone: number;
}

const WAITS: Waits = { poll: 200, beat: 1000, gone: 10_000 };
/** Nothing takes so long to make: what is older and not in use was left half made. */
const LEFT_AFTER_MS = 2 * 3_600_000;

/**
 * A folder that several jobs use, made by the first that needs it. It is made under a name of its own
 * and never moved, as what is in it may hold its path; a link of the name that all know leads to it
 * once it is whole. The others wait for the one that makes it, and make it themselves when that one has
 * ended, also by a kill: then the link never came to be.
 *
 * @param isWhole whether what the link leads to can still be used
 * @param make fills the folder; what it has made is removed when it throws
 * @returns the folder's real path
 */
export async function madeOnce(
  parent: string,
  name: string,
  {
    isWhole,
    make,
    signal,
    waits = WAITS,
  }: {
    isWhole: (folder: string) => Promise<boolean>;
    make: (folder: string) => Promise<void>;
    signal: AbortSignal;
    waits?: Waits;
  },
): Promise<string> {
  await mkdir(parent, { recursive: true });
  const link = join(parent, name);
  const lock = `${link}.lock`;
  const ready = async () => ((await isWhole(link)) ? realpath(link) : null);
  let found = await ready();
  while (found === null) {
    await using held = await take(lock, waits);
    found = await ready();
    if (found !== null) break;
    if (!held) {
      await untilChanged(lock, waits, signal);
      found = await ready();
      continue;
    }
    await removeLeft(parent, name);
    const folder = `${link}.${randomBytes(6).toString('hex')}`;
    try {
      await make(folder);
      await symlink(folder, `${folder}.link`);
      await rename(`${folder}.link`, link);
    } catch (error) {
      await removeTree(folder);
      throw error;
    }
    found = folder;
  }
  return found;
}

/** @returns null when somebody else holds it */
async function take(lock: string, { beat }: Waits): Promise<AsyncDisposable | null> {
  const own = randomBytes(16).toString('hex');
  try {
    const file = await open(lock, 'wx');
    await file.writeFile(own);
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw error;
  }
  const timer = setInterval(() => {
    try {
      utimesSync(lock, new Date(), new Date());
    } catch {
      // Somebody took this process for dead: both make the folder, and one is used.
    }
  }, beat);
  timer.unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      const text = await readFile(lock, 'utf8').catch(() => '');
      if (text === own) await rm(lock, { force: true });
    },
  };
}

/** Waits until a lock is gone, and removes it when its holder is. */
async function untilChanged(
  lock: string,
  { gone, poll }: Waits,
  signal: AbortSignal,
): Promise<void> {
  const lastSign = async () => (await stat(lock).catch(() => null))?.mtimeMs ?? null;
  let seen = await lastSign();
  // Counted by waits, not by clocks: files may be on another machine, and a machine may sleep.
  for (let waited = 0; seen !== null; waited += poll) {
    if (waited >= gone) return rm(lock, { force: true });
    await delay(poll, undefined, { signal });
    const now = await lastSign();
    if (now !== seen) waited = 0;
    seen = now;
  }
}

/** Removes what was left half made by those that were killed. */
async function removeLeft(parent: string, name: string): Promise<void> {
  const inUse = await realpath(join(parent, name)).catch(() => '');
  for (const entry of await readdir(parent)) {
    const path = join(parent, entry);
    if (!entry.startsWith(`${name}.`) || entry.endsWith('.lock') || path === inUse) continue;
    const made = await stat(path).catch(() => null);
    if (made === null || Date.now() - made.mtimeMs > LEFT_AFTER_MS) await removeTree(path);
  }
}
