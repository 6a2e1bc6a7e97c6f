import type { ClientComparison, Comparison } from '../contract/comparison.ts';
import { storedPlaceOf } from '../contract/results-bucket.ts';
import type { RunResult } from '../contract/run-result.ts';
import { FALSE_RATE, wasJudged } from '../contract/verdicts.ts';
import { cellKey } from '../judge/cells.ts';
import {
  type FalseFlags,
  falseFlags,
  LEAST_THRESHOLD,
  THRESHOLD_AT_FIRST,
} from '../judge/design.ts';
import {
  type AaCell,
  CLIENT_THRESHOLD_AT_FIRST,
  type JudgeOptions,
  judgeRun,
  LEAST_CLIENT_THRESHOLD,
  learnThresholds,
  provenVerdict,
} from '../judge/judge.ts';
import { readRuns } from './read-runs.ts';
import { dayBefore } from './run-record.ts';
import { type HistorySource, newestFirst, type StoredDocument } from './source.ts';

/** What A/A runs show about the method: how often it is wrong, and T for a cell and for a client over its workloads. */
export interface AaRecord
  extends Required<Pick<JudgeOptions, 'thresholdOf' | 'clientThresholdOf'>> {
  flags: FalseFlags;
  /** A/A runs that T rests on. */
  nights: number;
}

export interface AaQuery {
  /** Those to be judged: the more there are, the more chances a run has to be wrong. */
  instanceTypes: readonly string[];
  /** T that a person chose; A/A runs are counted as they would be judged at it. */
  threshold?: number | undefined;
  /** Called for each skipped document, with the reason. */
  warn: (warning: string) => void;
}

/** A/A runs that are looked for: so many, or more where a run has many types. All types count together. */
const NIGHTS_WANTED = { least: 120, perType: 60 };
/** A night has one A/A run, and one of the default branch; some are missing. */
const DOCUMENTS_PER_NIGHT = 3;
/** Before the latest run: what is older tells of other hosts and other clients. */
const MOST_DAYS = 2 * 365;
/** A/A runs of which false flags are counted. */
const RUNS_COUNTED = 30;

/**
 * How often nightly A/A runs call something changed, at the T of today, and T itself. Reads the newest
 * scheduled runs until there are A/A runs enough, three documents for each of them, or two years. Runs
 * of the former design are left out: they had other rounds, other noise and another test.
 */
export async function aaRecord(
  source: HistorySource,
  { instanceTypes, threshold, warn }: AaQuery,
): Promise<AaRecord> {
  const { least, perType } = NIGHTS_WANTED;
  const wanted = Math.max(least, perType * instanceTypes.length);
  const nights: Night[] = [];
  let read = 0;
  for await (const { run } of readRuns(source, await scheduled(source), warn)) {
    const night = isAa(run) ? nightOf(run) : null;
    if (night !== null) nights.push(night);
    if (nights.length >= wanted || ++read >= DOCUMENTS_PER_NIGHT * wanted) break;
  }
  const [cells, clients] = learn(nights, instanceTypes.length);
  const thresholdOf: AaRecord['thresholdOf'] = (cell) =>
    threshold ?? cells({ ...cell, key: cellKey(cell) });
  const clientThresholdOf: AaRecord['clientThresholdOf'] = (client) =>
    threshold ?? clients({ ...client, key: lineKey(client) });
  const latest = nights
    .toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
    .slice(0, RUNS_COUNTED);
  const flags = falseFlags(
    latest.map(({ comparisons, lines }) => ({
      comparisons: comparisons.map((cell) => judgedAt(cell, thresholdOf(cell))),
      clientComparisons: lines.map((line) => judgedAt(line, clientThresholdOf(line))),
    })),
  );
  return { flags, nights: nights.length, thresholdOf, clientThresholdOf };
}

/** An A/A run. */
interface Night {
  startedAt: string;
  /** Of cells that could have been called slower or faster; at least one. */
  comparisons: (Comparison & { ratio: number })[];
  lines: ClientComparison[];
}

const OF_CELLS = { least: LEAST_THRESHOLD, atFirst: THRESHOLD_AT_FIRST };
const OF_CLIENTS = { least: LEAST_CLIENT_THRESHOLD, atFirst: CLIENT_THRESHOLD_AT_FIRST };

async function scheduled(source: HistorySource): Promise<StoredDocument[]> {
  const documents = newestFirst(await source.list(['schedule']), ['schedule']);
  const latest = documents
    .map(({ name }) => storedPlaceOf(name)?.day)
    .find((day) => day !== undefined);
  const first = latest === undefined ? '' : dayBefore(latest, MOST_DAYS);
  return documents.filter(({ name }) => (storedPlaceOf(name)?.day ?? first) >= first);
}

function isAa({ compare, trigger }: RunResult): boolean {
  if (trigger !== 'schedule' || compare === undefined) return false;
  return 'looks' in compare && compare.againstItself;
}

/** null for a run in which nothing could be judged. */
function nightOf(run: RunResult): Night | null {
  const { clientComparisons: lines = [], comparisons = [] } = run.comparisons ? run : judgeRun(run);
  const judged = comparisons.flatMap(({ ratio, ...rest }) =>
    wasJudged(rest) && ratio !== null ? [{ ...rest, ratio }] : [],
  );
  return judged.length === 0 ? null : { startedAt: run.startedAt, comparisons: judged, lines };
}

function aaCellOf(cell: Night['comparisons'][number]): AaCell {
  const { instanceType, ratio } = cell;
  return { key: cellKey(cell), instanceType, ratio, isProven: isProven(cell) };
}

function aaLineOf(line: ClientComparison): AaCell {
  const { instanceType, ratio } = line;
  return { key: lineKey(line), instanceType, ratio, isProven: isProven(line) };
}

/** Names an S3 client on an instance type. */
export function lineKey({
  instanceType,
  s3Client,
}: Pick<ClientComparison, 'instanceType' | 's3Client'>): string {
  return JSON.stringify([instanceType, s3Client]);
}

function isProven({ adjustedP, decidedBy }: Pick<Comparison, 'adjustedP' | 'decidedBy'>): boolean {
  return decidedBy === 'everyRound' || (adjustedP !== null && adjustedP < FALSE_RATE);
}

/** T of cells and of S3 clients, of A/A runs that may have other instance types than the run that is to be judged. */
function learn(nights: readonly Night[], types: number) {
  const cells = nights.map(({ comparisons }) => comparisons.map(aaCellOf));
  const clients = nights.map(({ lines }) => lines.map(aaLineOf));
  const count = cells.flat().length + clients.flat().length;
  const ofTypes = cells.reduce(
    (sum, night) => sum + new Set(night.map(({ instanceType }) => instanceType)).size,
    0,
  );
  const perType = count / Math.max(1, ofTypes);
  const kinds = [
    { ...OF_CELLS, nights: cells },
    { ...OF_CLIENTS, nights: clients },
  ];
  const { thresholdsOf } = learnThresholds(kinds, perType * types);
  return [thresholdsOf[0]!, thresholdsOf[1]!] as const;
}

/** The proven changes, called at another T; nothing is tested again. */
function judgedAt(
  {
    adjustedP,
    decidedBy,
    ratio,
    verdict,
  }: Pick<Comparison, 'adjustedP' | 'decidedBy' | 'verdict'> & {
    ratio: number;
  },
  threshold: number,
): Pick<Comparison, 'verdict'> {
  if (decidedBy === 'everyRound' || adjustedP === null) return { verdict };
  return { verdict: provenVerdict({ adjustedP, ratio }, threshold) ?? verdict };
}
