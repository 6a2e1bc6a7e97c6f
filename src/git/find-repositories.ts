import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../contract/input-error.ts';
import { GitError, git } from './git.ts';

/** A repository that was checked out. */
export interface FoundRepository {
  folder: string;
  /** Where it came from; null when it does not tell. */
  url: string | null;
  /** null when it cannot be read, or has none. */
  commit: string | null;
}

/**
 * All repositories below a folder that have files checked out, submodules included.
 *
 * @param onUnreadable told of folders that cannot be looked into
 */
export async function findRepositories(
  below: string,
  onUnreadable: (folder: string) => void,
): Promise<FoundRepository[]> {
  const found: FoundRepository[] = [];
  for await (const folder of foldersWithGit(below, onUnreadable)) {
    // Named, as git would else look for a broken one's in the folders above.
    const read = (...args: string[]) => orNull(git(['--git-dir=.git', ...args], { cwd: folder }));
    const commit = await read('rev-parse', '--verify', 'HEAD^{commit}');
    // Not `remote get-url`, which tells where git was redirected to.
    const url = await read('config', '--get', 'remote.origin.url');
    found.push({ folder, url: url && withoutSecrets(url), commit });
  }
  return found;
}

function withoutSecrets(url: string): string {
  return printable(url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1'), 500);
}

/** A submodule's `.git` is a file. Links are not followed: they may lead anywhere. */
async function* foldersWithGit(
  folder: string,
  onUnreadable: (folder: string) => void,
): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    onUnreadable(folder);
    return [];
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.some(({ name }) => name === '.git')) yield folder;
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name === '.git') continue;
    yield* foldersWithGit(join(folder, entry.name), onUnreadable);
  }
}

async function orNull(output: Promise<string>): Promise<string | null> {
  try {
    return await output;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
