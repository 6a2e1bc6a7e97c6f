import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { execa } from 'execa';

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
  const { failed } = await execa('taskset', ['--version'], { reject: false });
  return !failed;
}

/** The command, started on these CPUs only; `taskset` replaces itself, so the process id stays. */
export function pinnedCommand(command: readonly string[], cpus: readonly number[]): string[] {
  return ['taskset', '-c', cpus.join(','), ...command];
}

/** Moves a running process, with all of its threads, to these CPUs. */
export async function pinProcess(pid: number, cpus: readonly number[]): Promise<void> {
  await execa('taskset', ['-a', '-p', '-c', cpus.join(','), String(pid)]);
}
