import { existsSync } from 'node:fs';
import { familyOf, processOf, processTree, readOr, threadsOf } from './process-table.ts';

/** What a program, with all that it has started, has used since it began. */
export interface Usage {
  /**
   * User and system time; of processes that have ended too, once their parent has waited for them. Null once the
   * program itself is gone: it has taken what is known of those with it.
   */
  cpuSeconds: number | null;
  /** The most memory that was seen in use at once. */
  peakMemoryBytes: number;
}

/** Linux tells programs CPU time in ticks of 10 ms, whatever its own clock is (`USER_HZ`, proc(5)). */
const SECONDS_PER_TICK = 0.01;

/**
 * Reads what a program uses, from the outside: by `/proc`, so only on Linux.
 *
 * CPU time is exact to a tick. The peak of one process is the kernel's own (`VmHWM`); that of several at once is the
 * largest sum that was read, so whoever wants it reads from time to time.
 */
export class UsageMeter {
  readonly #root: number;
  #peak = 0;

  /** @param root process id of the program */
  constructor(root: number) {
    this.#root = root;
  }

  /** @returns null where the system does not tell, or has not yet told */
  read(): Usage | null {
    const tree = processTree(this.#root);
    this.#seePeak(tree.map(({ pid }) => pid));
    if (this.#peak === 0) return null;
    const isThere = tree.some(({ pid }) => pid === this.#root);
    const ticks = tree.reduce((sum, one) => sum + one.ticks, 0);
    return {
      cpuSeconds: isThere ? ticks * SECONDS_PER_TICK : null,
      peakMemoryBytes: this.#peak,
    };
  }

  /** Looks at memory alone, by the kernel's lists of children: a tenth of the work of `read`. */
  look(): void {
    this.#seePeak(familyOf(this.#root));
  }

  #seePeak(pids: readonly number[]): void {
    const memory = pids.flatMap((pid) => memoryOf(pid) ?? []);
    const together = memory.reduce((sum, { now }) => sum + now, 0);
    this.#peak = Math.max(this.#peak, together, ...memory.map(({ peak }) => peak));
  }
}

/** @returns null for a process that has ended, or that shares the kernel's memory alone */
function memoryOf(pid: number): { now: number; peak: number } | null {
  const status = readOr(`/proc/${pid}/status`);
  const bytes = (name: string) => {
    const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  };
  const [now, peak] = [bytes('VmRSS'), bytes('VmHWM')];
  return now === null || peak === null ? null : { now, peak };
}

/** How often threads stopped running: `voluntary`: to wait for something; else because others were to run. */
export interface ContextSwitches {
  voluntary: number;
  involuntary: number;
}

/** What the threads of a program, and of all that it has started, have counted since each began. */
interface Reading {
  /** By thread id. */
  threads: ReadonlyMap<number, ContextSwitches>;
  /** CPU time of processes that have ended: with them their counts are gone. */
  waitedTicks: number;
}

/**
 * Counts the context switches of a program from the outside (`/proc/PID/task/TID/status`, proc(5)), so only on
 * Linux. The kernel keeps no sum over threads that have ended: where one has, nothing is told. One that began and
 * ended between two calls goes unseen.
 */
export class SwitchMeter {
  readonly #root: number;
  #before: Reading | null;

  /** @param root process id of the program */
  constructor(root: number) {
    this.#root = root;
    this.#before = readingOf(root);
  }

  /** @returns those since the last call, at first since the meter was made; null where they are not known */
  take(): ContextSwitches | null {
    const [before, now] = [this.#before, readingOf(this.#root)];
    this.#before = now;
    return before && now ? switchesBetween(before, now) : null;
  }
}

/** By the kernel's lists of children, as that is quick: a program that has printed its last run may end at once. */
function readingOf(root: number): Reading | null {
  if (!existsSync(`/proc/${root}/task/${root}/children`)) return null;
  const family = familyOf(root);
  const threads = new Map(family.flatMap(countsOf));
  const waitedTicks = family.reduce((sum, pid) => sum + (processOf(pid)?.waitedTicks ?? 0), 0);
  return threads.size === 0 ? null : { threads, waitedTicks };
}

/** @returns null where a thread or a process has ended in between */
export function switchesBetween(before: Reading, now: Reading): ContextSwitches | null {
  if (now.waitedTicks > before.waitedTicks) return null;
  for (const thread of before.threads.keys()) if (!now.threads.has(thread)) return null;
  const sum = { voluntary: 0, involuntary: 0 };
  for (const [thread, { involuntary, voluntary }] of now.threads) {
    const known = before.threads.get(thread);
    sum.voluntary += voluntary - (known?.voluntary ?? 0);
    sum.involuntary += involuntary - (known?.involuntary ?? 0);
  }
  return sum;
}

function countsOf(pid: number): [number, ContextSwitches][] {
  return threadsOf(pid).flatMap((thread) => {
    const status = readOr(`/proc/${pid}/task/${thread}/status`);
    const [, voluntary] = /^voluntary_ctxt_switches:\s+(\d+)$/m.exec(status) ?? [];
    const [, involuntary] = /^nonvoluntary_ctxt_switches:\s+(\d+)$/m.exec(status) ?? [];
    if (voluntary === undefined || involuntary === undefined) return [];
    const counts = { voluntary: Number(voluntary), involuntary: Number(involuntary) };
    return [[Number(thread), counts] satisfies [number, ContextSwitches]];
  });
}
