import type {
  ClientComparison,
  Comparison,
  CostComparison,
  FormerDesign,
  HostShare,
  SmallestChange,
} from '../contract/comparison.ts';
import type { CaseResult, RunResult, SuiteUsed } from '../contract/run-result.ts';
import { aCase, aJob, aRunResult } from './run-results.ts';

/** How stored results of earlier versions were measured. */
export const FORMER_DESIGN = {
  screen: { rounds: 2, keptPerRound: 2, threshold: 0.03 },
  confirm: { rounds: 12, keptPerRound: 1 },
} as const satisfies Omit<FormerDesign, 'againstItself' | 'seed'>;

/** A cell that is 10 % slower. */
export function aComparison(fields: Partial<Comparison> = {}): Comparison {
  return {
    instanceType: 'local',
    storageClass: 'S3Standard',
    bucket: 's3-benchmarks',
    s3Client: 'sdk-js',
    workload: 'download-64KiB-256x',
    evidence: 'interleaved',
    ratio: 0.9,
    interval: [0.88, 0.92],
    pValue: 0.0001,
    adjustedP: 0.002,
    decidedBy: 'test',
    kept: [14, 14],
    threshold: 0.05,
    verdict: 'slower',
    provisional: false,
    reason: null,
    ...fields,
  };
}

/** An S3 client that is 5.1 % slower over 12 workloads. */
export function aClientComparison(fields: Partial<ClientComparison> = {}): ClientComparison {
  return {
    instanceType: 'local',
    s3Client: 'sdk-js',
    cells: 12,
    ratio: 0.949,
    interval: [0.936, 0.961],
    pValue: 0.0001,
    adjustedP: 0.0003,
    threshold: 0.03,
    verdict: 'slower',
    provisional: false,
    ...fields,
  };
}

/** 18 % more CPU over four workloads. */
export function aCostComparison(fields: Partial<CostComparison> = {}): CostComparison {
  return {
    ...{ instanceType: 'local', s3Client: 'sdk-js', metric: 'cpuSeconds', cells: 4 },
    ...{ ratio: 1.18, interval: [1.12, 1.24], pValue: 0.001, adjustedP: 0.004 },
    ...{ threshold: 0.05, verdict: 'more', provisional: false },
    ...fields,
  };
}

/** A run that would have called a slowdown of 6.2 % in 80 of 100 such runs. */
export function aSmallestChange(fields: Partial<SmallestChange> = {}): SmallestChange {
  return { instanceType: 'local', change: 0.062, power: 0.8, ...fields };
}

/** Two hosts that differ by 3.1 % in all cells. */
export function aHostShare(fields: Partial<HostShare> = {}): HostShare {
  return { instanceType: 'local', ratio: 0.969, cells: 20, isTakenOut: true, ...fields };
}

/**
 * A case of a compare run.
 *
 * @param rounds the kept runs in Gb/s of each round's process, from round 1; a warm-up goes before
 */
export function aCaseInRounds(
  rounds: readonly (readonly number[])[],
  fields: Partial<CaseResult> = {},
): CaseResult {
  const measurements = rounds.flatMap((kept, index) =>
    [0.001, ...kept].map((gigabitsPerSecond, run) => ({
      round: index + 1,
      run: run + 1,
      seconds: 1,
      gigabitsPerSecond,
      warmup: run === 0,
    })),
  );
  return aCase({ measurements, ...fields });
}

/** Rates around `level`, no two alike, in an order that is not theirs. */
export function ratesAround(level: number, count = 10): number[] {
  return Array.from(
    { length: count },
    (_, index) => level * (1 + (((index * 7) % count) - 4.5) / 1000),
  );
}

/**
 * Both sides of a cell in rounds of one kept run. What a round shares on the host moves both sides; within a
 * round they differ by the candidate's ratio of it, and by noise.
 *
 * @param ratios of candidate to baseline, one a round
 * @param fields of both sides; `gigabitsPerSecond` is the level of the baseline
 */
export function aCellOfRounds(
  ratios: readonly number[],
  {
    gigabitsPerSecond = 1,
    noise = 0.005,
    ...fields
  }: Partial<CaseResult> & { gigabitsPerSecond?: number; noise?: number } = {},
): [CaseResult, CaseResult] {
  const shared = ratios.map((_, round) => gigabitsPerSecond * (1 + Math.sin(round * 2.4) / 50));
  const candidate = ratios.map(
    (ratio, round) => shared[round]! * ratio * (1 + noise * Math.sin(round * 4.1 + 1)),
  );
  const side = (name: CaseResult['side'], rates: readonly number[]) => {
    const measurements = rates.flatMap((rate, index) =>
      [0.9 * rate, rate].map((one, run) => ({
        round: index + 1,
        run: run + 1,
        seconds: 1,
        gigabitsPerSecond: one,
        warmup: run === 0,
      })),
    );
    return aCase({ measurements, ...fields, side: name });
  };
  return [side('candidate', candidate), side('baseline', shared)];
}

/** As `aCellOfRounds`, with the same ratio in every round. */
export function aPairedCell(
  ratio: number,
  rounds: number,
  fields?: Parameters<typeof aCellOfRounds>[1],
): [CaseResult, CaseResult] {
  return aCellOfRounds(Array(rounds).fill(ratio), fields);
}

/**
 * Both sides of a cell by a former design: two screen rounds of two kept runs around `screen`, then fresh
 * rounds of one around `confirm`, of the candidate and of the baseline.
 */
export function aComparedCell(
  screen: readonly [number, number],
  confirm: readonly [number, number] | null,
  fields: Partial<CaseResult> = {},
  rounds = 10,
): [CaseResult, CaseResult] {
  const side = (name: CaseResult['side'], index: 0 | 1) => {
    const rates = ratesAround(screen[index], 4);
    // So that no rate of one side is also one of the other.
    const fresh = confirm ? ratesAround(confirm[index] * (1 + index / 1e5), rounds) : [];
    const all = [rates.slice(0, 2), rates.slice(2), ...fresh.map((rate) => [rate])];
    return aCaseInRounds(all, { ...fields, side: name });
  };
  return [side('candidate', 0), side('baseline', 1)];
}

/** A design of stored results, from before rounds were tested in pairs. */
export const A_FORMER_DESIGN: FormerDesign = {
  againstItself: false,
  seed: 1,
  screen: { rounds: 2, keptPerRound: 2, threshold: 0.03 },
  confirm: { rounds: 12, keptPerRound: 1 },
};

/** A suite of which one branch is compared with another. */
export const COMPARED_SUITE: SuiteUsed = {
  repository: 'https://example.com/suite',
  ref: 'fix',
  commit: 'b'.repeat(40),
  baseline: { ref: 'main', commit: 'a'.repeat(40) },
  repositories: [],
};

/** A compare run of that suite on one instance type. */
export function aCompareRun(cases: CaseResult[], fields: Partial<RunResult> = {}): RunResult {
  return aRunResult({ suite: COMPARED_SUITE, jobs: [aJob({ cases })], ...fields });
}
