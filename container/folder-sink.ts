import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ResultSink } from './job-document.ts';

/** Stores documents in a folder; a reader never sees half of one. */
export class FolderSink implements ResultSink {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async write(name: string, text: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const path = join(this.#folder, name);
    await writeFile(`${path}.part`, text);
    await rename(`${path}.part`, path);
  }
}
