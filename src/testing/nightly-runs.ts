import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { historyKey } from '../contract/results-bucket.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import type { NightlySeries, SeriesChange, SharedHost } from '../history/nightly.ts';
import type { RunRecord } from '../history/run-record.ts';
import type { HistorySource, StoredDocument } from '../history/source.ts';
import { normalDeviates, seededRandom } from '../stats/random.ts';
import { aCase, aJob, aRunResult } from './run-results.ts';

const GIB = 1024 ** 3;
const FIRST_NIGHT = Date.parse('2026-01-01T07:00:00Z');
const DAY_MS = 86_400_000;

/** What the suite measures unless told otherwise: 11 S3 clients on 12 workloads, 10 runs each. */
const S3_CLIENTS = [
  'crt-c',
  'sdk-rust-tm',
  'crt-java',
  'sdk-java-client-crt',
  'sdk-java-tm-classic',
  'sdk-java-tm-crt',
  'crt-python',
  'cli-crt',
  'boto3-crt',
  's5cmd',
  'rclone',
];
const WORKLOADS = ['download', 'upload'].flatMap((action) =>
  ['max-throughput', '256KiB-10_000x', '30GiB-1x', '30GiB-1x-ram', '5GiB-1x', '5GiB-1x-ram'].map(
    (shape) => `${action}-${shape}`,
  ),
);

export interface Nights {
  instanceTypes?: readonly string[];
  s3Clients?: readonly string[];
  workloads?: readonly string[];
  /** Timed runs of each case, a warm-up besides. */
  kept?: number;
  /** What the rate of a case is multiplied with; default: nothing ever changes. */
  factorOf?: (night: number, found: Pick<CaseResult, 's3Client' | 'workload'>) => number;
}

/** A scheduled run as the action keeps it: every instance a little faster or slower, every run too. */
export function aNight(night: number, nights: Nights = {}): RunResult {
  const { instanceTypes = ['c7gn.16xlarge'], s3Clients = S3_CLIENTS } = nights;
  const { factorOf = () => 1, kept = 9, workloads = WORKLOADS } = nights;
  const normal = normalDeviates(seededRandom(night));
  const startedAt = new Date(FIRST_NIGHT + night * DAY_MS).toISOString();
  const jobs = instanceTypes.map((instanceType) => {
    const host = 40 * Math.exp(0.03 * normal());
    const cases = s3Clients.flatMap((s3Client, client) =>
      workloads.map((workload) => {
        const rate = (host / (1 + client / 4)) * factorOf(night, { s3Client, workload });
        const rates = Array.from({ length: 1 + kept }, () => rate * Math.exp(0.02 * normal()));
        const gigabitsPerSecond = rates.map((one) => Number(one.toFixed(6)));
        return aCase({ s3Client, workload, bytesPerRun: 5 * GIB, gigabitsPerSecond });
      }),
    );
    return aJob({ instanceType, cases, lineRateGigabitsPerSecond: 100 });
  });
  return aRunResult({
    runKey: `gh-${1000 + night}-abcdef`,
    trigger: 'schedule',
    suite: {
      ...{ repository: 'https://example.com/suite', ref: 'main', commit: 'a'.repeat(40) },
      ...{ baseline: null, repositories: [] },
    },
    startedAt,
    finishedAt: startedAt,
    jobs,
  });
}

/** Stores a run below `folder` as it is stored in a results bucket; returns its path. */
export function keep(folder: string, run: RunResult): string {
  const path = join(folder, historyKey(run, 1));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(run));
  return path;
}

const FIRST_OF_SERIES = Date.parse('2026-01-01');

/** The n-th night: yyyy-mm-dd. */
export function dayOfNight(night: number): string {
  return new Date(FIRST_OF_SERIES + night * 86_400_000).toISOString().slice(0, 10);
}

/** A cell with these values, a night each from 2026-01-01. */
export function aSeries(
  values: readonly number[],
  fields: Partial<NightlySeries> = {},
): NightlySeries {
  return {
    ...{ instanceType: 'c7gn.16xlarge', storageClass: 'S3Standard', bucket: null },
    ...{ s3Client: 'crt-c', workload: 'download-5GiB-1x', bytesPerRun: 5 * 1024 ** 3 },
    unit: 'Gb/s',
    isHostTakenOut: false,
    nights: values.map((value, night) => ({
      day: dayOfNight(night),
      runKey: `gh-${night + 1}`,
      rate: value * 10,
      value,
      costs: { cpuSecondsPerGigabyte: null, cpuSecondsPerRequest: null, peakMemoryBytes: null },
    })),
    changes: [],
    ...fields,
  };
}

/** A change that was told on the sixth night after it. */
export function aChange(fields: Partial<SeriesChange> = {}): SeriesChange {
  const { index = 2 } = fields;
  const [toldAt, day, toldOn] = [index + 5, dayOfNight(index), dayOfNight(index + 5)];
  return { index, toldAt, day, toldOn, ratio: 0.88, pValue: 0.001, ...fields };
}

/** What the S3 clients of an instance type share: nothing, unless told otherwise. */
export function aNightlyHost(fields: Partial<SharedHost> = {}): SharedHost {
  const nights = [{ day: dayOfNight(0), factor: 1 }];
  return {
    instanceType: 'c7gn.16xlarge',
    isTakenOut: false,
    gain: 0,
    nights,
    renewals: [],
    ...fields,
  };
}

/** A nightly run that went well. */
export function aRunRecord(fields: Partial<RunRecord> = {}): RunRecord {
  return {
    ...{ runKey: 'gh-1', trigger: 'schedule', startedAt: '2026-01-01T07:00:00Z' },
    ...{ day: '2026-01-01', interrupted: false, finished: true },
    suite: { repository: 'https://example.com/suite', ref: 'main', commit: 'a'.repeat(40) },
    ...{ condition: '', instanceTypes: ['c7gn.16xlarge'], images: [], measured: 132, failed: 0 },
    ...{ verdicts: null, nightly: true },
    ...fields,
  };
}

/** A history in memory, which remembers what was read of it. */
export class MemorySource implements HistorySource {
  readonly name = 'memory';
  readonly wasRead: string[] = [];
  readonly #documents = new Map<string, string>();

  put(name: string, run: RunResult | string): void {
    this.#documents.set(name, typeof run === 'string' ? run : JSON.stringify(run));
  }

  async list(): Promise<StoredDocument[]> {
    return [...this.#documents].map(([name, text]) => ({ name, bytes: text.length }));
  }

  async read({ name }: StoredDocument): Promise<string> {
    this.wasRead.push(name);
    return this.#documents.get(name)!;
  }
}
