import { isAmbiguous } from '../github-client.ts';
import { messageOf } from './messages.ts';
import { type Octokit, type Repository, statusOf } from './repository-api.ts';

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
    if (statusOf(error) === 404) return false;
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
