/** What GitHub sends when somebody comments: the command is found in it, and answered. */
import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { InputError } from '../../src/contract/input-error.ts';
import type { Environment } from '../../src/process/start-program.ts';
import type { GetInput } from '../inputs.ts';
import type { CommandComment, CommandOutputs } from './command.ts';

/** What the workflow is told where nothing is to be run. */
export const NO_RUN: CommandOutputs = {
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

/**
 * Answers the event that started the workflow, if it is a command, and tells the workflow what to go on with.
 *
 * @throws InputError for wrong inputs of the workflow; what keeps GitHub from being asked
 */
export async function answerEvent(get: GetInput, env: Environment): Promise<void> {
  const { GITHUB_EVENT_NAME = '', GITHUB_EVENT_PATH } = env;
  if (!GITHUB_EVENT_PATH) throw new InputError('GITHUB_EVENT_PATH is not set: run this on GitHub.');
  const event = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
  const comment = readCommentEvent(GITHUB_EVENT_NAME, event);
  setOutputs(NO_RUN);
  if (comment === null) {
    core.info('No command.');
    return;
  }
  // Almost no comment is a command, so the GitHub client is loaded only for one that is.
  const { answerComment } = await import('./answer.ts');
  const outputs = await answerComment(comment, get, env);
  if (outputs) setOutputs(outputs);
}

function setOutputs(outputs: CommandOutputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
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
