import { lstat, rename, rm, rmdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn, type OutFolder, openOutFolder } from './folders.ts';

/** What the link is called that leads to the last run. */
const LATEST = 'latest';

/** What the file of sizes is called, which no history takes for a result. */
const SIZES = '.sizes';

/** The folder of one run, in the folder of all runs. */
export interface RunFolder extends OutFolder, AsyncDisposable {
  /**
   * Makes `latest` lead to this run. Call it when the run has its result and its reports.
   *
   * @returns the path of the link; null where there is none: the file system or the system has no links, or
   *   something else is called so, which is left as it is
   */
  becomeLatest(): Promise<string | null>;
}

/**
 * Finds a folder for a run, named after it, so that earlier runs stay and runs at the same time never meet. It is
 * made when the run begins; at the end, folders that were made and hold nothing are removed.
 *
 * @param out the folder of all runs, which is made and tried at once
 * @throws InputError when nothing can be written there
 */
export async function openRunFolder(out: string, runKey: string): Promise<RunFolder> {
  const runs = await openOutFolder(out);
  const folder = filesIn(join(runs.path, runKey));
  return {
    ...folder,
    sizes: join(runs.path, SIZES),
    becomeLatest: () => pointTo(folder.path, runKey, join(runs.path, LATEST)),
    async [Symbol.asyncDispose]() {
      await rmdir(folder.path).catch(() => {}); // It holds something, or was never made.
      await runs[Symbol.asyncDispose]();
    },
  };
}

/** Whoever looks while the link is replaced finds the one before, or this one. */
async function pointTo(path: string, name: string, link: string): Promise<string | null> {
  const before = await lstat(link).catch(() => null);
  if (before !== null && !before.isSymbolicLink()) return null;
  const fresh = `${link}.${name}`;
  try {
    if (process.platform === 'win32') {
      // A junction needs no right that people on Windows lack; it holds a whole path, and nothing can take its place.
      await symlink(path, fresh, 'junction');
      await rm(link, { force: true });
    } else {
      await symlink(name, fresh);
    }
    await rename(fresh, link);
    return link;
  } catch {
    await rm(fresh, { force: true }).catch(() => {});
    return null;
  }
}
