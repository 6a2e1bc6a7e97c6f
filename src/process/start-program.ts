import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The longest that a timer of Node can be set to; a longer one ends at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** How long a program that is stopped may take to end. */
const GRACE_MS = 5000;
/** Of each stream, as many characters of a program's output are read; one that prints more is ended. */
const MOST_OUTPUT = 64 * 2 ** 20;

interface StartOptions {
  cwd?: string | undefined;
  /** The whole environment. @default that of this program */
  env?: Environment;
  /** As the leader of a process group of its own: a terminal's Ctrl-C does not reach it. @default false */
  ownGroup?: boolean;
  /** @default nothing is read, and both streams can be */
  stdio?: StdioOptions;
}

/** How a program ended. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/**
 * Starts a program, without a shell. No other file of the product does: whatever a program is to us
 * (a group that is ended as one, an answer that is read, a server that sockets are handed to) is built on
 * this. Its events `spawn` and `error` say whether it could be started.
 */
export function startProgram(
  [file = '', ...args]: readonly string[],
  {
    cwd,
    env = process.env,
    ownGroup = false,
    stdio = ['ignore', 'pipe', 'pipe'],
  }: StartOptions = {},
): ChildProcess {
  return spawn(file, args, { cwd, env: { ...env }, detached: ownGroup, stdio });
}

interface ReadOptions extends Pick<StartOptions, 'cwd' | 'env'> {
  /** What the program reads. @default nothing */
  input?: string | undefined;
  /** Ends it, as does the time. */
  signal?: AbortSignal | undefined;
  timeoutMs?: number;
  /** `inherit`: it is not read but shown. @default pipe */
  stderr?: 'pipe' | 'inherit';
}

/** What a program printed, and how it ended. */
export interface ProgramOutput extends Exit {
  stdout: string;
  stderr: string;
  /** Why it did not do what it was asked to; null if it ended with 0. `missing`: it is not on PATH. */
  failure: 'missing' | 'not started' | 'late' | 'stopped' | 'exit' | null;
}

/** Runs a program to its end and reads what it prints, without the last line's end. Never throws. */
export async function readProgram(
  command: readonly string[],
  { cwd, env, input, signal, stderr = 'pipe', timeoutMs }: ReadOptions = {},
): Promise<ProgramOutput> {
  if (signal?.aborted) return notStarted('stopped', '');
  const stdin = input === undefined ? 'ignore' : 'pipe';
  const child = startProgram(command, { cwd, ...(env && { env }), stdio: [stdin, 'pipe', stderr] });
  let failure: ProgramOutput['failure'] = null;
  const end = (why: ProgramOutput['failure'], by: NodeJS.Signals) => {
    failure ??= why;
    child.kill(by);
    if (by !== 'SIGKILL') return;
    // What it has started may live on, and would hold its output open.
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  const timers = timeoutMs === undefined ? [] : [setTimeout(end, timeoutMs, 'late', 'SIGKILL')];
  const stop = () => {
    // It may have something to tidy up.
    end('stopped', 'SIGTERM');
    timers.push(setTimeout(end, GRACE_MS, 'stopped', 'SIGKILL'));
  };
  signal?.addEventListener('abort', stop, { once: true });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
      if (printed[name].length > MOST_OUTPUT) end('exit', 'SIGKILL');
    });
  }
  // A program that reads nothing ends its pipe.
  child.stdin?.on('error', () => {}).end(input);
  try {
    const exit = await new Promise<Exit>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, by) => resolve({ code, signal: by }));
    });
    if (exit.code !== 0) failure ??= 'exit';
    return {
      ...exit,
      stdout: printed.stdout.replace(/\r?\n$/, ''),
      stderr: printed.stderr.replace(/\r?\n$/, ''),
      failure,
    };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return notStarted(code === 'ENOENT' ? 'missing' : 'not started', message);
  } finally {
    timers.forEach(clearTimeout);
    signal?.removeEventListener('abort', stop);
  }
}

function notStarted(failure: ProgramOutput['failure'], stderr: string): ProgramOutput {
  return { code: null, signal: null, stdout: '', stderr, failure };
}

/**
 * Aborts when the time is up. A limit of more than 24 days ends then: no job lives so long.
 *
 * @param ms of any size, also a fraction, which Node's own timers refuse
 */
export function timeLimit(ms: number): AbortSignal {
  return AbortSignal.timeout(Math.min(Math.ceil(Math.max(ms, 0)), LONGEST_TIMER_MS));
}

/** A line longer than this is cut: a program that prints without end must not fill the memory. */
const MAX_LINE = 64 * 1024;

/** Splits a byte stream into lines; `\n`, `\r\n` and a lone `\r` (progress bars) end a line. */
export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #onLine: (line: string) => void;
  #rest = '';
  #afterReturn = false;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  write(chunk: Buffer): void {
    this.#split(this.#decoder.write(chunk));
  }

  /** Hands over the last line when it had no end. */
  end(): void {
    this.#split(this.#decoder.end());
    if (this.#rest) this.#emit(this.#rest);
    this.#rest = '';
  }

  #split(text: string): void {
    // A `\n` at the start belongs to the `\r` that ended the chunk before.
    const fresh = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
    if (text) this.#afterReturn = text.endsWith('\r');
    const parts = fresh.split(/\r\n|\n|\r/);
    parts[0] = this.#rest + parts[0];
    this.#rest = parts.pop()!;
    for (const part of parts) this.#emit(part);
    if (this.#rest.length > MAX_LINE) this.#rest = this.#rest.slice(0, MAX_LINE);
  }

  #emit(line: string): void {
    this.#onLine(line.length > MAX_LINE ? line.slice(0, MAX_LINE) : line);
  }
}
