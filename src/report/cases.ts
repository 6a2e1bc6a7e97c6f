import {
  type CaseResult,
  isTimed,
  type JobResult,
  keptMeasurements,
} from '../contract/run-result.ts';
import { median } from '../stats/quantile.ts';
import { CEILING_CLIENT } from './ceiling.ts';
import { type Relation, relationOf, type Throughput, throughputOf } from './throughput.ts';

/** What became of a case; `notTimed`: a comparison had no use for its figures, and made none. */
export type CaseStatus = CaseResult['status'] | 'notTimed';

/** As a word of a sentence. */
export const STATUS_WORDS: Readonly<Record<CaseStatus, string>> = {
  measured: 'measured',
  notTimed: 'not timed',
  skipped: 'skipped',
  failed: 'failed',
};

export function statusOf(found: CaseResult): CaseStatus {
  return found.status === 'measured' && !isTimed(found) ? 'notTimed' : found.status;
}

/** One S3 client on one workload, as reports show it. */
export interface CaseSummary {
  s3Client: string;
  workload: string;
  bytesPerRun: number | null;
  /** A failed case may have measurements; they are shown, and ranked with nothing. */
  status: CaseStatus;
  reason: string | null;
  /** Gigabits a second of each kept run, in the order they ran. */
  runs: readonly number[];
  warmups: number;
  /** Kept runs that report more than the machine's network can carry; they are kept, and doubted. */
  implausible: number;
  throughput: Throughput | null;
  medianSeconds: number | null;
  /** Against `raw-http` in the same job; null for itself, and where either has no figure to go by. */
  toCeiling: { ratio: number; relation: Relation } | null;
  /** Median as a fraction of the instance type's line rate; null where that is not known. */
  ofLineRate: number | null;
}

/** Cases that may be set against each other: same job, same host, same bucket, same side. */
export type Surroundings = Pick<CaseResult, 'side' | 'storageClass' | 'bucket'> & {
  /** Of the job: each has a host of its own. */
  attempt: number;
};

/** Cases of a job by what surrounded them. */
export function casesBySurroundings(
  job: JobResult,
): { surroundings: Surroundings; cases: CaseSummary[] }[] {
  const groups = Map.groupBy(job.cases, (found) =>
    JSON.stringify([found.storageClass, found.bucket, found.side, found.attempt ?? 1]),
  );
  return [...groups].map(([, cases]) => {
    const { side, storageClass, bucket, attempt = 1 } = cases[0]!;
    return { surroundings: { side, storageClass, bucket, attempt }, cases: summarise(cases, job) };
  });
}

/** A case whose figures may be ranked: it went well, and has kept runs. */
export type RankableCase = CaseSummary & { throughput: Throughput };

export function isRankable(found: CaseSummary | undefined): found is RankableCase {
  return found?.status === 'measured' && found.throughput !== null;
}

function summarise(cases: readonly CaseResult[], job: JobResult): CaseSummary[] {
  const summaries = mergeRepeated(cases).map((found) =>
    summariseCase(found, job.lineRateGigabitsPerSecond),
  );
  for (const workload of Map.groupBy(summaries, (found) => found.workload).values()) {
    const ceiling = workload.find((found) => found.s3Client === CEILING_CLIENT);
    for (const found of workload) found.toCeiling = compareToCeiling(found, ceiling);
  }
  return summaries;
}

function summariseCase(found: CaseResult, lineRate: number | null): CaseSummary {
  const kept = keptMeasurements(found);
  const runs = kept.map((measurement) => measurement.gigabitsPerSecond);
  const throughput = throughputOf(runs);
  return {
    s3Client: found.s3Client,
    workload: found.workload,
    bytesPerRun: found.bytesPerRun,
    status: statusOf(found),
    reason: found.reason,
    runs,
    warmups: found.measurements.length - kept.length,
    implausible: kept.filter((measurement) => measurement.implausible).length,
    throughput,
    medianSeconds: kept.length > 0 ? median(kept.map(({ seconds }) => seconds)) : null,
    toCeiling: null,
    ofLineRate: throughput && lineRate ? throughput.median / lineRate : null,
  };
}

function compareToCeiling(
  found: CaseSummary,
  ceiling: CaseSummary | undefined,
): CaseSummary['toCeiling'] {
  if (found === ceiling || !isRankable(found) || !isRankable(ceiling)) return null;
  if (ceiling.throughput.median === 0) return null;
  return {
    ratio: found.throughput.median / ceiling.throughput.median,
    relation: relationOf(found.throughput, ceiling.throughput),
  };
}

/** A retried job may name a case twice: no run of it is lost, and what failed once has failed. */
function mergeRepeated(cases: readonly CaseResult[]): CaseResult[] {
  const groups = Map.groupBy(cases, (found) => JSON.stringify([found.s3Client, found.workload]));
  return [...groups.values()].map((same) => {
    const worst =
      same.find((found) => found.status === 'failed') ??
      same.find((found) => found.status === 'measured') ??
      same[0]!;
    return { ...worst, measurements: same.flatMap((found) => found.measurements) };
  });
}
