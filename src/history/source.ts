import type { Trigger } from '../contract/names.ts';

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
