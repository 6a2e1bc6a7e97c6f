import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Field, InputError, printable, said } from '../contract/input-error.ts';
import { checkRef, isCommit } from '../contract/read-values.ts';
import type { Patience } from '../net/patience.ts';
import { GitError, git, gitOverNetwork, Unreachable } from './git.ts';

/** A suite at one commit. */
export interface ResolvedSuite {
  repository: string;
  ref: string | null;
  commit: string;
}

/** The fields that a repository and its ref came from, for messages. */
export interface RevisionInputs {
  repository: string | Field;
  ref: string | Field;
}

const SUITE_INPUTS: RevisionInputs = { repository: '--suite', ref: '--branch' };

/**
 * Resolves a ref to its commit without fetching anything.
 *
 * @param repository a git URL or a path
 * @param ref branch, tag, `refs/…` or whole commit; null for the repository's default branch
 * @param inputs what the user knows them as
 * @param patience with a server that cannot be reached
 * @throws InputError when the repository cannot be read or has no such ref; Unreachable
 */
export async function resolveSuite(
  repository: string,
  ref: string | null,
  inputs: RevisionInputs = SUITE_INPUTS,
  patience?: Patience,
): Promise<ResolvedSuite> {
  checkRepository(repository, inputs.repository);
  if (ref !== null) checkRef(inputs.ref, ref);
  const listing = await readable(repository, inputs, patience);
  if (ref !== null && isCommit(ref)) return { repository, ref, commit: ref };
  const commits = new Map(
    listing.split('\n').map((line) => {
      const [commit = '', name = ''] = line.split('\t');
      return [name, commit];
    }),
  );
  const candidates = ref === null ? ['HEAD'] : namesOf(ref);
  const found = candidates.map((name) => commits.get(name)).find((commit) => commit);
  if (found) return { repository, ref, commit: found };
  const what = ref === null ? 'default branch' : `branch or tag "${ref}"`;
  const first = ref === null ? 'commit something there, or ' : '';
  throw new InputError(
    said`${inputs.repository} "${printable(repository)}" has no ${what}: ${first}give one that exists with ${inputs.ref}.`,
  );
}

/** Of the twenty files that git would put into each repository of ours none is of use, and hooks never run. */
const NO_TEMPLATE = '--template=';

/** A submodule among the files of a commit, by its mode (https://git-scm.com/docs/git-fast-import). */
const SUBMODULE_MODE = '160000 ';

/**
 * Checks a suite out at exactly its commit, submodules included.
 *
 * @param into a folder that does not exist
 * @throws GitError
 */
export async function checkoutSuite(
  suite: ResolvedSuite,
  into: string,
  signal: AbortSignal,
  patience?: Patience,
): Promise<void> {
  const at = { cwd: into, signal };
  await git(['init', '--quiet', NO_TEMPLATE, '--', into], { signal });
  await fetchCommit(suite, into, signal, { patience });
  await git(['checkout', '--quiet', '--detach', suite.commit, '--'], at);
  // Where there are none, git starts a shell and ten programs to see that.
  const entries = await git(['ls-files', '--stage', '-z'], at);
  if (!entries.split('\0').some((entry) => entry.startsWith(SUBMODULE_MODE))) return;
  const submodules = ['submodule', 'update', '--init', '--recursive', '--quiet'];
  await gitOverNetwork(submodules, at, patience);
}

/**
 * Fetches a commit into the repository at `into`: by its ref first, as servers may refuse to hand
 * out a commit that no ref points to, then by itself, as a branch may have moved.
 *
 * @param options.history all of it is fetched; otherwise as little as the server allows
 * @param options.patience with a server that cannot be reached
 * @throws GitError
 */
