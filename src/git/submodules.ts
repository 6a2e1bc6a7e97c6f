import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Patience } from '../net/patience.ts';
import { GitError, git } from './git.ts';
import { mirrorRepository } from './mirrors.ts';
import { isSameRepository } from './named-repositories.ts';

/** A submodule, as a commit of its parent has it. */
export interface Submodule {
  path: string;
  url: string;
  commit: string;
}

/** A repository that has the wanted one below it, itself or in a submodule. */
export interface Parent {
  url: string;
  commit: string;
  /** null: the wanted repository itself. */
  below: readonly { path: string; parent: Parent | null }[];
}

/** Submodules of submodules are looked into so deep: the C++ SDK has the C libraries two levels down. */
const DEEPEST = 3;

/** Looks for a repository among the submodules of others; what was looked at is not fetched again. */
export class SubmoduleSearch {
  readonly #wanted: string;
  readonly #folder: string;
  readonly #signal: AbortSignal;
  readonly #known = new Map<string, Promise<Parent | null>>();
  readonly #unread = new Set<string>();

  /** @param folder for what is fetched: of each repository only what names its submodules, where its server can do that */
  constructor(wanted: string, folder: string, signal: AbortSignal) {
    this.#wanted = wanted;
    this.#folder = folder;
    this.#signal = signal;
  }

  /**
   * @param url of a repository
   * @param commit null for that of its default branch
   * @returns null when it does not have the wanted one below it, as far as it can be read
   */
  find(url: string, commit: string | null = null, depth = 1): Promise<Parent | null> {
    const key = `${url} ${commit}`;
    const known = this.#known.get(key) ?? this.#orNull(url, commit, depth);
    this.#known.set(key, known);
    return known;
  }

  /** Repositories that could not be read: what is below them is not known. */
  get unread(): ReadonlySet<string> {
    return this.#unread;
  }

