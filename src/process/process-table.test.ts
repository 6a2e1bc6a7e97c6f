import { describe, expect, test } from 'vitest';
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
