import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { processTree } from './process-table.ts';
import { readProgram } from './start-program.ts';

/** Numbers of the CPUs that this process may use. */
export function allowedCpus(): number[] {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1];
    if (list) return parseCpuList(list);
  } catch {
    // No /proc: not Linux.
  }
  return Array.from({ length: availableParallelism() }, (_, cpu) => cpu);
}

/** Reads the kernel's list form, e.g. `0-2,5`. */
export function parseCpuList(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Whether processes can be pinned to CPUs here. */
export async function canPin(): Promise<boolean> {
  return (await readProgram(['taskset', '--version'])).failure === null;
}

/** The command, started on these CPUs only; `taskset` replaces itself, so the process id stays. */
export function pinnedCommand(command: readonly string[], cpus: readonly number[]): string[] {
  return ['taskset', '-c', cpus.join(','), ...command];
}

/**
 * Moves a running process, with all of its threads, to these CPUs.
 *
 * @throws when `taskset` says no
 */
export async function pinProcess(pid: number, cpus: readonly number[]): Promise<void> {
  const command = ['taskset', '-a', '-p', '-c', cpus.join(','), String(pid)];
  const { failure, stderr } = await readProgram(command);
  if (failure !== null) throw new Error(`${command.join(' ')} failed: ${stderr || failure}`);
}

/** CPU time since the machine was started, in ticks of all CPUs together. */
interface CpuTimes {
  /** Of everybody on the machine. */
  busy: number;
  /** That the host of this virtual machine gave to others. */
  steal: number;
  /** What a CPU could have done in that time. */
  perCpu: number;
  /** Of the processes that are ours, with all that they have started. */
  own: number;
}

/** What kept the machine busy beside us, in CPUs, on average over a time. */
interface MachineLoad {
  others: number;
  steal: number;
}

/** Times are counted in ticks; with fewer than this, a share of them says nothing. */
const LEAST_TICKS = 5;

/**
 * Reads what the kernel counts (proc(5), `/proc/stat` and `/proc/PID/stat`).
 *
 * @param root our first process: all that it has started counts as ours
 * @returns null where the system does not tell
 */
export function readCpuTimes(root: number): CpuTimes | null {
  try {
    const lines = readFileSync('/proc/stat', 'utf8').split('\n');
    const [user, nice, system, idle, iowait, irq, softirq, steal] = fieldsOf(lines[0]!.slice(4));
    const cpus = lines.filter((line) => /^cpu\d/.test(line)).length;
    const busy = user! + nice! + system! + irq! + softirq!;
    const all = busy + idle! + iowait! + steal!;
    const times = { busy, steal: steal!, perCpu: all / cpus, own: ownTicks(root) };
    return Object.values(times).every(Number.isFinite) ? times : null;
  } catch {
    return null; // No /proc, or not the one of Linux.
  }
}

/** @returns null where either is not known, or too short a time lies between */
export function loadBetween(before: CpuTimes | null, after: CpuTimes | null): MachineLoad | null {
  if (before === null || after === null) return null;
  const ticks = after.perCpu - before.perCpu;
  if (ticks < LEAST_TICKS) return null;
  const share = (count: number) => Math.round((100 * Math.max(0, count)) / ticks) / 100;
  return {
    others: share(after.busy - before.busy - (after.own - before.own)),
    steal: share(after.steal - before.steal),
  };
}

/** Of all that is alive below the root, and of all that has ended and was waited for. */
function ownTicks(root: number): number {
  return processTree(root).reduce((sum, { ticks }) => sum + ticks, 0);
}

function fieldsOf(text: string): number[] {
  return text.trim().split(/\s+/).map(Number);
}
