import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventPayload, GitHubJob } from '../../action/github-runner.ts';
import { GitRepository } from './git-repository.ts';

/** The one that the fake GitHub knows. */
const NUMBER = 12;
const REPOSITORY_ID = 123456;
const MERGED = `refs/remotes/pull/${NUMBER}/merge`;

type Files = Readonly<Record<string, string>>;

/** A repository at GitHub with a pull request, whose base has moved on since. */
export class PullRequest {
  readonly origin: GitRepository;
  /** Where the change left its base. */
  readonly base: string;
  readonly head: string;
  /** What the base branch is at. */
  readonly tip: string;
  /** What GitHub makes of head and tip, and starts workflows at. */
  readonly merge: string;
  readonly #isFork: boolean;

  private constructor(
    origin: GitRepository,
    commits: Pick<PullRequest, 'base' | 'head' | 'merge' | 'tip'>,
    isFork: boolean,
  ) {
    this.origin = origin;
    this.base = commits.base;
    this.head = commits.head;
    this.tip = commits.tip;
    this.merge = commits.merge;
    this.#isFork = isFork;
  }

  /**
   * @param dir a folder for it
   * @param before files of the base
   * @param change files of the pull request, from a fork or not
   */
  static async open(dir: string, before: Files, change: Files, fork = false): Promise<PullRequest> {
    const origin = await GitRepository.create(join(dir, 'origin'));
    const base = await origin.commit({ 'README.md': 'A client.', ...before });
    await origin.git('checkout', '--quiet', '-b', 'change');
    const head = await origin.commit(change);
    await origin.git('checkout', '--quiet', 'main');
    const tip = await origin.commit({ 'later.txt': 'Merged since.' });
    const commits = { base, head, tip, merge: await mergeOf(origin, 'change') };
    await origin.git('update-ref', `refs/pull/${NUMBER}/head`, head);
    if (fork) await origin.git('branch', '--quiet', '-D', 'change');
    return new PullRequest(origin, commits, fork);
  }

  /** What actions/checkout leaves of it, by `fetch-depth`: 0 for everything, or so many commits. */
  async checkout(dir: string, depth: 0 | 1 = 0): Promise<string> {
    const workspace = await GitRepository.create(join(dir, 'workspace'));
    await workspace.git('remote', 'add', 'origin', `file://${this.origin.path}`);
    const [limit, branches] =
      depth === 0 ? [[], ['+refs/heads/*:refs/remotes/origin/*']] : [[`--depth=${depth}`], []];
    const refs = [...branches, `+${this.merge}:${MERGED}`];
    await workspace.git('fetch', '--quiet', ...limit, 'origin', ...refs);
    await workspace.git('checkout', '--quiet', '--force', MERGED);
    // Whoever asks it for more gets nothing.
    await workspace.git('remote', 'set-url', 'origin', 'https://github.com/octo-org/s3');
    return workspace.path;
  }

  get payload(): EventPayload {
    const repo = { id: this.#isFork ? 777 : REPOSITORY_ID };
    return {
      pull_request: {
        number: NUMBER,
        user: { login: 'mona' },
        head: { sha: this.head, repo },
        base: { sha: this.tip, repo: { id: REPOSITORY_ID } },
      },
      repository: { default_branch: 'main' },
    };
  }

  /** The job of its workflow. */
  job(workspace: string): Pick<GitHubJob, 'event' | 'payload' | 'ref' | 'sha' | 'workspace'> {
    const { merge: sha, payload } = this;
    return { event: 'pull_request', payload, ref: `refs/pull/${NUMBER}/merge`, sha, workspace };
  }

  /** What the runner tells the steps of that job. */
  variables(dir: string, workspace: string): Record<string, string> {
    const { event, payload, ref, sha } = this.job(workspace);
    mkdirSync(dir, { recursive: true });
    const path = join(dir, 'event.json');
    writeFileSync(path, JSON.stringify(payload));
    return {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
      GITHUB_REF: ref,
      GITHUB_SHA: sha,
      GITHUB_WORKSPACE: workspace,
      RUNNER_ENVIRONMENT: 'github-hosted',
    };
  }
}

/** A commit that no branch has, of main and another one. */
export async function mergeOf(repository: GitRepository, other: string): Promise<string> {
  await repository.git('checkout', '--quiet', '--detach', 'main');
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  await repository.git(...identity, 'merge', '--quiet', '--no-ff', '--message=merge', other);
  const merge = await repository.git('rev-parse', 'HEAD');
  await repository.git('update-ref', `refs/pull/${NUMBER}/merge`, merge);
  await repository.git('checkout', '--quiet', 'main');
  return merge;
}
