import {
  type Costs,
  costsOf,
  keptMeasurements,
  type Measurement,
  type RateUnit,
  rateOf,
  unitOf,
} from '../../contract/measurement.ts';
import { type CaseResult, isTimed, type JobResult } from '../../contract/run-result.ts';
import { INTERRUPTED_BEFORE } from '../../contract/runner-output.ts';
import { requestsOf } from '../../contract/tasks.ts';
import type { Tone } from '../../contract/verdicts.ts';
import { differencesInRounds, ratioOf, type Told, toldBy } from '../../judge/client-ratio.ts';
import { median } from '../../stats/quantile.ts';
import { type CaseRequests, caseRequests } from './requests.ts';

/**
 * What became of a case; `notTimed`: a comparison had no use for its figures, and made none; `notReached`: the run
 * was over before it. Only what a client or its machine cannot do was skipped.
 */
export type CaseStatus = CaseResult['status'] | 'notTimed' | 'notReached';

interface StatusFacts {
  /** Of a sentence. */
  word: string;
  tone: Tone;
  /** For Markdown. */
  mark?: string;
  /** It was to have figures: what became of it instead is told. */
  isTrouble: boolean;
}

/** The one list of what becomes of a case; after the measured, those that interest most first. */
export const CASE_STATUSES: Readonly<Record<CaseStatus, StatusFacts>> = {
  measured: { word: 'measured', tone: 'plain', isTrouble: false },
  failed: { word: 'failed', tone: 'bad', mark: '❌', isTrouble: true },
  skipped: { word: 'skipped', tone: 'doubt', isTrouble: true },
  notReached: { word: 'not reached', tone: 'doubt', isTrouble: true },
  notTimed: { word: 'not timed', tone: 'faint', isTrouble: false },
};

/** What becomes of a case that is not measured. */
export const UNMEASURED = (Object.keys(CASE_STATUSES) as CaseStatus[]).slice(1);

export function statusOf(found: CaseResult): CaseStatus {
  const { cut, reason, status } = found;
  if (status === 'measured' && !isTimed(found)) return 'notTimed';
  const isCut = cut !== undefined || reason === INTERRUPTED_BEFORE;
  return status === 'skipped' && isCut ? 'notReached' : status;
}

/** One S3 client on one workload, as reports show it. */
export interface CaseSummary extends Costs {
  s3Client: string;
  workload: string;
  bytesPerRun: number | null;
  /** Of all its figures of speed. */
  unit: RateUnit;
  /** A failed case may have measurements; they are shown, and ranked with nothing. */
  status: CaseStatus;
  reason: string | null;
  /** How fast each kept run was, in the order they ran. */
  runs: readonly number[];
  warmups: number;
  /** Kept runs that report more than the machine's network can carry; they are kept, and doubted. */
  implausible: number;
  throughput: Throughput | null;
  medianSeconds: number | null;
  /** Context switches of a run, medians; null where they are not known. */
  switches: { voluntary: number; involuntary: number } | null;
  /** What its runner told of kept runs, by names of its own: medians. */
  metrics: Readonly<Record<string, number>>;
  /** What the embedded server saw of it; null where it did not answer. */
  requests: CaseRequests | null;
  /** By round, for whoever compares it with a case that took turns with it; empty outside of rounds. */
  inRounds: readonly Measurement[];
  /** Against the reference in the same job; null for itself, and where either has no figure to go by. */
  toReference: Beside | null;
  /** Median as a fraction of the instance type's line rate; null where that is not known. */
  ofLineRate: number | null;
}

/** How a case compares with another one. */
export interface Beside {
  ratio: number;
  /** null where they did not take turns, or too few. */
  interval: readonly [number, number] | null;
  told: Told;
}

/** Cases that may be set against each other: same job, same host, same bucket, same side. */
export type Surroundings = Pick<CaseResult, 'side' | 'storageClass' | 'bucket'> & {
  /** Of the job: each has a host of its own. */
  attempt: number;
};

/** Cases of a job by what surrounded them. */
export function casesBySurroundings(
  job: JobResult,
  reference: string | null = null,
): { surroundings: Surroundings; cases: CaseSummary[] }[] {
  const groups = Map.groupBy(job.cases, (found) =>
    JSON.stringify([found.storageClass, found.bucket, found.side, found.attempt ?? 1]),
  );
  return [...groups].map(([, cases]) => {
    const { side, storageClass, bucket, attempt = 1 } = cases[0]!;
    return {
      surroundings: { side, storageClass, bucket, attempt },
      cases: summarise(cases, job, reference),
    };
  });
}

/** A case whose figures may be ranked: it went well, and has kept runs. */
export type RankableCase = CaseSummary & { throughput: Throughput };

export function isRankable(found: CaseSummary | undefined): found is RankableCase {
  return found?.status === 'measured' && found.throughput !== null;
}

