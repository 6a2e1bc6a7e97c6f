import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { allowedCpus, canPin, parseCpuList, pinnedCommand } from './machine.ts';

test.each([
  ['0', [0]],
  ['0-3', [0, 1, 2, 3]],
  ['0,2-3,7', [0, 2, 3, 7]],
])('the list %s is %j', (list, cpus) => {
  expect(parseCpuList(list)).toEqual(cpus);
});

test('at least one CPU is allowed', () => {
  expect(allowedCpus().length).toBeGreaterThan(0);
});

describe.runIf(await canPin())('pinning', () => {
  test('starts a program on the CPUs it is given', async () => {
    const cpu = allowedCpus().at(-1)!;
    const [file = '', ...args] = pinnedCommand(['cat', '/proc/self/status'], [cpu]);
    const { stdout } = await execa(file, args);
    expect(stdout).toMatch(new RegExp(`^Cpus_allowed_list:\\s*${cpu}$`, 'm'));
  });
});
