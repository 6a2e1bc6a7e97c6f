import type { Comparison } from '../contract/comparison.ts';
import type { CaseResult } from '../contract/run-result.ts';
import { aCase } from './run-results.ts';

/** A cell that was confirmed to be 10 % slower. */
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
    kept: [10, 10],
    threshold: 0.05,
    verdict: 'slower',
    provisional: false,
    reason: null,
    ...fields,
  };
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
