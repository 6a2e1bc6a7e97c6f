import { InputError, printable } from '../contract/input-error.ts';
import { MOST_RUN_BYTES, readRunResult } from '../contract/read-document.ts';
import type { RunResult } from '../contract/run-result.ts';
import type { HistorySource, StoredDocument } from './source.ts';

/** Documents fetched at once: a bucket answers after some 50 ms, however small the document. */
const AHEAD = 4;
/** Of these together, beyond the next one: only their text is kept until their turn comes. */
const AHEAD_BYTES = 16 * 1024 ** 2;

interface StoredRun {
  name: string;
  run: RunResult;
}

/**
 * Reads runs one after the other, in the order given: one is in memory at a time, and a few texts.
 *
 * @param warn is told of each document that is skipped: no result, or a run that was there before
 */
export async function* readRuns(
  source: HistorySource,
  documents: readonly StoredDocument[],
  warn: (warning: string) => void,
): AsyncGenerator<StoredRun> {
  const seen = new Map<string, string>();
  const fetched = fetchAhead(source, documents);
  for (const [index, document] of documents.entries()) {
    const run = await readOrWarn(document, () => fetched(index), warn);
    if (run === null) continue;
    const { name } = document;
    const before = seen.get(run.runKey);
    if (before !== undefined) {
      warn(`Skipped: ${name} is of run ${run.runKey}, as ${before} is, which was used.`);
      continue;
    }
    seen.set(run.runKey, name);
    yield { name, run };
  }
}

async function readOrWarn(
  document: StoredDocument,
  read: () => Promise<string>,
  warn: (warning: string) => void,
): Promise<RunResult | null> {
  try {
    return await readResult(document, read);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    warn(`Skipped: ${error.message}`);
    return null;
  }
}

/** Gives the text of a document, and begins to fetch those after it. */
function fetchAhead(
  source: HistorySource,
  documents: readonly StoredDocument[],
): (index: number) => Promise<string> {
  const begun = new Map<number, Promise<string>>();
  return (index) => {
    let bytes = 0;
    for (let next = index; next < Math.min(index + AHEAD, documents.length); next++) {
      const document = documents[next]!;
      if (next > index) bytes += document.bytes;
      if (bytes > AHEAD_BYTES) break;
      if (begun.has(next) || document.bytes > MOST_RUN_BYTES) continue;
      const text = source.read(document);
      // Whoever stops early never looks at what was begun.
      text.catch(() => {});
      begun.set(next, text);
    }
    const text = begun.get(index)!;
    begun.delete(index);
    return text;
  };
}

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
  if (bytes > MOST_RUN_BYTES) {
    throw new InputError(
      `${printable(name)} has ${mebibytes(bytes)}, more than the ${mebibytes(MOST_RUN_BYTES)} that a ` +
        'result may have: give the result.json of a run.',
    );
  }
  return readRunResult(await read(document), name);
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(0)} MiB`;
}
