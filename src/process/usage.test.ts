import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { SwitchMeter, switchesBetween, UsageMeter } from './usage.ts';

const MIB = 2 ** 20;
const BURN =
  'const end = process.cpuUsage().user + 200_000; while (process.cpuUsage().user < end);';

/** A program that says when it has done its work, and stays. */
async function program(script: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [
    '-e',
    `${script}; console.log(); setInterval(() => {}, 1e6)`,
  ]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout!, 'data');
  return child;
}

describe.skipIf(process.platform !== 'linux')('what a program uses', () => {
  test('is its CPU time and the most memory that it had', async () => {
    const { pid } = await program(`${BURN} Buffer.alloc(200 * ${MIB}, 1)`);
    const { cpuSeconds, peakMemoryBytes } = new UsageMeter(pid!).read()!;
    expect(cpuSeconds).toBeGreaterThanOrEqual(0.2);
    expect(peakMemoryBytes).toBeGreaterThan(200 * MIB);
    expect(peakMemoryBytes).toBeLessThan(400 * MIB);
  });

  test('has what it and its children use together, and the CPU time of those that have ended', async () => {
    const child = (script: string) => `['-e', ${JSON.stringify(script)}]`;
    const { pid } = await program(
      `
      const { spawnSync, spawn } = require('node:child_process');
      globalThis.held = Buffer.alloc(150 * ${MIB}, 1);
      spawnSync(process.execPath, ${child(BURN)});
      const stays = spawn(process.execPath, ${child(`globalThis.held = Buffer.alloc(200 * ${MIB}, 1); console.log(); process.stdin.on('close', () => process.exit()).resume()`)});
      stays.stdout.once('data', () => console.log())`,
    );
    const meter = new UsageMeter(pid!);
    const usage = () => meter.read()!;
    await expect.poll(() => usage().peakMemoryBytes).toBeGreaterThan(350 * MIB);
    expect(usage().cpuSeconds).toBeGreaterThanOrEqual(0.2);
  });

  test('has the memory of what ended between two readings, if somebody looked meanwhile', async () => {
    const child = JSON.stringify(
      `const held = Buffer.alloc(200 * ${MIB}, 1); console.log(); process.stdin.on('data', () => process.exit())`,
    );
    const parent = await program(`
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', ${child}]);
      child.stdout.once('data', () => console.log('there'));
      process.stdin.on('data', () => child.stdin.write('end'));
      child.on('close', () => console.log('gone'))`);
    const meter = new UsageMeter(parent.pid!);
    await expect.poll(() => meter.read()!.peakMemoryBytes).toBeGreaterThan(200 * MIB);
    const fresh = new UsageMeter(parent.pid!);
    fresh.look();
    const gone = (async () => {
      for await (const words of parent.stdout!) if (String(words).includes('gone')) return;
    })();
    parent.stdin!.write('end');
    await gone;
    expect(fresh.read()!.peakMemoryBytes).toBeGreaterThan(200 * MIB);
    expect(new UsageMeter(parent.pid!).read()!.peakMemoryBytes).toBeLessThan(200 * MIB);
  });

  test('is there until it was waited for; then its CPU time is not known, and nothing is, if it never ran', async () => {
    const child = await program(BURN);
    const meter = new UsageMeter(child.pid!);
    meter.look();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    // Nobody waits for it while we do not return to Node's loop.
    while (!readFileSync(`/proc/${child.pid}/stat`, 'latin1').includes(') Z '));
    const usage = meter.read()!;
    expect(usage.cpuSeconds).toBeGreaterThanOrEqual(0.2);
    expect(usage.peakMemoryBytes).toBeGreaterThan(0);
    await ended;
    expect(meter.read()).toEqual({ ...usage, cpuSeconds: null });
    expect(new UsageMeter(child.pid!).read()).toBeNull();
  });
});

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
