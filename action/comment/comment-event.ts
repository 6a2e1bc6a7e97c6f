import { commandWords } from './command-words.ts';

/** A comment that begins with `/benchmark`, as far as it matters here. */
export interface CommandComment {
  /** Words after the command, as they were written. */
  words: string[];
  id: number;
  pullRequest: number;
  author: { id: number; login: string; bot: boolean };
}

/** What GitHub sends, as far as it is read. */
interface Payload {
  action?: string;
  issue?: { number: number; pull_request?: object };
  comment?: { id: number; body?: string; user?: { id: number; login: string; type?: string } };
}

/**
 * The command in an event. Edits are none: what was looked at when it was written may be gone.
 *
 * @param event name of the event
 * @returns null when there is nothing to answer
 */
export function readCommentEvent(event: string, payload: unknown): CommandComment | null {
  const { action, comment, issue } = payload as Payload;
  if (event !== 'issue_comment' || action !== 'created') return null;
  if (!issue?.pull_request || !comment?.user) return null;
  const words = commandWords(comment.body ?? '');
  if (words === null) return null;
  const { id, login, type } = comment.user;
  return {
    words,
    id: comment.id,
    pullRequest: issue.number,
    author: { id, login, bot: type === 'Bot' },
  };
}
