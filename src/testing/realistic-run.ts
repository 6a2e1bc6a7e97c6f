import type { CaseResult, RunResult } from '../contract/run-result.ts';
import { aCase, aFailedCase, aHost, aJob, aRunResult, aSkippedCase } from './run-results.ts';

const MIB = 1024 ** 2;

/** Gb/s on `local` of raw-http, and what the others reach of it; about what two cores do on loopback. */
const WORKLOADS: Readonly<
  Record<string, { bytes: number; reference: number; sdkJs: number; rclone: number }>
> = {
  'download-64KiB-128x': { bytes: 16 * MIB, reference: 0.99, sdkJs: 0.49, rclone: 0.59 },
  'download-8MiB-8x-crc32': { bytes: 128 * MIB, reference: 5.4, sdkJs: 0.52, rclone: 0 },
  'download-128MiB-1x': { bytes: 256 * MIB, reference: 4.1, sdkJs: 0.31, rclone: 0.97 },
  'download-128MiB-1x-ram': { bytes: 256 * MIB, reference: 6.3, sdkJs: 0.81, rclone: 1.03 },
  'upload-64KiB-128x': { bytes: 16 * MIB, reference: 0.69, sdkJs: 0.52, rclone: 0.57 },
  'upload-8MiB-8x-crc32': { bytes: 128 * MIB, reference: 2.4, sdkJs: 0.61, rclone: 0.48 },
  'upload-64MiB-1x': { bytes: 256 * MIB, reference: 2.1, sdkJs: 0.58, rclone: 0.44 },
  'upload-64MiB-1x-ram': { bytes: 256 * MIB, reference: 2.3, sdkJs: 0.55, rclone: 0.45 },
};

/** How runs lie around their median, round by round, the warm-up of the first round first. */
const NOISE: Readonly<Record<string, readonly (readonly number[])[]>> = {
  local: [
    [0.71, 0.93, 1.04, 1.07, 0.98, 1.0, 1.01],
    [0.66, 0.98, 1.06, 1.08, 0.96, 1.04, 0.99],
    [0.8, 0.94, 1.09, 1.02, 0.97, 0.98, 1.02],
  ],
  'local-1cpu': [
    [0.78, 0.97, 1.02, 1.0, 1.03, 0.99, 1.01],
    [0.74, 0.98, 1.01, 0.99, 1.04, 1.0, 1.02],
    [0.82, 0.96, 1.04, 1.0, 1.02, 0.99, 1.0],
  ],
};

/** A run as `npm start` makes it, with one case failed and one skipped; always the same figures. */
export function aRealisticRun(): RunResult {
  const run = aFormerRun();
  const turns = { seed: 7, budgetSeconds: 37.5, sized: true };
  const machine = { others: 0.04, steal: 0.01 };
  const jobs = run.jobs.map((job) => ({
    ...job,
    roundsSeconds: 37.1,
    cases: job.cases.map((one) => ({
      ...one,
      measurements: one.measurements.flatMap(({ warmup, ...found }, round) =>
        warmup
          ? []
          : [
              {
                ...found,
                round,
                run: 1,
                gigabitsPerSecond: 0.8 * found.gigabitsPerSecond,
                warmup: true,
              },
              { ...found, round, run: 2, warmup, machine },
            ],
      ),
    })),
  }));
  return { ...run, turns, jobs };
}

/** A run as it was made before S3 clients took turns, and as other suites make it: all runs of a case in one process. */
export function aFormerRun(): RunResult {
  const shares = { local: 1, 'local-1cpu': 0.72 };
  return aRunResult({
    runKey: 'local-20261122-140000',
    finishedAt: '2026-11-22T14:01:12Z',
    jobs: Object.entries(shares).map(([instanceType, share], job) =>
      aJob({
        instanceType,
        jobId: `${instanceType}-4f1c`,
        startedAt: `2026-11-22T14:00:${job === 0 ? '36' : '01'}Z`,
        finishedAt: `2026-11-22T14:${job === 0 ? '01:11' : '00:35'}Z`,
        host: aHost({ cpus: instanceType === 'local' ? 2 : 1 }),
        s3ClientVersions: { 'raw-http': '0.1.0', 'sdk-js': '3.1169.0', rclone: '1.60.1' },
        cases: Object.entries(WORKLOADS).flatMap(([workload, of], index) => {
          const runs = (median: number, client: number) => {
            const noise = NOISE[instanceType]!;
            return noise[(index + client) % noise.length]!.map((factor) => median * factor);
          };
          const known = { workload, bytesPerRun: of.bytes };
          const reference = of.reference * share;
          return [
            aCase({ ...known, s3Client: 'raw-http', gigabitsPerSecond: runs(reference, 0) }),
            aCase({
              ...known,
              s3Client: 'sdk-js',
              gigabitsPerSecond: runs(reference * of.sdkJs, 1),
            }),
            rclone(known, runs(reference * of.rclone, 2), instanceType),
          ];
        }),
      }),
    ),
  });
}

function rclone(
  known: Pick<CaseResult, 'workload' | 'bytesPerRun'>,
  gigabitsPerSecond: readonly number[],
  instanceType: string,
): CaseResult {
  if (!gigabitsPerSecond.includes(0)) {
    return aCase({ ...known, s3Client: 'rclone', gigabitsPerSecond });
  }
  if (instanceType === 'local') {
    return aSkippedCase({
      ...known,
      s3Client: 'rclone',
      reason: 'rclone 1.60.1 does not check CRC32 on download',
    });
  }
  return aFailedCase({
    ...known,
    s3Client: 'rclone',
    reason: 'exit code 1: corrupted on transfer: sizes differ 8388608 vs 8126464',
  });
}
