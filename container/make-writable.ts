import { chmod, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Lets the owner change a folder and all folders below it; links are not followed. */
export async function makeWritable(path: string): Promise<void> {
  const found = await lstat(path);
  if (!found.isDirectory()) return;
  await chmod(path, (found.mode & 0o7777) | 0o700);
  for (const name of await readdir(path)) await makeWritable(join(path, name));
}
