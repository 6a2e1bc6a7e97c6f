import type { Comparison } from '../contract/comparison.ts';
import { type CaseResult, keptMeasurements } from '../contract/run-result.ts';
import type { Pair } from './cells.ts';

export type Refusal = Pick<Comparison, 'verdict'> & { reason: string };

/** A bit in a second, and beyond any network, in Gb/s: outside, a ratio would not be a number. */
const SLOWEST = 1e-9;
const FASTEST = 1e9;

/** Whether Gb/s are such that a ratio of them is a number that means something. */
export function isRate(gigabitsPerSecond: number): boolean {
  return gigabitsPerSecond >= SLOWEST && gigabitsPerSecond <= FASTEST;
}

/** Both sides measured this once, and the same work. */
export interface Comparable {
  candidate: CaseResult;
  baseline: CaseResult;
}

/** The two cases, or why they cannot be compared. */
export function comparable(pair: Pair): Comparable | Refusal {
  for (const side of ['candidate', 'baseline'] as const) {
    const { length } = pair[side];
    if (length > 1) return notComparable(`the ${side} has ${length} cases of this name`);
  }
  const [candidate] = pair.candidate;
  const [baseline] = pair.baseline;
  return (
    emptiness(candidate, baseline) ??
    failure(candidate) ??
    failure(baseline, 'baseline') ??
    absence(candidate, baseline) ??
    difference(candidate!, baseline!) ?? { candidate: candidate!, baseline: baseline! }
  );
}

/** Cells that neither side can do are no comparison at all. */
export function isMeasured({ candidate, baseline }: Pair): boolean {
  return [...candidate, ...baseline].some(({ status }) => status !== 'skipped');
}

/** Runs that move nothing have no rate: a workload of empty objects, say. */
function emptiness(...sides: readonly (CaseResult | undefined)[]): Refusal | null {
  const isEmpty = sides.every(
    (result) => result?.status === 'measured' && result.bytesPerRun === 0,
  );
  return isEmpty ? notComparable('its runs move no bytes, so there is no rate to compare') : null;
}

function failure(result: CaseResult | undefined, side = 'candidate'): Refusal | null {
  if (result === undefined) return null;
  if (result.status === 'failed') {
    return { verdict: 'failed', reason: `${side}: ${result.reason ?? 'no reason given'}` };
  }
  const absurd = keptMeasurements(result).find((run) => !isRate(run.gigabitsPerSecond));
  if (absurd === undefined) return null;
  const reason = `${side}: a run reports ${absurd.gigabitsPerSecond} Gb/s, which is no rate`;
  return { verdict: 'failed', reason };
}

function absence(
  candidate: CaseResult | undefined,
  baseline: CaseResult | undefined,
): Refusal | null {
  if (candidate === undefined) return notComparable('only the baseline has this case');
  if (candidate.status === 'skipped') {
    return notComparable(`the candidate skipped it: ${candidate.reason ?? 'no reason given'}`);
  }
  if (baseline === undefined) return { verdict: 'new', reason: 'the baseline has no such case' };
  return baseline.status === 'skipped'
    ? notComparable(`the baseline skipped it: ${baseline.reason ?? 'no reason given'}`)
    : null;
}

function difference(candidate: CaseResult, baseline: CaseResult): Refusal | null {
  const same =
    candidate.workloadDigest === baseline.workloadDigest &&
    candidate.bytesPerRun === baseline.bytesPerRun;
  return same ? null : notComparable('the workload of this name is another one on each side');
}

function notComparable(reason: string): Refusal {
  return { verdict: 'notComparable', reason };
}
