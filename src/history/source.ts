/** Where results of finished runs are kept, and in which order they are read. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFault, textOf } from '../contract/file-kinds.ts';
import { InputError, printable } from '../contract/input-error.ts';
import type { Trigger } from '../contract/names.ts';
import { isUploaded, storedPlaceOf } from '../contract/results-bucket.ts';

/** A document that is there and was not read yet. */
export interface StoredDocument {
  /** A path or key, as a person would name it. */
  name: string;
  bytes: number;
}

/** Where the results of finished runs are kept: a folder, or a bucket. */
export interface HistorySource {
  /** What it is called, e.g. `s3://results/history/`. */
  readonly name: string;
  /** Documents in any order: all, or at least those whose names tell that they were started so. */
  list(triggers?: readonly Trigger[]): Promise<StoredDocument[]>;
  /** @throws InputError for a document that cannot be read, though others may be */
  read(document: StoredDocument): Promise<string>;
}

const NATURAL = new Intl.Collator('en', { numeric: true });

/**
 * The documents in the order in which to read them: first those of which nothing is known, then by
 * day, the latest first; of one day those of the largest number, as GitHub counts its runs, and of a
 * run that was stored again (`gh-1-2.json`) the later.
 *
 * @param triggers leaves out those that are known to have been started otherwise
 */
export function newestFirst(
  documents: readonly StoredDocument[],
  triggers?: readonly Trigger[],
): StoredDocument[] {
  return (
    documents
      // Uploads of single jobs: the run that they are part of is stored as a whole.
      .filter(({ name }) => !isUploaded(name))
      .map((document) => ({ document, place: storedPlaceOf(document.name) }))
      .filter(({ place }) => !triggers || !place || triggers.includes(place.trigger))
      .sort(
        (a, b) =>
          Number(a.place !== null) - Number(b.place !== null) ||
          (b.place?.day ?? '').localeCompare(a.place?.day ?? '') ||
          NATURAL.compare(stem(b.document.name), stem(a.document.name)) ||
          NATURAL.compare(b.document.name, a.document.name),
      )
      .map(({ document }) => document)
  );
}

/** Without folders: how a run was started says nothing of when. */
function stem(name: string): string {
  return name.replace(/^.*[\\/]/, '').replace(/\.json$/, '');
}

/** What a run writes beside its result for other programs (`--exports`). */
export const EXPORTED = ['figures.json', 'github-action-benchmark.json', 'bencher.json'];

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
    // Links to folders, such as `latest`, are not followed: what they lead to is here by itself.
    const found = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
    const runs = new Set(
      found.filter(({ name }) => name === 'result.json').map(({ parentPath }) => parentPath),
    );
    const files = found.filter(
      ({ name, parentPath }) => !EXPORTED.includes(name) || !runs.has(parentPath),
    );
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
