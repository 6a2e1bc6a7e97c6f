import { printable } from '../contract/input-error.ts';
import { reasonOf } from '../contract/reason.ts';
import { type Failure, type Patience, patiently } from '../net/patience.ts';
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

const SETTINGS = ['-c', 'core.hooksPath=/dev/null', '-c', 'maintenance.auto=false'];

interface GitOptions {
  cwd?: string;
  signal?: AbortSignal;
  /** What git reads. @default nothing */
  input?: string;
}

/**
 * Runs git, without hooks, and returns what it printed. It tidies nothing up: that goes on behind, while something is
 * measured, in a repository that is soon gone.
 *
 * @param args never from outside without `--` or a check: see `checkRef`
 * @throws GitError
 */
export async function git(
  args: readonly string[],
  { cwd, input, signal }: GitOptions = {},
): Promise<string> {
  const command = ['git', ...SETTINGS, ...args];
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

/** A host, of a repository or of a bucket, could not be reached, however often it was tried: nobody's input is wrong. */
export class Unreachable extends GitError {}

/**
 * What git, libcurl and TLS libraries say when a network is gone, cut or slow, or a server is busy
 * (LC_ALL=C). Seen with git 2.39, and from git's remote-curl.c and http.c, libcurl's strerror.c and the
 * issues kata-containers/tests#4307 and gardener/test-infra#220.
 */
const PASSING: readonly RegExp[] = [
  /could not resolve (host|proxy)/i,
  /failed to connect to|couldn't connect to server|connection (timed out|refused|reset|was reset|closed)/i,
  /operation too slow|(operation|connection|resolving) timed out|timeout was reached|network is (unreachable|down)|no route to host/i,
  /returned error: (408|425|429|5\d\d)\b/i,
  /RPC failed|early EOF|unexpected disconnect|the remote end hung up|hung up unexpectedly/i,
  /(recv|send|receive) (failure|error)|failure when receiving data|empty reply from server|transfer closed/i,
  /gnutls_handshake\(\) failed|SSL_(read|connect|ERROR_SYSCALL)|TLS connection was non-properly terminated/i,
  /HTTP code (408|429|5\d\d) from proxy|CONNECT tunnel failed, response (408|429|5\d\d)/i,
  /HTTP\/?2 (stream|framing)|Proxy CONNECT aborted|invalid index-pack output/i,
];

/** Of a missing branch or repository, of a refusal: trying again does not help. */
export function gitFailure(error: unknown): Failure {
  if (!(error instanceof GitError)) return { kind: 'unknown' };
  const passes = PASSING.some((words) => words.test(error.said) || words.test(error.message));
  return { kind: passes ? 'transient' : 'request' };
}

/**
 * Runs git where it talks to a server.
 *
 * @param args as for `git`
 * @param patience absent: what fails is not tried again, as where a person waits for the answer
 * @throws Unreachable, GitError
 */
export async function gitOverNetwork(
  args: readonly string[],
  options: Parameters<typeof git>[1] = {},
  patience?: Patience,
): Promise<string> {
  const call = () => git(args, options);
  try {
    return await (patience ? patiently(`git ${args[0]}`, patience, gitFailure, call) : call());
  } catch (error) {
    if (!(error instanceof GitError) || gitFailure(error).kind !== 'transient') throw error;
    throw new Unreachable(error.message, error.said, { cause: error });
  }
}
