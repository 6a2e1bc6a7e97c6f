import * as core from '@actions/core';
import { ITSELF } from '../../src/app/request.ts';
import { InputError, messageOf } from '../../src/contract/input-error.ts';
import type { Environment } from '../../src/process/start-program.ts';
import { oneLine } from '../../src/report/escape.ts';
import type { GetInput } from '../inputs.ts';
import {
  authorise,
  type CommentSettings,
  existingRef,
  mayRun,
  readCommentSettings,
  repositoryAt,
  requireNames,
} from './checks.ts';
import {
  type Command,
  type CommandAsked,
  type CommandComment,
  type CommandOutputs,
  commandOutputs,
  commandWith,
  HELP,
  readCommand,
} from './command.ts';
import { Conversation } from './conversation.ts';
import { type PullRequest, RepositoryApi, type WorkflowRun } from './repository-api.ts';
import { octokitOf, readThisRun, type ThisRun, warn } from './this-run.ts';

/**
 * @returns null when there is nothing to run
 * @throws InputError for wrong inputs of the workflow
 */
export async function answerComment(
  comment: CommandComment,
  get: GetInput,
  env: Environment,
): Promise<CommandOutputs | null> {
  const run = readThisRun(env);
  const api = new RepositoryApi(octokitOf(get, env), run.repository);
  const outputs = await answer({ comment, settings: readCommentSettings(get), run, api, warn });
  core.info(outputs ? `Benchmark ${outputs.sha}.` : 'Nothing to run.');
  return outputs;
}

interface AnswerOptions {
  comment: CommandComment;
  settings: CommentSettings;
  run: ThisRun;
  api: RepositoryApi;
  warn: (message: string) => void;
}

/**
 * Answers a command: reads it, asks GitHub what must be known, decides, and says so.
 *
 * @returns null when there is nothing to run
 * @throws when GitHub does not answer what the decision needs; then nothing is run
 */
export async function answer(options: AnswerOptions): Promise<CommandOutputs | null> {
  const { api, comment, run, settings, warn } = options;
  const { author } = comment;
  if (author.bot && !settings.allowedBots.includes(author.login)) return null;
  const talk = new Conversation(api.octokit, run, comment.pullRequest, warn);
  await talk.react(comment.id, 'eyes');
  try {
    return await answerTo({ ...options, talk });
  } catch (error) {
    await talk.react(comment.id, '-1');
    const expected = error instanceof InputError;
    await talk.reply(refusal(expected ? error.message : UNANSWERED), { final: true });
    if (!expected) throw error;
    return null;
  }
}

const UNANSWERED =
  'GitHub did not provide the information that is needed: repeat the command later.';

type Answering = AnswerOptions & { talk: Conversation };

async function answerTo(options: Answering): Promise<CommandOutputs | null> {
  const { comment, settings, talk } = options;
  if (!(await isAllowed(options))) {
    await talk.react(comment.id, '-1');
    await talk.reply(needsPermission(settings.least), { final: true });
    return null;
  }
  const command: Command = readCommand(comment.words, settings);
  switch (command.kind) {
    case 'help':
      await talk.reply(HELP, { final: true });
      return null;
    case 'cancel':
      await talk.reply(cancelled(await cancelRuns(options)), { final: true });
      await talk.react(comment.id, 'rocket');
      return null;
    case 'run':
      return await answerRun(command.asked, options);
  }
}

/** A bot that the workflow lists has the permission by that: GitHub gives Apps no role to ask for. */
async function isAllowed({ api, comment, settings }: Answering): Promise<boolean> {
  const { bot, id, login } = comment.author;
  return bot || mayRun(id, await api.permissionOf(login), settings.least);
}

async function answerRun(asked: CommandAsked, options: Answering): Promise<CommandOutputs | null> {
  const { api, comment, run, talk } = options;
  const pullRequest = await api.pullRequest(comment.pullRequest);
  const verdict = authorise(asked, pullRequest);
  if (verdict.kind === 'refuse') throw new InputError(verdict.reason);
  if (verdict.kind === 'name-commit') {
    const again = commandWith(pullRequest.head, asked);
    await talk.react(comment.id, '-1');
    await talk.reply(nameCommit(pullRequest, run.repositoryUrl, again), { final: true });
    return null;
  }
  const compareWith = await baselineOf(asked, pullRequest, api);
  await checkNames(asked, pullRequest, compareWith, options);
  const others = await placeInQueue(options);
  const { head } = pullRequest;
  await talk.reply(queued({ head, compareWith, others, runUrl: run.url }), {
    final: false,
  });
  await talk.setStatus(head, { state: 'pending', description: 'Queued' });
  await talk.react(comment.id, 'rocket');
  return commandOutputs(asked, pullRequest, compareWith);
}

