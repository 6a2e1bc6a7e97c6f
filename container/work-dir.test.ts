import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { InputError } from '../src/contract/input-error.ts';
import { tempDir } from '../src/testing/temp-dir.ts';
import { MARKER, WorkDir } from './work-dir.ts';

const RUN = 'a'.repeat(32);
const OTHER_RUN = 'b'.repeat(32);

function claim(path: string | undefined, nonce = RUN, ownMachine = false): Promise<WorkDir> {
  return WorkDir.claim({ path, nonce, ownMachine });
}

/** What jobs leave. */
function fill(folder: string, ...names: string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'file'), '');
  }
}

/** What is in the folder, but for its mark. */
function left(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name !== MARKER)
    .sort();
}

describe('a work folder', () => {
  test('is made if it is missing', async () => {
    const path = join(tempDir(), 'a', 'b');
    expect((await claim(path)).path).toBe(path);
    expect(readdirSync(path)).toEqual([MARKER]);
  });

  test('is wiped when another run has left it', async () => {
    const path = tempDir();
    (await claim(path)).end();
    fill(path, 'files', 'saved', 'build');
    await claim(path, OTHER_RUN);
    expect(left(path)).toEqual([]);
  });

  test('is gone on from when a job of the same run has ended in it', async () => {
    const path = tempDir();
    const first = await claim(path);
    fill(path, 'files', 'saved', 'build');
    first.end();
    await claim(path);
    expect(left(path)).toEqual(['build', 'files', 'saved']);
  });

  test('keeps results and prepared files, and nothing half done, of a killed job of the same run', async () => {
    const path = tempDir();
    await claim(path);
    fill(path, 'files', 'saved', 'build');
    await claim(path);
    expect(left(path)).toEqual(['files', 'saved']);
    await claim(path, OTHER_RUN);
    expect(left(path)).toEqual([]);
  });

  test('is left by no link that stands for prepared files', async () => {
    const path = tempDir();
    const outside = tempDir();
    fill(outside, 'precious');
    await claim(path);
    symlinkSync(outside, join(path, 'files'));
    await claim(path);
    expect(left(path)).toEqual([]);
    expect(readdirSync(outside)).toEqual(['precious']);
  });

  test.each(['not JSON', '{}', '{"nonce":"x","ended":true}'])(
    'whose mark says %s is wiped',
    async (text) => {
      const path = tempDir();
      fill(path, 'files', 'build');
      writeFileSync(join(path, MARKER), text);
      await claim(path);
      expect(left(path)).toEqual([]);
    },
  );

  test.each<[string, (path: string) => void]>([
    ['a file', (path) => writeFileSync(join(path, 'thesis.txt'), '')],
    ['a folder', (path) => mkdirSync(join(path, 'thesis.txt'))],
    [
      'a link in the place of the mark',
      (path) => {
        writeFileSync(join(path, 'thesis.txt'), '');
        symlinkSync('thesis.txt', join(path, MARKER));
      },
    ],
  ])('that holds %s that no job made is refused, and left as it is', async (_, arrange) => {
    const path = tempDir();
    arrange(path);
    const before = readdirSync(path);
    await expect(claim(path)).rejects.toThrow(/^--work-dir "[^"]+" holds what no job made \("/);
    expect(readdirSync(path)).toEqual(before);
  });

  test('that a job was about to mark when it was killed is taken', async () => {
    const path = tempDir();
    writeFileSync(join(path, `${MARKER}.part`), '{');
    await claim(path);
    expect(left(path)).toEqual([]);
  });

  test('on a machine that is there for jobs only may have lost its mark', async () => {
    const path = tempDir();
    fill(path, 'build');
    await claim(path, RUN, true);
    expect(left(path)).toEqual([]);
  });

  test.each(['/', homedir(), dirname(homedir())])('is never %s', async (path) => {
    // Never as a machine that is there for jobs only: were the refusal lost, this would wipe it.
    const error = await claim(path, RUN, false).catch((caught) => caught);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(/is or holds the home folder: name an empty folder\.$/);
  });

  test('is never the home folder by another name', async () => {
    const link = join(tempDir(), 'link');
    symlinkSync(homedir(), link);
    await expect(claim(link)).rejects.toThrow('is or holds the home folder');
  });

  test('that cannot be one is refused in one sentence', async () => {
    const file = join(tempDir(), 'file');
    writeFileSync(file, '');
    await expect(claim(file)).rejects.toThrow(
      /^--work-dir ".*file" cannot be written \(EEXIST\): name an empty folder\.$/,
    );
  });

  test.runIf(process.platform === 'linux')('where no folder can be made is refused', async () => {
    await expect(claim('/proc/x/y')).rejects.toThrow(/cannot be written \(ENOENT\)/);
  });

  test.skipIf(existsSync('/workdir'))(
    'without a name is this user’s own in the system’s temp (needs a machine without /workdir)',
    async () => {
      const temp = tempDir();
      vi.stubEnv('TMPDIR', temp);
      const { path } = await claim(undefined);
      vi.unstubAllEnvs();
      expect(path).toBe(join(temp, `s3-benchmarks-work-${process.getuid?.()}`));
    },
  );
});
