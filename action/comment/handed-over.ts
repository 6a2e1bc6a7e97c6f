import { setCommitStatus } from './commit-status.ts';
import type { Ended } from './conclude.ts';
import { publishComment, runMarker } from './publish-comment.ts';
import { waitsForReRun } from './replies.ts';
import type { Octokit } from './repository-api.ts';
import type { ThisRun } from './settings.ts';

/** The last leg that ended left its job on AWS running, and no leg came after it. */
export function wasHandedOver({ result, status }: Pick<Ended, 'result' | 'status'>): boolean {
  // A cancelled workflow has ended the job.
  return status === 'continue' && result !== 'cancelled';
}

/** Says that a re-run takes the job up; the re-run rewrites all that is said here. */
export async function tellHandedOver(
  { pullRequest, sha }: Pick<Ended, 'pullRequest' | 'sha'>,
  octokit: Octokit,
  run: ThisRun,
  warn: (message: string) => void,
): Promise<void> {
  await setCommitStatus({
    octokit,
    repository: run.repository,
    sha,
    state: 'pending',
    description: 'Goes on on AWS; waits for “Re-run failed jobs”',
    targetUrl: run.url,
    warn,
  });
  await publishComment({
    octokit,
    repository: run.repository,
    pullRequest,
    marker: runMarker(run.id),
    body: waitsForReRun(run.url),
    warn,
  });
}
