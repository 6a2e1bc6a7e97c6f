import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { InputError, printable } from '../contract/input-error.ts';
import { makeFolder } from '../process/make-folder.ts';

/**
 * Writes files, all of them or none, and over no file that is there.
 *
 * @param texts by path
 * @param fix what to do about a file in the way, as the end of a sentence
 * @throws InputError that names the file which is there already, or cannot be written
 */
export async function writeNewFiles(
  texts: ReadonlyMap<string, string>,
  fix: string,
): Promise<void> {
  for (const file of texts.keys()) if (existsSync(file)) throw inTheWay(file, fix);
  const written: string[] = [];
  try {
    for (const [file, text] of texts) {
      await writeNew(file, text, fix);
      written.push(file);
    }
  } catch (error) {
    for (const file of written) await rm(file, { force: true });
    throw error;
  }
}

/** A file as somebody would type it: from the current folder, if it is near. */
export function shortPath(file: string): string {
  const path = relative('.', file);
  return path.startsWith('../..') ? resolve(file) : path;
}

export function inTheWay(file: string, fix: string): InputError {
  return new InputError(`${printable(file)} already exists, and nothing is overwritten: ${fix}.`);
}

async function writeNew(file: string, text: string, fix: string): Promise<void> {
  try {
    await makeFolder(dirname(file));
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Somebody was faster.
    if (code === 'EEXIST') throw inTheWay(file, fix);
    throw new InputError(
      `${printable(file)} cannot be written (${code ?? error}): name another place.`,
    );
  }
}
