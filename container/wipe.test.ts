import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempDir } from '../src/testing/temp-dir.ts';
import { parseMountInfo, wipe } from './work-dir.ts';

/** A folder with files, by their paths. */
function folderWith(...paths: string[]): string {
  const folder = tempDir();
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  return folder;
}

describe('wiping a folder', () => {
  test('removes all but what is kept', async () => {
    const folder = folderWith('a', '.hidden', 'b/c/d', 'files/keep', 'more/files/x');
    await wipe(folder, new Set(['files']));
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['files', 'files/keep']);
  });

  test('removes links, and nothing that they lead to', async () => {
    const outside = folderWith('precious', 'folder/precious');
    const folder = folderWith('a/b');
    symlinkSync(outside, join(folder, 'folder'));
    symlinkSync(join(outside, 'precious'), join(folder, 'a', 'file'));
    symlinkSync('/', join(folder, 'a', 'root'));
    symlinkSync('nowhere', join(folder, 'broken'));
    await wipe(folder);
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(outside, { recursive: true })).toHaveLength(3);
  });

  test('removes folders that are nested deeper than a path may be long', async () => {
    const folder = tempDir();
    const deep = (top: string) => join(folder, ...Array(12).fill(top.repeat(200)));
    for (const top of ['a', 'b']) mkdirSync(deep(top), { recursive: true });
    renameSync(join(folder, 'b'.repeat(200)), join(deep('a'), 'b'));
    await wipe(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves what is mounted below, and the folders that lead there', async () => {
    const folder = folderWith('a/mounted/precious', 'a/other/x', 'a/y', 'mounted/precious', 'b');
    const mounts = [join(folder, 'a', 'mounted'), join(folder, 'mounted'), '/', folder];
    await wipe(folder, new Set(), mounts);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'a',
      'a/mounted',
      'a/mounted/precious',
      'mounted',
      'mounted/precious',
    ]);
  });

  test.skipIf(process.getuid?.() === 0)(
    'removes folders that their owner may not change (root may change all)',
    async () => {
      const folder = folderWith('go/mod/a/b', 'go/mod/c');
      for (const path of ['go/mod/a', 'go/mod', 'go']) chmodSync(join(folder, path), 0o555);
      await wipe(folder);
      expect(existsSync(join(folder, 'go'))).toBe(false);
    },
  );
});

test('mount points are read as the kernel writes them', () => {
  const text = [
    '22 1 259:1 / / rw,noatime shared:1 - xfs /dev/nvme0n1p1 rw',
    '40 22 259:2 /dir /work\\040dir/a\\134b rw master:2 - ext4 /dev/sdb1 rw',
    '',
  ].join('\n');
  expect(parseMountInfo(text)).toEqual(['/', '/work dir/a\\b']);
});
