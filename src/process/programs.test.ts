import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROGRAM_SOURCES, type ProgramName, programUrl, workloadsUrl } from './programs.ts';

test.each(Object.keys(PROGRAM_SOURCES) as ProgramName[])('the program %s is there', (name) => {
  expect(existsSync(programUrl(name))).toBe(true);
});

test('the workloads are there', () => {
  expect(existsSync(new URL('download-64KiB-128x.src.json', workloadsUrl()))).toBe(true);
});
