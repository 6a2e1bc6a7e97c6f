import type { CompareDesign } from '../contract/compare-design.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import { judgeRun, SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import type { ReportContext } from '../report/model/model.ts';
import { aCellOfRounds, aCompareRun, aPairedCell } from './comparisons.ts';
import { aFailedCase, aHost, aJob, aSkippedCase } from './run-results.ts';

const GIB = 1024 ** 3;

/** Gb/s of each workload on c7gn.16xlarge by its fastest client, and what the others reach of it. */
const WORKLOADS: Readonly<
  Record<string, { bytes: number; tasksPerRun: number; gigabitsPerSecond: number }>
> = {
  'download-256KiB-10_000x': { bytes: 2.5 * GIB, tasksPerRun: 10_000, gigabitsPerSecond: 24 },
  'download-5GiB-1x': { bytes: 5 * GIB, tasksPerRun: 1, gigabitsPerSecond: 78 },
  'download-30GiB-1x-ram': { bytes: 30 * GIB, tasksPerRun: 1, gigabitsPerSecond: 96 },
  'upload-256KiB-10_000x': { bytes: 2.5 * GIB, tasksPerRun: 10_000, gigabitsPerSecond: 18 },
  'upload-5GiB-1x': { bytes: 5 * GIB, tasksPerRun: 1, gigabitsPerSecond: 61 },
  'upload-30GiB-1x-ram': { bytes: 30 * GIB, tasksPerRun: 1, gigabitsPerSecond: 83 },
};
const S3_CLIENTS: Readonly<Record<string, number>> = {
  'crt-c': 1,
  'sdk-java-client-crt': 0.93,
  'cli-crt': 0.71,
  rclone: 0.35,
};

/** What the candidate reaches of the baseline, in how many rounds; in all other cells about as much, in 3. */
const CHANGES: Readonly<Record<string, readonly [ratio: number, rounds: number, noise?: number]>> =
  {
    'c7gn.16xlarge crt-c download-30GiB-1x-ram': [0.88, 14],
    'c7gn.16xlarge crt-c upload-5GiB-1x': [1.14, 14],
    'm6idn.24xlarge cli-crt download-256KiB-10_000x': [1.21, 14],
    'c7gn.16xlarge cli-crt upload-256KiB-10_000x': [0.93, 30, 0.2],
    'c7gn.16xlarge cli-crt download-5GiB-1x': [1.04, 30, 0.02],
    'c7gn.16xlarge rclone download-5GiB-1x': [0.31, 3],
    'm6idn.24xlarge sdk-java-client-crt download-256KiB-10_000x': [0.94, 20],
    'm6idn.24xlarge sdk-java-client-crt download-5GiB-1x': [0.978, 3],
    'm6idn.24xlarge sdk-java-client-crt download-30GiB-1x-ram': [0.945, 20],
    'm6idn.24xlarge sdk-java-client-crt upload-256KiB-10_000x': [0.976, 3],
    'm6idn.24xlarge sdk-java-client-crt upload-5GiB-1x': [0.95, 20],
    'm6idn.24xlarge sdk-java-client-crt upload-30GiB-1x-ram': [0.979, 3],
  };
/** Stood out at first, and came back. */
const CAME_BACK = 'm6idn.24xlarge crt-c upload-256KiB-10_000x';
/** So slow that its time was up after a round. */
const CRAWLS = 'm6idn.24xlarge rclone download-5GiB-1x';
/** The budget was used up before it. */
const NOT_REACHED = 'm6idn.24xlarge rclone upload-256KiB-10_000x';

/** How comparisons are measured today. */
export const DESIGN: CompareDesign = {
  ...SEQUENTIAL_DESIGN,
  againstItself: false,
  seed: 7,
  budgetSeconds: null,
};

/**
 * A comparison of two branches on two instance types, with cells of nearly every verdict, and an S3 client
 * that is slower over all its workloads; always the same figures.
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
    compare: { ...DESIGN, budgetSeconds: 4 * 3600 },
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
  return { ...run, ...judgeRun(run, { clientThresholdOf: () => 0.03 }) };
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
  const { bytes, gigabitsPerSecond, tasksPerRun } = WORKLOADS[workload]!;
  const action = workload.startsWith('upload') ? ('upload' as const) : ('download' as const);
  const objects = { digest: workload.replace('-ram', ''), bytes };
  const known = { s3Client, workload, bytesPerRun: bytes, action, tasksPerRun, objects };
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
  const cell = `${instanceType} ${s3Client} ${workload}`;
  const level = gigabitsPerSecond * S3_CLIENTS[s3Client]! * share;
  if (cell === NOT_REACHED) {
    const reason = 'the budget of 240 min was used up';
    return sides((side) => aSkippedCase({ ...known, side, reason, cut: 'budget' }));
  }
  if (cell === CRAWLS) {
    const reason = 'its 30 min were up after 1 of 3 rounds';
    const cut = { cut: 'itsTime', reason } as const;
    return aPairedCell(0.08, 1, { ...known, ...cut, gigabitsPerSecond: level });
  }
  if (cell === CAME_BACK) {
    const ratios = Array.from({ length: 10 }, (_, round) => (round < 3 ? 0.955 : 1.01));
    return aCellOfRounds(ratios, { ...known, gigabitsPerSecond: level });
  }
  const [ratio, rounds, noise = 0.01] = CHANGES[cell] ?? [
    1 + (((s3Client.length * 7 + workload.length) % 11) - 5) / 400,
    3,
  ];
  return aPairedCell(ratio, rounds, { ...known, gigabitsPerSecond: level, noise });
}

function sides(of: (side: CaseResult['side']) => CaseResult): CaseResult[] {
  return [of('candidate'), of('baseline')];
}
