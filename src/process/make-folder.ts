import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder that somebody has named, with those above it. Node's own way (`recursive: true`) never ends
 * below a folder in which no folder can be made, such as `/proc`: it takes ENOENT for a missing parent, again
 * and again (seen with Node 22 and 24).
 *
 * @returns the highest one that was made; undefined when all were there
 * @throws the system's error
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  try {
    await mkdir(path);
    return path;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return undefined;
    const parent = dirname(path);
    if (code !== 'ENOENT' || parent === path) throw error;
    const highest = await makeFolder(parent);
    // The folder above was there: what could not be made in it, cannot be.
    if (highest === undefined) throw error;
    await mkdir(path);
    return highest;
  }
}
