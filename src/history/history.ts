import { counted, InputError, printable } from '../contract/input-error.ts';
import {
  type Costs,
  costsOf,
  keptMeasurements,
  type RateUnit,
  rateOf,
  unitOf,
} from '../contract/measurement.ts';
import { isTrusted } from '../contract/names.ts';
import { storedPlaceOf } from '../contract/results-bucket.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import { requestsOf } from '../contract/tasks.ts';
import { type Cell, cellKey, hasManyBuckets, isRate } from '../judge/cells.ts';
import { median } from '../stats/quantile.ts';
import { readRuns } from './read-runs.ts';
import { dayBefore, type RunRecord, recordOf } from './run-record.ts';
import { type HistorySource, newestFirst, type StoredDocument } from './source.ts';

/** Runs that anybody looks at; of older ones only nights are of use, for the trends. */
export const MOST_LISTED = 1500;

/** What a cell came to, run by run. */
export interface CellHistory extends Omit<Level, 'costs' | 'rate' | 'unit' | 'work'> {
  points: ({ run: RunRecord } & Pick<Level, 'costs' | 'rate' | 'unit' | 'work'>)[];
}

/** All runs, and of those of the default branch what each cell came to. */
export interface History {
  /** The newest first. */
  runs: RunRecord[];
  cells: CellHistory[];
}

interface HistoryOptions {
  /** How far back from the latest run, by the days in the names of documents. */
  days: number;
  /** Called for each skipped document, with the reason. */
  warn: (warning: string) => void;
  /** Called for each run while it is in memory, in the order in which they are read: about the newest first. */
  onRun?: (run: RunResult) => Promise<void>;
}

/**
 * Reads a history, document by document; of a run's figures only one for each cell is kept. Runs of
 * comments, which are no nights, are read among the newest `MOST_LISTED` documents only.
 *
 * @throws InputError when there is no result at all
 */
export async function readHistory(
  source: HistorySource,
  { days, onRun, warn }: HistoryOptions,
): Promise<History> {
  const documents = ofUse(newestFirst(await source.list()), days);
  const runs: RunRecord[] = [];
  const cells = new Map<string, CellHistory>();
  for await (const { run } of readRuns(source, documents, warn)) {
    const record = recordOf(run);
    runs.push(record);
    await onRun?.(run);
    if (!record.nightly) continue;
    for (const { costs, rate, unit, work, ...cell } of levelsOf(run)) {
      const key = levelKey(cell);
      const known = cells.get(key) ?? { ...cell, points: [] };
      known.points.push({ run: record, work, rate, unit, costs });
      cells.set(key, known);
    }
  }
  if (runs.length === 0) throw nothingIn(source, documents.length);
  runs.sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  return { runs, cells: [...cells.values()] };
}

function ofUse(documents: readonly StoredDocument[], days: number): StoredDocument[] {
  const placed = documents.map((document) => ({ document, place: storedPlaceOf(document.name) }));
  const latest = placed.find(({ place }) => place !== null)?.place?.day;
  const first = latest === undefined ? '' : dayBefore(latest, days - 1);
  return placed
    .filter(({ place }) => place === null || place.day >= first)
    .filter(({ place }, index) => index < MOST_LISTED || !place || isTrusted(place.trigger))
    .map(({ document }) => document);
}

function nothingIn({ name }: HistorySource, documents: number): InputError {
  const found =
    documents === 0
      ? 'holds no result files (*.json)'
      : `holds no result in its ${counted(documents, 'file')}`;
  return new InputError(
    `"${printable(name)}" ${found}: name a folder with the result.json of runs, or s3://BUCKET of a stack.`,
  );
}

/** What a cell came to in one run. */
interface Level extends Cell {
  /** Only where buckets of one storage class are to be told apart. */
  bucket: string | null;
  bytesPerRun: number | null;
  /** Equal for equal work: levels of different work are not comparable. */
  work: string;
  /** Median of the kept runs' logarithms, as a rate. */
  rate: number;
  unit: RateUnit;
  /** Of the kept runs. Results of older versions have none. */
  costs: Costs;
}

/** Of each cell that was measured, once and at rates that are some. */
export function levelsOf(run: RunResult): Level[] {
  const byBucket = hasManyBuckets(run);
  const profile = run.s3Profile ? ` ${JSON.stringify(run.s3Profile)}` : '';
  const cases = run.jobs.flatMap(({ cases, instanceType }) =>
    cases.map((result) => ({ ...nameOf(instanceType, result, byBucket), result })),
  );
  return [...Map.groupBy(cases, levelKey).values()].flatMap((same) => {
    const { result, ...name } = same[0]!;
    const kept = keptMeasurements(result);
    const rates = kept.map(rateOf);
    const measured = same.length === 1 && result.status === 'measured' && rates.length > 0;
    if (!measured || !rates.every(isRate)) return [];
    const { bytesPerRun, workloadDigest } = result;
    const rate = Math.exp(median(rates.map(Math.log)));
    const costs = costsOf(kept, {
      bytes: bytesPerRun,
      requests: requestsOf(result.requestsPerRun),
    });
    const work = `${workloadDigest} ${bytesPerRun}${run.asAws ? ' as AWS' : ''}${profile}`;
    return [{ ...name, bytesPerRun, work, rate, unit: unitOf(kept), costs }];
  });
}

/** Equal for levels of the same cell. */
function levelKey(level: Cell & Pick<Level, 'bucket'>): string {
  return cellKey(level) + (level.bucket ?? '');
}

function nameOf(instanceType: string, result: CaseResult, byBucket: boolean) {
  const { bucket, s3Client, storageClass, workload } = result;
  return { instanceType, storageClass, bucket: byBucket ? bucket : null, s3Client, workload };
}