  async #orNull(url: string, commit: string | null, depth: number): Promise<Parent | null> {
    try {
      return await this.#look(url, commit, depth);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      this.#unread.add(url);
      return null;
    }
  }

  async #look(url: string, commit: string | null, depth: number): Promise<Parent | null> {
    const repository = join(
      this.#folder,
      createHash('sha256').update(`${url} ${commit}`).digest('hex'),
    );
    await mkdir(repository, { recursive: true });
    const at = { cwd: repository, signal: this.#signal };
    await git(['init', '--quiet', '--bare'], at);
    await git(['remote', 'add', 'origin', '--', url], at);
    const fetch = ['fetch', '--quiet', '--no-tags', '--depth=1', '--filter=tree:0'];
    await git([...fetch, 'origin', commit ?? 'HEAD'], at);
    const found = await git(['rev-parse', 'FETCH_HEAD^{commit}'], at);
    const submodules = await submodulesOf(repository, found, url, this.#signal);
    const below: { path: string; parent: Parent | null }[] = submodules
      .filter((one) => isSameRepository(one.url, this.#wanted))
      .map(({ path }) => ({ path, parent: null }));
    // Whatever needs it deeper down is built with the one that is at hand.
    const deeper = below.length === 0 && depth < DEEPEST ? submodules : [];
    for (const { commit: pinned, path, url: of } of deeper) {
      const parent = await this.find(of, pinned, depth + 1);
      if (parent) below.push({ path, parent });
    }
    return below.length > 0 ? { url, commit: found, below } : null;
  }
}

/** Those that are at a commit, and that `.gitmodules` tells a URL of. */
async function submodulesOf(
  cwd: string,
  commit: string,
  parentUrl: string,
  signal: AbortSignal,
): Promise<Submodule[]> {
  const at = { cwd, signal };
  if ((await git(['ls-tree', '--name-only', commit, '--', '.gitmodules'], at)) === '') return [];
  const blob = ['config', '--blob', `${commit}:.gitmodules`, '--null', '--get-regexp'];
  const settings = await git([...blob, '^submodule\\..*\\.(path|url)$'], at).catch(() => '');
  const modules = new Map<string, { path?: string; url?: string }>();
  for (const setting of settings.split('\0').filter((one) => one !== '')) {
    const [key = '', value = ''] = setting.split(/\n(.*)/s);
    const [, name = '', what = ''] = /^submodule\.(.*)\.(path|url)$/s.exec(key) ?? [];
    modules.set(name, { ...modules.get(name), [what]: value });
  }
  const found: Submodule[] = [];
  for (const { path, url } of modules.values()) {
    if (path === undefined || url === undefined || path.startsWith('-')) continue;
    const entry = await git(['ls-tree', commit, '--', path], at);
    const link = /^160000 commit ([0-9a-f]{40})\t/.exec(entry)?.[1];
    if (link) found.push({ path, url: absolute(url, parentUrl), commit: link });
  }
  return found;
}

/** `../aws-c-s3.git` is beside the parent: https://git-scm.com/docs/gitmodules */
function absolute(url: string, parentUrl: string): string {
  if (!/^\.\.?\//.test(url)) return url;
  const steps = parentUrl.replace(/\/+$/, '').split('/');
  for (const part of url.split('/')) {
    if (part === '..') steps.pop();
    else if (part !== '.') steps.push(part);
  }
  return steps.join('/');
}

/** A copy of a parent in which a branch has the wanted commit as submodule. */
export interface ParentCopy {
  /** That the copy stands for. */
  url: string;
  folder: string;
  /** The commit that was made for it, and the one of the parent that it is made from. */
  commit: string;
  base: string;
}

/**
 * Copies parents, each with one commit more, under a branch or tag of a given name, that has another
 * commit of its submodule: so a build that checks that name out builds with it.
 *
 * @param wanted commit of the repository that the parent was found for
 * @param branch if a parent has it, its own is gone on from
 * @param into a folder that does not exist
 * @throws GitError
 */
export async function parentCopiesFor(
  { below, commit: pinned, url }: Parent,
  wanted: string,
  branch: string,
  into: string,
  signal: AbortSignal,
  patience?: Patience,
  isRoot = true,
): Promise<ParentCopy[]> {
  const folder = join(into, createHash('sha256').update(`${url} ${pinned}`).digest('hex'));
  const found: ParentCopy[] = [];
  const links: string[] = [];
  for (const { path, parent } of below) {
    const nested = parent
      ? await parentCopiesFor(parent, wanted, branch, into, signal, patience, false)
      : [];
    found.push(...nested);
    links.push(`M 160000 ${nested.at(-1)?.commit ?? wanted} ${quoted(path)}`);
  }
  await mirrorRepository(url, folder, signal, patience);
  const at = { cwd: folder, signal };
  await git(['config', 'uploadpack.allowAnySHA1InWant', 'true'], at);
  const names = [`refs/tags/${branch}`, `refs/heads/${branch}`];
  const own: string[] = [];
  for (const name of names) {
    if ((await git(['for-each-ref', '--format=%(refname)', '--', name], at)) === name)
      own.push(name);
  }
  const base = await git(['rev-parse', `${isRoot ? (own[0] ?? 'HEAD') : pinned}^{commit}`], at);
  const ref = own[0] ?? names[1]!;
  const made = [
    `commit ${isRoot ? ref : `refs/heads/s3-benchmarks-${pinned}`}`,
    // The same commit each time, whoever makes it.
    'committer S3 Benchmarks <s3-benchmarks@localhost> 0 +0000',
    'data <<END\nUse the commit under test\nEND',
    `from ${base}`,
    ...links,
  ];
  await git(['fast-import', '--quiet', '--force'], { ...at, input: `${made.join('\n')}\n` });
  const commit = await git(
    ['rev-parse', `${isRoot ? ref : `refs/heads/s3-benchmarks-${pinned}`}`],
    at,
  );
  return [...found, { url, folder, commit, base }];
}

/** A path as fast-import reads it. */
function quoted(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
