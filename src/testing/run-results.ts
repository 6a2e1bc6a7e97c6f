import { markWarmup } from '../contract/measurement.ts';
import type { CaseResult, Host, JobResult, RunResult } from '../contract/run-result.ts';

const MIB = 1024 ** 2;

export function aHost(fields: Partial<Host> = {}): Host {
  return {
    instanceId: null,
    availabilityZone: null,
    image: null,
    kernel: 'Linux 6.1.0',
    cpuModel: 'Example CPU @ 2.50GHz',
    cpus: 2,
    memoryMiB: 8192,
    architecture: 'x64',
    node: 'v24.0.0',
    ...fields,
  };
}

/**
 * A case that was measured.
 *
 * @param fields `gigabitsPerSecond` gives the runs in order; of more than one, the first is the warm-up
 */
export function aCase(
  fields: Partial<CaseResult> & { gigabitsPerSecond?: readonly number[] } = {},
): CaseResult {
  const { gigabitsPerSecond = [0.8, 1.0, 1.1, 1.2], ...given } = fields;
  const bytesPerRun = given.bytesPerRun === undefined ? 16 * MIB : given.bytesPerRun;
  const runs = gigabitsPerSecond.map((rate, index) => ({
    round: 0,
    run: index + 1,
    seconds: rate > 0 ? ((bytesPerRun ?? MIB) * 8) / 1e9 / rate : 1,
    gigabitsPerSecond: rate,
  }));
  return {
    side: 'candidate',
    storageClass: 'S3Standard',
    bucket: 's3-benchmarks',
    s3Client: 'sdk-js',
    workload: 'download-64KiB-128x',
    workloadDigest: null,
    status: 'measured',
    reason: null,
    bytesPerRun,
    measurements: markWarmup(runs),
    ...given,
  };
}

/**
 * A case of a workload of requests.
 *
 * @param fields `requestsPerSecond` gives the runs in order; of more than one, the first is the warm-up
 */
export function aRequestsCase(
  fields: Partial<CaseResult> & {
    requestsPerSecond?: readonly number[];
    metrics?: Readonly<Record<string, number>>;
  } = {},
): CaseResult {
  const { metrics, requestsPerSecond = [900, 1000, 1100, 1200], ...given } = fields;
  const measurements = markWarmup(
    requestsPerSecond.map((rate, index) => ({
      ...{ round: 0, run: index + 1, seconds: 1000 / rate, requestsPerSecond: rate },
      ...(metrics && { metrics }),
    })),
  );
  const of = { workload: 'head', bytesPerRun: null, requestsPerRun: { head: 1000 } };
  return aCase({ ...of, measurements, ...given });
}

/** The same case, measured in requests: as many a second as it had Gb/s. */
export function inRequests(found: CaseResult): CaseResult {
  const measurements = found.measurements.map(({ gigabitsPerSecond, ...run }) => ({
    ...run,
    requestsPerSecond: gigabitsPerSecond,
  }));
  return { ...found, bytesPerRun: null, requestsPerRun: { head: 1000 }, measurements };
}

/** A case without a run. */
export function aSkippedCase(fields: Partial<CaseResult> = {}): CaseResult {
  return aCase({ status: 'skipped', reason: 'not supported', measurements: [], ...fields });
}

/** A case without a run. */
export function aFailedCase(fields: Partial<CaseResult> = {}): CaseResult {
  return aCase({ status: 'failed', reason: 'exit code 1', measurements: [], ...fields });
}

/** A job of 30 s that succeeded. */
export function aJob(fields: Partial<JobResult> = {}): JobResult {
  return {
    instanceType: 'local',
    jobId: 'job-1',
    status: 'SUCCEEDED',
    reason: null,
    startedAt: '2026-11-22T14:00:00Z',
    finishedAt: '2026-11-22T14:00:30Z',
    lineRateGigabitsPerSecond: null,
    host: aHost(),
    s3ClientVersions: { 'sdk-js': '3.1169.0' },
    cases: [aCase()],
    ...fields,
  };
}

/** A local run of the built-in suite, finished after a minute. */
export function aRunResult(fields: Partial<RunResult> = {}): RunResult {
  return {
    schemaVersion: 1,
    runKey: 'local-1',
    trigger: 'local',
    suite: { repository: 'builtin', ref: null, commit: null, baseline: null, repositories: [] },
    startedAt: '2026-11-22T14:00:00Z',
    finishedAt: '2026-11-22T14:01:00Z',
    interrupted: false,
    jobs: [aJob()],
    ...fields,
  };
}