export async function fetchCommit(
  { repository, ref, commit }: ResolvedSuite,
  into: string,
  signal: AbortSignal,
  { history = false, patience }: { history?: boolean; patience?: Patience | undefined } = {},
): Promise<void> {
  if (ref !== null) checkRef('ref', ref);
  const at = { cwd: into, signal };
  const source = sourceOf(repository);
  let head: string | null = null;
  for (const name of ref === null || isCommit(ref) ? [commit] : [ref, commit]) {
    if (await has(commit, into)) return;
    try {
      const depth = history ? [] : ['--depth=1'];
      await gitOverNetwork(['fetch', '--quiet', ...depth, '--', source, name], at, patience);
      if (name === ref) head = await git(['rev-parse', 'FETCH_HEAD^{commit}'], at);
    } catch (error) {
      if (!(error instanceof GitError) || error instanceof Unreachable) throw error;
    }
  }
  if (await has(commit, into)) return;
  const all = ['fetch', '--quiet', '--tags', '--', source, '+refs/heads/*:refs/suite/*'];
  await gitOverNetwork(all, at, patience);
  if (await has(commit, into)) return;
  const moved = head === null ? '' : `: ${ref} has moved to ${head}, so start a new run for that`;
  throw new GitError(`${repository} has no commit ${commit}${moved}`);
}

/** A folder is another one where git runs in another. */
export function sourceOf(repository: string): string {
  return repository.includes(':') ? repository : resolve(repository);
}

async function has(commit: string, repository: string): Promise<boolean> {
  try {
    await git(['cat-file', '-e', `${commit}^{commit}`], { cwd: repository });
    return true;
  } catch {
    return false;
  }
}

async function readable(
  repository: string,
  inputs: RevisionInputs,
  patience?: Patience,
): Promise<string> {
  try {
    return await gitOverNetwork(['ls-remote', '--', repository], {}, patience);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error instanceof Unreachable) {
      const named = `${inputs.repository} "${printable(repository)}"`;
      const message = `${named} cannot be reached: ${error.message}`;
      throw new Unreachable(message, error.said, { cause: error });
    }
    const why = (await whatIsThere(repository)) ?? error.message;
    throw new InputError(
      said`${inputs.repository} "${printable(repository)}" cannot be read: ${why}.`,
    );
  }
}

/** git says the same of a folder that is not there, of one that it may not read, and of any other. */
async function whatIsThere(repository: string): Promise<string | null> {
  if (/^[a-z][a-z0-9+.-]+:/i.test(repository)) return null;
  const give = 'give a git URL, or a folder that is a git repository';
  const entries = await readdir(repository).catch((error: NodeJS.ErrnoException) => error.code);
  if (entries === 'ENOENT') return `there is no such folder: ${give}`;
  if (entries === 'ENOTDIR') return `it is not a folder: ${give}`;
  if (entries === 'EACCES') return 'this user is not allowed to read the folder';
  if (!Array.isArray(entries)) return null;
  const isRepository = entries.includes('.git') || entries.includes('HEAD');
  return isRepository ? null : `the folder is not a git repository: ${give}`;
}

/**
 * The names a short ref can mean, in git's order; a tag's commit is behind `^{}`. A clone, such as actions/checkout
 * makes, has most branches as `refs/remotes/origin/…` alone.
 */
function namesOf(ref: string): string[] {
  const [tag, remote] = [`refs/tags/${ref}`, `refs/remotes/origin/${ref}`];
  const whole = ref.startsWith('refs/') ? ref : '';
  return [`${ref}^{}`, whole, `refs/heads/${ref}`, `${tag}^{}`, tag, remote];
}

function checkRepository(repository: string, input: string | Field): void {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(repository)?.[1]?.toLowerCase();
  const allowed = scheme === undefined || scheme === 'https' || scheme === 'file';
  if (repository !== '' && !repository.startsWith('-') && allowed) return;
  throw new InputError(
    said`${input} "${printable(repository)}" is not a repository: give an https:// URL or a folder.`,
  );
}

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
  await git(['init', '--quiet', NO_TEMPLATE, '--bare', '--', into], { signal });
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
