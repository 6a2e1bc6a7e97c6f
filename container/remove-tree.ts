import { rm } from 'node:fs/promises';
import { execa } from 'execa';
import { makeWritable } from './make-writable.ts';

/**
 * Removes a file, or a folder with all that is in it, whatever a job has made of it; what is not there
 * is gone already. Links are removed and not followed.
 *
 * @throws the system's error for what cannot be removed
 */
export async function removeTree(path: string): Promise<void> {
  try {
    await removeByPaths(path);
  } catch (error) {
    if (!hasCode(error, 'ENAMETOOLONG')) throw error;
    // Folders can be nested deeper than a path may be long: this one goes down step by step.
    await execa('rm', ['-rf', '--', path]);
  }
}

async function removeByPaths(path: string): Promise<void> {
  const remove = () => rm(path, { recursive: true, force: true });
  try {
    await remove();
  } catch (error) {
    // Go keeps the sources of modules in folders that even their owner may not change.
    if (!hasCode(error, 'EACCES')) throw error;
    await makeWritable(path);
    await remove();
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
