import type { Patience } from '../net/patience.ts';
import { branchNameOf } from './branch-name.ts';
import { git } from './git.ts';
import { gitOverNetwork } from './network.ts';
import { fetchCommit, type ResolvedSuite, sourceOf } from './suite-repository.ts';

/** A copy of a repository in which a branch of a known name is at a known commit. */
export interface Mirror {
  folder: string;
  /** What to ask for to get the commit. */
  branch: string;
}

/**
 * Copies all branches and tags of a repository, so that whatever else is asked of it is there too.
 *
 * @param into a folder that does not exist
 * @throws GitError
 */
export async function mirrorRepository(
  repository: string,
  into: string,
  signal: AbortSignal,
  patience?: Patience,
): Promise<void> {
  const clone = ['clone', '--quiet', '--bare', '--', sourceOf(repository), into];
  await gitOverNetwork(clone, { signal }, patience);
}

/**
 * Makes a mirror that has a commit under the name of its ref. Where that name would mean something
 * else to other repositories (the default branch), or nothing (a commit, `refs/pull/7/head`), it gets a
 * name that no repository has, so that they fall back to their own default branches.
 *
 * @param wanted of the repository that `base` is a mirror of
 * @param base is lent from, so it must stay
 * @param into a folder that does not exist
 * @throws GitError
 */
export async function mirrorAt(
  wanted: ResolvedSuite,
  base: string,
  into: string,
  signal: AbortSignal,
  patience?: Patience,
): Promise<Mirror> {
  await fetchCommit(wanted, base, signal, { history: true, patience });
  await git(['clone', '--quiet', '--bare', '--shared', '--', base, into], { signal });
  const at = { cwd: into, signal };
  // Submodules may ask for commits that no ref points to.
  await git(['config', 'uploadpack.allowAnySHA1InWant', 'true'], at);
  const head = await git(['rev-parse', '--abbrev-ref', 'HEAD'], at);
  const name = branchNameOf(wanted.ref);
  const branch =
    name === null || name === head ? `s3-benchmarks-${wanted.commit.slice(0, 12)}` : name;
  const tag = `refs/tags/${branch}`;
  const isTag = (await git(['for-each-ref', '--', tag], at)) !== '';
  await git(['update-ref', '--', isTag ? tag : `refs/heads/${branch}`, wanted.commit], at);
  return { folder: into, branch };
}
