import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { InputError } from '../contract/input-error.ts';
import { programUrl } from '../process/programs.ts';
import type { ChildMessage, StartedServer } from './connection.ts';

export interface S3ServerProcess extends AsyncDisposable {
  connection: StartedServer;
  pid: number;
  /** Ends the process; its objects are deleted. Does nothing the second time. */
  stop(): Promise<void>;
}

export interface S3ServerProcessOptions {
  /** Where objects are kept. */
  dir: string;
  /** @default a free one */
  port?: number;
  /** The program. @default child.ts, or what it was packaged into */
  child?: URL;
}

/** Deleting many files takes a while; a process that hangs is killed after this. */
const STOP_TIMEOUT_MS = 10_000;

/**
 * Starts the S3 server in a process of its own, so that it can be pinned and its memory read.
 *
 * @throws InputError as `startS3Server` does
 */
export async function startS3ServerProcess({
  dir,
  port = 0,
  child = programUrl('s3-server'),
}: S3ServerProcessOptions): Promise<S3ServerProcess> {
  const server = fork(fileURLToPath(child), ['--dir', dir, '--port', String(port)], {
    // Not the parent's, which may be a test runner's or a debugger's.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(server, 'exit');
  const connection = await firstMessage(server, exited);
  const stop = () => stopProcess(server, exited);
  return { connection, pid: server.pid!, stop, [Symbol.asyncDispose]: stop };
}

async function firstMessage(
  server: ChildProcess,
  exited: Promise<unknown[]>,
): Promise<StartedServer> {
  const ended = exited.then(([code, signal]) => {
    throw new Error(`The S3 server ended as it was started (${code ?? signal}).`);
  });
  const [message] = (await Promise.race([once(server, 'message'), ended])) as [ChildMessage];
  // Nobody waits for its end any more but `stop`.
  ended.catch(() => {});
  if (!('inputError' in message)) return message;
  await exited;
  throw new InputError(message.inputError);
}

async function stopProcess(server: ChildProcess, exited: Promise<unknown[]>): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  const timer = setTimeout(() => server.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await exited;
  clearTimeout(timer);
}
