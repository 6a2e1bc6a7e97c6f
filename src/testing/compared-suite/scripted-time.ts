import { onTestFinished, vi } from 'vitest';
import { parseRunLine } from '../../contract/runner-output.ts';

/** What a job needs for its time to pass as its runners say. */
export interface ScriptedTime {
  now: () => Date;
  onLine: (line: string) => void;
}

/**
 * Time in which a process takes as long as its runs say that they did, and in which one that hangs is ended
 * at once, when all that it may take has passed: whatever the machine's clock says.
 */
export function scriptedTime(): ScriptedTime {
  let nowMs = Date.UTC(2026, 0, 1);
  let last = { ms: 0, controller: new AbortController() };
  const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    last = { ms, controller: new AbortController() };
    return last.controller.signal;
  });
  onTestFinished(() => spy.mockRestore());
  return {
    now: () => new Date(nowMs),
    onLine: (line) => {
      nowMs += 1000 * (parseRunLine(line)?.seconds ?? 0);
      if (line !== 'it hangs') return;
      nowMs += last.ms;
      last.controller.abort();
    },
  };
}
