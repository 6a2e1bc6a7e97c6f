/**
 * `compare-with: merge-base`: the two commits that an event is about, found in what the workflow has checked out. That
 * needs neither the API nor a token, and is the same for private repositories and for forks.
 */
import { resolve } from 'node:path';
import { CLIENT_FILE_NAMES, readClientFile } from '../src/contract/client-file.ts';
import { InputError, printable } from '../src/contract/input-error.ts';
import { BUILTIN_SUITE } from '../src/contract/names.ts';
import { checkRef, isCommit } from '../src/contract/read-values.ts';
import { GitError, git } from '../src/git/git.ts';
import { mirrorVariables } from '../src/git/mirrors.ts';
import { localInstanceTypes } from '../src/local/local-instance-types.ts';
import { allowedCpus, canPin } from '../src/process/machine.ts';
import type { GitHubJob } from './github-runner.ts';
import { type Inputs, MERGE_BASE } from './inputs.ts';

/** For measuring: the whole then takes less than 10 minutes on GitHub's runners, unless builds are slow. */
export const MERGE_BASE_BUDGET_SECONDS = 5 * 60;

/**
 * In place of the built-in suite's own, of which one alone can take all the time if a client is started for each
 * object: those of one object come first.
 */
export const SMALL_WORKLOADS: readonly string[] = [
  ...['download-32MiB-1x', 'upload-32MiB-1x'],
  ...['download-64KiB-32x', 'upload-64KiB-32x'],
];

const ASKED = `compare-with "${MERGE_BASE}"`;
const WHOLE = 'give actions/checkout "fetch-depth: 0"';

/** What is to be measured, and how git finds it. */
interface AskedByEvent {
  /** The repository by its URL at GitHub, so that reports name that. */
  request: Inputs;
  /** For git: it finds the repository in what was checked out. */
  variables: Record<string, string>;
  /** What a person should know; null for nothing. */
  note: string | null;
}

/**
 * The request with the commits of the event. Without a client file at the merge base, as in the pull request that
 * brings the first, the head is measured alone.
 *
 * @throws InputError when there is no clone with these commits, or nothing to compare
 */
export async function askedByEvent(inputs: Inputs, github: GitHubJob): Promise<AskedByEvent> {
  const { base, folder, hasWorkloads, head, lacking, ref } = await findChange(inputs, github);
  const { repositoryUrl: url } = github;
  const ofSuite = inputs.clientRepository === undefined && isForeign(inputs.suite);
  const code = {
    ...(ofSuite ? { suite: url } : { clientRepository: url }),
    branch: ref,
    commit: head,
  };
  const variables = mirrorVariables(process.env, [{ url, folder }]);
  if (lacking !== null) {
    const note = `Nothing is compared: the merge base, ${base.slice(0, 12)}, has no ${lacking} yet. From the next change on there is something to compare with.`;
    return { request: { ...inputs, ...code, compareWith: undefined }, variables, note };
  }
  const { budgetSeconds = MERGE_BASE_BUDGET_SECONDS, instanceTypes = await steadiest() } = inputs;
  const workloads = inputs.workloads ?? (hasWorkloads ? undefined : SMALL_WORKLOADS);
  const choice = { budgetSeconds, instanceTypes, workloads };
  const request = { ...inputs, ...code, compareWith: base, ...choice };
  return { request, variables, note: null };
}

/** On one instance type there is time for twice as many rounds as on two; what is pinned varies least. */
async function steadiest(): Promise<string[]> {
  const types = localInstanceTypes(allowedCpus(), await canPin());
  return [types.has('local-1cpu') ? 'local-1cpu' : 'local'];
}

/** What an event brought, and what it is compared with. */
interface Change {
  /** Of the clone that has both commits. */
  folder: string;
  /** By what the head is known. */
  ref: string;
  head: string;
  base: string;
  /** The client file that the head has, and the base has not; null for none. */
  lacking: string | null;
  /** Its client file or its suite says what is to be measured. */
  hasWorkloads: boolean;
}

/** Where the commits are: paths, if not the workspace. */
type Asked = Pick<Inputs, 'clientRepository' | 'suite'>;

/** @throws InputError when there is no such clone, when it lacks a commit, or when there is nothing to compare */
export async function findChange(asked: Asked, github: GitHubJob): Promise<Change> {
  if (github.event === 'pull_request_target') {
    throw new InputError(
      `${ASKED} is refused on pull_request_target, which would run a stranger's code with the rights of this repository: start the workflow "on: pull_request".`,
    );
  }
  const folder = await cloneOf(asked, github);
  const clone = new Clone(folder);
  await clone.refuseClash();
  const { head, ref, tips } = await sidesOf(github, clone);
  const found = await Promise.all(tips.map((tip) => clone.commit(tip)));
  const bases = found.filter((tip) => tip !== null);
  const isThere = (await clone.commit(head)) !== null;
  if (!isThere || bases.length === 0) {
    const lost = printable(isThere ? tips.join(', ') : head);
    throw new InputError(
      `${ASKED} needs the history, and ${printable(folder)} lacks ${lost}: ${WHOLE}.`,
    );
  }
  const base = await clone.mergeBase(head, bases);
  if (base === null) {
    throw new InputError(
      `${ASKED} finds no commit in ${printable(folder)} that ${head} and its base have in common: ${WHOLE}.`,
    );
  }
  if (base === head) {
    throw new InputError(
      `${ASKED} finds nothing to compare, as ${head} is part of its base: start the workflow by a pull request or on another branch, or give compare-with a branch, tag or commit.`,
    );
  }
  const file = isForeign(asked.suite) ? null : await clone.clientFile(head);
  const lacking = file !== null && (await clone.clientFile(base)) !== file ? file : null;
  const hasWorkloads = file === null || (await clone.hasWorkloads(head, file));
  return { folder, ref, head, base, lacking, hasWorkloads };
}

