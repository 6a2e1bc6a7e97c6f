import type { Side } from '../contract/names.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';

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
