import { printable } from '../contract/input-error.ts';
import type { Clock } from '../orchestrator/ports.ts';
import { isTransient } from './aws-errors.ts';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

export interface Patience {
  clock: Clock;
  /** Ends waits and calls under way: what was asked for is tried once more, no longer patiently. */
  signal: AbortSignal;
  /** How long errors that may pass are waited for. */
  forMs: number;
  /** Told, in one sentence, what is tried again. */
  notice: (text: string) => void;
}

/**
 * Makes a call, and makes it again while it fails with what may pass: throttling, a network that is
 * gone. The clients' own retries are over within seconds; this is for the minutes after.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @throws the last error, or at once one that no waiting can mend
 */
export async function patiently<T>(
  what: string,
  { clock, signal, forMs, notice }: Patience,
  call: () => Promise<T>,
): Promise<T> {
  const begunMs = clock.now().getTime();
  let lastTry = false;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
    try {
      return await call();
    } catch (error) {
      if (lastTry || (signal.aborted && !isCut(error))) throw error;
      if (signal.aborted) {
        lastTry = true;
        continue;
      }
      const leftMs = begunMs + forMs - clock.now().getTime();
      if (!isTransient(error) || leftMs <= 0) throw error;
      const why = printable(error instanceof Error ? error.message || error.name : String(error));
      notice(
        `${what} failed (${why}): trying again in ${waitMs / 1000} s, for ${Math.ceil(leftMs / 60_000)} min at most.`,
      );
      await clock.sleep(waitMs, signal);
    }
  }
}

/** Whether the abort itself was what ended a call. */
function isCut(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
