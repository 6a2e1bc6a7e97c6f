import { InputError, printable } from '../contract/input-error.ts';
import { type Level, levelKey, levelsOf } from './levels.ts';
import { newestFirst } from './newest-first.ts';
import { readRuns } from './read-runs.ts';
import { type RunRecord, recordOf } from './run-record.ts';
import type { HistorySource } from './source.ts';

/** What a cell came to, run by run. */
export interface CellHistory extends Omit<Level, 'gigabitsPerSecond' | 'work'> {
  points: { run: RunRecord; work: string; gigabitsPerSecond: number }[];
}

/** All runs, and of those of the default branch what each cell came to. */
export interface History {
  /** The newest first. */
  runs: RunRecord[];
  cells: CellHistory[];
}

/**
 * Reads a history, document by document; of a run's figures only one for each cell is kept.
 *
 * @param warn is told of each document that is skipped, and why
 * @throws InputError when there is no result at all
 */
export async function readHistory(
  source: HistorySource,
  warn: (warning: string) => void,
): Promise<History> {
  const documents = newestFirst(await source.list());
  const runs: RunRecord[] = [];
  const cells = new Map<string, CellHistory>();
  for await (const { run } of readRuns(source, documents, warn)) {
    const record = recordOf(run);
    runs.push(record);
    if (!record.nightly) continue;
    for (const { gigabitsPerSecond, work, ...cell } of levelsOf(run)) {
      const key = levelKey(cell);
      const known = cells.get(key) ?? { ...cell, points: [] };
      known.points.push({ run: record, work, gigabitsPerSecond });
      cells.set(key, known);
    }
  }
  if (runs.length === 0) throw nothingIn(source, documents.length);
  runs.sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  return { runs, cells: [...cells.values()] };
}

function nothingIn({ name }: HistorySource, documents: number): InputError {
  const found =
    documents === 0
      ? 'holds no result files (*.json)'
      : `holds no result among its ${documents} files`;
  return new InputError(
    `"${printable(name)}" ${found}: name a folder with the result.json of runs, or s3://BUCKET of a stack.`,
  );
}
