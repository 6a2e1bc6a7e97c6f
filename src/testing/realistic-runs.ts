import type { CompareDesign } from '../contract/comparison.ts';
import { rateOf } from '../contract/measurement.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import { judgeRun, SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import type { ReportContext } from '../report/model/model.ts';
import { aCellOfRounds, aCompareRun, aPairedCell } from './comparisons.ts';
import { requestsSeen } from './requests-seen.ts';
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
                gigabitsPerSecond: 0.8 * rateOf(found),
                warmup: true,
              },
              {
                ...{ ...found, round, run: 2, warmup, machine },
                // Of the other instance type nothing is known.
                ...(job.instanceType === 'local' && { requests: requestsOf(one, round === 3) }),
              },
            ],
      ),
    })),
  }));
  return { ...run, turns, jobs };
}

/** As S3 clients ask that differ in how many requests they have in flight, and in the size of parts. */
function requestsOf({ s3Client, workload }: CaseResult, isMedian: boolean) {
  const { bytes } = WORKLOADS[workload]!;
  const each = workload.includes('64KiB') ? 65_536 : (s3Client === 'rclone' ? 5 : 8) * MIB;
  const { details, ...counts } = requestsSeen({
    operation: workload.startsWith('download') ? 'GetObject' : 'UploadPart',
    ...{ bytes: each, requests: Math.ceil(bytes / each), seconds: 0.2 },
    connections: s3Client === 'rclone' ? 4 : s3Client === 'sdk-js' ? 10 : 16,
    retries: s3Client === 'sdk-js' ? 2 : 0,
  });
  return { ...counts, ...(isMedian && details && { details }) };
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
        commandClients: ['rclone'],
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

const GIB = 1024 ** 3;

/** Gb/s of each workload on c7gn.16xlarge by its fastest client, and what the others reach of it. */
const COMPARED_WORKLOADS: Readonly<
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
export const REALISTIC_DESIGN: CompareDesign = {
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
    compare: { ...REALISTIC_DESIGN, budgetSeconds: 4 * 3600 },
    jobs: Object.entries(jobs).map(([instanceType, { lineRate, share }], index) =>
      aJob({
        instanceType,
        jobId: `4f1c-${index}`,
        startedAt: `2026-11-22T${14 + 2 * index}:02:00Z`,
        finishedAt: `2026-11-22T${15 + 2 * index}:41:00Z`,
        lineRateGigabitsPerSecond: lineRate,
        host: aHost({ instanceId: `i-0${index}`, availabilityZone: 'us-west-2d', cpus: 64 }),
        s3ClientVersions: { 'crt-c': '0.9.2', rclone: '1.72.0' },
        cases: Object.keys(COMPARED_WORKLOADS).flatMap((workload) =>
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
  const { bytes, gigabitsPerSecond, tasksPerRun } = COMPARED_WORKLOADS[workload]!;
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
    const ratios = Array.from({ length: 12 }, (_, round) => (round < 3 ? 0.955 : 1.01));
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
