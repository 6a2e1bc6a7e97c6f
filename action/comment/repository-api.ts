import type { Octokit } from '../github-client.ts';

export interface Repository {
  owner: string;
  repo: string;
}

/** What somebody may do in the repository, as GitHub tells it. */
export interface Permission {
  /** The account that has the login now: a login can be given up and taken by somebody else. */
  userId: number;
  /** `admin`, `write`, `read` or `none`; GitHub's `maintain` is `write` here, `triage` is `read`. */
  base: string;
  role: string;
}

/** A pull request, as far as it matters here. */
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

export interface WorkflowRun {
  id: number;
  title: string;
}

/** States of a run that has not ended: https://docs.github.com/en/rest/actions/workflow-runs */
const ACTIVE = ['in_progress', 'queued', 'waiting', 'pending', 'requested'] as const;

const NOT_THERE = [404];
const NO_COMMIT = [404, 409, 422];
/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
const MOST_FILES = 1000;

/** What is asked of GitHub about a repository, its pull requests and its runs. */
export class RepositoryApi {
  readonly octokit: Octokit;
  readonly repository: Repository;

  constructor(octokit: Octokit, repository: Repository) {
    this.octokit = octokit;
    this.repository = repository;
  }

  /** @returns null when there is nobody of that name */
  async permissionOf(login: string): Promise<Permission | null> {
    try {
      const { data } = await this.octokit.rest.repos.getCollaboratorPermissionLevel({
        ...this.repository,
        username: login,
      });
      if (!data.user) return null;
      return { userId: data.user.id, base: data.permission, role: data.role_name };
    } catch (error) {
      if (gitHubStatusOf(error) === 404) return null;
      throw error;
    }
  }

  async pullRequest(number: number): Promise<PullRequest> {
    const { data } = await this.octokit.rest.pulls.get({ ...this.repository, pull_number: number });
    return {
      number,
      open: data.state === 'open',
      fork: data.head.repo?.id !== data.base.repo.id,
      head: data.head.sha,
      baseRef: data.base.ref,
      defaultBranch: data.base.repo.default_branch,
    };
  }

  async hasBranchOrTag(name: string): Promise<boolean> {
    for (const kind of ['heads', 'tags']) {
      const asked = { ...this.repository, ref: `${kind}/${name}` };
      if (await orNull(NOT_THERE, this.octokit.rest.git.getRef(asked))) return true;
    }
    return false;
  }

  /**
   * The commit that begins with these digits.
   *
   * @returns null when there is none or more than one, over all forks: GitHub answers both in one way
   *   (https://github.com/NixOS/nixpkgs/pull/189241), with 404, or with 422 for what looks like a commit
   */
  async commitOf(digits: string): Promise<string | null> {
    const asked = { ...this.repository, ref: digits, per_page: 1 };
    const answer = await orNull(NO_COMMIT, this.octokit.rest.repos.getCommit(asked));
    const sha = answer?.data.sha ?? '';
    return sha.startsWith(digits) ? sha : null;
  }

  /** Whether a commit is the end of a branch or before it. */
  async contains(branch: string, commit: string): Promise<boolean> {
    const basehead = `${branch}...${commit}`;
    const asked = { ...this.repository, basehead, per_page: 1 };
    const { compareCommitsWithBasehead } = this.octokit.rest.repos;
    const status = (await orNull(NOT_THERE, compareCommitsWithBasehead(asked)))?.data.status;
    return status === 'behind' || status === 'identical';
  }

  /** Names of the files in a folder; null when there is none, or more than GitHub lists. */
  async filesIn(repository: Repository, path: string, ref?: string): Promise<string[] | null> {
    const asked = { ...repository, path, ...(ref && { ref }) };
    const data = (await orNull(NOT_THERE, this.octokit.rest.repos.getContent(asked)))?.data;
    if (!Array.isArray(data) || data.length >= MOST_FILES) return null;
    return data.map(({ name }) => name);
  }

  /** null when there is no such file. */
  async textOf(repository: Repository, path: string, ref?: string): Promise<string | null> {
    const asked = { ...repository, path, ...(ref && { ref }) };
    const data = (await orNull(NOT_THERE, this.octokit.rest.repos.getContent(asked)))?.data;
    if (!data || Array.isArray(data) || !('content' in data)) return null;
    return Buffer.from(data.content, 'base64').toString();
  }

  /** The commit at which a change left the branch it is to be merged into. */
  async mergeBase({ baseRef, head }: PullRequest): Promise<string> {
    const { data } = await this.octokit.rest.repos.compareCommitsWithBasehead({
      ...this.repository,
      basehead: `${baseRef}...${head}`,
      per_page: 1,
    });
    return data.merge_base_commit.sha;
  }

  /** Runs of a workflow file that were started by comments and have not ended. */
  async activeRuns(workflowFile: string): Promise<WorkflowRun[]> {
    const listed = await Promise.all(
      ACTIVE.map((status) =>
        this.octokit.rest.actions.listWorkflowRuns({
          ...this.repository,
          workflow_id: workflowFile,
          event: 'issue_comment',
          status,
          per_page: 100,
        }),
      ),
    );
    const runs = listed.flatMap(({ data }) => data.workflow_runs);
    return [...new Map(runs.map((run) => [run.id, run])).values()].map((run) => ({
      id: run.id,
      title: run.display_title,
    }));
  }

  /** @returns false when it had ended by itself */
  async cancelRun(id: number): Promise<boolean> {
    try {
      await this.octokit.rest.actions.cancelWorkflowRun({ ...this.repository, run_id: id });
      return true;
    } catch (error) {
      if (gitHubStatusOf(error) === 409) return false;
      throw error;
    }
  }
}

/** An answer; null for one with a status that says that there is no such thing. */
async function orNull<T>(statuses: readonly number[], answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (statuses.includes(gitHubStatusOf(error) ?? 0)) return null;
    throw error;
  }
}

/** The HTTP status that GitHub answered with; null when it did not answer. */
export function gitHubStatusOf(error: unknown): number | null {
  const { status } = error as { status?: unknown };
  return typeof status === 'number' ? status : null;
}
