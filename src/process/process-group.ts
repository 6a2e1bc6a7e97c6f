import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { LineSplitter } from './lines.ts';
import { GROUP_MARK, listProcesses, membersOf } from './process-table.ts';

/** How long a pipe may stay open after its program has ended, held by what could not be found. */
const LAST_WORDS_MS = 2000;

export interface GroupOptions {
  command: readonly string[];
  cwd?: string;
  /** The whole environment; nothing is inherited. */
  env: Readonly<Record<string, string | undefined>>;
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

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A program and all that it starts. */
export class ProcessGroup {
  readonly pid: number;
  /** Resolves when the program has ended, what it started is gone, and all lines are delivered. */
  readonly exited: Promise<Exit>;
  readonly #mark: string;
  #ended = false;

  private constructor(child: ChildProcess, mark: string, onLine: GroupOptions['onLine']) {
    this.pid = child.pid!;
    this.#mark = mark;
    this.exited = this.#follow(child, onLine);
  }

  /** @throws the system's error when the program cannot be started */
  static async start(options: GroupOptions): Promise<ProcessGroup> {
    const [file = '', ...args] = options.command;
    // A group within a group carries both marks, so that either finds it.
    const outer = options.env[GROUP_MARK];
    const mark = outer ? `${outer}/${randomUUID()}` : randomUUID();
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: { ...options.env, [GROUP_MARK]: mark },
      detached: options.ownGroup,
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

  /** Kills until nothing is left: a process may start another while we look. */
  async #sweep(): Promise<void> {
    while ((await this.#signalAll('SIGKILL')) > 0) await sleep(5);
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
    return membersOf(this.pid, this.#mark, await listProcesses());
  }
}
