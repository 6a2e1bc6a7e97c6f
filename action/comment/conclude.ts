import { type CommitStatus, setCommitStatus } from './commit-status.ts';
import { messageOf } from './messages.ts';
import { FINAL, ourComment, publishComment, runMarker } from './publish-comment.ts';
import { endedWithoutResult } from './replies.ts';
import type { Octokit } from './repository-api.ts';
import type { ThisRun } from './settings.ts';

/** How the job that measured has ended. */
export interface Ended {
  pullRequest: number;
  sha: string;
  /** Of the job: `success`, `failure`, `cancelled` or `skipped`. */
  result: string;
  /** The action's output of that name; '' when it did not come to an end. */
  status: string;
  /** The action's output of that name; '' when nothing could be told. */
  regressions: string;
  /** The action's output of that name; '' when nothing was to be compared. */
  verdict: string;
}

/**
 * Tidies up after a run, however it ended: gives the commit its last status, and the comment its last
 * words if the run has left none, as when it was cancelled before its turn.
 */
export async function conclude(
  ended: Ended,
  octokit: Octokit,
  run: ThisRun,
  warn: (message: string) => void,
): Promise<void> {
  const { pullRequest, result, sha } = ended;
  await setCommitStatus({
    octokit,
    repository: run.repository,
    sha,
    ...statusOf(ended),
    targetUrl: run.url,
    warn,
  });
  const place = {
    octokit,
    repository: run.repository,
    pullRequest,
    marker: runMarker(run.id),
  };
  let comment: Awaited<ReturnType<typeof ourComment>>;
  try {
    comment = await ourComment(place);
    if (comment?.body.endsWith(FINAL)) return;
  } catch (error) {
    warn(`The comment on #${pullRequest} could not be read: ${messageOf(error)}`);
    return;
  }
  const body = endedWithoutResult(result, run.url);
  const commentId = comment?.id ?? null;
  await publishComment({ ...place, body, final: true, commentId, warn });
}

/** In the order of what matters to whoever decides on the pull request. */
export function statusOf({
  regressions,
  result,
  status,
  verdict,
}: Ended): Pick<CommitStatus, 'state' | 'description'> {
  const slower = Number(regressions);
  if (result === 'cancelled') return { state: 'error', description: 'Cancelled' };
  if (slower > 0) {
    return { state: result === 'success' ? 'success' : 'failure', description: verdict };
  }
  // A tick would say that somebody looked, and that all could be told.
  if (status === 'could-not-be-judged' || (verdict !== '' && regressions === '')) {
    return { state: 'error', description: verdict || 'No cell could be judged' };
  }
  if (result === 'success' && status === 'succeeded') {
    return { state: 'success', description: verdict || 'All benchmarks ran' };
  }
  if (status === 'benchmarks-failed') {
    const state = result === 'success' ? 'success' : 'failure';
    return { state, description: 'Some benchmarks failed' };
  }
  return { state: 'error', description: 'Ended without a result' };
}
