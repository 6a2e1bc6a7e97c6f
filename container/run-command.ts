import { type Exit, ProcessGroup } from '../src/process/process-group.ts';

/** How long a program may take to end after SIGTERM. */
const GRACE_MS = 1000;

export interface CommandOptions {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
  /** Ends the program when its time is up; no bound without it. */
  timeout?: AbortSignal;
  onLine: (line: string) => void;
}

export interface CommandEnd extends Exit {
  /** Why we ended it, if we did. */
  ended: 'interrupted' | 'timeout' | null;
}

/**
 * Runs a program to its end, its output line by line. It joins the job's process group, and what it
 * leaves running is killed, so that it cannot disturb the next measurement.
 *
 * @throws the system's error when the program cannot be started
 */
export async function runCommand(
  command: readonly string[],
  { cwd, env, signal, timeout, onLine }: CommandOptions,
): Promise<CommandEnd> {
  if (signal.aborted) return { code: null, signal: null, ended: 'interrupted' };
  const group = await ProcessGroup.start({ command, cwd, env, onLine, ownGroup: false });
  const stop = AbortSignal.any(timeout ? [signal, timeout] : [signal]);
  const terminate = () => void group.terminate(GRACE_MS);
  stop.addEventListener('abort', terminate, { once: true });
  if (stop.aborted) terminate();
  const exit = await group.exited;
  stop.removeEventListener('abort', terminate);
  const ended = signal.aborted ? 'interrupted' : stop.aborted ? 'timeout' : null;
  return { ...exit, ended };
}
