import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { SwitchMeter, switchesBetween } from './context-switches.ts';

const reading = (threads: Record<number, readonly [number, number]>, waitedTicks = 0) => ({
  threads: new Map(
    Object.entries(threads).map(([id, [voluntary, involuntary]]) => [
      Number(id),
      { voluntary, involuntary },
    ]),
  ),
  waitedTicks,
});

describe('context switches between two readings', () => {
  test('are those of all threads, of new ones from their beginning', () => {
    const [before, now] = [reading({ 1: [5, 1] }), reading({ 1: [15, 2], 2: [3, 4] })];
    expect(switchesBetween(before, now)).toEqual({ voluntary: 13, involuntary: 5 });
  });

  test('are not known where a thread has ended, or a process', () => {
    const before = reading({ 1: [5, 1], 2: [1, 1] });
    expect(switchesBetween(before, reading({ 1: [5, 1] }))).toBeNull();
    expect(switchesBetween(before, reading({ 1: [5, 1], 2: [1, 1] }, 1))).toBeNull();
  });
});

describe.skipIf(process.platform !== 'linux')('a program', () => {
  /** It waits for lines, and answers them. */
  async function waiting(): Promise<ChildProcess> {
    const child = spawn(process.execPath, ['-e', 'process.stdin.pipe(process.stdout)']);
    onTestFinished(() => void child.kill('SIGKILL'));
    child.stdin!.write('ready');
    await once(child.stdout!, 'data');
    return child;
  }

  test('has waited, where it had to', async () => {
    const child = await waiting();
    const meter = new SwitchMeter(child.pid!);
    for (let line = 0; line < 20; line++) {
      child.stdin!.write('line');
      await once(child.stdout!, 'data');
    }
    // A busy machine may give it two lines at once.
    expect(meter.take()?.voluntary).toBeGreaterThan(0);
  });

  test('has none that are known once it is gone', async () => {
    const child = await waiting();
    const meter = new SwitchMeter(child.pid!);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(meter.take()).toBeNull();
    expect(meter.take()).toBeNull();
  });
});
