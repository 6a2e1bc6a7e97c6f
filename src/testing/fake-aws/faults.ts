/**
 * What can go wrong with a call.
 *
 * - `throttle`, `server-error`, `deny`: answered instead of doing the work
 * - `drop-request`: the connection is cut before the work is done
 * - `drop-response`: the connection is cut after the work was done
 * - `cut-answer`: the connection is cut in the middle of the answer
 * - `stall-answer`: nothing comes after the middle of the answer, and the connection stays
 * - `empty`: a well-formed answer with nothing in it
 */
export type FaultKind =
  | 'throttle'
  | 'server-error'
  | 'deny'
  | 'drop-request'
  | 'drop-response'
  | 'cut-answer'
  | 'stall-answer'
  | 'empty'
  | FaultAnswer;

/** An answer of AWS in its own words: a code, its status and a text, as real services give them. */
export interface FaultAnswer {
  code: string;
  status: number;
  message?: string;
  headers?: Record<string, string>;
}

export interface FaultOptions {
  /** How many calls meet it; default: all. */
  times?: number;
  /** For how long, in virtual milliseconds from now; default: for ever. */
  forMs?: number;
  /** How many calls are spared before. */
  after?: number;
}

/** How a fault is written down. */
export function nameOf(kind: FaultKind | null): string | null {
  return typeof kind === 'object' && kind !== null ? kind.code : kind;
}

interface Fault {
  kind: FaultKind;
  call: string;
  spare: number;
  left: number;
  untilMs: number;
}

/** The faults that calls are to meet. */
export class Faults {
  readonly #now: () => Date;
  #faults: Fault[] = [];

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** @param call `service:Operation`, or `*` for all */
  add(call: string, kind: FaultKind, options: FaultOptions = {}): void {
    const {
      after = 0,
      times = Number.POSITIVE_INFINITY,
      forMs = Number.POSITIVE_INFINITY,
    } = options;
    const untilMs = this.#now().getTime() + forMs;
    this.#faults.push({ kind, call, spare: after, left: times, untilMs });
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault that this call meets, which is one of its times. */
  next(call: string): FaultKind | null {
    const nowMs = this.#now().getTime();
    this.#faults = this.#faults.filter((fault) => fault.left > 0 && nowMs < fault.untilMs);
    for (const fault of this.#faults) {
      if (fault.call !== call && fault.call !== '*') continue;
      if (fault.spare-- > 0) continue;
      fault.left--;
      return fault.kind;
    }
    return null;
  }
}
