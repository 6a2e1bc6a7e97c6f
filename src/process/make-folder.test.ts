import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { makeFolder } from './make-folder.ts';

test('a folder is made with those above it, and it is told which is the highest', async () => {
  const dir = tempDir();
  expect(await makeFolder(join(dir, 'a', 'b', 'c'))).toBe(join(dir, 'a'));
  expect(existsSync(join(dir, 'a', 'b', 'c'))).toBe(true);
  expect(await makeFolder(join(dir, 'a', 'b'))).toBeUndefined();
});

test('a file in its place, or above it, is the fault that is told', async () => {
  const file = join(tempDir(), 'file');
  writeFileSync(file, '');
  await expect(makeFolder(file)).rejects.toThrow('EEXIST');
  await expect(makeFolder(join(file, 'a'))).rejects.toThrow('ENOTDIR');
});

test.runIf(process.platform === 'linux')('where no folder can be made, it ends', async () => {
  await expect(makeFolder('/proc/x')).rejects.toThrow('ENOENT');
  await expect(makeFolder('/proc/x/y')).rejects.toThrow('ENOENT');
});
