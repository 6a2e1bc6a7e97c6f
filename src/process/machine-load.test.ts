import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { loadBetween, readCpuTimes } from './machine.ts';

const times = { busy: 1000, steal: 10, perCpu: 5000, own: 400 };

describe('how busy others kept the machine', () => {
  test('is what was busy, but for what is our own, in CPUs', () => {
    const later = { busy: 1250, steal: 20, perCpu: 5100, own: 550 };
    expect(loadBetween(times, later)).toEqual({ others: 1, steal: 0.1 });
  });

  test('is never below nothing, as clocks tick apart', () => {
    const later = { busy: 1100, steal: 10, perCpu: 5100, own: 505 };
    expect(loadBetween(times, later)).toEqual({ others: 0, steal: 0 });
  });

  test('is not known where nothing tells it, nor of too short a time', () => {
    expect(loadBetween(null, times)).toBeNull();
    expect(loadBetween(times, null)).toBeNull();
    expect(loadBetween(times, { ...times, perCpu: 5004 })).toBeNull();
  });
});

describe.skipIf(process.platform !== 'linux')('CPU times of this machine', () => {
  test('are read, and are ours only in part', () => {
    const found = readCpuTimes(process.pid)!;
    expect(found.own).toBeGreaterThan(0);
    expect(found.busy).toBeGreaterThan(found.own);
    expect(found.perCpu).toBeGreaterThan(0);
  });

  test('have what a child used, which has ended', async () => {
    const before = readCpuTimes(process.pid)!;
    const busy =
      'const end = process.cpuUsage().user + 200_000; while (process.cpuUsage().user < end);';
    await once(spawn(process.execPath, ['-e', busy]), 'close');
    const after = readCpuTimes(process.pid)!;
    expect(after.own - before.own).toBeGreaterThanOrEqual(20);
  });
});
