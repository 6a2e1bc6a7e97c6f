import type { Comparison, Verdict } from '../contract/comparison.ts';
import { type CompareOptions, compareSides } from '../stats/compare.ts';
import { type FalseFlags, falseFlags } from '../stats/false-flags.ts';
import { AaEffects, EFFECTS_WANTED } from '../stats/threshold.ts';
import { verdictAt, wasJudged } from '../stats/verdict.ts';
import { newestFirst, placeOf } from './newest-first.ts';
import { readRuns } from './read-runs.ts';
import { dayBefore } from './run-record.ts';
import type { HistorySource, StoredDocument } from './source.ts';

/** What A/A runs tell of the method. */
export interface AaRecord {
  flags: FalseFlags;
  /** T of a cell, as a fraction. */
  thresholdOf: NonNullable<CompareOptions['thresholdOf']>;
}

export interface AaQuery {
  /** Those to be judged: the cells of others need no T. */
  instanceTypes: readonly string[];
  /** T that a person chose; A/A runs are counted as they would be judged at it. */
  threshold?: number | undefined;
  /** Is told of each document that is skipped, and why. */
  warn: (warning: string) => void;
}

/** A night has one A/A run, of one instance type, and one of the default branch; some are missing. */
const DOCUMENTS_PER_EFFECT = 3;
/** Before the latest run: what is older tells of other hosts and other clients. */
const MOST_DAYS = 2 * 365;
/** A/A runs of which false flags are counted. */
const RUNS_COUNTED = 30;

/**
 * How often nightly A/A runs call something changed, at the T of today, and how far their ratios were
 * from 1. Reads the newest scheduled runs until each of the instance types has effects enough. Where one
 * never has, it ends after three documents for each effect of all instance types that A/A runs measured,
 * and after two years.
 */
export async function aaRecord(
  source: HistorySource,
  { instanceTypes, threshold, warn }: AaQuery,
): Promise<AaRecord> {
  const effects = new AaEffects();
  const nights = new Map<string, number>();
  const isEnough = () => instanceTypes.every((type) => (nights.get(type) ?? 0) >= EFFECTS_WANTED);
  let latest: { startedAt: string; comparisons: Comparison[] }[] = [];
  let read = 0;
  for await (const { run } of readRuns(source, await scheduled(source), warn)) {
    if (++read > DOCUMENTS_PER_EFFECT * EFFECTS_WANTED * Math.max(1, nights.size)) break;
    if (run.trigger !== 'schedule' || !run.compare?.againstItself) continue;
    const { comparisons = compareSides(run), startedAt } = run;
    const judged = comparisons.filter(wasJudged);
    if (judged.length === 0) continue;
    effects.add(judged);
    for (const type of new Set(judged.map(({ instanceType }) => instanceType))) {
      nights.set(type, (nights.get(type) ?? 0) + 1);
    }
    latest = [...latest, { startedAt, comparisons }]
      .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
      .slice(0, RUNS_COUNTED);
    if (isEnough()) break;
  }
  const thresholdOf: AaRecord['thresholdOf'] = (cell) => threshold ?? effects.thresholdOf(cell);
  const flags = falseFlags(latest.map(({ comparisons }) => judgedAt(comparisons, thresholdOf)));
  return { flags, thresholdOf };
}

async function scheduled(source: HistorySource): Promise<StoredDocument[]> {
  const documents = newestFirst(await source.list(['schedule']), ['schedule']);
  const latest = documents.map(({ name }) => placeOf(name)?.day).find((day) => day !== undefined);
  const first = latest === undefined ? '' : dayBefore(latest, MOST_DAYS);
  return documents.filter(({ name }) => (placeOf(name)?.day ?? first) >= first);
}

function judgedAt(
  comparisons: readonly Comparison[],
  thresholdOf: AaRecord['thresholdOf'],
): { verdict: Verdict }[] {
  const tested = comparisons.filter(({ adjustedP }) => adjustedP !== null).length;
  return comparisons.map((one) => ({ verdict: verdictAt(one, thresholdOf(one), tested) }));
}
