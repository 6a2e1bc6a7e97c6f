import { isCommit } from '../contract/git-ref.ts';
import type { Patience } from '../net/patience.ts';
import { gitOverNetwork } from './network.ts';
import { sourceOf } from './suite-repository.ts';

/**
 * The name by which other repositories may have the same branch or tag; null where a ref can mean
 * nothing to them: the default branch, a commit, `refs/pull/7/head`, a name like an option.
 */
export function branchNameOf(ref: string | null): string | null {
  if (ref === null || isCommit(ref)) return null;
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  return /^(refs\/|-)/.test(name) ? null : name;
}

/**
 * The name of a repository's default branch; null if it does not tell.
 *
 * @throws GitError when the repository cannot be read
 */
export async function defaultBranch(
  repository: string,
  signal: AbortSignal,
  patience?: Patience,
): Promise<string | null> {
  const args = ['ls-remote', '--symref', '--', sourceOf(repository), 'HEAD'];
  const listed = await gitOverNetwork(args, { signal }, patience);
  return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(listed)?.[1] ?? null;
}
