import { stringify } from 'csv-stringify/sync';
import type { RateUnit } from '../contract/measurement.ts';
import type { RunResult } from '../contract/run-result.ts';
import { figure, percent } from './format.ts';
import { type CaseSummary, isRankable, type RankableCase } from './model/cases.ts';
import type { CaseGroup } from './model/groups.ts';
import { reportModel } from './model/model.ts';
import type { CaseRequests } from './model/requests.ts';

/** A run as the text of a file for other programs. */
export type Export = (run: RunResult) => string;

/** All formats, by name. */
export const EXPORTS = {
  json,
  csv,
  'github-action-benchmark': githubActionBenchmark,
  bencher,
} as const satisfies Record<string, Export>;

/** Figures of all cases, without their single runs, and all that a comparison came to; Gb/s and seconds. */
function json(run: RunResult): string {
  const { comparisons = [], finishedAt, runKey, startedAt, suite, trigger } = run;
  const { clientComparisons = [], costComparisons = [] } = run;
  const { hostShares = [], smallestChanges = [] } = run;
  const cases = figuresOf(run).map(({ group, found }) => ({
    instanceType: group.instanceType,
    storageClass: group.storageClass,
    bucket: group.bucket,
    side: group.side,
    attempt: group.attempt,
    s3Client: found.s3Client,
    workload: found.workload,
    bytesPerRun: found.bytesPerRun,
    status: found.status,
    reason: found.reason,
    gigabitsPerSecond: found.unit === 'Gb/s' ? found.throughput : null,
    ...(found.unit === 'requests/s' && { requestsPerSecond: found.throughput }),
    medianSeconds: found.medianSeconds,
    cpuSecondsPerGigabyte: found.cpuSecondsPerGigabyte,
    ...(found.unit === 'requests/s' && { cpuSecondsPerRequest: found.cpuSecondsPerRequest }),
    peakMemoryBytes: found.peakMemoryBytes,
    metrics: found.metrics,
    requests: found.requests && withoutDetails(found.requests),
    ofLineRate: found.ofLineRate,
  }));
  const judged = { clientComparisons, costComparisons, comparisons, smallestChanges, hostShares };
  return textOf({ runKey, trigger, startedAt, finishedAt, suite, cases, ...judged });
}

/** Single requests are in the result itself. */
function withoutDetails({ errors, retries, runs, seen: { details, ...counts } }: CaseRequests) {
  return { ofMedianRun: counts, ofAllRuns: { runs, retries, errors } };
}

const CSV_COLUMNS = [
  ...['runKey', 'instanceType', 'storageClass', 'bucket', 'side', 'attempt', 's3Client'],
  ...['workload', 'status', 'reason', 'bytesPerRun', 'round', 'run', 'warmup', 'seconds'],
  ...['gigabitsPerSecond', 'implausible', 'cpuSeconds', 'peakMemoryBytes', 'requestsPerSecond'],
  ...['voluntarySwitches', 'involuntarySwitches'],
];

/**
 * A row for each case and measurement, warm-ups too; a case without any has one row. RFC 4180, with
 * a line of heads; what a spreadsheet would take for a formula gets an apostrophe before it.
 */
function csv({ jobs, runKey }: RunResult): string {
  const rows = jobs.flatMap(({ cases, instanceType }) =>
    cases.flatMap(({ measurements, ...found }) => {
      const common = { runKey, instanceType, attempt: 1, ...found };
      return measurements.length === 0
        ? [common]
        : measurements.map((measurement) => ({ ...common, ...measurement }));
    }),
  );
  return stringify(rows, {
    header: true,
    columns: CSV_COLUMNS,
    escape_formulas: true,
    cast: { boolean: String },
  });
}

/**
 * For the tool `customBiggerIsBetter` of github-action-benchmark
 * (https://github.com/benchmark-action/github-action-benchmark): median Gb/s of each case,
 * of workloads of requests requests/s.
 */
function githubActionBenchmark(run: RunResult): string {
  const entries = [...namedFigures(run)].map(([name, { throughput, unit }]) => ({
    name,
    unit,
    value: throughput.median,
    ...(throughput.spread === null ? {} : { range: `± ${percent(throughput.spread)}` }),
    extra: `${throughput.runs} kept runs, ${figure(throughput.min)} to ${figure(throughput.max)} ${unit}`,
  }));
  return textOf(entries);
}

const MEASURES: Readonly<Record<RateUnit, string>> = {
  'Gb/s': 'gigabits-per-second',
  'requests/s': 'requests-per-second',
};

/**
 * Bencher Metric Format (https://bencher.dev/docs/reference/bencher-metric-format): median Gb/s of
 * each case, or its requests/s, with the slowest and the fastest kept run.
 */
function bencher(run: RunResult): string {
  const benchmarks = [...namedFigures(run)].map(([name, { throughput, unit }]) => {
    const { max, median, min } = throughput;
    return [
      name,
      { [MEASURES[unit]]: { value: median, lower_value: min, upper_value: max } },
    ] as const;
  });
  return textOf(Object.fromEntries(benchmarks));
}

/** Every case of a run with its figures, in the order of the reports. */
function figuresOf(run: RunResult): { group: CaseGroup; found: CaseSummary }[] {
  return reportModel(run).groups.flatMap((group) => group.cases.map((found) => ({ group, found })));
}

/**
 * What was measured of the candidate, by names that stay the same from run to run: other programs
 * keep a history by them. A bucket's name is in it only where its storage class has several.
 */
function namedFigures(run: RunResult): Map<string, RankableCase> {
  const figures = figuresOf(run).filter(({ group }) => group.side === 'candidate');
  const buckets = Map.groupBy(
    new Set(figures.map(({ group }) => JSON.stringify([group.storageClass, group.bucket]))),
    (pair) => JSON.parse(pair)[0],
  );
  return new Map(
    figures.flatMap(({ group: { bucket, instanceType, storageClass }, found }) => {
      if (!isRankable(found)) return [];
      const where =
        (buckets.get(storageClass)?.length ?? 0) > 1 ? `${storageClass} ${bucket}` : storageClass;
      return [[[instanceType, where, found.s3Client, found.workload].join(' / '), found] as const];
    }),
  );
}

function textOf(figures: unknown): string {
  return `${JSON.stringify(figures, null, 2)}\n`;
}
