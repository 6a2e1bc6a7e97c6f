import type { Clock } from './ports.ts';

/** Shortest time between two looks, right after a change. */
const FASTEST_MS = 5000;
/** A wait is lengthened by up to this share, so that runs that started together drift apart. */
const JITTER = 0.2;

/**
 * How long to wait before the next look: short after a change, since another often follows, then a
 * quarter of the time that nothing has changed, up to `pollMs`. In the long middle of a job that is
 * less than one look a minute with `pollMs` of a minute.
 */
export function pollDelayMs(
  { pollMs, jitter = () => 0 }: { pollMs: number; jitter?: () => number },
  sinceChangeMs: number,
): number {
  const delayMs = Math.min(pollMs, Math.max(FASTEST_MS, sinceChangeMs / 4));
  return delayMs * (1 + JITTER * jitter());
}

/** Whether a time has come; never when there is none. */
export function isOver(time: Date | undefined, clock: Clock): boolean {
  return time !== undefined && clock.now() >= time;
}
