/**
 * Local copies that stand in for repositories: made, named by people, and put in the way of git.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError, printable } from '../contract/input-error.ts';
import type { LocalCopy } from '../contract/job-request.ts';
import type { Patience } from '../net/patience.ts';
import type { Environment } from '../process/start-program.ts';
import { GitError, git, gitOverNetwork } from './git.ts';
import { branchNameOf, fetchCommit, type ResolvedSuite, sourceOf } from './suite-repository.ts';

/**
 * Reads what `--mirror` was given: `URL=PATH`, or, where both end in `/`, the beginning of many URLs and
 * the folder that has their copies.
 *
 * @throws InputError when one cannot be meant, or there is no repository
 */
export async function readMirrors(texts: readonly string[]): Promise<LocalCopy[]> {
  const copies: LocalCopy[] = [];
  for (const text of texts) {
    const named = `--mirror "${printable(text)}"`;
    const [, url = '', path = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^=\s]+)=(.+)$/i.exec(text) ?? [];
    if (url === '') {
      throw new InputError(
        `${named} is not URL=PATH: give e.g. https://github.com/boto/s3transfer.git=../s3transfer.`,
      );
    }
    const folder = resolve(path);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new InputError(`${named}: there is no folder ${printable(folder)}.`);
    }
    const isMany = url.endsWith('/');
    if (!isMany) await requireRepository(folder, named);
    copies.push({ url, folder: isMany ? `${folder}/` : folder });
  }
  return copies;
}

async function requireRepository(folder: string, named: string): Promise<void> {
  try {
    await git(['ls-remote', '--', folder]);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new InputError(
      `${named}: the folder is not a git repository that can be read (${error.message}).`,
    );
  }
}

/**
 * Variables by which every git that is started finds the copies in place of the repositories, in
 * submodules and for cargo too.
 */
export function mirrorVariables(
  environment: Readonly<Record<string, string | undefined>>,
  copies: readonly LocalCopy[],
): Record<string, string> {
  let mirrored = environment;
  for (const { folder, url } of copies) {
    const redirect = url.endsWith('/') ? redirectedBelow : redirected;
    mirrored = redirect(mirrored, url, folder);
  }
  return Object.fromEntries(
    Object.entries(mirrored).filter(
      (entry): entry is [string, string] =>
        entry[0].startsWith('GIT_CONFIG_') && entry[1] !== undefined,
    ),
  );
}

/** The copy of a repository, if there is one. */
export function copyOf(url: string, copies: readonly LocalCopy[]): string | null {
  const plain = (one: string) => one.replace(/\/+$/, '').replace(/\.git$/, '');
  const own = copies.find((copy) => !copy.url.endsWith('/') && plain(copy.url) === plain(url));
  const many = copies.find((copy) => copy.url.endsWith('/') && url.startsWith(copy.url));
  return own?.folder ?? (many ? many.folder + url.slice(many.url.length) : null);
}

/** A copy of a repository in which a branch of a known name is at a known commit. */
interface Mirror {
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

type Setting = readonly [key: string, value: string];

/** What may go on after a repository's name and make it another's: `aws-c-s3` and `aws-c-s3-extra`. */
const NAME_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-'];

/**
 * An environment in which git takes `folder` for the repository at `url`, written with `.git` or
 * without. Git replaces the beginning of a URL, and of several that fit the longest, of equal ones the
 * first; so URLs that only begin alike are replaced by what they were replaced by before.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-urlltbasegtinsteadOf
 */
export function redirected(environment: Environment, url: string, folder: string): Environment {
  const plain = url.replace(/\/+$/, '').replace(/\.git$/, '');
  const spellings = [plain, `${plain}.git`];
  const others = spellings.flatMap((one) => NAME_CHARACTERS.map((character) => one + character));
  const before = settingsOf(environment);
  return withSettings(environment, [
    ...spellings.map((one) => [`url.${folder}.insteadOf`, one] as const),
    ...others.map((one) => [`url.${replaced(one, before)}.insteadOf`, one] as const),
    ...before,
  ]);
}

/** An environment in which git looks for all that is below `url` below `folder`; both end in `/`. */
function redirectedBelow(environment: Environment, url: string, folder: string): Environment {
  const setting = [`url.${folder}.insteadOf`, url] as const;
  return withSettings(environment, [setting, ...settingsOf(environment)]);
}

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT */
function settingsOf(environment: Environment): Setting[] {
  const count = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
  return Array.from({ length: count }, (_, index) => [
    environment[`GIT_CONFIG_KEY_${index}`] ?? '',
    environment[`GIT_CONFIG_VALUE_${index}`] ?? '',
  ]);
}

function withSettings(environment: Environment, settings: readonly Setting[]): Environment {
  const named = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    ...environment,
    ...Object.fromEntries(named),
    GIT_CONFIG_COUNT: String(settings.length),
  };
}

/** What git makes of a URL by these settings. */
function replaced(url: string, settings: readonly Setting[]): string {
  let longest: Setting = ['', ''];
  for (const [key, value] of settings) {
    const base = /^url\.(.*)\.insteadof$/is.exec(key)?.[1];
    const fits = base !== undefined && value !== '' && url.startsWith(value);
    if (fits && value.length > longest[1].length) longest = [base, value];
  }
  const [base, start] = longest;
  return start === '' ? url : base + url.slice(start.length);
}
