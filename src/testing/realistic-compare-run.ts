import { FORMER_DESIGN } from '../contract/compare-design.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import type { ReportContext } from '../report/context.ts';
import { compareSides } from '../stats/compare.ts';
import { aComparedCell, aCompareRun } from './comparisons.ts';
import { aFailedCase, aHost, aJob, aSkippedCase } from './run-results.ts';

const GIB = 1024 ** 3;

/** Gb/s of each workload on c7gn.16xlarge by its fastest client, and what the others reach of it. */
const WORKLOADS: Readonly<Record<string, { bytes: number; gigabitsPerSecond: number }>> = {
  'download-256KiB-10_000x': { bytes: 2.5 * GIB, gigabitsPerSecond: 24 },
  'download-5GiB-1x': { bytes: 5 * GIB, gigabitsPerSecond: 78 },
  'download-30GiB-1x-ram': { bytes: 30 * GIB, gigabitsPerSecond: 96 },
  'upload-256KiB-10_000x': { bytes: 2.5 * GIB, gigabitsPerSecond: 18 },
  'upload-5GiB-1x': { bytes: 5 * GIB, gigabitsPerSecond: 61 },
  'upload-30GiB-1x-ram': { bytes: 30 * GIB, gigabitsPerSecond: 83 },
};
const S3_CLIENTS: Readonly<Record<string, number>> = {
  'crt-c': 1,
  'sdk-java-client-crt': 0.93,
  'cli-crt': 0.71,
  rclone: 0.35,
};

/** What the candidate reaches of the baseline, in the screen and in the fresh rounds; else about as much. */
const CHANGES: Readonly<
  Record<string, readonly [screen: number, confirm: number, noise?: number]>
> = {
  'c7gn.16xlarge crt-c download-30GiB-1x-ram': [0.87, 0.88],
  'c7gn.16xlarge crt-c upload-5GiB-1x': [1.13, 1.14],
  'm6idn.24xlarge cli-crt download-256KiB-10_000x': [1.2, 1.21],
  'm6idn.24xlarge crt-c upload-256KiB-10_000x': [0.95, 1.01],
  'c7gn.16xlarge cli-crt upload-256KiB-10_000x': [0.94, 0.93, 0.2],
};

/**
 * A comparison of two branches on two instance types, with cells slower, faster, unchanged, inconclusive,
 * failed and skipped; always the same figures.
 */
export function aRealisticCompareRun(fields: Partial<RunResult> = {}): RunResult {
  const jobs = {
    'c7gn.16xlarge': { share: 1, lineRate: 200 },
    'm6idn.24xlarge': { share: 0.6, lineRate: 150 },
  };
  const run = aCompareRun([], {
    runKey: 'gh-9876543210-4f1c',
    trigger: 'issue_comment',
    finishedAt: '2026-11-22T17:41:12Z',
    compare: { ...FORMER_DESIGN, againstItself: false, seed: 7 },
    jobs: Object.entries(jobs).map(([instanceType, { lineRate, share }], index) =>
      aJob({
        instanceType,
        jobId: `4f1c-${index}`,
        startedAt: `2026-11-22T${14 + 2 * index}:02:00Z`,
        finishedAt: `2026-11-22T${15 + 2 * index}:41:00Z`,
        lineRateGigabitsPerSecond: lineRate,
        host: aHost({ instanceId: `i-0${index}`, availabilityZone: 'us-west-2d', cpus: 64 }),
        s3ClientVersions: { 'crt-c': '0.9.2', rclone: '1.72.0' },
        cases: Object.keys(WORKLOADS).flatMap((workload) =>
          Object.keys(S3_CLIENTS).flatMap((s3Client) =>
            pair(instanceType, s3Client, workload, share),
          ),
        ),
      }),
    ),
    ...fields,
  });
  return { ...run, comparisons: compareSides(run) };
}

/** What is known beyond a run. */
export function aContext(): ReportContext {
  return {
    falseFlags: { flagged: 0, runs: 30, interval: [0, 0.1157] },
    thresholds: 'learnt',
    links: [{ text: 'Workflow run', url: 'https://github.com/owner/repository/actions/runs/1' }],
  };
}

function pair(
  instanceType: string,
  s3Client: string,
  workload: string,
  share: number,
): readonly CaseResult[] {
  const { bytes, gigabitsPerSecond } = WORKLOADS[workload]!;
  const known = { s3Client, workload, bytesPerRun: bytes };
  if (s3Client === 'rclone' && workload.endsWith('-ram')) {
    return sides((side) => aSkippedCase({ ...known, side, reason: 'rclone works on files only' }));
  }
  if (s3Client === 'rclone' && workload === 'upload-5GiB-1x') {
    const reason = 'exit code 1: corrupted on transfer: sizes differ 8388608 vs 8126464';
    return sides((side) =>
      side === 'candidate'
        ? aFailedCase({ ...known, side, reason })
        : aSkippedCase({ ...known, side, reason: 'the candidate failed' }),
    );
  }
  const baseline = gigabitsPerSecond * S3_CLIENTS[s3Client]! * share;
  const [screen, confirm, noise = 0.03] = CHANGES[`${instanceType} ${s3Client} ${workload}`] ?? [
    1 + (((s3Client.length * 7 + workload.length) % 11) - 5) / 400,
    null,
    0,
  ];
  const cell = aComparedCell(
    [baseline * screen, baseline],
    confirm === null ? null : [baseline * confirm, baseline],
    known,
    12,
  );
  return cell.map((side) => shaken(side, noise));
}

/** Rates that differ from round to round by that fraction; the rounds of a screen do not. */
function shaken(side: CaseResult, noise: number): CaseResult {
  const shift = side.side === 'candidate' ? 0 : 4;
  const measurements = side.measurements.map((one) => {
    const factor = 1 + (one.round > 2 ? (noise * (((one.round * 5 + shift) % 7) - 3)) / 3 : 0);
    return { ...one, gigabitsPerSecond: one.gigabitsPerSecond * factor };
  });
  return { ...side, measurements };
}

function sides(of: (side: CaseResult['side']) => CaseResult): CaseResult[] {
  return [of('candidate'), of('baseline')];
}
