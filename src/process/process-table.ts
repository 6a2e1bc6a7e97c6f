import { readdirSync, readFileSync } from 'node:fs';
import { readProgram } from './start-program.ts';

/** What /proc tells of a process (proc(5), `/proc/PID/stat`). */
interface ProcessStat {
  pid: number;
  parent: number;
  group: number;
  /** Zombies wait for their parent only; they run no more. */
  zombie: boolean;
  /** When it was started, since the machine was. */
  startedTicks: number;
  /** CPU time of itself and of its children that it has waited for. */
  ticks: number;
  /** Of its children that it has waited for alone. */
  waitedTicks: number;
}

/** A process alone; null for one that has ended, and where there is no /proc. */
export function processOf(pid: number): ProcessStat | null {
  const stat = readOr(`/proc/${pid}/stat`);
  if (stat === '') return null;
  // The command in parentheses may hold anything; fields are counted from its last `)`, which is the 2nd.
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const fields = rest.map(Number);
  const waitedTicks = fields[12]! + fields[13]!;
  return {
    pid,
    parent: fields[0]!,
    group: fields[1]!,
    zombie: state === 'Z' || state === 'X',
    startedTicks: fields[18]!,
    ticks: fields[10]! + fields[11]! + waitedTicks,
    waitedTicks,
  };
}

/** All processes that /proc shows. Read at once: a promise for each file takes far more CPU. */
function allProcesses(): ProcessStat[] {
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return []; // Not Linux.
  }
  return names.filter((name) => /^\d+$/.test(name)).flatMap((pid) => processOf(Number(pid)) ?? []);
}

/** A process and all below it that are alive. Nothing where there is no `/proc`. */
export function processTree(root: number): ProcessStat[] {
  const found = allProcesses();
  const own = new Set([root]);
  for (let before = 0; before !== own.size; ) {
    before = own.size;
    for (const { parent, pid } of found) if (own.has(parent)) own.add(pid);
  }
  return found.filter(({ pid }) => own.has(pid));
}

/** A process and those below it, as far as the kernel lists children (`CONFIG_PROC_CHILDREN`, proc(5)). */
export function familyOf(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    readOr(`/proc/${pid}/task/${thread}/children`)
      .split(' ')
      .filter((child) => child !== ''),
  );
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}

/** Numbers of a process's threads. */
export function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return []; // It ended while we looked.
  }
}

/**
 * Nothing of what ended while we looked, or of what this kernel does not tell. Bytes that are no UTF-8 become others,
 * which no name or figure of ours holds: any other encoding has Node take 64 KiB for each file of /proc, and with it a
 * whole garbage collection every few looks.
 */
export function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Environment variable that marks all members of a group, wherever they have moved to. */
export const GROUP_MARK = 'S3_BENCHMARKS_GROUP';

export interface ProcessEntry extends Pick<ProcessStat, 'pid' | 'parent' | 'group' | 'zombie'> {
  /** Value of `GROUP_MARK`; null where the system does not show it. */
  mark: string | null;
}

/**
 * The processes that can be seen: from /proc on Linux (minimal images have no `ps`), else by `ps`.
 *
 * @param sinceTicks leaves out those that were started before, where the system tells when that was
 */
export async function listProcesses(sinceTicks = 0): Promise<ProcessEntry[]> {
  if (process.platform !== 'linux') return listByPs();
  return allProcesses()
    .filter(({ startedTicks }) => startedTicks >= sinceTicks)
    .map((stat) => ({ ...stat, mark: markOf(stat.pid) }));
}

function markOf(pid: number): string | null {
  const entries = readOr(`/proc/${pid}/environ`).split('\0');
  const mark = entries.find((entry) => entry.startsWith(`${GROUP_MARK}=`));
  return mark?.slice(GROUP_MARK.length + 1) ?? null;
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
