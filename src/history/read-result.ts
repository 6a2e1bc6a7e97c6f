import { InputError, printable } from '../contract/input-error.ts';
import { readRunResult } from '../contract/read-document.ts';
import type { RunResult } from '../contract/run-result.ts';
import type { StoredDocument } from './source.ts';

/** A hundred times a full result; as text, as a tree and checked it is in memory three times. */
export const MOST_BYTES = 64 * 1024 ** 2;

/**
 * Reads a result, unless it is too large to be one.
 *
 * @throws InputError naming the document and what is wrong with it
 */
export async function readResult(
  document: StoredDocument,
  read: (document: StoredDocument) => Promise<string>,
): Promise<RunResult> {
  const { bytes, name } = document;
  if (bytes > MOST_BYTES) {
    throw new InputError(
      `${printable(name)} has ${mebibytes(bytes)}, more than the ${mebibytes(MOST_BYTES)} that a ` +
        'result may have: give the result.json of a run.',
    );
  }
  return readRunResult(await read(document), name);
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(0)} MiB`;
}
