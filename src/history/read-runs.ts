import { InputError } from '../contract/input-error.ts';
import type { RunResult } from '../contract/run-result.ts';
import { readResult } from './read-result.ts';
import type { HistorySource, StoredDocument } from './source.ts';

/** Documents fetched at once: a bucket answers after some 50 ms, however small the document. */
const AHEAD = 4;

export interface StoredRun {
  name: string;
  run: RunResult;
}

/**
 * Reads runs one after the other, in the order given; a few documents are in memory at a time.
 *
 * @param warn is told of each document that is skipped: no result, or a run that was there before
 */
export async function* readRuns(
  source: HistorySource,
  documents: readonly StoredDocument[],
  warn: (warning: string) => void,
): AsyncGenerator<StoredRun> {
  const seen = new Map<string, string>();
  for await (const { document, run } of inOrder(documents, (one) =>
    readOrWarn(source, one, warn),
  )) {
    if (run === null) continue;
    const { name } = document;
    const before = seen.get(run.runKey);
    if (before !== undefined) {
      warn(`Skipped: ${name} is of run ${run.runKey}, as ${before} is, which was taken.`);
      continue;
    }
    seen.set(run.runKey, name);
    yield { name, run };
  }
}

async function readOrWarn(
  source: HistorySource,
  document: StoredDocument,
  warn: (warning: string) => void,
): Promise<RunResult | null> {
  try {
    return await readResult(document, (one) => source.read(one));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    warn(`Skipped: ${error.message}`);
    return null;
  }
}

async function* inOrder(
  documents: readonly StoredDocument[],
  read: (document: StoredDocument) => Promise<RunResult | null>,
): AsyncGenerator<{ document: StoredDocument; run: RunResult | null }> {
  const begun: { document: StoredDocument; reading: Promise<RunResult | null> }[] = [];
  for (const [index, document] of documents.entries()) {
    const reading = read(document);
    // Whoever stops early never looks at what was begun.
    reading.catch(() => {});
    begun.push({ document, reading });
    const isLast = index === documents.length - 1;
    while (begun.length >= AHEAD || (isLast && begun.length > 0)) {
      const first = begun.shift()!;
      yield { document: first.document, run: await first.reading };
    }
  }
}
