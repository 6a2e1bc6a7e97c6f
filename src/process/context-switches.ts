import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { familyOf, processOf } from './process-table.ts';

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
  const threads = new Map(family.flatMap(threadsOf));
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

function threadsOf(pid: number): [number, ContextSwitches][] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) => {
      const status = readFileSync(`/proc/${pid}/task/${thread}/status`, 'latin1');
      const [, voluntary] = /^voluntary_ctxt_switches:\s+(\d+)$/m.exec(status) ?? [];
      const [, involuntary] = /^nonvoluntary_ctxt_switches:\s+(\d+)$/m.exec(status) ?? [];
      if (voluntary === undefined || involuntary === undefined) return [];
      const counts = { voluntary: Number(voluntary), involuntary: Number(involuntary) };
      return [[Number(thread), counts] satisfies [number, ContextSwitches]];
    });
  } catch {
    return []; // It ended while we looked.
  }
}
