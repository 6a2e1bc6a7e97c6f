import { spawn } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { listProcesses, membersOf, type ProcessEntry, processOf } from './process-table.ts';

function entry(pid: number, fields: Partial<ProcessEntry> = {}): ProcessEntry {
  return { pid, parent: 1, group: pid, zombie: false, mark: null, ...fields };
}

describe('membersOf', () => {
  test.each<[string, ProcessEntry, boolean]>([
    ['the root', entry(100), true],
    ['a member of its group', entry(1, { group: 100 }), true],
    ['a child in another group', entry(1, { parent: 100 }), true],
    ['whoever carries its mark', entry(1, { mark: 'm' }), true],
    ['whoever carries a mark within its mark', entry(1, { mark: 'm/inner' }), true],
    ['whoever carries another mark', entry(1, { mark: 'mm' }), false],
    ['a zombie', entry(1, { parent: 100, zombie: true }), false],
    ['a stranger', entry(1), false],
  ])('%s', (_, one, member) => {
    const pid = one.pid;
    expect(membersOf(100, 'm', [one]).includes(pid)).toBe(member);
  });

  test('holds grandchildren, parents first, in whatever order they are listed', () => {
    // Numbers of processes begin again at some time: a child may have a lower one than its parent.
    const all = [entry(3, { parent: 2, group: 100 }), entry(2, { parent: 100 }), entry(100)];
    expect(membersOf(100, 'm', all)).toEqual([100, 2, 3]);
  });
});

test('listProcesses finds this process', async () => {
  const own = (await listProcesses()).find(({ pid }) => pid === process.pid);
  expect(own).toMatchObject({ parent: process.ppid, zombie: false });
});

test.runIf(process.platform === 'linux')(
  'looking at all processes takes no memory beside the heap, which would be collected each time',
  async () => {
    const before = process.memoryUsage().arrayBuffers;
    for (let looks = 0; looks < 3; looks++) await listProcesses();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024);
  },
);

test.runIf(process.platform === 'linux')(
  'a process is known whose name and environment are no UTF-8',
  async () => {
    const dir = tempDir();
    const odd = Buffer.concat([
      Buffer.from(`${dir}/`),
      Buffer.from([0xff, 0x29, 0x20, 0xe2, 0x82]),
    ]);
    copyFileSync('/bin/sleep', odd);
    // Node passes on no bytes that are no UTF-8; a shell does.
    const script = 'export ODD="$(printf "\\377\\342")" S3_BENCHMARKS_GROUP=m; exec "$0"/* 60';
    const child = spawn('sh', ['-c', script, dir], { stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    const isSleep = () => readFileSync(`/proc/${child.pid}/comm`)[0] === 0xff;
    await vi.waitUntil(isSleep, { timeout: 60_000, interval: 5 });
    const found = (await listProcesses()).find(({ pid }) => pid === child.pid);
    expect(found).toMatchObject({ parent: process.pid, zombie: false, mark: 'm' });
  },
);

test.runIf(process.platform === 'linux')(
  'listProcesses leaves out what was there before',
  async () => {
    const since = processOf(process.pid)!.startedTicks;
    const listed = (await listProcesses(since)).map(({ pid }) => pid);
    expect(listed).toContain(process.pid);
    // The first process of the machine, or of a container.
    expect(processOf(1)!.startedTicks).toBeLessThan(since);
    expect(listed).not.toContain(1);
  },
);
