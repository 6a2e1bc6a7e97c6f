import type { Comparison } from '../contract/comparison.ts';
import { type CompareOptions, compareSides } from '../stats/compare.ts';
import { type FalseFlags, falseFlags } from '../stats/false-flags.ts';
import { EFFECTS_NEEDED, thresholdsFrom } from '../stats/threshold.ts';
import { newestFirst } from './newest-first.ts';
import { readRuns } from './read-runs.ts';
import type { HistorySource } from './source.ts';

/** What A/A runs tell of the method. */
export interface AaRecord {
  flags: FalseFlags;
  /** T of a cell, as a fraction. */
  thresholdOf: NonNullable<CompareOptions['thresholdOf']>;
}

/** A night has one A/A run and one of the default branch, and some runs are missing. */
const DOCUMENTS_PER_RUN = 3;

/**
 * How often nightly A/A runs called something changed, and how far their ratios were from 1. Reads the
 * newest scheduled runs until there are as many A/A runs as a threshold needs, and no further than three
 * times as many documents.
 *
 * @param last A/A runs of which false flags are counted
 * @param warn is told of each document that is skipped, and why
 */
export async function aaRecord(
  source: HistorySource,
  warn: (warning: string) => void,
  last = 30,
): Promise<AaRecord> {
  const runs: { startedAt: string; comparisons: Comparison[] }[] = [];
  const documents = newestFirst(await source.list(['schedule']), ['schedule']);
  const bounded = documents.slice(0, DOCUMENTS_PER_RUN * EFFECTS_NEEDED);
  for await (const { run } of readRuns(source, bounded, warn)) {
    if (run.trigger !== 'schedule' || !run.compare?.againstItself) continue;
    const { comparisons = compareSides(run), startedAt } = run;
    runs.push({ startedAt, comparisons });
    if (runs.length === EFFECTS_NEEDED) break;
  }
  runs.sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  const judged = runs.map(({ comparisons }) => comparisons);
  return { flags: falseFlags(judged, last), thresholdOf: thresholdsFrom(judged) };
}
