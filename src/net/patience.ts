import { printable } from '../contract/input-error.ts';
import { type Failure, type FailureKind, inWords } from './failure.ts';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** A new role, policy or session is known everywhere within seconds; IAM promises no time. */
const SETTLES_MS = 2 * 60_000;
const SETTLING: ReadonlySet<FailureKind> = new Set(['credentials', 'clock', 'permission']);

/** Time, as the waiting needs it; the orchestrator's port `Clock` fits. */
export interface Waiter {
  now(): Date;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export interface Patience {
  clock: Waiter;
  /** Ends waits and calls under way: what was asked for is tried once more, no longer patiently. */
  signal: AbortSignal;
  /** How long errors that may pass are waited for. */
  forMs: number;
  /** Told, in one sentence, what is tried again. */
  notice: (text: string) => void;
  /** Number from 0 to 1, new at each call. @default Math.random */
  random?: () => number;
}

/**
 * Makes a call, and makes it again while it fails with what may pass. This is the one policy for all that
 * goes over a network: a wait of random length below a bound that doubles (so that many who failed at the
 * same moment do not come back at the same moment), never shorter than the server asks for, and an end.
 * What is refused is tried for two minutes, as a permission that was just given is not known everywhere.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @param judge what a failure means
 * @throws the last error, or at once one that no waiting can mend
 */
export async function patiently<T>(
  what: string,
  { clock, signal, forMs, notice, random = Math.random }: Patience,
  judge: (error: unknown) => Failure,
  call: () => Promise<T>,
): Promise<T> {
  const begunMs = clock.now().getTime();
  let refusedSinceMs: number | null = null;
  let lastTry = false;
  for (let boundMs = FIRST_WAIT_MS; ; boundMs = Math.min(2 * boundMs, LONGEST_WAIT_MS)) {
    try {
      return await call();
    } catch (error) {
      if (lastTry || (signal.aborted && !isCut(error))) throw error;
      if (signal.aborted) {
        lastTry = true;
        continue;
      }
      const { kind, retryAfterMs = 0 } = judge(error);
      const nowMs = clock.now().getTime();
      const settles = SETTLING.has(kind);
      refusedSinceMs = settles ? (refusedSinceMs ?? nowMs) : null;
      const endMs = Math.min(
        begunMs + forMs,
        refusedSinceMs === null ? Number.POSITIVE_INFINITY : refusedSinceMs + SETTLES_MS,
      );
      const waitMs = Math.min(Math.max(boundMs * random(), retryAfterMs), endMs - nowMs);
      if (!(settles || kind === 'transient') || nowMs >= endMs || retryAfterMs > endMs - nowMs) {
        throw error;
      }
      const left = Math.ceil((endMs - nowMs) / 60_000);
      notice(
        `${what} failed (${printable(inWords(error), 400)}): trying again in ${Math.round(waitMs / 1000)} s, for ${left} min at most.`,
      );
      await clock.sleep(waitMs, signal);
    }
  }
}

/** Whether the abort itself was what ended a call. */
function isCut(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
