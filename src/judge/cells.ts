/** Cells of one run or of two: which cases belong together, and which may not be compared. */
import type { Comparison } from '../contract/comparison.ts';
import { keptMeasurements, rateOf, unitOf } from '../contract/measurement.ts';
import type { Side } from '../contract/names.ts';
import type { CaseResult, RunResult, SuiteUsed } from '../contract/run-result.ts';

/** What is compared with itself over time, and with the other side. */
export interface Cell {
  instanceType: string;
  storageClass: CaseResult['storageClass'];
  s3Client: string;
  workload: string;
}

/** All that is known of a cell on both sides; more than one case of a side is a fault. */
export interface Pair extends Cell {
  bucket: string;
  candidate: readonly CaseResult[];
  baseline: readonly CaseResult[];
}

/** Equal for equal cells; buckets may be renamed. */
export function cellKey({ instanceType, storageClass, s3Client, workload }: Cell): string {
  return JSON.stringify([instanceType, storageClass, s3Client, workload]);
}

/** The two sides of a compare run, in the order of their first cases. */
export function pairSides(run: RunResult): Pair[] {
  return pair(
    run.jobs.flatMap((job) =>
      job.cases.map((result) => ({
        instanceType: job.instanceType,
        result,
        side: result.side,
      })),
    ),
    true,
  );
}

/** What two runs measured as their candidates, in the order of the candidate's cases. */
export function pairRuns(candidate: RunResult, baseline: RunResult): Pair[] {
  const byBucket = hasManyBuckets(candidate) || hasManyBuckets(baseline);
  return pair([...asSide('candidate', candidate), ...asSide('baseline', baseline)], byBucket);
}

interface SidedCase {
  instanceType: string;
  result: CaseResult;
  side: Side;
}

function asSide(side: Side, run: RunResult): SidedCase[] {
  return run.jobs.flatMap(({ instanceType, cases }) =>
    cases
      .filter((result) => result.side === 'candidate')
      .map((result) => ({ instanceType, result, side })),
  );
}

/** Two buckets of one storage class: only their names tell them apart. */
export function hasManyBuckets(run: RunResult): boolean {
  const cases = run.jobs.flatMap((job) => job.cases);
  const buckets = new Set(cases.map(({ storageClass, bucket }) => `${storageClass} ${bucket}`));
  const classes = new Set(cases.map(({ storageClass }) => storageClass));
  return buckets.size > classes.size;
}

function pair(cases: readonly SidedCase[], byBucket: boolean): Pair[] {
  const pairs = new Map<string, Pair & Record<Side, CaseResult[]>>();
  for (const { instanceType, result, side } of cases) {
    const { storageClass, bucket, s3Client, workload } = result;
    const cell = { instanceType, storageClass, s3Client, workload };
    const key = cellKey(cell) + (byBucket ? bucket : '');
    const known = pairs.get(key) ?? { ...cell, bucket, candidate: [], baseline: [] };
    known[side].push(result);
    pairs.set(key, known);
  }
  return [...pairs.values()];
}

export type Refusal = Pick<Comparison, 'verdict'> & { reason: string };

/** A bit in a second, and beyond any network, in Gb/s (and requests/s): outside, a ratio would not be a number. */
const SLOWEST = 1e-9;
const FASTEST = 1e9;

/** Whether Gb/s or requests/s are such that a ratio of them is a number that means something. */
export function isRate(rate: number): boolean {
  return rate >= SLOWEST && rate <= FASTEST;
}

/** Both sides measured this once, and the same work. */
interface Comparable {
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

/** Cells that neither side can do are not compared at all. */
export function isMeasured({ candidate, baseline }: Pair): boolean {
  return [...candidate, ...baseline].some(({ status }) => status !== 'skipped');
}

/** Runs that move nothing have no rate: a workload of empty objects, say. */
function emptiness(...sides: readonly (CaseResult | undefined)[]): Refusal | null {
  const isEmpty = sides.every(
    (result) => result?.status === 'measured' && result.bytesPerRun === 0,
  );
  return isEmpty
    ? notComparable('its runs transfer no bytes, so there is no rate to compare')
    : null;
}

function failure(result: CaseResult | undefined, side = 'candidate'): Refusal | null {
  if (result === undefined) return null;
  if (result.status === 'failed') {
    return { verdict: 'failed', reason: `${side}: ${result.reason ?? 'no reason given'}` };
  }
  const absurd = keptMeasurements(result).find((run) => !isRate(rateOf(run)));
  if (absurd === undefined) return null;
  const reason = `${side}: a run reports ${rateOf(absurd)} ${unitOf([absurd])}, which is not a valid rate`;
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
  return same ? null : notComparable('the workload of this name is different on each side');
}

function notComparable(reason: string): Refusal {
  return { verdict: 'notComparable', reason };
}

/**
 * Whether both sides of a client were built of the same commits, of the suite and of every
 * repository that the client's build cloned. A build falls back to main, silently, where a ref does not
 * exist; and then there is nothing to compare.
 */
export function isSameCode(
  { commit, baseline, repositories }: SuiteUsed,
  s3Client: string,
): boolean {
  if (baseline !== null && baseline.commit !== commit) return false;
  const built = (side: Side) =>
    repositories
      .filter((one) => one.side === side && (one.s3Clients?.includes(s3Client) ?? true))
      .map((one) => `${one.url} ${one.commit}`)
      .sort();
  return JSON.stringify(built('candidate')) === JSON.stringify(built('baseline'));
}