function summarise(
  cases: readonly CaseResult[],
  job: JobResult,
  reference: string | null,
): CaseSummary[] {
  const summaries = mergeRepeated(cases).map((found) =>
    summariseCase(found, job.lineRateGigabitsPerSecond),
  );
  for (const workload of Map.groupBy(summaries, (found) => found.workload).values()) {
    const other = workload.find((found) => found.s3Client === reference);
    for (const found of workload) found.toReference = againstReference(found, other);
  }
  return summaries;
}

function summariseCase(found: CaseResult, lineRate: number | null): CaseSummary {
  const kept = keptMeasurements(found);
  const runs = kept.map(rateOf);
  const throughput = throughputOf(runs);
  return {
    s3Client: found.s3Client,
    workload: found.workload,
    bytesPerRun: found.bytesPerRun,
    unit: unitOfCase(found),
    status: statusOf(found),
    reason: found.reason,
    runs,
    warmups: found.measurements.length - kept.length,
    implausible: kept.filter((measurement) => measurement.implausible).length,
    throughput,
    medianSeconds: kept.length > 0 ? median(kept.map(({ seconds }) => seconds)) : null,
    ...costsOf(kept, { bytes: found.bytesPerRun, requests: requestsOf(found.requestsPerRun) }),
    switches: switchesOf(kept),
    metrics: metricsOf(kept),
    requests: caseRequests(found.measurements),
    inRounds: kept.filter(({ round }) => round > 0),
    toReference: null,
    ofLineRate:
      throughput && lineRate && !found.requestsPerRun ? throughput.median / lineRate : null,
  };
}

/** Also where nothing was measured. */
export function unitOfCase({ measurements, requestsPerRun }: CaseResult): RateUnit {
  return requestsPerRun ? 'requests/s' : unitOf(measurements);
}

function switchesOf(kept: readonly Measurement[]): CaseSummary['switches'] {
  const voluntary = kept.flatMap(({ voluntarySwitches }) => voluntarySwitches ?? []);
  const involuntary = kept.flatMap(({ involuntarySwitches }) => involuntarySwitches ?? []);
  if (voluntary.length === 0 || involuntary.length === 0) return null;
  return { voluntary: median(voluntary), involuntary: median(involuntary) };
}

function metricsOf(kept: readonly Measurement[]): Record<string, number> {
  const told = kept.flatMap(({ metrics = {} }) => Object.entries(metrics));
  const byName = Map.groupBy(told, ([name]) => name);
  return Object.fromEntries(
    [...byName].map(([name, of]) => [name, median(of.map(([, value]) => value))]),
  );
}

/** How a case compares with another: by the rounds in which both took turns, else by the ranges of their runs. */
export function againstReference(
  found: CaseSummary,
  other: CaseSummary | undefined,
): CaseSummary['toReference'] {
  if (found === other || !isRankable(found) || !isRankable(other)) return null;
  const differences = roundsBeside(found, other);
  if (differences.length > 0) {
    const { interval, ratio } = ratioOf(differences);
    return { ratio, interval, told: toldBy({ interval }) };
  }
  if (other.throughput.median === 0) return null;
  return {
    ratio: found.throughput.median / other.throughput.median,
    interval: null,
    told: toldByRanges(found.throughput, other.throughput),
  };
}

/** The differences of two cases in the rounds of both. */
export function roundsBeside(found: CaseSummary, other: CaseSummary): number[] {
  return differencesInRounds({ measurements: found.inRounds }, { measurements: other.inRounds });
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

/** What a case's kept runs come to, in gigabits (10^9 bits) or requests a second. */
export interface Throughput {
  median: number;
  /** The slowest and the fastest kept run: the range. */
  min: number;
  max: number;
  /** Half the range as a fraction of the median; null with fewer than two runs or a median of 0. */
  spread: number | null;
  runs: number;
}

/**
 * Kept runs that a side needs before it is called faster or slower by its range. When nothing differs, three
 * runs lie wholly above another three in 1 of 20 samples, two above two in 1 of 6.
 */
export const RUNS_TO_RANK = 3;

/** @returns null when there is no kept run */
export function throughputOf(rates: readonly number[]): Throughput | null {
  const runs = rates.length;
  if (runs === 0) return null;
  const middle = median(rates);
  const min = Math.min(...rates);
  const max = Math.max(...rates);
  const spread = runs < 2 || middle === 0 ? null : (max - min) / 2 / middle;
  return { median: middle, min, max, spread, runs };
}

/**
 * How `a` compares with `b` where they did not take turns: a difference is claimed only where the ranges do not
 * touch. `tooFew`: they do not, but a side has too few kept runs for that to say anything.
 */
export function toldByRanges(a: Throughput, b: Throughput): Exclude<Told, 'equal'> {
  if (a.min <= b.max && b.min <= a.max) return 'open';
  if (Math.min(a.runs, b.runs) < RUNS_TO_RANK) return 'tooFew';
  return a.min > b.max ? 'faster' : 'slower';
}
