import { execa } from 'execa';
import { printable } from '../contract/input-error.ts';

/** git said no; the message is its last line. */
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

/**
 * Runs git, without hooks, and returns what it printed.
 *
 * @param args never from outside without `--` or a check: see `checkRef`
 * @throws GitError
 */
export async function git(
  args: readonly string[],
  options: { cwd?: string; signal?: AbortSignal } = {},
): Promise<string> {
  const result = await execa('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
    ...(options.cwd ? { cwd: options.cwd } : {}),
    ...(options.signal ? { cancelSignal: options.signal } : {}),
    env: { ...GIT_ENVIRONMENT, LC_ALL: 'C' },
    maxBuffer: 64 * 1024 * 1024,
    stdin: 'ignore',
    reject: false,
  });
  if (!result.failed) return result.stdout;
  const said = (result.stderr ?? '')
    .trim()
    .split('\n')
    .findLast((line) => line.trim() !== '');
  throw new GitError(printable(said ?? result.shortMessage ?? 'git failed'), result.stderr ?? '', {
    cause: result.cause,
  });
}
