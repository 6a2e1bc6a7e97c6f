/** Milliseconds, from any beginning, that never go back; and calls at a time. Tests have their own. */
export interface Timers {
  now(): number;
  /**
   * Calls back once, at that time or as soon after it as can be.
   *
   * @returns takes the call back
   */
  at(time: number, call: () => void): () => void;
}

/** Node counts whole milliseconds from the beginning of a turn of its loop, so a timer can come this much early. */
const EARLY_MS = 0.5;

export const systemTimers: Timers = {
  now: () => performance.now(),
  at: (time, call) => {
    let timer: NodeJS.Timeout;
    const wait = () => {
      const left = time - performance.now();
      if (left > EARLY_MS) timer = setTimeout(wait, left);
      else call();
    };
    // It may have passed since the caller looked: a negative one is warned of.
    timer = setTimeout(wait, Math.max(0, time - performance.now()));
    return () => clearTimeout(timer);
  },
};
