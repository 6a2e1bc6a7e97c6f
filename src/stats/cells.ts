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
  return pair([run], ({ side }) => side, true);
}

/** What two runs measured as their candidates, in the order of the candidate's cases. */
export function pairRuns(candidate: RunResult, baseline: RunResult): Pair[] {
  const manyBuckets = [candidate, baseline].some(hasManyBuckets);
  return pair([candidate, baseline], ({ side }, run) => own(side, run === candidate), manyBuckets);
}

type Side = CaseResult['side'];

function own(side: Side, isCandidate: boolean): Side | null {
  if (side === 'baseline') return null;
  return isCandidate ? 'candidate' : 'baseline';
}

/** Two buckets of one storage class on one instance type: only their names tell them apart. */
function hasManyBuckets(run: RunResult): boolean {
  return run.jobs.some((job) => {
    const buckets = new Map<string, string>();
    return job.cases.some(({ storageClass, bucket }) => {
      const first = buckets.get(storageClass) ?? bucket;
      buckets.set(storageClass, first);
      return first !== bucket;
    });
  });
}

function pair(
  runs: readonly RunResult[],
  sideOf: (result: CaseResult, run: RunResult) => Side | null,
  byBucket: boolean,
): Pair[] {
  const pairs = new Map<string, Pair & Record<Side, CaseResult[]>>();
  for (const run of runs) {
    for (const { instanceType, cases } of run.jobs) {
      for (const result of cases) {
        const side = sideOf(result, run);
        if (side === null) continue;
        const { storageClass, bucket, s3Client, workload } = result;
        const cell = { instanceType, storageClass, s3Client, workload };
        const key = cellKey(cell) + (byBucket ? bucket : '');
        const known = pairs.get(key) ?? { ...cell, bucket, candidate: [], baseline: [] };
        known[side].push(result);
        pairs.set(key, known);
      }
    }
  }
  return [...pairs.values()];
}
