import type { Asked } from './command.ts';
import type { PullRequest } from './repository-api.ts';

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
 * The command in an event. Edits do not count: what was reviewed when it was written may be gone.
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

export const LIST_KEYS = [
  'instance-types',
  's3-clients',
  'workloads',
  'filter',
  'skip',
  'fail-on-metric',
] as const;
export type ListKey = (typeof LIST_KEYS)[number];

export const KEYS = [...LIST_KEYS, 'compare-with', 'suite', 'budget'] as const;
export const VERBS = ['help', 'cancel'] as const;

/**
 * What may stand before the command: empty lines, and as many blanks as make no code block in Markdown.
 * Editors and web pages put no-break spaces and marks of zero width where people type or paste.
 */
const BEFORE = /^(?:[^\S\r\n]*[\r\n]+)*[\u200b\u2060\ufeff]*[^\S\r\n\t]{0,3}[\u200b\u2060\ufeff]*/;

/**
 * The words after `/benchmark`, when the first line of a comment that is not empty is that command: a quoted
 * one, one in a code block, and `/benchmarks` are not.
 *
 * @returns null for any other comment
 */
export function commandWords(body: string): string[] | null {
  const [line = ''] = body.replace(BEFORE, '').split(/[\r\n]/, 1);
  const [command, ...words] = line.split(/[\s\u200b\u2060\ufeff]+/);
  return command === '/benchmark' ? words.filter((word) => word !== '') : null;
}

/**
 * What the workflow goes on with, by the names in comment/action.yml: checked data, or ''. `ref` is one of the
 * repository itself, for a fork too; `budget` is in minutes.
 */
export const NO_RUN = {
  run: false,
  'pull-request': '',
  sha: '',
  ref: '',
  'compare-with': '',
  'instance-types': '',
  's3-clients': '',
  workloads: '',
  filter: '',
  skip: '',
  'fail-on-metric': '',
  suite: '',
  budget: '',
};
export type Outputs = Readonly<typeof NO_RUN>;

export function outputsOf(
  { budget, lists, suite = '' }: Asked,
  { head, number }: PullRequest,
  compareWith: string | null,
): Outputs {
  const names = LIST_KEYS.map((key) => [key, lists[key]?.join(',') ?? '']);
  return {
    ...{ ...NO_RUN, ...Object.fromEntries(names), suite, sha: head, run: true },
    'pull-request': String(number),
    ref: `refs/pull/${number}/head`,
    'compare-with': compareWith ?? '',
    budget: String(budget ?? ''),
  };
}

/** What a workflow run is called that a comment has started: `run-name` in the workflow file. */
export function runTitle(pullRequest: number | ''): string {
  return `S3 benchmarks for #${pullRequest}`;
}
