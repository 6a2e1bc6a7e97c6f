import type { z } from 'zod';
import { number } from '../../src/app/read-fields.ts';
import { keyOf, LONGEST_JOB_MINUTES, readRequest } from '../../src/app/request.ts';
import {
  InputError,
  printable,
  requireDistinct,
  requireKnown,
} from '../../src/contract/input-error.ts';
import { INSTANCE_TYPES, isInstanceTypeOfEc2 } from '../../src/contract/instance-types.ts';
import { InstanceType, S3ClientId, WorkloadName } from '../../src/contract/names.ts';
import { checkRef, isCommit } from '../../src/contract/read-values.ts';
import { CLIENTS_FILES, readSuiteClients } from '../../src/contract/suite-scripts.ts';
import { KEYS, LIST_KEYS, type ListKey, VERBS } from './event.ts';
import type { PullRequest, Repository, RepositoryApi } from './repository-api.ts';
import type { Settings } from './run.ts';

/** What a comment asks for, all of it checked; absent: not asked, the default. */
export interface Asked {
  /** 7 to 40 digits, in lower case. */
  sha?: string;
  lists: Partial<Record<ListKey, readonly string[]>>;
  /** A ref, `self` or `none`. */
  compareWith?: string;
  suite?: string;
  /** Minutes for the measuring of the comparison. */
  budget?: number;
}

export type Command = { kind: 'help' } | { kind: 'cancel' } | { kind: 'run'; asked: Asked };

/** What the workflow says of `suite=`. */
type AllowedSuites = Pick<Settings, 'client' | 'suites'>;

const LONGEST_LINE = 2000;
const SHA = /^[0-9a-f]{7,40}$/i;
/** Lists of names, which are checked before the command waits; other lists are as in a request. */
const NAMES: Readonly<Partial<Record<ListKey, z.ZodType<string>>>> = {
  'instance-types': InstanceType,
  's3-clients': S3ClientId,
  workloads: WorkloadName,
};

/**
 * Reads what follows `/benchmark`.
 *
 * @param allowed whether, and for which suites, `suite=` may be given
 * @throws InputError for a word that cannot be meant
 */
export function readCommand(words: readonly string[], allowed: AllowedSuites): Command {
  if (words.join(' ').length > LONGEST_LINE) {
    throw new InputError(`The command is longer than ${LONGEST_LINE} characters: shorten it.`);
  }
  const [verb, ...rest] = words;
  if (verb === 'help' || verb === 'cancel') {
    if (rest.length === 0) return { kind: verb };
    throw new InputError(
      `"${verb}" takes no other words: remove "${printable(rest.join(' '), 80)}".`,
    );
  }
  const asked: Asked = { lists: {} };
  const seen = new Set<string>();
  for (const word of words) {
    const [key, value] = read(word);
    if (seen.has(key)) throw new InputError(`"${key}" is given twice: write it once.`);
    seen.add(key);
    switch (key) {
      case 'commit':
        asked.sha = value.toLowerCase();
        break;
      case 'compare-with':
        asked.compareWith = refOf(value);
        break;
      case 'suite':
        asked.suite = allowedSuite(value, allowed);
        break;
      case 'budget':
        asked.budget = number('budget', value, {
          min: 1,
          max: LONGEST_JOB_MINUTES,
          whole: true,
        });
        break;
      default:
        asked.lists[key] = listOf(key, value);
    }
  }
  if (asked.lists['fail-on-metric'] && asked.compareWith === 'none') {
    throw new InputError('fail-on-metric needs a comparison: leave it out, or compare-with=none.');
  }
  return { kind: 'run', asked };
}

/** A word as key and value; a commit has no key of its own. */
function read(word: string): [(typeof KEYS)[number] | 'commit', string] {
  if (SHA.test(word)) return ['commit', word];
  const [key = '', ...value] = word.split('=');
  if (VERBS.some((verb) => verb === word)) {
    throw new InputError(`"${word}" takes no value: write only /benchmark ${word}.`);
  }
  requireKnown('word', key, value.length === 0 ? [...VERBS, ...KEYS] : KEYS);
  if (value.join('=') !== '') return [key as (typeof KEYS)[number], value.join('=')];
  throw new InputError(`"${key}" has no value: write ${key}=VALUE, without a space.`);
}

