import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Server as Listening } from 'node:net';
import { fileURLToPath } from 'node:url';
import { InputError } from '../contract/input-error.ts';
import type { S3Profile } from '../contract/s3-profile.ts';
import { programUrl } from '../process/programs.ts';
import { startProgram } from '../process/start-program.ts';
import type { AsAws } from './aws-names.ts';

export interface S3ServerProcess extends AsyncDisposable {
  connection: StartedServer;
  pid: number;
  /**
   * PEM of the authority that clients must trust over TLS; null when the server is not `asAws`. No
   * private key ever leaves the process.
   */
  certificateAuthority: string | null;
  /** Where its journal is asked; null where it keeps none. */
  journal: string | null;
  /**
   * Hands over a socket that listens: from then on the server answers over TLS on it, to clients that
   * come by the names of AWS. It may come from another process, even from another network namespace,
   * where it stays. This process's copy of it is closed; other processes that have one must close it
   * before any client connects, or they get some of the connections.
   *
   * @returns when the server answers
   * @throws Error when the server is not `asAws` or has ended, or the socket does not listen
   */
  serve(listening: Listening): Promise<void>;
  /** Aborts when the process has ended though nobody stopped it; its reason is a sentence without a full stop. */
  gone: AbortSignal;
  /** Ends the process; its objects are deleted. Does nothing the second time. */
  stop(): Promise<void>;
}

interface S3ServerProcessOptions {
  /** Where objects are kept. */
  dir: string;
  /** @default a free one */
  port?: number;
  /** Stands in for AWS: has the region and the buckets, and can `serve`. */
  asAws?: AsAws;
  /** How it behaves beside answering right. @default it answers as fast as it can */
  profile?: S3Profile;
  /** Keeps a journal of requests. @default none */
  journal?: boolean;
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
  asAws,
  profile,
  journal: keepsJournal = false,
  child = programUrl('s3-server'),
}: S3ServerProcessOptions): Promise<S3ServerProcess> {
  const options = ['--dir', dir, '--port', String(port)];
  if (asAws) options.push('--as-aws', JSON.stringify(asAws));
  if (profile) options.push('--profile', JSON.stringify(profile));
  if (keepsJournal) options.push('--journal');
  // Options of Node's own are not the parent's, which may be a test runner's or a debugger's.
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', fileURLToPath(child)];
  const server = startProgram([...node, ...options], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(server, 'exit');
  const { started, certificateAuthority, journal } = await firstMessage(server, exited);
  const gone = new AbortController();
  let isStopped = false;
  exited.then(([code, signal]) => {
    const how = signal ? `was killed by ${signal}` : `ended with exit code ${code}`;
    if (!isStopped) gone.abort(`the embedded S3 server ${how}`);
  });
  const stop = () => {
    isStopped = true;
    return stopProcess(server, exited);
  };
  let handedOver = 0;
  return {
    connection: started,
    pid: server.pid!,
    certificateAuthority,
    journal,
    serve: async (listening) => {
      if (!asAws) throw new Error('The S3 server was not started as AWS: it has no certificate.');
      if (!listening.listening) throw new Error('The socket to serve does not listen.');
      await handOver(server, listening, handedOver++);
    },
    gone: gone.signal,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

async function firstMessage(
  server: ChildProcess,
  exited: Promise<unknown[]>,
): Promise<RunningMessage> {
  const ended = exited.then(([code, signal]) => {
    throw new Error(`The S3 server ended as it was started (${code ?? signal}).`);
  });
  const [message] = (await Promise.race([once(server, 'message'), ended])) as [FirstMessage];
  // Nobody waits for its end any more but `stop`.
  ended.catch(() => {});
  if (!('inputError' in message)) return message;
  await exited;
  throw new InputError(message.inputError);
}

async function handOver(server: ChildProcess, listening: Listening, number: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: Error) => {
      server.off('message', onMessage);
      server.off('exit', onExit);
      if (error) reject(error);
      else resolve();
    };
    const onMessage = ({ serve }: ServeMessage) => {
      if (serve === number) settle();
    };
    const onExit = () => settle(new Error('The S3 server ended before it could serve a socket.'));
    server.on('message', onMessage);
    server.once('exit', onExit);
    const message: ServeMessage = { serve: number };
    server.send(message, listening, (error) => error && settle(error));
  });
  listening.close();
}

async function stopProcess(server: ChildProcess, exited: Promise<unknown[]>): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  const timer = setTimeout(() => server.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await exited;
  clearTimeout(timer);
}

/** How to reach an S3-compatible server, ours or another. */
export interface S3Access {
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** Our own server, which comes with a bucket: what `child.ts` sends to the process that started it. */
export interface StartedServer extends S3Access {
  bucket: string;
}

/** The child's first message: that the server runs, or why it cannot. */
export type FirstMessage = RunningMessage | { inputError: string };

interface RunningMessage {
  started: StartedServer;
  certificateAuthority: string | null;
  journal: string | null;
}

/** Comes to the child with a socket that listens, and goes back when it answers on it. */
export interface ServeMessage {
  serve: number;
}
