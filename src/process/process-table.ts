import { readdir, readFile } from 'node:fs/promises';
import { execa } from 'execa';

/** Environment variable that marks all members of a group, wherever they have moved to. */
export const GROUP_MARK = 'S3_BENCHMARKS_GROUP';

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

/** The root, its group, its descendants, and whoever carries its mark; without zombies. */
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
  return all.filter((entry) => members.has(entry.pid) && !entry.zombie).map(({ pid }) => pid);
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
  const { stdout } = await execa('ps', ['-A', '-o', 'pid=,ppid=,pgid=,state=']);
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
