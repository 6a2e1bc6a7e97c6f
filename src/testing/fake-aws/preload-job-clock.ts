import { registerHooks } from 'node:module';
import { RemoteClock } from './remote-clock.ts';

/**
 * Loaded by `node --import` before a job under test: it begins at the time of the fake AWS whose control is at
 * `FAKE_AWS_CONTROL`, and its waits cost no time and move that.
 */
const key = Symbol.for('s3-benchmarks.job-clock');
Object.assign(globalThis, {
  [key]: await RemoteClock.connect(process.env.FAKE_AWS_CONTROL!, true),
});
const source = `
const clock = globalThis[Symbol.for('s3-benchmarks.job-clock')];
const aheadMs = clock.now().getTime() - Date.now();
export const systemClock = {
  now: () => new Date(Date.now() + aheadMs),
  sleep: (ms, signal) => clock.sleep(ms, signal),
};`;

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('/src/process/clock.ts')) return nextLoad(url, context);
    return { format: 'module', shortCircuit: true, source };
  },
});
