import {
  DATA_A_REQUEST,
  DISKS,
  LOG_DAYS,
  METRICS_A_RUN,
  UPLOADS_EXPIRE,
} from '../contract/deployment.ts';
import { INSTANCE_TYPES } from '../contract/instance-types.ts';
import type { CaseResult } from '../contract/run-result.ts';
import { HOURS_A_MONTH, PRICES, priceDoubt } from './prices.ts';

/** What a run uses of an account: counted when it has run, expected before. */
export interface AccountUsage {
  /** null where it is not known. */
  region: string | null;
  machines: readonly MachineUse[];
  cases: readonly CaseUse[];
  /** Whether each case has its series in CloudWatch. */
  sendsMetrics: boolean;
}

type Requests = NonNullable<CaseResult['requestsPerRun']>;

/** One job's machine. */
export interface MachineUse {
  instanceType: string;
  /** Of the job, from its first start to its end. Booting and idling are added here. */
  seconds: number;
  /** Machines that were started for it: more than one if some were lost, none if it never got one. */
  starts: number;
  /** null where it is not known. */
  usdPerHour: number | null;
}

/** One case, both sides of it apart. What it asks of S3 is as in a result, and as `askedOf` tells of a workload. */
export interface CaseUse
  extends Pick<
    CaseResult,
    | 'action'
    | 'bucket'
    | 'bytesPerRun'
    | 'objects'
    | 'requestsPerRun'
    | 's3Client'
    | 'storageClass'
    | 'tasksPerRun'
    | 'workload'
  > {
  instanceType: string;
  /** Warm-ups are runs too; a fraction where it is expected. */
  runs: number;
}

/** In US dollars. */
export interface Cost {
  /** All that is known: the sum of the parts. */
  usd: number;
  parts: Readonly<Record<CostPart, number>>;
  /** To S3. */
  requests: number;
  /** For the objects that downloads read, as long as they are kept: in no sum. */
  keptUsdPerMonth: number;
  /** Instance types whose price is not known: their hours are in no sum. */
  unpriced: readonly string[];
  /** Workloads of which it is not known what they move: their requests and bytes are in no sum. */
  unmeasured: readonly string[];
  /** What is not known of the region's prices, in words. */
  doubt: string | null;
}

/**
 * `machines`: with their disks and addresses; `bytes`: what S3 Express asks for them; `uploads`: storage
 * until they expire.
 */
export type CostPart = 'machines' | 'requests' | 'bytes' | 'uploads' | 'metrics' | 'logs';

/**
 * How long a machine is paid for beside its job, seconds: it boots, joins the cluster and fetches the image;
 * and Batch takes some minutes to end it. Guesses, as nobody has deployed the stack yet.
 */
export const BOOT_SECONDS = 300;
export const IDLE_SECONDS = 600;

/** S3 clients cut what is larger into requests of about that size, in bytes. */
const PART_SIZE = 8 * 1024 ** 2;

/** What a job prints, most of it by builds: a guess. */
const LOG_MIB_A_JOB = 10;

/** The line rate. */
const METRICS_A_TYPE = 1;

const GIB = 1024 ** 3;
const DAYS_A_MONTH = HOURS_A_MONTH / 24;

/**
 * What a run costs: the one model, for the plan, `max-cost` and the report. In no sum are what lasts
 * (prepared objects, dashboards, images: docs/costs.md), preparing files for the first time, retries of
 * requests, and what leaves AWS (logs and results that the action reads: some MB).
 */
export function costOf(usage: AccountUsage): Cost {
  const { cases, machines, region } = usage;
  const moving = cases.filter(({ runs }) => runs > 0);
  const moved = moving.map(movedBy);
  const known = moved.filter((one) => one !== null);
  const parts: Record<CostPart, number> = {
    machines: sum(machines.map((machine) => machineUsd(machine) ?? 0)),
    requests: sum(known.map(({ requestsUsd }) => requestsUsd)),
    bytes: sum(known.map(({ bytesUsd }) => bytesUsd)),
    uploads: storedUsd(moving, isUpload, UPLOAD_DAYS / DAYS_A_MONTH),
    metrics: usage.sendsMetrics ? metricsUsd(moving) : 0,
    logs: machines.filter(({ starts }) => starts > 0).length * LOG_USD_A_JOB,
  };
  return {
    usd: sum(Object.values(parts)),
    parts,
    requests: sum(known.map(({ requests }) => requests)),
    keptUsdPerMonth: storedUsd(cases, (one) => !isUpload(one), 1),
    unpriced: distinct(
      machines.flatMap((one) => (machineUsd(one) === null ? [one.instanceType] : [])),
    ),
    unmeasured: distinct(moving.flatMap((one, at) => (moved[at] === null ? [one.workload] : []))),
    doubt: priceDoubt(region),
  };
}

