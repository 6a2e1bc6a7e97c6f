import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from '../../src/process/programs.ts';
import { build, CACHE } from './build.ts';
import { type Bundle, digestOfSources } from './sources.ts';

const POLL_MS = 200;
/** Builds that are kept: tests may still be reading the one before. */
const KEPT = 4;

/**
 * The action, or the command line, packaged from the sources as they are now, built only if that has not
 * been done: it takes half a minute. Processes that ask at the same time build once.
 *
 * @param root of the project
 * @param what of it
 * @returns the packaged folder; nobody may write into it
 */
export async function packaged(root: string, what: Bundle = 'action'): Promise<string> {
  const cache = join(root, CACHE);
  const digest = await digestOfSources(root);
  const folder = join(cache, what === 'action' ? digest : `${digest}-${what}`);
  const lock = join(cache, 'lock');
  await mkdir(cache, { recursive: true });
  while (!(await exists(folder))) {
    if (!(await take(lock))) {
      await delay(POLL_MS);
      continue;
    }
    try {
      if (await exists(folder)) continue; // Whoever had the lock has built it.
      const fresh = `${folder}.${process.pid}`;
      await build(root, fresh, what);
      await rename(fresh, folder);
      await removeOld(cache);
    } finally {
      await rm(lock, { force: true });
    }
  }
  return folder;
}

/** Whether the lock is ours now; that of a process which is gone is removed. */
async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = await readFile(lock, 'utf8').catch(() => '');
    if (holder !== '' && !isAlive(Number(holder))) await rm(lock, { force: true });
    return false;
  }
}

async function removeOld(cache: string): Promise<void> {
  const names = (await readdir(cache)).filter((name) => /^[0-9a-f]{16}(-npm)?(\.\d+)?$/.test(name));
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(cache, name))).mtimeMs })),
  );
  for (const { name } of dated.sort((a, b) => b.at - a.at).slice(KEPT)) {
    await rm(join(cache, name), { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
