/** The folder in which one server keeps its objects. */
import { readlinkSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { InputError, printable } from '../contract/input-error.ts';
import { makeFolder } from '../process/make-folder.ts';
import { isAlive } from '../process/programs.ts';

/**
 * Named after its process, so that leftovers show, and after the name space that the process's number is one of: another
 * container may share the parent, and its numbers say nothing here.
 */
const NAME = /^objects-of-(\d+)-in-(\d+)-/;

/**
 * Makes the folder, and deletes those of servers that were killed before they could.
 *
 * @param parent made when missing
 * @param say told in one line what was deleted
 * @throws InputError
 */
export async function makeDataFolder(parent: string, say: (line: string) => void): Promise<string> {
  try {
    await makeFolder(path.resolve(parent));
    await deleteLeftovers(path.resolve(parent), say);
    const name = `objects-of-${process.pid}-in-${processNamespace()}-`;
    return await mkdtemp(path.join(path.resolve(parent), name));
  } catch (error) {
    throw new InputError(
      `The S3 server cannot keep objects in "${printable(parent)}" (${(error as Error).message}): name a folder that can be written to.`,
    );
  }
}

async function deleteLeftovers(parent: string, say: (line: string) => void): Promise<void> {
  for (const name of await readdir(parent)) {
    const [, pid, namespace] = NAME.exec(name) ?? [];
    if (pid === undefined || namespace !== processNamespace() || isAlive(Number(pid))) continue;
    const folder = path.join(parent, name);
    // Another user's stays.
    await rm(folder, { recursive: true, force: true }).then(
      () => say(`S3 server: deleted ${folder}, left by process ${pid}, which was killed.`),
      () => {},
    );
  }
}

/** 0 where there are none. */
function processNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
  } catch {
    return '0';
  }
}
