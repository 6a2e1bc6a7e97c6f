import type { Clock } from '../src/orchestrator/ports.ts';
import { systemClock } from '../src/process/clock.ts';

const ELSEWHERE = Symbol.for('s3-benchmarks.clock');

/**
 * The time that all waits of the action go by. Tests of the packaged action put another clock where
 * this looks (by `node --import`), so that a run of hours takes none.
 */
export const clock: Clock = (globalThis as { [ELSEWHERE]?: Clock })[ELSEWHERE] ?? systemClock;
