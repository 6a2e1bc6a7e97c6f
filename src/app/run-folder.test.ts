import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { clearOutFolder } from './folders.ts';
import { openRunFolder } from './run-folder.ts';

/** A run that ended well, with something to be found in its folder. */
async function aRun(out: string, key: string): Promise<string | null> {
  await using folder = await openRunFolder(out, key);
  await clearOutFolder(folder);
  writeFileSync(folder.report, key);
  return folder.becomeLatest();
}

describe('the folder of runs', () => {
  test('keeps every run, and latest leads to the last', async () => {
    const out = join(tempDir(), 'out');
    expect(await aRun(out, 'local-1')).toBe(join(out, 'latest'));
    await aRun(out, 'local-2');
    expect(readdirSync(out).sort()).toEqual(['latest', 'local-1', 'local-2']);
    expect(readFileSync(join(out, 'latest/report.html'), 'utf8')).toBe('local-2');
    expect(readFileSync(join(out, 'local-1/report.html'), 'utf8')).toBe('local-1');
    // So that the folder can be moved.
    expect(readlinkSync(join(out, 'latest'))).toBe('local-2');
  });

  test('has latest lead to the run before, until the next has its reports', async () => {
    const out = tempDir();
    await aRun(out, 'local-1');
    await using next = await openRunFolder(out, 'local-2');
    await clearOutFolder(next);
    writeFileSync(next.log('local'), '');
    expect(readlinkSync(join(out, 'latest'))).toBe('local-1');
  });

  test('keeps apart runs at the same time', async () => {
    const out = tempDir();
    await Promise.all(['local-1', 'local-2', 'local-3'].map((key) => aRun(out, key)));
    for (const key of ['local-1', 'local-2', 'local-3']) {
      expect(readFileSync(join(out, key, 'report.html'), 'utf8')).toBe(key);
    }
    expect(readdirSync(out)).toHaveLength(4);
  });

  test('keeps what is called latest and is no link', async () => {
    const out = tempDir();
    mkdirSync(join(out, 'latest'));
    expect(await aRun(out, 'local-1')).toBeNull();
    expect(readdirSync(join(out, 'latest'))).toEqual([]);
    expect(readdirSync(out).sort()).toEqual(['latest', 'local-1']);
  });

  test('keeps a file that is called latest', async () => {
    const out = tempDir();
    writeFileSync(join(out, 'latest'), 'mine');
    expect(await aRun(out, 'local-1')).toBeNull();
    expect(readFileSync(join(out, 'latest'), 'utf8')).toBe('mine');
  });

  test('keeps what an earlier version left in it', async () => {
    const out = tempDir();
    writeFileSync(join(out, 'result.json'), '{}');
    await aRun(out, 'local-1');
    expect(readFileSync(join(out, 'result.json'), 'utf8')).toBe('{}');
  });

  test('is gone again where nothing was run', async () => {
    const above = tempDir();
    for (const begins of [false, true]) {
      await using folder = await openRunFolder(join(above, 'deep/out'), 'local-1');
      if (begins) await clearOutFolder(folder);
    }
    expect(existsSync(join(above, 'deep'))).toBe(false);
  });
});
