import { createHash } from 'node:crypto';
import { messageOf } from '../../src/contract/input-error.ts';
import { isAmbiguous, type Octokit } from '../github-client.ts';
import { gitHubStatusOf, type Repository } from './repository-api.ts';
import type { ThisRun } from './this-run.ts';

export type Reaction = 'eyes' | 'rocket' | '-1';

/** What GitHub shows beside the commit. */
export const STATUS_CONTEXT = 'S3 benchmarks';
/** GitHub's limit. */
const LONGEST_DESCRIPTION = 140;

export interface CommitStatus {
  state: 'pending' | 'success' | 'failure' | 'error';
  description: string;
}

/** All that a workflow run says on a pull request. If it cannot be said, a warning is logged and work continues. */
export class Conversation {
  readonly #octokit: Octokit;
  readonly #run: ThisRun;
  readonly #pullRequest: number;
  readonly warn: (message: string) => void;
  #commentId: number | null = null;

  constructor(
    octokit: Octokit,
    run: ThisRun,
    pullRequest: number,
    warn: (message: string) => void,
  ) {
    this.#octokit = octokit;
    this.#run = run;
    this.#pullRequest = pullRequest;
    this.warn = warn;
  }

  async react(commentId: number, content: Reaction): Promise<void> {
    await this.#try('The comment could not be given a reaction', () =>
      this.#octokit.rest.reactions.createForIssueComment({
        ...this.#run.repository,
        comment_id: commentId,
        content,
      }),
    );
  }

  /** Makes or rewrites the comment of this workflow run. */
  async reply(body: string, { final }: { final: boolean }): Promise<void> {
    const commentId = this.#commentId;
    await publishComment({ ...this.#place(), body, final, commentId, warn: this.warn });
  }

  /** Whether the comment of this workflow run has had its last words, or cannot be read. */
  async isOver(): Promise<boolean> {
    const read = `The comment on #${this.#pullRequest} could not be read`;
    const found = await this.#try(read, () => ourComment(this.#place()));
    this.#commentId = found?.id ?? null;
    return found === undefined || (found?.body.endsWith(FINAL) ?? false);
  }

  /** Sets the status of a commit, which leads to the workflow run. */
  async setStatus(sha: string, { description, state }: CommitStatus): Promise<void> {
    await this.#try(`The status of ${sha} could not be set`, () =>
      this.#octokit.rest.repos.createCommitStatus({
        ...this.#run.repository,
        sha,
        state,
        context: STATUS_CONTEXT,
        description: description.slice(0, LONGEST_DESCRIPTION),
        target_url: this.#run.url,
      }),
    );
  }

  #place() {
    const { id, repository } = this.#run;
    const marker = runMarker(id);
    return { octokit: this.#octokit, repository, pullRequest: this.#pullRequest, marker };
  }

  /** @returns undefined after a warning */
  async #try<T>(failed: string, doing: () => Promise<T>): Promise<T | undefined> {
    try {
      return await doing();
    } catch (error) {
      this.warn(`${failed}: ${messageOf(error)}`);
      return undefined;
    }
  }
}

export interface CommentOptions {
  octokit: Octokit;
  repository: Repository;
  pullRequest: number;
  /** Tells the comment from others, e.g. by `runMarker`; written as its first line. */
  marker: string;
  /** Markdown, at most 65,000 characters. */
  body: string;
  /** Nothing more will be written: whoever tidies up after the run leaves it alone. */
  final?: boolean;
  /** What an earlier call returned, which saves the search. */
  commentId?: number | null;
  warn: (message: string) => void;
}

const MOST_TRIES = 3;

/** Stands in a comment that tells how its run ended. */
export const FINAL = '<!-- s3-benchmarks:final -->';

/** Begins the comment of a workflow run. */
export function runMarker(runId: string): string {
  return `<!-- s3-benchmarks:run=${runId} -->`;
}

/** Begins the comment of all runs of a job that pull requests start. @param name of workflow file and job */
export function jobMarker(name: string): string {
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 16);
  return `<!-- s3-benchmarks:job=${digest} -->`;
}

/**
 * Writes the pull request's comment that begins with the marker and is ours, or makes one.
 *
 * @returns its id; null when it could not be written, which is a warning: no benchmark fails of it
 */
export async function publishComment(options: CommentOptions): Promise<number | null> {
  const { body, final = false, marker, octokit, pullRequest, repository, warn } = options;
  const whole = [marker, body, ...(final ? [FINAL] : [])].join('\n');
  try {
    for (let tries = 1; ; tries++) {
      const known = tries === 1 ? options.commentId : null;
      const id = known ?? (await ourComment(options))?.id;
      if (id && (await update(octokit, repository, id, whole))) return id;
      try {
        const { data } = await octokit.rest.issues.createComment({
          ...repository,
          issue_number: pullRequest,
          body: whole,
        });
        return data.id;
      } catch (error) {
        // It may be there all the same, so it is looked for before it is written once more.
        if (!isAmbiguous(error) || tries === MOST_TRIES) throw error;
      }
    }
  } catch (error) {
    warn(`The comment on #${pullRequest} could not be written: ${messageOf(error)}`);
    return null;
  }
}

/** @returns false when somebody has deleted it */
async function update(octokit: Octokit, repository: Repository, id: number, body: string) {
  try {
    await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body });
    return true;
  } catch (error) {
    if (gitHubStatusOf(error) === 404) return false;
    throw error;
  }
}

/** The first comment that begins with the marker and was written with the same token's account. */
async function ourComment({
  marker,
  octokit,
  pullRequest,
  repository,
}: Pick<CommentOptions, 'marker' | 'octokit' | 'pullRequest' | 'repository'>): Promise<{
  id: number;
  body: string;
} | null> {
  const us = await ourLogin(octokit);
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    ...repository,
    issue_number: pullRequest,
    per_page: 100,
  });
  for await (const { data } of pages) {
    const found = data.find(({ body, user }) => user?.login === us && body?.startsWith(marker));
    if (found) return { id: found.id, body: found.body ?? '' };
  }
  return null;
}

/** Whose the token is: a job's own token may not ask REST for its user, but GraphQL. */
export async function ourLogin(octokit: Octokit): Promise<string> {
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
  return viewer.login;
}
