import { RemoteClock } from './remote-clock.ts';

/**
 * Loaded by `node --import` before a program under test: puts the fake AWS's clock where the program
 * looks for one, so that its waits cost no time. `FAKE_AWS_CONTROL` is the URL of the control.
 */
Object.assign(globalThis, {
  [Symbol.for('s3-benchmarks.clock')]: await RemoteClock.connect(process.env.FAKE_AWS_CONTROL!),
});
