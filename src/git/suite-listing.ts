import type { Patience } from '../net/patience.ts';
import { git } from './git.ts';
import { fetchCommit, type ResolvedSuite } from './suite-repository.ts';

/** What a suite holds at its commit, without checking it out. */
export interface SuiteListing {
  /** Paths of all files. */
  files: readonly string[];
  read(path: string): Promise<string>;
}

/**
 * Fetches a suite into a bare repository and lists it.
 *
 * @param into a folder that does not exist
 * @throws GitError
 */
export async function listSuite(
  suite: ResolvedSuite,
  into: string,
  signal: AbortSignal,
  patience?: Patience,
): Promise<SuiteListing> {
  await git(['init', '--quiet', '--bare', '--', into], { signal });
  await fetchCommit(suite, into, signal, { patience });
  const names = await git(['ls-tree', '-r', '-z', '--name-only', suite.commit, '--'], {
    cwd: into,
    signal,
  });
  return {
    files: names.split('\0').filter((name) => name !== ''),
    read: (path) => git(['show', `${suite.commit}:${path}`], { cwd: into, signal }),
  };
}