/** A suite builds the client, or is itself what changes: there need not be a client file. */
function isForeign(suite: string | undefined): suite is string {
  return suite !== undefined && suite !== BUILTIN_SUITE;
}

/** The clone that the paths in the inputs are of; the workspace without any. */
async function cloneOf({ clientRepository, suite }: Asked, github: GitHubJob): Promise<string> {
  const path = clientRepository ?? (isForeign(suite) ? suite : '.');
  if (path.includes(':')) {
    throw new InputError(
      `${ASKED} needs a checkout, and ${clientRepository === undefined ? 'suite' : 'client-repository'} is "${printable(path)}": check it out by actions/checkout and give the folder, or leave it out.`,
    );
  }
  const folder = resolve(github.workspace, path);
  try {
    return await git(['rev-parse', '--show-toplevel'], { cwd: folder });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new InputError(
      `${ASKED} needs a checkout, and git finds none at ${printable(folder)} (${error.message}): use actions/checkout with "fetch-depth: 0" before this step.`,
    );
  }
}

interface Sides {
  ref: string;
  head: string;
  /** What the base is at; those that there are count. */
  tips: string[];
}

/**
 * The head and the base of an event. A pull request's base is what GitHub has merged the head into for this very
 * event: where a re-run comes to the same, and where what was merged from the base since is no change.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
async function sidesOf({ payload, ref, sha }: GitHubJob, clone: Clone): Promise<Sides> {
  const { before = '', merge_group: queued, pull_request: pull, repository } = payload;
  if (pull) {
    const head = pull.head.sha;
    const isMerge = (await clone.commit(`${sha}^2`)) === head;
    const tips = [...(isMerge ? [`${sha}^1`] : []), pull.base.sha];
    return { ref: `refs/pull/${pull.number}/head`, head, tips };
  }
  if (queued) return { ref, head: queued.head_sha, tips: [queued.base_sha] };
  const branch = checkRef('The default branch', repository?.default_branch || 'main');
  // Only a push tells what was there before it.
  const hasBefore = ref === `refs/heads/${branch}` && (await clone.commit(before)) !== null;
  if (hasBefore) return { ref, head: sha, tips: [before] };
  return { ref, head: sha, tips: [`refs/remotes/origin/${branch}`] };
}

/** What the workflow has checked out. */
class Clone {
  readonly #at: { cwd: string };

  constructor(folder: string) {
    this.#at = { cwd: folder };
  }

  /** @param revision of commits, or a remote branch. @returns null where there is no such commit */
  async commit(revision: string): Promise<string | null> {
    const [start = ''] = revision.split('^');
    if (!isCommit(start) && !start.startsWith('refs/')) return null;
    return this.#orNull(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  }

  /** The last commit that the head has from its base: of several tips, as if they had been merged. */
  async mergeBase(head: string, tips: readonly string[]): Promise<string | null> {
    return this.#orNull(['merge-base', head, ...tips]);
  }

  /** The name of the client file at a commit; null where it has none. */
  async clientFile(commit: string): Promise<string | null> {
    const listed = await git(
      ['ls-tree', '--name-only', commit, '--', ...CLIENT_FILE_NAMES],
      this.#at,
    );
    const files = listed.split('\n');
    return CLIENT_FILE_NAMES.find((name) => files.includes(name)) ?? null;
  }

  /** @throws InputError for a client file that is wrong */
  async hasWorkloads(commit: string, file: string): Promise<boolean> {
    const text = await git(['show', `${commit}:${file}`], this.#at);
    return (await readClientFile(text, file)).workloads.length > 0;
  }

  /** @throws InputError where a branch or tag is called like the word */
  async refuseClash(): Promise<void> {
    const names = ['heads', 'tags', 'remotes/origin'].map((kind) => `refs/${kind}/${MERGE_BASE}`);
    const [found] = (
      await git(['for-each-ref', '--format=%(refname)', '--', ...names], this.#at)
    ).split('\n');
    if (!found) return;
    throw new InputError(
      `${ASKED} can mean two things, as the repository has ${printable(found)}: rename that, or give its whole name.`,
    );
  }

  async #orNull(args: readonly string[]): Promise<string | null> {
    try {
      return (await git(args, this.#at)).split('\n')[0] || null;
    } catch (error) {
      if (error instanceof GitError) return null;
      throw error;
    }
  }
}
