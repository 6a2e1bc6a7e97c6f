import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { readRunResult } from '../contract/read-document.ts';
import type { Workload } from '../contract/workload.ts';
import { aRunResult } from '../testing/run-results.ts';
import { tempDir } from '../testing/temp-dir.ts';
import {
  checkDiskSpace,
  clearOutFolder,
  filesIn,
  openOutFolder,
  Scratch,
  saveResult,
} from './folders.ts';

test('a run is stored as a whole, in place of the one before', async () => {
  const out = filesIn(tempDir());
  await saveResult(out, aRunResult({ finishedAt: null }));
  const run = aRunResult();
  await saveResult(out, run);
  expect(readRunResult(readFileSync(out.result, 'utf8'), out.result)).toEqual(run);
  expect(existsSync(`${out.result}.part`)).toBe(false);
});

describe('the disk', () => {
  const GIB = 2 ** 30;
  const workload: Workload = {
    version: 2,
    comment: '',
    filesOnDisk: true,
    checksum: null,
    maxRepeatCount: 1,
    maxRepeatSecs: 1,
    tasks: [{ action: 'download', key: 'download/x', size: GIB }],
  };
  const largest = { ownBuckets: 1, downloads: 'largest' } as const;
  const workloads = new Map([['w', workload]]);
  const named = (...sizes: number[]) =>
    new Map(
      sizes.map((size, index) => [
        `w${index}`,
        {
          ...workload,
          tasks: [{ action: 'download' as const, key: `download/${index}`, size: size * GIB }],
        },
      ]),
    );

  test('is large enough', async () => {
    await expect(
      checkDiskSpace('/x', workloads, largest, async () => 3 * GIB),
    ).resolves.toBeUndefined();
  });

  test('is too small, and how much is needed is said', async () => {
    await expect(checkDiskSpace('/x', workloads, largest, async () => GIB)).rejects.toThrow(
      'work-dir "/x" has 1.00 GiB free, but these workloads need 2.06 GiB: name a folder',
    );
  });

  test('is too small for a sweep, which has sizes to choose and no workloads', async () => {
    const sweep = { ...largest, isSweep: true };
    await expect(checkDiskSpace('/x', workloads, sweep, async () => GIB)).rejects.toThrow(
      /larger disk, or choose smaller sizes\.$/,
    );
    await expect(checkDiskSpace('/x', named(1, 50), sweep, async () => 9 * GIB)).rejects.toThrow(
      'or choose smaller sizes: w1 (99.00 GiB more) does not fit.',
    );
  });

  test('need not hold the objects of another server', async () => {
    const theirs = { ...largest, ownBuckets: 0 };
    await expect(
      checkDiskSpace('/x', workloads, theirs, async () => 1.2 * GIB),
    ).resolves.toBeUndefined();
  });

  test('must hold what each bucket of the embedded server is to have', async () => {
    const two = { ...largest, ownBuckets: 2 };
    await expect(checkDiskSpace('/x', workloads, two, async () => 3 * GIB)).rejects.toThrow(
      'these workloads need 3.06 GiB',
    );
  });

  test('is too small for some: which fit, what the others need, and what to type', async () => {
    const preparing = checkDiskSpace('/x', named(50, 1, 2, 300), largest, async () => 20 * GIB);
    await expect(preparing).rejects.toThrow(InputError);
    await expect(preparing).rejects.toThrow(
      'work-dir "/x" has 20.00 GiB free, but these workloads need 653.06 GiB: name a folder on a ' +
        'larger disk, or leave out what does not fit beside the 2 that do, w0 (98.00 GiB more), ' +
        'w3 (598.00 GiB more): workloads w1,w2',
    );
  });

  test('must hold all that is downloaded where it is left there', async () => {
    const left = { ownBuckets: 0, downloads: 'all' } as const;
    const free = async () => 4 * GIB;
    await expect(checkDiskSpace('/x', named(2, 3), left, free)).rejects.toThrow('workloads w0');
    const removed = { ...left, downloads: 'largest' } as const;
    await expect(checkDiskSpace('/x', named(2, 3), removed, free)).resolves.toBeUndefined();
  });
});

describe('the output folder', () => {
  test('is made, and keeps an earlier result until the run starts', async () => {
    const dir = join(tempDir(), 'deep', 'out');
    const out = await openOutFolder(dir);
    writeFileSync(out.result, '{}');
    await openOutFolder(dir);
    expect(existsSync(out.result)).toBe(true);
    await clearOutFolder(out);
    expect(existsSync(out.result)).toBe(false);
  });

  test('is gone again, with those above it that were made, where nothing was put in it', async () => {
    const above = tempDir();
    mkdirSync(join(above, 'theirs'));
    const open = async (name: string, put: boolean) => {
      await using out = await openOutFolder(join(above, name));
      if (put) writeFileSync(out.result, '{}');
    };
    await open('deep/out', false);
    await open('theirs', false);
    await open('used/out', true);
    expect(readdirSync(above, { recursive: true }).toSorted()).toEqual([
      ...['theirs', 'used', 'used/out', 'used/out/result.json'],
    ]);
  });

  test('must be a folder', async () => {
    const file = join(tempDir(), 'file');
    writeFileSync(file, '');
    await expect(openOutFolder(file)).rejects.toThrow(
      /^out ".*file" cannot be written \(a file is in its place, EEXIST\)/,
    );
  });

  test.skipIf(process.getuid?.() === 0)('must be writable (root may write anywhere)', async () => {
    const dir = join(tempDir(), 'locked');
    mkdirSync(dir);
    chmodSync(dir, 0o500);
    await expect(openOutFolder(dir)).rejects.toThrow(
      'cannot be written (you are not allowed to, EACCES)',
    );
  });
});

describe('temporary files', () => {
  test('are removed at the end', async () => {
    const parent = tempDir();
    let path = '';
    {
      await using scratch = await Scratch.create(parent);
      path = scratch.path;
      writeFileSync(join(path, 'x'), '');
    }
    expect(existsSync(path)).toBe(false);
  });

  test('of a killed run are removed by the next one, those of a living run are not', async () => {
    const parent = tempDir();
    const gone = join(parent, 's3-benchmarks-4194304000-abc');
    const living = join(parent, `s3-benchmarks-${process.ppid}-abc`);
    const foreign = join(parent, 'something-else');
    for (const path of [gone, living, foreign]) mkdirSync(path);
    await using _ = await Scratch.create(parent);
    expect([gone, living, foreign].map((path) => existsSync(path))).toEqual([false, true, true]);
  });

  test('need a folder', async () => {
    await expect(Scratch.create('/no/such/folder')).rejects.toThrow(
      'work-dir "/no/such/folder" cannot be written (there is no such file or folder, ENOENT)',
    );
  });
});
