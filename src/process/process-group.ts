import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Environment,
  type Exit,
  LineSplitter,
  readProgram,
  startProgram,
} from './start-program.ts';

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
  #ended = false;

  private constructor(child: ChildProcess, mark: string, onLine: GroupOptions['onLine']) {
    this.pid = child.pid!;
    this.#mark = mark;
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
    return membersOf(this.pid, this.#mark, await listProcesses());
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

/** Environment variable that marks all members of a group, wherever they have moved to. */
const GROUP_MARK = 'S3_BENCHMARKS_GROUP';

export interface ProcessEntry {
  pid: number;
  parent: number;
  group: number;
  /** Zombies wait for their parent only; they run no more. */
  zombie: boolean;
  /** Value of `GROUP_MARK`; null where the system does not show it. */
  mark: string | null;
}

/** All processes that can be seen: from /proc on Linux (minimal images have no `ps`), else by `ps`. */
export async function listProcesses(): Promise<ProcessEntry[]> {
  if (process.platform !== 'linux') return listByPs();
  const names = await readdir('/proc');
  const entries = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readEntry));
  return entries.filter((entry) => entry !== null);
}

/**
 * The root, its group, its descendants, and whoever carries its mark; without zombies. Parents come first: one that
 * sees its child end before it is ended itself would go on with its work.
 */
export function membersOf(root: number, mark: string, all: readonly ProcessEntry[]): number[] {
  const members = new Set([root]);
  const belongs = (entry: ProcessEntry) =>
    entry.group === root ||
    entry.mark === mark ||
    entry.mark?.startsWith(`${mark}/`) ||
    members.has(entry.parent);
  for (let before = 0; before !== members.size; ) {
    before = members.size;
    for (const entry of all) if (belongs(entry)) members.add(entry.pid);
  }
  const parents = new Map(all.map(({ parent, pid }) => [pid, parent]));
  const depth = (pid: number, seen: readonly number[] = []): number => {
    const parent = parents.get(pid);
    const isTop = parent === undefined || !members.has(parent) || seen.includes(parent);
    return isTop ? 0 : 1 + depth(parent, [...seen, pid]);
  };
  return all
    .filter((entry) => members.has(entry.pid) && !entry.zombie)
    .map(({ pid }) => ({ pid, depth: depth(pid) }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ pid }) => pid);
}

async function readEntry(pid: string): Promise<ProcessEntry | null> {
  try {
    const [stat, environment] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/environ`, 'latin1').catch(() => ''),
    ]);
    // The command in parentheses may hold anything; fields are counted from its last `)`.
    const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const mark = environment.split('\0').find((entry) => entry.startsWith(`${GROUP_MARK}=`));
    return {
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      zombie: state === 'Z' || state === 'X',
      mark: mark?.slice(GROUP_MARK.length + 1) ?? null,
    };
  } catch {
    return null; // It ended while we looked.
  }
}

async function listByPs(): Promise<ProcessEntry[]> {
  const command = ['ps', '-A', '-o', 'pid=,ppid=,pgid=,state='];
  const { failure, stderr, stdout } = await readProgram(command);
  if (failure !== null) throw new Error(`${command.join(' ')} failed: ${stderr || failure}`);
  return stdout.split('\n').map((line) => {
    const [pid, parent, group, state = ''] = line.trim().split(/\s+/);
    return {
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      zombie: state.startsWith('Z'),
      mark: null,
    };
  });
}
