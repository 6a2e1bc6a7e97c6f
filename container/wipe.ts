import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeTree } from './remove-tree.ts';

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
