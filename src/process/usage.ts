import { familyOf, processTree, readOr } from './process-table.ts';

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
