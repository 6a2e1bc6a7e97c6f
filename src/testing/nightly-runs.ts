import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { historyKey } from '../aws/history-key.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
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
