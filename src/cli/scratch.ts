import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, printable } from '../contract/input-error.ts';

const PREFIX = 's3-benchmarks-';

/** A temporary folder that is removed at the end; named after its process, so that leftovers show. */
export class Scratch implements AsyncDisposable {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /**
   * Makes the folder, and removes those of processes that were killed before they could.
   *
   * @throws InputError when nothing can be written below `parent`
   */
  static async create(parent: string): Promise<Scratch> {
    try {
      await removeLeftovers(parent);
      return new Scratch(await mkdtemp(join(parent, `${PREFIX}${process.pid}-`)));
    } catch (error) {
      throw new InputError(
        `--work-dir "${printable(parent)}" cannot be written (${(error as NodeJS.ErrnoException).code}): ` +
          'name a folder that can, with --work-dir.',
      );
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    await rm(join(parent, name), { recursive: true, force: true }).catch(() => {}); // Another user's.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
