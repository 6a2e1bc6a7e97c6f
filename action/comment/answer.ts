import { ITSELF } from '../../src/app/request.ts';
import { InputError, messageOf } from '../../src/contract/input-error.ts';
import { isCommit } from '../../src/contract/read-values.ts';
import {
  type Asked,
  type Command,
  commandWith,
  existingRef,
  readCommand,
  repositoryAt,
  requireNames,
} from './command.ts';
import { Conversation } from './conversation.ts';
import { type CommandComment, NO_RUN, type Outputs, outputsOf, runTitle } from './event.ts';
import { cancelled, HELP, nameCommit, needsPermission, queued, refusal } from './replies.ts';
import type { Permission, PullRequest, RepositoryApi, WorkflowRun } from './repository-api.ts';
import type { Settings, ThisRun } from './run.ts';

interface AnswerOptions {
  comment: CommandComment;
  settings: Settings;
  run: ThisRun;
  api: RepositoryApi;
  warn: (message: string) => void;
}

/**
 * Answers a command: reads it, asks GitHub what must be known, decides, and says so.
 *
 * @throws when GitHub does not answer what the decision needs; then nothing is run
 */
export async function answer(options: AnswerOptions): Promise<Outputs> {
  const { api, comment, run, settings, warn } = options;
  const { author } = comment;
  if (author.bot && !settings.allowedBots.includes(author.login)) return NO_RUN;
  const talk = new Conversation(api.octokit, run, comment.pullRequest, warn);
  await talk.react(comment.id, 'eyes');
  try {
    return await answerTo({ ...options, talk });
  } catch (error) {
    await talk.react(comment.id, '-1');
    const expected = error instanceof InputError;
    await talk.reply(refusal(expected ? error.message : UNANSWERED), { final: true });
    if (!expected) throw error;
    return NO_RUN;
  }
}

const UNANSWERED =
  'GitHub did not provide the information that is needed: repeat the command later.';

type Answering = AnswerOptions & { talk: Conversation };

async function answerTo(options: Answering): Promise<Outputs> {
  const { comment, settings, talk } = options;
  if (!(await isAllowed(options))) {
    await talk.react(comment.id, '-1');
    await talk.reply(needsPermission(settings.least), { final: true });
    return NO_RUN;
  }
  const command: Command = readCommand(comment.words, settings);
  switch (command.kind) {
    case 'help':
      await talk.reply(HELP, { final: true });
      return NO_RUN;
    case 'cancel':
      await talk.reply(cancelled(await cancelRuns(options)), { final: true });
      await talk.react(comment.id, 'rocket');
      return NO_RUN;
    case 'run':
      return await answerRun(command.asked, options);
  }
}

/** A bot that the workflow lists has the permission by that: GitHub gives Apps no role to ask for. */
async function isAllowed({ api, comment, settings }: Answering): Promise<boolean> {
  const { bot, id, login } = comment.author;
  return bot || mayRun(id, await api.permissionOf(login), settings.least);
}

async function answerRun(asked: Asked, options: Answering): Promise<Outputs> {
  const { api, comment, run, talk } = options;
  const pullRequest = await api.pullRequest(comment.pullRequest);
  const verdict = authorise(asked, pullRequest);
  if (verdict.kind === 'refuse') throw new InputError(verdict.reason);
  if (verdict.kind === 'name-commit') {
    const again = commandWith(pullRequest.head, asked);
    await talk.react(comment.id, '-1');
    await talk.reply(nameCommit(pullRequest, run.repositoryUrl, again), { final: true });
    return NO_RUN;
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
  return outputsOf(asked, pullRequest, compareWith);
}

/** Unless another is asked for, where the change left its base: then the change alone is compared. */
async function baselineOf(
  { compareWith }: Asked,
  pullRequest: PullRequest,
  api: RepositoryApi,
): Promise<string | null> {
  if (compareWith === 'none') return null;
  if (compareWith === undefined) return api.mergeBase(pullRequest);
  return compareWith === ITSELF ? ITSELF : existingRef(compareWith, pullRequest, api);
}

/** What cannot be found out now is checked when the run begins: that only spares a wait. */
async function checkNames(
  asked: Asked,
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

export const LEAST_PERMISSIONS = ['write', 'maintain', 'admin'] as const;
export type LeastPermission = (typeof LEAST_PERMISSIONS)[number];

/** @param permission null for somebody whom GitHub does not know */
function mayRun(userId: number, permission: Permission | null, least: LeastPermission): boolean {
  if (permission === null || permission.userId !== userId) return false;
  const { base, role } = permission;
  const held = base === 'admin' ? 'admin' : base === 'write' ? 'write' : null;
  if (held === 'admin') return true;
  if (held === null || least === 'admin') return false;
  return least === 'write' || role === 'maintain';
}

type Authorisation =
  | { kind: 'run' }
  /** The code is a stranger's: the commenter must name the commit that they have looked at. */
  | { kind: 'name-commit' }
  | { kind: 'refuse'; reason: string };

/** Whether what was asked may be measured, by somebody who has the permission. */
function authorise({ sha }: Asked, { fork, head, open }: PullRequest): Authorisation {
  if (!open) return refuse('The pull request is closed: reopen it to benchmark it.');
  if (sha === undefined) return fork ? { kind: 'name-commit' } : { kind: 'run' };
  if (fork && !isCommit(sha)) {
    return refuse(
      `The pull request is from a fork: give all 40 digits of the commit, not ${sha.length}. Fewer can be forged.`,
    );
  }
  if (head.startsWith(sha)) return { kind: 'run' };
  return refuse(
    `The pull request is at ${head} now, not at ${sha}: review it again, and name that commit.`,
  );
}

function refuse(reason: string): Authorisation {
  return { kind: 'refuse', reason };
}
