import { VirtualClock } from './virtual-clock.ts';

/** Loaded by `node --import` before an action under test: its waits cost no time. */
Object.assign(globalThis, { [Symbol.for('s3-benchmarks.clock')]: new VirtualClock() });