/** Stricter than git's own rules: excludes characters that a shell or Markdown interprets, but no letters of any language. */
function refOf(value: string): string {
  // refs/pull/N/head is whatever somebody without any permission pushes next.
  if (value.startsWith('refs/')) {
    throw new InputError(
      `compare-with is "${printable(value, 80)}": name a branch or tag without refs/, or a commit by all its 40 digits.`,
    );
  }
  if (/^[\p{L}\p{M}\p{N}_./+@#=-]*$/u.test(value)) return checkRef('compare-with', value);
  throw new InputError(
    `compare-with is "${printable(value, 80)}": give a branch, tag or commit of letters, digits and . _ / + @ # = -`,
  );
}

function listOf(key: ListKey, value: string): readonly string[] {
  const items = value.split(',');
  const name = NAMES[key];
  const wrong = items.find((item) => item === '' || (name && !name.safeParse(item).success));
  if (wrong !== undefined) {
    const what = name ? 'name' : 'value';
    throw new InputError(
      `${key} has "${printable(wrong, 80)}", which is not a ${what}: separate ${what}s with commas, without spaces.`,
    );
  }
  if (!name) readRequest({ [keyOf(key)]: value });
  return requireDistinct(key, items);
}

function allowedSuite(value: string, { client, suites }: AllowedSuites): string {
  if (!client) {
    throw new InputError('suite= is not allowed here: a suite measures its own code.');
  }
  if (suites.length > 0) return requireKnown('suite', value, suites);
  throw new InputError('suite= is not allowed here: the workflow lists no suites.');
}

/** The command again, of checked words only, with this commit. */
export function commandWith(sha: string, { budget, compareWith, lists, suite }: Asked): string {
  const values = {
    ...Object.fromEntries(LIST_KEYS.map((key) => [key, lists[key]?.join(',')])),
    'compare-with': compareWith,
    suite,
    budget: budget?.toString(),
  };
  const words = Object.entries(values).flatMap(([key, value]) => (value ? `${key}=${value}` : []));
  return ['/benchmark', sha, ...words].join(' ');
}

const SHORT_COMMIT = /^[0-9a-f]{7,39}$/i;
const FOLDER = 'workloads';
const WORKLOAD_FILE = /^(.+)\.run\.json$/;

/**
 * What to compare with, as it is handed on: a branch or tag that is there, or a whole commit. Fewer digits stand for
 * a commit only if no other has them and it is part of a branch that people with write permission made: GitHub
 * knows the commits of all forks under the repository's own name, and digits can be ground.
 *
 * @throws InputError when there is no such thing; what GitHub's client throws
 */
export async function existingRef(
  asked: string,
  pullRequest: PullRequest,
  api: RepositoryApi,
): Promise<string> {
  if (await api.hasBranchOrTag(asked)) return asked;
  const whole = isCommit(asked.toLowerCase());
  if (!whole && !SHORT_COMMIT.test(asked)) {
    throw new InputError(
      `compare-with is "${asked}": this repository has no such branch or tag. Give one that exists, or a commit.`,
    );
  }
  const commit = await api.commitOf(asked.toLowerCase());
  if (commit === null) {
    const why = whole ? 'no such commit' : 'no such commit, or several that start like this';
    throw new InputError(
      `compare-with is "${asked}": this repository has ${why}. Give a branch, a tag, or all 40 digits of a commit.`,
    );
  }
  if (whole) return commit;
  const { baseRef, defaultBranch, fork, head } = pullRequest;
  for (const branch of new Set([baseRef, defaultBranch, ...(fork ? [] : [head])])) {
    if (await api.contains(branch, commit)) return commit;
  }
  throw new InputError(
    `compare-with is "${asked}", which is not part of ${baseRef} or ${defaultBranch}: give all 40 digits of the ` +
      'commit. Fewer can be forged.',
  );
}

/**
 * Refuses names that nothing has, before the command waits in a queue for hours. What only the stack knows is checked
 * when the run begins.
 *
 * @param refs of both sides, the one to measure first: a client that one of them has can be measured. Undefined:
 *   the default branch
 * @throws InputError for the first name that cannot be meant; what GitHub's client throws
 */
export async function requireNames(
  { lists }: Asked,
  suite: Repository | null,
  refs: readonly (string | undefined)[],
  api: RepositoryApi,
): Promise<void> {
  for (const type of lists['instance-types'] ?? []) {
    // The settings of the stack may describe types that no catalogue has: the run knows them.
    if (isInstanceTypeOfEc2(type)) continue;
    requireKnown('instance type', type, [...INSTANCE_TYPES.keys()]);
  }
  if (suite === null) return;
  const workloads = lists.workloads && (await workloadsOf(suite, refs[0], api));
  if (workloads) for (const one of lists.workloads!) requireKnown('workload', one, workloads);
  const s3Clients = lists['s3-clients'] && (await clientsOf(suite, refs, api));
  if (s3Clients) for (const one of lists['s3-clients']!) requireKnown('S3 client', one, s3Clients);
}

/** The repository at GitHub that an https URL names; null for any other place. */
export function repositoryAt(url: string, serverUrl: string): Repository | null {
  if (!url.toLowerCase().startsWith(`${serverUrl.toLowerCase()}/`)) return null;
  const [owner, repo, ...more] = url.slice(serverUrl.length + 1).split('/');
  const isRepository = owner && repo && more.every((part) => part === '');
  return isRepository ? { owner, repo: repo.replace(/\.git$/, '') } : null;
}

/** null when it cannot be told. */
async function workloadsOf(suite: Repository, ref: string | undefined, api: RepositoryApi) {
  const files = await api.filesIn(suite, FOLDER, ref);
  return files
    ?.flatMap((name) => WORKLOAD_FILE.exec(name)?.[1] ?? [])
    .filter((name) => WorkloadName.safeParse(name).success);
}

/** null when only the suite itself knows. */
async function clientsOf(
  suite: Repository,
  refs: readonly (string | undefined)[],
  api: RepositoryApi,
) {
  const known = new Set<string>();
  for (const ref of refs) {
    const source = await firstOf(CLIENTS_FILES, suite, ref, api);
    const clients = source === null ? null : readSuiteClients(source);
    if (clients === null) return null;
    for (const name of clients.keys()) known.add(name);
  }
  return [...known];
}

async function firstOf(
  paths: readonly string[],
  suite: Repository,
  ref: string | undefined,
  api: RepositoryApi,
): Promise<string | null> {
  for (const path of paths) {
    const text = await api.textOf(suite, path, ref);
    if (text !== null) return text;
  }
  return null;
}
