import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFault, textOf } from '../contract/file-text.ts';
import { InputError, printable } from '../contract/input-error.ts';
import type { HistorySource, StoredDocument } from './source.ts';

/** Result files (`*.json`) in a folder and all folders below it, e.g. a copy of a results bucket. */
export class FolderSource implements HistorySource {
  readonly name: string;

  constructor(folder: string) {
    this.name = folder;
  }

  /** @throws InputError when the folder cannot be read */
  async list(): Promise<StoredDocument[]> {
    const entries = await readdir(this.name, { recursive: true, withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        throw new InputError(
          `The folder "${printable(this.name)}" cannot be read (${fileFault(error)}): name one with result files.`,
        );
      },
    );
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
    return Promise.all(
      files.map(async ({ name, parentPath }) => {
        const path = join(parentPath, name);
        return { name: path, bytes: (await stat(path)).size };
      }),
    );
  }

  async read({ name }: StoredDocument): Promise<string> {
    const bytes = await readFile(name).catch((error: unknown) => {
      throw new InputError(`${printable(name)} cannot be read (${fileFault(error)}).`);
    });
    return textOf(bytes, name);
  }
}
