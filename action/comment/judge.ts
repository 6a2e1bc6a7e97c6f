import { isCommit } from '../../src/contract/git-ref.ts';
import type { Asked } from './command.ts';

/** What somebody may do in the repository, as GitHub tells it. */
export interface Permission {
  /** The account that has the login now: a login can be given up and taken by somebody else. */
  userId: number;
  /** `admin`, `write`, `read` or `none`; GitHub's `maintain` is `write` here, `triage` is `read`. */
  base: string;
  role: string;
}

export const LEAST_PERMISSIONS = ['write', 'maintain', 'admin'] as const;
export type LeastPermission = (typeof LEAST_PERMISSIONS)[number];

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

export interface PullRequest {
  number: number;
  open: boolean;
  /** Its branch is in another repository, or in one that is gone. */
  fork: boolean;
  /** Commit at the end of its branch now. */
  head: string;
  /** The branch it is to be merged into. */
  baseRef: string;
  /** Of the repository that the pull request is in. */
  defaultBranch: string;
}

export type Verdict =
  | { kind: 'run' }
  /** The code is a stranger's: the commenter must name the commit that they have looked at. */
  | { kind: 'name-commit' }
  | { kind: 'refuse'; reason: string };

/** Whether what was asked may be measured, by somebody who has the permission. */
export function judge({ sha }: Asked, { fork, head, open }: PullRequest): Verdict {
  if (!open) return refuse('The pull request is closed: reopen it to benchmark it.');
  if (sha === null) return fork ? { kind: 'name-commit' } : { kind: 'run' };
  if (fork && !isCommit(sha)) {
    return refuse(
      `The pull request is from a fork: give all 40 digits of the commit, not ${sha.length}. Fewer can be forged.`,
    );
  }
  if (head.startsWith(sha)) return { kind: 'run' };
  return refuse(
    `The pull request is at ${head} now, not at ${sha}: look at it again, and name that commit.`,
  );
}

function refuse(reason: string): Verdict {
  return { kind: 'refuse', reason };
}
