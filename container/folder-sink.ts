import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './replace-file.ts';
import type { ResultSink } from './uploads.ts';

/** Stores documents in a folder; a reader never sees half of one. */
export class FolderSink implements ResultSink {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async write(name: string, text: string): Promise<void> {
    mkdirSync(this.#folder, { recursive: true });
    replaceFile(join(this.#folder, name), text);
  }
}
