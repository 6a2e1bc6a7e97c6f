import { INSTANCE_TYPES } from '../../contract/instance-types.ts';
import type { StorageClass } from '../../contract/names.ts';
import type { CaseResult, JobResult, RunResult } from '../../contract/run-result.ts';
import { roughly, usd } from '../format.ts';

/** What a run may have cost, in US dollars; estimates all. */
export interface Cost {
  /** null when the price of some instance type is not known. */
  instancesUsd: number | null;
  /** null when some case does not say what it moved: results of older versions do not. */
  s3: S3Cost | null;
}

export interface S3Cost {
  requests: number;
  /** Requests, and what S3 Express asks for bytes. */
  usd: number;
  /** For the objects that downloads read, as long as they are kept. */
  storageUsdPerMonth: number;
}

interface S3Prices {
  put: number;
  get: number;
  uploadGiB: number;
  downloadGiB: number;
  storedGiB: number;
}

/**
 * US dollars in us-east-1: a request, a GiB moved, a GiB kept for a month. Sources: aws.amazon.com/s3/pricing
 * and, for S3 Express, the example of aws.amazon.com/s3/faqs.
 */
const S3_PRICES: Readonly<Record<StorageClass, S3Prices>> = {
  S3Standard: { put: 5e-6, get: 4e-7, uploadGiB: 0, downloadGiB: 0, storedGiB: 0.023 },
  S3Express: { put: 1.13e-6, get: 3e-8, uploadGiB: 0.0032, downloadGiB: 0.0006, storedGiB: 0.11 },
};

const GIB = 1024 ** 3;
const HOUR_MS = 3_600_000;

/** S3 clients cut what is larger into requests of about that size, in bytes. */
const PART_SIZE = 8 * 1024 ** 2;

/**
 * What a run cost, roughly: machines by the time of their jobs, requests by what a run moves. Not
 * counted are starting machines, preparing files, and retries.
 *
 * @returns null for a run that was not on EC2
 */
export function costOf(run: RunResult): Cost | null {
  const jobs = run.jobs.filter((job) => !isLocal(job));
  if (jobs.length === 0) return null;
  const prices = jobs.map((job) => {
    const price = cataloguePrice(job.instanceType);
    return price === null ? null : price * hoursOf(job);
  });
  return {
    instancesUsd: prices.includes(null) ? null : sum(prices.map(Number)),
    s3: s3CostOf(jobs.flatMap((job) => job.cases)),
  };
}

/** In one sentence. */
export function costInWords({ instancesUsd, s3 }: Cost): string {
  const instances = instancesUsd === null ? null : `${usd(instancesUsd)} for instances`;
  if (s3 === null) {
    return `About ${instances ?? 'what the instances cost, whose price is not known'}; what S3 cost is not known: the result does not say what was moved (prices of us-east-1).`;
  }
  const requests = `${usd(s3.usd)} for about ${roughly(s3.requests)} S3 requests`;
  const kept = `keeping the objects that were read costs ${usd(s3.storageUsdPerMonth)} a month`;
  return instancesUsd === null
    ? `About ${requests}, and the instances, whose price is not known; ${kept} (prices of us-east-1).`
    : `About ${usd(instancesUsd + s3.usd)}: ${instances}, ${requests}; ${kept} (prices of us-east-1).`;
}

function isLocal({ instanceType }: JobResult): boolean {
  return /^local(-|$)/.test(instanceType);
}

function cataloguePrice(instanceType: string): number | null {
  return INSTANCE_TYPES.get(instanceType)?.usdPerHour ?? null;
}

function hoursOf({ earlierAttempts = [], finishedAt, startedAt }: JobResult): number {
  if (startedAt === null || finishedAt === null) return 0;
  const starts = [startedAt, ...earlierAttempts.map((earlier) => earlier.startedAt)];
  return Math.max(0, Date.parse(finishedAt) - Math.min(...starts.map(Date.parse))) / HOUR_MS;
}

function s3CostOf(cases: readonly CaseResult[]): S3Cost | null {
  const moved = cases.map(movedBy);
  if (moved.includes(null)) return null;
  const all = moved.filter((one) => one !== null);
  return {
    requests: sum(all.map(({ requests }) => requests)),
    usd: sum(all.map((one) => one.usd)),
    storageUsdPerMonth: storageOf(cases),
  };
}

/** What the runs of a case asked of S3; null where the case does not say what they moved. */
function movedBy(found: CaseResult): { requests: number; usd: number } | null {
  const { action, bytesPerRun, measurements, storageClass, tasksPerRun } = found;
  if (measurements.length === 0) return { requests: 0, usd: 0 };
  if (action === undefined || bytesPerRun === null || tasksPerRun === undefined) return null;
  const price = S3_PRICES[storageClass];
  const requests = measurements.length * Math.max(tasksPerRun, Math.ceil(bytesPerRun / PART_SIZE));
  const gib = (measurements.length * bytesPerRun) / GIB;
  // Of workloads that do both it is not told how much of which: the dearer.
  const isDownload = action === 'download';
  const each = isDownload ? price.get : price.put;
  return {
    requests,
    usd: requests * each + gib * (isDownload ? price.downloadGiB : price.uploadGiB),
  };
}

/** Objects are kept once, however many workloads read them and however often. */
function storageOf(cases: readonly CaseResult[]): number {
  const kept = new Map<string, number>();
  for (const { action, bucket, objects, storageClass } of cases) {
    if (objects === undefined || action === undefined || action === 'upload') continue;
    const usdPerMonth = (objects.bytes / GIB) * S3_PRICES[storageClass].storedGiB;
    kept.set(JSON.stringify([bucket, objects.digest]), usdPerMonth);
  }
  return sum([...kept.values()]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
