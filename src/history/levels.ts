import { type CaseResult, keptMeasurements, type RunResult } from '../contract/run-result.ts';
import { type Cell, cellKey, hasManyBuckets } from '../stats/cells.ts';
import { median } from '../stats/quantile.ts';
import { isRate } from '../stats/refusal.ts';

/** What a cell came to in one run. */
export interface Level extends Cell {
  /** Only where buckets of one storage class are to be told apart. */
  bucket: string | null;
  bytesPerRun: number | null;
  /** Equal for equal work: levels of different work are not comparable. */
  work: string;
  /** Median of the kept runs' logarithms, as a rate. */
  gigabitsPerSecond: number;
}

/** Of each cell that was measured, once and at rates that are some. */
export function levelsOf(run: RunResult): Level[] {
  const byBucket = hasManyBuckets(run);
  const cases = run.jobs.flatMap(({ cases, instanceType }) =>
    cases.map((result) => ({ ...nameOf(instanceType, result, byBucket), result })),
  );
  return [...Map.groupBy(cases, levelKey).values()].flatMap((same) => {
    const { result, ...name } = same[0]!;
    const rates = keptMeasurements(result).map((run) => run.gigabitsPerSecond);
    const measured = same.length === 1 && result.status === 'measured' && rates.length > 0;
    if (!measured || !rates.every(isRate)) return [];
    const { bytesPerRun, workloadDigest } = result;
    const gigabitsPerSecond = Math.exp(median(rates.map(Math.log)));
    const work = `${workloadDigest} ${bytesPerRun}${run.asAws ? ' as AWS' : ''}`;
    return [{ ...name, bytesPerRun, work, gigabitsPerSecond }];
  });
}

/** Equal for levels of the same cell. */
export function levelKey(level: Cell & Pick<Level, 'bucket'>): string {
  return cellKey(level) + (level.bucket ?? '');
}

function nameOf(instanceType: string, result: CaseResult, byBucket: boolean) {
  const { bucket, s3Client, storageClass, workload } = result;
  return { instanceType, storageClass, bucket: byBucket ? bucket : null, s3Client, workload };
}
