import { isAmbiguous } from '../github-client.ts';
import { type CommandComment, messageOf } from './event.ts';
import { httpStatusOf, type Octokit, type Repository } from './repository-api.ts';
import type { ThisRun } from './run.ts';

export type Reaction = 'eyes' | 'rocket' | '-1';

/** What is said to whoever gave the command. Where it cannot be said it is a warning, and work goes on. */
export class Conversation {
  readonly #octokit: Octokit;
  readonly #repository: Repository;
  readonly #run: ThisRun;
  readonly #comment: Pick<CommandComment, 'id' | 'pullRequest'>;
  readonly warn: (message: string) => void;

  constructor(
    octokit: Octokit,
    run: ThisRun,
    comment: Pick<CommandComment, 'id' | 'pullRequest'>,
    warn: (message: string) => void,
  ) {
    this.#octokit = octokit;
    this.#repository = run.repository;
    this.#run = run;
    this.#comment = comment;
    this.warn = warn;
  }

  async react(content: Reaction): Promise<void> {
    try {
      await this.#octokit.rest.reactions.createForIssueComment({
        ...this.#repository,
        comment_id: this.#comment.id,
        content,
      });
    } catch (error) {
      this.warn(`The comment could not be given a reaction: ${messageOf(error)}`);
    }
  }

  /** Makes or rewrites the comment of this workflow run. */
  async reply(body: string, { final }: { final: boolean }): Promise<void> {
    await publishComment({
      octokit: this.#octokit,
      repository: this.#repository,
      pullRequest: this.#comment.pullRequest,
      marker: runMarker(this.#run.id),
      body,
      final,
      warn: this.warn,
    });
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
    if (httpStatusOf(error) === 404) return false;
    throw error;
  }
}

/** The first comment that begins with the marker and was written with the same token's account. */
export async function ourComment({
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