/** Unless another is asked for, where the change left its base: then the change alone is compared. */
async function baselineOf(
  { compareWith }: CommandAsked,
  pullRequest: PullRequest,
  api: RepositoryApi,
): Promise<string | null> {
  if (compareWith === 'none') return null;
  if (compareWith === undefined) return api.mergeBase(pullRequest);
  return compareWith === ITSELF ? ITSELF : existingRef(compareWith, pullRequest, api);
}

/** What cannot be found out now is checked when the run begins: that only spares a wait. */
async function checkNames(
  asked: CommandAsked,
  { head }: PullRequest,
  compareWith: string | null,
  { api, run, settings, talk }: Answering,
): Promise<void> {
  const ours = settings.client ? null : run.repository;
  const server = new URL(run.repositoryUrl).origin;
  const suite = asked.suite === undefined ? ours : repositoryAt(asked.suite, server);
  // Of a suite that a client names the default branch is measured.
  const sides = compareWith === null || compareWith === ITSELF ? [head] : [head, compareWith];
  const refs = suite === ours ? sides : [undefined];
  try {
    await requireNames(asked, suite, refs, api);
  } catch (error) {
    if (error instanceof InputError) throw error;
    talk.warn(`The names in the command could not be checked: ${messageOf(error)}`);
  }
}

/** @returns how many runs of the pull request were cancelled */
async function cancelRuns(options: Answering): Promise<number> {
  const title = runTitle(options.comment.pullRequest);
  const ours = (await otherRuns(options)).filter((one) => one.title === title);
  const done = await Promise.all(ours.map(({ id }) => options.api.cancelRun(id)));
  return done.filter((one) => one).length;
}

/** What a workflow run is called that a comment has started: `run-name` in the workflow file. */
export function runTitle(pullRequest: number | ''): string {
  return `S3 benchmarks for #${pullRequest}`;
}

/** Information only: if it cannot be found out, the command is not refused. */
async function placeInQueue(options: Answering): Promise<number | null> {
  try {
    return (await otherRuns(options)).length;
  } catch (error) {
    options.talk.warn(`The position in the queue is not known: ${messageOf(error)}`);
    return null;
  }
}

async function otherRuns({ api, run }: Answering): Promise<WorkflowRun[]> {
  const runs = await api.activeRuns(run.workflowFile);
  return runs.filter(({ id, title }) => String(id) !== run.id && isOurs(title));
}

function isOurs(title: string): boolean {
  return title.startsWith(runTitle(''));
}

/** Text from outside, in a block where nothing of it is markup, a link or a mention. */
function block(text: string): string {
  return ['```text', oneLine(text, 1000).replaceAll('`', "'"), '```'].join('\n');
}

function refusal(reason: string): string {
  return `Not started.\n\n${block(reason)}\n\n\`/benchmark help\` explains the command.`;
}

function needsPermission(least: string): string {
  return `Not started: \`/benchmark\` needs the permission \`${least}\` in this repository.`;
}

/** @param again the command with the commit in it */
function nameCommit({ head, number }: PullRequest, repositoryUrl: string, again: string) {
  return `This pull request is from a fork. [Review its code at this commit](${repositoryUrl}/pull/${number}/files/${head}); if it may run on AWS, comment:

\`\`\`text
${again}
\`\`\``;
}

interface Queued {
  head: string;
  /** null: nothing is compared. */
  compareWith: string | null;
  /** Runs that comments have started and that have not ended; null where that is not known. */
  others: number | null;
  runUrl: string;
}

function queued({ compareWith, head, others, runUrl }: Queued): string {
  const against = compareWith ? `, compared with \`${compareWith}\`` : '';
  const place =
    others === 0 || others === null
      ? 'It starts when nothing else runs on the stack.'
      : `${others === 1 ? 'One other run that a comment started has' : `${others} other runs that comments started have`} not ended; one runs at a time.`;
  return `**Queued**: \`${head}\`${against}. ${place} [Run](${runUrl}) · \`/benchmark cancel\` ends it.`;
}

function cancelled(count: number): string {
  if (count === 0)
    return 'Nothing to cancel: no benchmark of this pull request is running or waiting.';
  return `Cancelled ${count === 1 ? 'the run' : `${count} runs`} of this pull request. A job on AWS ends within seconds.`;
}
