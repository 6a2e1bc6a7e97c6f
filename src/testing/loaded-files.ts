import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tempDir } from './temp-dir.ts';

const preload = new URL('preload-loaded.ts', import.meta.url);

/**
 * Files of a folder that a program loads, in order.
 *
 * @param run runs the program to its end in this environment
 */
export async function loadedFiles(
  folder: string,
  run: (env: Record<string, string>) => Promise<unknown>,
): Promise<string[]> {
  const list = join(tempDir(), 'loaded');
  writeFileSync(list, '');
  await run({ NODE_OPTIONS: `--import=${preload.href}`, LOADED_FILES: list });
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((url) => url !== '')
    .map((url) => fileURLToPath(url))
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1));
}
