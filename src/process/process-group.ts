import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { GROUP_MARK, listProcesses, membersOf, processOf } from './process-table.ts';
import { type Environment, type Exit, LineSplitter, startProgram } from './start-program.ts';

/** How long a pipe may stay open after its program has ended, held by what could not be found. */
const LAST_WORDS_MS = 2000;

interface GroupOptions {
  command: readonly string[];
  cwd?: string;
  /** The whole environment; nothing is inherited. */
  env: Environment;
  /** Called with each line of stdout and stderr as it comes. */
  onLine: (line: string) => void;
  /**
   * A group of its own is not reached by a terminal's Ctrl-C and can be killed as one.
   * Without, the process joins ours (a job's runners belong to the job's group).
   */
  ownGroup: boolean;
  /** A channel by which the child notices that we are gone; only for Node programs. */
  ipc?: boolean;
}

/** A program and all that it starts. */
export class ProcessGroup {
  readonly pid: number;
  /** Resolves when the program has ended, what it started is gone, and all lines are delivered. */
  readonly exited: Promise<Exit>;
  readonly #mark: string;
  readonly #startedTicks: number;
  #ended = false;

  private constructor(child: ChildProcess, mark: string, onLine: GroupOptions['onLine']) {
    this.pid = child.pid!;
    this.#mark = mark;
    // Nobody has waited for it yet, so it can be read even if it has ended.
    this.#startedTicks = processOf(this.pid)?.startedTicks ?? 0;
    this.exited = this.#follow(child, onLine);
  }

  /** @throws the system's error when the program cannot be started */
  static async start(options: GroupOptions): Promise<ProcessGroup> {
    // A group within a group carries both marks, so that either finds it.
    const outer = options.env[GROUP_MARK];
    const mark = outer ? `${outer}/${randomUUID()}` : randomUUID();
    const child = startProgram(options.command, {
      cwd: options.cwd,
      env: { ...options.env, [GROUP_MARK]: mark },
      ownGroup: options.ownGroup,
      stdio: ['ignore', 'pipe', 'pipe', ...(options.ipc ? (['ipc'] as const) : [])],
    });
    // Listening starts before the first await, so that no line and no exit is missed.
    const group = new ProcessGroup(child, mark, options.onLine);
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.channel?.unref();
    return group;
  }

  /**
   * Ends the program and all that it started, also what has moved to another group or session:
   * SIGTERM, and SIGKILL for what is left after `graceMs`.
   */
  async terminate(graceMs: number): Promise<void> {
    if (this.#ended) return;
    const deadline = Date.now() + graceMs;
    await this.#signalAll('SIGTERM');
    while (Date.now() < deadline && (await this.#alive()).length > 0) await sleep(20);
    await this.#sweep();
    await this.exited;
  }

  async #follow(child: ChildProcess, onLine: (line: string) => void): Promise<Exit> {
    for (const stream of [child.stdout, child.stderr]) {
      const lines = new LineSplitter(onLine);
      stream?.on('data', (chunk: Buffer) => lines.write(chunk));
      stream?.on('end', () => lines.end());
    }
    const closed = new Promise((resolve) => child.once('close', resolve));
    const exit = await new Promise<Exit>((resolve) => {
      child.once('exit', (code, signal) => resolve({ code, signal }));
      child.once('error', () => resolve({ code: 127, signal: null }));
    });
    if (child.pid === undefined) return exit;
    // What outlives the program would hold its output open and disturb the next measurement.
    await this.#sweep();
    this.#ended = true;
    await Promise.race([closed, sleep(LAST_WORDS_MS, undefined, { ref: false })]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    return exit;
  }

  /**
   * Kills until nothing is left: a process may start another while we look. One that is just becoming another program
   * has no environment for a moment, and so no mark: only the second look that finds nothing counts.
   */
  async #sweep(): Promise<void> {
    for (let looks = 0; looks < 2; ) {
      looks = (await this.#signalAll('SIGKILL')) > 0 ? 0 : looks + 1;
      if (looks < 2) await sleep(5);
    }
  }

  async #signalAll(signal: NodeJS.Signals): Promise<number> {
    const members = await this.#alive();
    for (const pid of members) {
      try {
        process.kill(pid, signal);
      } catch {
        // It ended by itself.
      }
    }
    return members.length;
  }

  async #alive(): Promise<number[]> {
    return membersOf(this.pid, this.#mark, await listProcesses(this.#startedTicks));
  }
}

/** How long a program may take to end after SIGTERM. */
const GRACE_MS = 1000;

export interface CommandOptions {
  cwd: string;
  env: Environment;
  signal: AbortSignal;
  /** Ends the program when its time is up; no bound without it. */
  timeout?: AbortSignal;
  onLine: (line: string) => void;
  /** Called with the process id, before any line. */
  onStart?: (pid: number) => void;
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
  { cwd, env, signal, timeout, onLine, onStart }: CommandOptions,
): Promise<CommandEnd> {
  if (signal.aborted) return { code: null, signal: null, ended: 'interrupted' };
  const group = await ProcessGroup.start({ command, cwd, env, onLine, ownGroup: false });
  onStart?.(group.pid);
  const stop = AbortSignal.any(timeout ? [signal, timeout] : [signal]);
  const terminate = () => void group.terminate(GRACE_MS);
  stop.addEventListener('abort', terminate, { once: true });
  if (stop.aborted) terminate();
  const exit = await group.exited;
  stop.removeEventListener('abort', terminate);
  const ended = signal.aborted ? 'interrupted' : stop.aborted ? 'timeout' : null;
  return { ...exit, ended };
}
