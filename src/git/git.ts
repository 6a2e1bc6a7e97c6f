import { printable } from '../contract/input-error.ts';
import { reasonOf } from '../contract/reason.ts';
import { type ProgramOutput, readProgram } from '../process/start-program.ts';

/** git said no; the message says why, in words that are safe to show. */
export class GitError extends Error {
  override readonly name = 'GitError';
  /** All that it printed. */
  readonly said: string;

  constructor(message: string, said = '', options: ErrorOptions = {}) {
    super(message, options);
    this.said = said;
  }
}

/**
 * Settings for git on repositories that strangers wrote: never ask for a password, only https and
 * local files, submodules too.
 * https://git-scm.com/docs/git#Documentation/git.txt-GITALLOWPROTOCOL
 */
export const GIT_ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_ALLOW_PROTOCOL: 'https:file',
  GIT_ASKPASS: 'true',
  GCM_INTERACTIVE: 'never',
} as const;

/** In a git hook these name the repository of the hook, whichever folder git is started in. */
const OF_NO_HOOK = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
} as const;

/**
 * A server that sends nothing for so many seconds is given up; git itself would wait for ever. What a person has set
 * counts. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httplowSpeedLimithttplowSpeedTime
 */
const SILENCE = { GIT_HTTP_LOW_SPEED_LIMIT: '1', GIT_HTTP_LOW_SPEED_TIME: '120' };

interface GitOptions {
  cwd?: string;
  signal?: AbortSignal;
  /** What git reads. @default nothing */
  input?: string;
}

/**
 * Runs git, without hooks, and returns what it printed.
 *
 * @param args never from outside without `--` or a check: see `checkRef`
 * @throws GitError
 */
export async function git(
  args: readonly string[],
  { cwd, input, signal }: GitOptions = {},
): Promise<string> {
  const command = ['git', '-c', 'core.hooksPath=/dev/null', ...args];
  const env = { ...SILENCE, ...process.env, ...GIT_ENVIRONMENT, ...OF_NO_HOOK, LC_ALL: 'C' };
  const end = await readProgram(command, { cwd, env, input, signal });
  if (end.failure === null) return end.stdout;
  throw new GitError(whyItFailed(end), end.stderr);
}

function whyItFailed({ code, failure, signal, stderr }: ProgramOutput): string {
  if (failure === 'missing') return 'there is no git on this machine: install it';
  if (failure === 'stopped') return 'git was stopped';
  return (
    reasonOf(stderr.split('\n')) || printable(`git ended with ${signal ?? `exit code ${code}`}`)
  );
}
