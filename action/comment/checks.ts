import { flag } from '../../src/app/read-fields.ts';
import { InputError, printable, requireKnown } from '../../src/contract/input-error.ts';
import { INSTANCE_TYPES, isInstanceTypeOfEc2 } from '../../src/contract/instance-types.ts';
import { isCommit } from '../../src/contract/read-values.ts';
import { clientsOfCommits, WORKLOADS, workloadNamesIn } from '../../src/contract/suite-scripts.ts';
import type { GetInput } from '../inputs.ts';
import type { AllowedSuites, CommandAsked } from './command.ts';
import type { Permission, PullRequest, Repository, RepositoryApi } from './repository-api.ts';

/** What the workflow allows. */
export interface CommentSettings extends AllowedSuites {
  least: LeastPermission;
  /** Logins of bots that may give commands, e.g. `renovate[bot]`. */
  allowedBots: readonly string[];
}

/** @throws InputError */
export function readCommentSettings(get: GetInput): CommentSettings {
  const least = requireKnown('permission', get('permission') || 'write', LEAST_PERMISSIONS);
  return {
    least: least as LeastPermission,
    allowedBots: list(get('allowed-bots')),
    client: flag('client', get('client')),
    suites: list(get('suites')).map((suite) => {
      if (/^https:\/\/[\w./-]+$/.test(suite)) return suite;
      throw new InputError(`suites has "${printable(suite)}": give https URLs.`);
    }),
  };
}

function list(text: string): string[] {
  return text.split(/[\s,]+/).filter((item) => item !== '');
}

const LEAST_PERMISSIONS = ['write', 'maintain', 'admin'] as const;
type LeastPermission = (typeof LEAST_PERMISSIONS)[number];

/** @param permission null for somebody whom GitHub does not know */
export function mayRun(
  userId: number,
  permission: Permission | null,
  least: LeastPermission,
): boolean {
  if (permission === null || permission.userId !== userId) return false;
  const { base, role } = permission;
  const held = base === 'admin' ? 'admin' : base === 'write' ? 'write' : null;
  if (held === 'admin') return true;
  if (held === null || least === 'admin') return false;
  return least === 'write' || role === 'maintain';
}

type Authorisation =
  | { kind: 'run' }
  /** The code is a stranger's: the commenter must name the commit that they have looked at. */
  | { kind: 'name-commit' }
  | { kind: 'refuse'; reason: string };

/** Whether what was asked may be measured, by somebody who has the permission. */
export function authorise({ sha }: CommandAsked, { fork, head, open }: PullRequest): Authorisation {
  if (!open) return refuse('The pull request is closed: reopen it to benchmark it.');
  if (sha === undefined) return fork ? { kind: 'name-commit' } : { kind: 'run' };
  if (fork && !isCommit(sha)) {
    return refuse(
      `The pull request is from a fork: give all 40 digits of the commit, not ${sha.length}. Fewer can be forged.`,
    );
  }
  if (head.startsWith(sha)) return { kind: 'run' };
  return refuse(
    `The pull request is at ${head} now, not at ${sha}: review it again, and name that commit.`,
  );
}

function refuse(reason: string): Authorisation {
  return { kind: 'refuse', reason };
}

const SHORT_COMMIT = /^[0-9a-f]{7,39}$/i;

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
  { lists }: CommandAsked,
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
  const files = lists.workloads && (await api.filesIn(suite, WORKLOADS, refs[0]));
  const workloads = files && workloadNamesIn(files);
  if (workloads) for (const one of lists.workloads!) requireKnown('workload', one, workloads);
  const commits = refs.map((ref) => (path: string) => api.textOf(suite, path, ref));
  const s3Clients = lists['s3-clients'] && (await clientsOfCommits(commits));
  if (s3Clients) for (const one of lists['s3-clients']!) requireKnown('S3 client', one, s3Clients);
}

/** The repository at GitHub that an https URL names; null for any other place. */
export function repositoryAt(url: string, serverUrl: string): Repository | null {
  if (!url.toLowerCase().startsWith(`${serverUrl.toLowerCase()}/`)) return null;
  const [owner, repo, ...more] = url.slice(serverUrl.length + 1).split('/');
  const isRepository = owner && repo && more.every((part) => part === '');
  return isRepository ? { owner, repo: repo.replace(/\.git$/, '') } : null;
}
