import type { Failure } from '../net/failure.ts';
import { type Patience, patiently } from '../net/patience.ts';
import { GitError, git } from './git.ts';

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
