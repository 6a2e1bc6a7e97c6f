import { execa } from 'execa';
import { expect, test } from 'vitest';
import { startFakeAws } from './client-side.ts';
import { RemoteClock } from './remote-clock.ts';

const HOUR = 3_600_000;
const never = new AbortController().signal;

test('a wait in another program moves the time of the fake, and costs none', async () => {
  const { aws } = await startFakeAws();
  const started = aws.clock.now().getTime();
  const program = `
    const clock = globalThis[Symbol.for('s3-benchmarks.clock')];
    await clock.sleep(12 * 3600_000, new AbortController().signal);
    console.log(clock.now().getTime());`;
  const preload = new URL('./preload-clock.ts', import.meta.url).href;
  const { stdout } = await execa(
    'node',
    ['--import', preload, '--input-type=module', '--eval', program],
    { preferLocal: true, env: { FAKE_AWS_CONTROL: aws.controlUrl } },
  );
  expect(Number(stdout) - started).toBe(12 * HOUR);
  expect(aws.clock.now().getTime() - started).toBe(12 * HOUR);
});

test('what a test planned for a moment happens while another program waits', async () => {
  const { aws } = await startFakeAws();
  const happened: Date[] = [];
  aws.clock.after(HOUR, () => happened.push(aws.clock.now()));
  const clock = await RemoteClock.connect(aws.controlUrl);
  await clock.sleep(2 * HOUR, never);
  expect(clock.now().getTime() - happened[0]!.getTime()).toBe(HOUR);
});

test('an interruption ends a wait', async () => {
  const { aws } = await startFakeAws();
  const clock = await RemoteClock.connect(aws.controlUrl);
  const controller = new AbortController();
  aws.clock.after(HOUR, () => controller.abort());
  await clock.sleep(2 * HOUR, controller.signal);
  await clock.sleep(2 * HOUR, controller.signal);
  expect(aws.clock.now().getTime()).toBeLessThanOrEqual(clock.now().getTime() + 2 * HOUR);
});
