import { FORMER_DESIGN } from '../contract/compare-design.ts';
import type { CaseResult, Measurement, RunResult } from '../contract/run-result.ts';
import { type Random, seededRandom } from './random.ts';
import { cellsToConfirm } from './screen.ts';

/**
 * How figures are assumed to vary, as standard deviations of their logarithm; the designs were
 * judged by this model, and it is no more than that.
 */
export interface NoiseModel {
  /** From run to run of one process. */
  run: number;
  /** From process to process. */
  process: number;
  /** From instance to instance; cancels where both sides share one. */
  host: number;
  /** This share of runs is slower, to this fraction of what it would be. */
  slow: { share: number; factor: number };
}

export const ASSUMED_NOISE: NoiseModel = {
  run: 0.03,
  process: 0.015,
  host: 0.03,
  slow: { share: 0.05, factor: 0.88 },
};

/** Normal deviates of mean 0 and standard deviation 1 (Box & Muller 1958). */
export function normalDeviates(random: Random): Random {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** What a run makes of the rate of its process. */
export function runFactor({ run, slow }: NoiseModel, random: Random, normal: Random): number {
  return (random() < slow.share ? slow.factor : 1) * Math.exp(run * normal());
}

export interface SimulatedRun {
  seed: number;
  cells: number;
  noise?: Partial<NoiseModel>;
  /** True ratio of cell 0; of all others it is 1. */
  ratio?: number;
}

/** A compare run as the job makes it: a screen of all cells, then fresh rounds for what stood out. */
export function simulateRun({ seed, cells, noise, ratio = 1 }: SimulatedRun): RunResult {
  const random = seededRandom(seed);
  const model = { ...ASSUMED_NOISE, ...noise };
  const normal = normalDeviates(random);
  const host = Math.exp(model.host * normal());
  const trueRatio = (result: CaseResult) =>
    result.workload === nameOf(0) && result.side === 'candidate' ? ratio : 1;

  const measure = (result: CaseResult, first: number, rounds: number, kept: number) => {
    for (let round = first; round < first + rounds; round++) {
      const process = host * Math.exp(model.process * normal()) * trueRatio(result);
      for (let run = 1; run <= 1 + kept; run++) {
        const rate = process * runFactor(model, random, normal);
        result.measurements.push(aMeasurement(round, run, rate));
      }
    }
  };

  const { screen, confirm } = FORMER_DESIGN;
  const run = emptyRun(cells);
  for (const result of run.jobs[0]!.cases) measure(result, 1, screen.rounds, screen.keptPerRound);
  for (const pair of cellsToConfirm(run)) {
    for (const result of [...pair.candidate, ...pair.baseline]) {
      measure(result, 1 + screen.rounds, confirm.rounds, confirm.keptPerRound);
    }
  }
  return run;
}

function nameOf(cell: number): string {
  return `cell-${cell}`;
}

function aMeasurement(round: number, run: number, gigabitsPerSecond: number): Measurement {
  return { round, run, seconds: 1 / gigabitsPerSecond, gigabitsPerSecond, warmup: run === 1 };
}

function emptyRun(cells: number): RunResult {
  const time = '2026-01-01T00:00:00Z';
  const cases = Array.from({ length: cells }, (_, cell) =>
    (['candidate', 'baseline'] as const).map(
      (side): CaseResult => ({
        ...{ side, storageClass: 'S3Standard', bucket: 'simulated', s3Client: 'simulated' },
        ...{ workload: nameOf(cell), workloadDigest: null, bytesPerRun: null },
        ...{ status: 'measured', reason: null, measurements: [] },
      }),
    ),
  ).flat();
  return {
    schemaVersion: 1,
    runKey: 'simulated',
    trigger: 'local',
    suite: { repository: 'simulated', ref: null, commit: null, baseline: null, repositories: [] },
    startedAt: time,
    finishedAt: time,
    interrupted: false,
    compare: { againstItself: true, seed: 0, ...FORMER_DESIGN },
    jobs: [
      {
        ...{ instanceType: 'simulated', jobId: 'simulated', status: 'SUCCEEDED', reason: null },
        ...{ startedAt: time, finishedAt: time, lineRateGigabitsPerSecond: null, host: null },
        ...{ s3ClientVersions: {}, cases },
      },
    ],
  };
}
