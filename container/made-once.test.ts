import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { tempDir } from '../src/testing/temp-dir.ts';
import { madeOnce } from './files.ts';

const never = new AbortController().signal;
const waits = { poll: 5, beat: 5, gone: 200 };

/** One that wants the folder, and what it does to make it. */
function wanting(parent: string, make: (folder: string) => Promise<void>, signal = never) {
  const isWhole = async (folder: string) => existsSync(join(folder, 'whole'));
  return madeOnce(parent, 'thing', { isWhole, make, signal, waits });
}

async function whole(folder: string): Promise<void> {
  mkdirSync(folder);
  writeFileSync(join(folder, 'whole'), folder);
}

test('those that start at once get one folder, made once, at the path it was made at', async () => {
  const parent = tempDir();
  let made = 0;
  const slowly = async (folder: string) => {
    made++;
    await new Promise((resolve) => setImmediate(resolve));
    await whole(folder);
  };
  const folders = await Promise.all(Array.from({ length: 5 }, () => wanting(parent, slowly)));
  expect(made).toBe(1);
  expect(new Set(folders).size).toBe(1);
  expect(readFileSync(join(folders[0]!, 'whole'), 'utf8')).toBe(folders[0]);
  expect(await wanting(parent, async () => expect.unreachable())).toBe(folders[0]);
  expect(readdirSync(parent).sort()).toEqual(['thing', basename(folders[0]!)]);
});

test('what could not be made is removed, and made again by the next', async () => {
  const parent = tempDir();
  const failing = async (folder: string) => {
    mkdirSync(folder);
    throw new Error('no room');
  };
  await expect(wanting(parent, failing)).rejects.toThrow('no room');
  expect(readdirSync(parent)).toEqual([]);
  expect(existsSync(join(await wanting(parent, whole), 'whole'))).toBe(true);
});

test('what is no longer whole is made again, what was left half made is removed', async () => {
  const parent = tempDir();
  const first = await wanting(parent, whole);
  const [left, young] = [join(parent, 'thing.left'), join(parent, 'thing.young')];
  mkdirSync(left);
  mkdirSync(young);
  utimesSync(left, 0, 0);
  await execa('rm', [join(first, 'whole')]);
  const second = await wanting(parent, whole);
  expect(second).not.toBe(first);
  expect([left, young].map((path) => existsSync(path))).toEqual([false, true]);
});

test('one that is killed as it makes the folder is followed by another', async () => {
  const parent = tempDir();
  const module = JSON.stringify(new URL('files.ts', import.meta.url).href);
  const killed = `
    import { mkdirSync } from 'node:fs';
    const { madeOnce } = await import(${module});
    await madeOnce(${JSON.stringify(parent)}, 'thing', {
      isWhole: async () => false,
      make: async (folder) => {
        mkdirSync(folder);
        process.kill(process.pid, 'SIGKILL');
      },
      signal: new AbortController().signal,
    });`;
  const child = await execa(process.execPath, ['--input-type=module', '--eval', killed], {
    reject: false,
  });
  expect(child.signal).toBe('SIGKILL');
  expect(existsSync(join(parent, 'thing.lock'))).toBe(true);
  expect(existsSync(join(parent, 'thing'))).toBe(false);
  const folder = await wanting(parent, whole);
  expect(readFileSync(join(folder, 'whole'), 'utf8')).toBe(folder);
  expect(existsSync(join(parent, 'thing.lock'))).toBe(false);
});

test('whoever waits is interrupted', async () => {
  const parent = tempDir();
  writeFileSync(join(parent, 'thing.lock'), 'another');
  const controller = new AbortController();
  const waiting = wanting(parent, whole, controller.signal);
  controller.abort();
  await expect(waiting).rejects.toThrow(/abort/i);
});

test('whoever gives signs of life is waited for', async () => {
  const parent = tempDir();
  const end = Promise.withResolvers<void>();
  const first = wanting(parent, async (folder) => {
    await end.promise;
    await whole(folder);
  });
  await expect.poll(() => existsSync(join(parent, 'thing.lock'))).toBe(true);
  let signs = 0;
  const second = wanting(parent, async () => expect.unreachable());
  const lock = join(parent, 'thing.lock');
  for (let last = 0; signs < 100; await new Promise((resolve) => setTimeout(resolve, 1))) {
    const { mtimeMs } = await import('node:fs').then(({ statSync }) => statSync(lock));
    if (mtimeMs !== last) signs++;
    last = mtimeMs;
  }
  end.resolve();
  expect(await second).toBe(await first);
});
