import type { RunResult } from '../contract/run-result.ts';

/** What the default branch is called, unless it is called otherwise. */
export const DEFAULT_BRANCH = 'main';

/**
 * Whether a run measured what everybody uses, in the way of every night: started by the schedule, or by
 * somebody who may start runs on the default branch. Never by a comment, since a fork's branch may be
 * called main too; never a compare run, whose processes do fewer runs each; never a branch of a
 * client, where the suite builds one.
 */
export function measuredDefaultBranch(
  { compare, suite, trigger }: Pick<RunResult, 'compare' | 'suite' | 'trigger'>,
  branch = DEFAULT_BRANCH,
): boolean {
  if (compare !== undefined || suite.baseline !== null) return false;
  if (trigger === 'schedule') return true;
  const refs = [suite.ref, suite.client?.candidate.ref ?? null];
  return trigger !== 'issue_comment' && refs.every((ref) => ref === null || ref === branch);
}