/** null where the price of its hours is not known; what nobody started costs nothing. */
function machineUsd({ instanceType, seconds, starts, usdPerHour }: MachineUse): number | null {
  if (starts === 0) return 0;
  if (usdPerHour === null) return null;
  const hours = (seconds + starts * (BOOT_SECONDS + IDLE_SECONDS)) / 3600;
  return hours * (usdPerHour + diskUsdPerHour(instanceType) + PRICES.publicAddressHour);
}

/** Of the volume that a machine is started with: a large one where it has no disks of its own. */
export function diskUsdPerHour(instanceType: string): number {
  const hasDisks = (INSTANCE_TYPES.get(instanceType)?.nvmeDisks ?? 0) > 0;
  const { gib, iops, mibPerSecond } = hasDisks ? DISKS.system : DISKS.work;
  const { gibMonth, iopsIncluded, iopsMonth, mibPerSecondIncluded, mibPerSecondMonth } =
    PRICES.disk;
  const usdPerMonth =
    gib * gibMonth +
    Math.max(0, iops - iopsIncluded) * iopsMonth +
    Math.max(0, mibPerSecond - mibPerSecondIncluded) * mibPerSecondMonth;
  return usdPerMonth / HOURS_A_MONTH;
}

/** What the runs of a case ask of S3; null where it is not known what they move. */
function movedBy(use: CaseUse) {
  const { action, bytesPerRun, requestsPerRun, runs, storageClass, tasksPerRun } = use;
  if (requestsPerRun !== undefined) return requestsBy(requestsPerRun, use);
  if (tasksPerRun === 0) return { requests: 0, requestsUsd: 0, bytesUsd: 0 };
  if (action === undefined || bytesPerRun === null || tasksPerRun === undefined) return null;
  const price = PRICES.s3[storageClass];
  // Of workloads that do both it is not told how much of which: the dearer.
  const isDownload = action === 'download';
  const parts = Math.max(1, Math.ceil(bytesPerRun / tasksPerRun / PART_SIZE));
  // An upload in parts is begun and completed too.
  const perTask = isDownload || parts === 1 ? parts : parts + 2;
  const requests = runs * tasksPerRun * perTask;
  return {
    requests,
    requestsUsd: requests * (isDownload ? price.get : price.put),
    bytesUsd: ((runs * bytesPerRun) / GIB) * (isDownload ? price.downloadGiB : price.uploadGiB),
  };
}

/** A listing is priced as a PUT; a DELETE is free. Their bytes are next to nothing. */
function requestsBy(
  { delete: deleted = 0, get = 0, head = 0, list = 0, put = 0 }: Requests,
  { runs, storageClass }: CaseUse,
) {
  const price = PRICES.s3[storageClass];
  // What is deleted was put before.
  const [reads, writes] = [get + head, put + list + deleted];
  return {
    requests: runs * (reads + writes + deleted),
    requestsUsd: runs * (reads * price.get + writes * price.put),
    bytesUsd: 0,
  };
}

/** Whether all of its objects are below `upload/`, where they expire. */
function isUpload({ action, requestsPerRun }: CaseUse): boolean {
  if (requestsPerRun === undefined) return action === 'upload';
  const { get = 0, head = 0, list = 0 } = requestsPerRun;
  return get + head + list === 0;
}

/** S3 rounds the day on which objects expire up to midnight. */
const UPLOAD_DAYS = UPLOADS_EXPIRE.days + 1;

/** Objects are kept once, however many cases move them and however often. */
function storedUsd(
  cases: readonly CaseUse[],
  counts: (one: CaseUse) => boolean,
  months: number,
): number {
  const stored = new Map<string, number>();
  for (const one of cases) {
    const { action, bucket, objects, storageClass } = one;
    const isKnown = action !== undefined || one.requestsPerRun !== undefined;
    if (objects === undefined || !isKnown || !counts(one)) continue;
    const usdPerMonth = (objects.bytes / GIB) * PRICES.s3[storageClass].storedGiBMonth;
    stored.set(JSON.stringify([bucket, objects.digest]), usdPerMonth * months);
  }
  return sum([...stored.values()]);
}

/** Series are charged for the hour in which a job sends them, all at once. */
function metricsUsd(cases: readonly CaseUse[]): number {
  const { metricMonth, request } = PRICES.metrics;
  const series = distinct(
    cases.map(({ instanceType, s3Client, storageClass, workload }) =>
      JSON.stringify([instanceType, s3Client, storageClass, workload]),
    ),
  );
  const types = distinct(cases.map(({ instanceType }) => instanceType));
  const metrics = series.length * METRICS_A_RUN + types.length * METRICS_A_TYPE;
  const requests = sum(cases.map(({ runs }) => METRICS_A_RUN * runs)) / DATA_A_REQUEST;
  return (metrics * metricMonth) / HOURS_A_MONTH + Math.ceil(requests) * request;
}

const LOG_USD_A_JOB =
  (LOG_MIB_A_JOB / 1024) *
  (PRICES.logs.takenInGiB + (LOG_DAYS / DAYS_A_MONTH) * PRICES.logs.storedGiBMonth);

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
