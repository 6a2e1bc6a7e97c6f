import { INSTANCE_TYPES } from '../contract/instance-types.ts';
import type { StorageClass } from '../contract/names.ts';
import type { CaseResult, JobResult, RunResult } from '../contract/run-result.ts';
import { roughly, usd } from './format.ts';

/** What a run may have cost, in US dollars; estimates all. */
export interface Cost {
  /** null when the price of some instance type is not known. */
  instancesUsd: number | null;
  s3Requests: number;
  /** Requests, and what S3 Express asks for bytes. */
  s3Usd: number;
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
  const cases = jobs.flatMap((job) => job.cases);
  const s3 = cases.map(s3CostOf);
  return {
    instancesUsd: prices.includes(null) ? null : sum(prices.map(Number)),
    s3Requests: sum(s3.map(({ requests }) => requests)),
    s3Usd: sum(s3.map((one) => one.usd)),
    storageUsdPerMonth: storageOf(cases),
  };
}

/** In one sentence. */
export function costInWords(cost: Cost): string {
  const { instancesUsd, s3Requests, s3Usd, storageUsdPerMonth } = cost;
  const s3 = `${usd(s3Usd)} for about ${roughly(s3Requests)} S3 requests`;
  const kept = `keeping the objects that were read costs ${usd(storageUsdPerMonth)} a month`;
  return instancesUsd === null
    ? `About ${s3}, and the instances, whose price is not known; ${kept} (prices of us-east-1).`
    : `About ${usd(instancesUsd + s3Usd)}: ${usd(instancesUsd)} for instances, ${s3}; ${kept} (prices of us-east-1).`;
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

function s3CostOf(found: CaseResult): { requests: number; usd: number } {
  const price = S3_PRICES[found.storageClass];
  const upload = found.workload.startsWith('upload');
  const runs = found.measurements.length;
  const bytes = found.bytesPerRun ?? 0;
  const tasks = found.tasksPerRun ?? filesOf(found.workload);
  const requests = runs * Math.max(tasks, Math.ceil(bytes / PART_SIZE));
  const gib = (runs * bytes) / GIB;
  const each = upload ? price.put : price.get;
  return {
    requests,
    usd: requests * each + gib * (upload ? price.uploadGiB : price.downloadGiB),
  };
}

/** Where a case does not say it, its name does: `download-256KiB-10_000x` moves 10,000 files. */
function filesOf(workload: string): number {
  const count = /-(\d[\d_]{0,9})x(?:-|$)/.exec(workload)?.[1];
  return count === undefined ? 1 : Number(count.replaceAll('_', ''));
}

/**
 * Objects are kept once, however many workloads read them and however often: those of
 * `download-5GiB-1x-ram` and `download-max-throughput` are the one of `download-5GiB-1x`. Where a case
 * does not say which they are, names are taken to: `-ram` workloads read the objects of those without.
 */
function storageOf(cases: readonly CaseResult[]): number {
  const kept = new Map<string, number>();
  for (const { bucket, bytesPerRun, objects, storageClass, workload } of cases) {
    const bytes = objects?.bytes ?? bytesPerRun;
    if (!workload.startsWith('download') || bytes === null) continue;
    const usdPerMonth = (bytes / GIB) * S3_PRICES[storageClass].storedGiB;
    const which = objects?.digest ?? workload.replace(/-ram$/, '');
    kept.set(JSON.stringify([bucket, which]), usdPerMonth);
  }
  return sum([...kept.values()]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
