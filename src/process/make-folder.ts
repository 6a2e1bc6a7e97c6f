import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder that somebody has named, with those above it. Node's own way (`recursive: true`) never ends
 * below a folder in which no folder can be made, such as `/proc`: it takes ENOENT for a missing parent, again
 * and again (seen with Node 22 and 24).
 *
 * @param mode of all that are made; default: as the system has it
 * @returns the highest one that was made; undefined when all were there
 * @throws the system's error
 */
export async function makeFolder(path: string, mode?: number): Promise<string | undefined> {
  try {
    await mkdir(path, mode);
    return path;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return undefined;
    const parent = dirname(path);
    if (code !== 'ENOENT' || parent === path) throw error;
    const highest = await makeFolder(parent, mode);
    // The folder above was there: what could not be made in it, cannot be.
    if (highest === undefined) throw error;
    await mkdir(path, mode);
    return highest;
  }
}
