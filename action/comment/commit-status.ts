import { messageOf } from './messages.ts';
import type { Octokit, Repository } from './repository-api.ts';

/** What GitHub shows beside the commit. */
export const STATUS_CONTEXT = 'S3 benchmarks';

/** GitHub's limit. */
const LONGEST_DESCRIPTION = 140;

export interface CommitStatus {
  octokit: Octokit;
  repository: Repository;
  sha: string;
  state: 'pending' | 'success' | 'failure' | 'error';
  description: string;
  /** Where to read more: the workflow run. */
  targetUrl: string;
  warn: (message: string) => void;
}

/** Sets the status of a commit; where that fails it is a warning. */
export async function setCommitStatus(status: CommitStatus): Promise<void> {
  const { description, octokit, repository, sha, state, targetUrl, warn } = status;
  try {
    await octokit.rest.repos.createCommitStatus({
      ...repository,
      sha,
      state,
      context: STATUS_CONTEXT,
      description: description.slice(0, LONGEST_DESCRIPTION),
      target_url: targetUrl,
    });
  } catch (error) {
    warn(`The status of ${sha} could not be set: ${messageOf(error)}`);
  }
}
