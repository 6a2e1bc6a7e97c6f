import { setTimeout as delay } from 'node:timers/promises';

/** The time of this machine; fits the orchestrator's port `Clock`. A file of its own: tests put another in its place. */
export const systemClock = {
  now: () => new Date(),
  sleep: (ms: number, signal: AbortSignal): Promise<void> =>
    delay(ms, undefined, { signal }).catch(() => {}),
};

/** Milliseconds of a clock that goes only forward and that all processes of this machine share. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
