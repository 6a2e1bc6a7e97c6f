import type { Verdict } from '../contract/comparison.ts';
import type { RunResult } from '../contract/run-result.ts';
import { wasJudged } from '../contract/verdicts.ts';
import { clopperPearson } from './clopper-pearson.ts';

/** What a run says of its cells, and of S3 clients over all their workloads. */
export type Said = {
  readonly [of in keyof Pick<RunResult, 'comparisons' | 'clientComparisons'>]?:
    | readonly { readonly verdict: Verdict }[]
    | undefined;
};

export interface FalseFlags {
  /** A/A runs that called any cell, or any S3 client over its workloads, slower or faster. */
  flagged: number;
  /** A/A runs that judged anything at all. */
  runs: number;
  /** Exact 95 % interval of the share of such runs. */
  interval: [number, number];
}

/**
 * How often the method cries wolf: the one count of it, in reports, docs and benches. Assumes that runs are
 * independent of each other.
 *
 * @param runs A/A runs
 */
export function falseFlags(runs: readonly Said[]): FalseFlags {
  const counted = runs.filter((run) => verdictsOf(run).some(wasJudged));
  const flagged = counted.filter(isFlagged).length;
  return { flagged, runs: counted.length, interval: clopperPearson(flagged, counted.length) };
}

/** Whether a run calls anything slower or faster: of an A/A run a false flag. */
export function isFlagged(run: Said): boolean {
  return verdictsOf(run).some(({ verdict }) => verdict === 'slower' || verdict === 'faster');
}

function verdictsOf({ clientComparisons = [], comparisons = [] }: Said): { verdict: Verdict }[] {
  return [...comparisons, ...clientComparisons];
}
