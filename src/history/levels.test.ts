import { describe, expect, test } from 'vitest';
import type { CaseResult } from '../contract/run-result.ts';
import { aCase, aFailedCase, aJob, aRunResult } from '../testing/run-results.ts';
import { levelsOf } from './levels.ts';

const levels = (...cases: CaseResult[]) => levelsOf(aRunResult({ jobs: [aJob({ cases })] }));

describe('levelsOf', () => {
  test('is the median of the kept runs, of an even number the geometric middle', () => {
    const found = levels(
      aCase({ gigabitsPerSecond: [99, 1, 2, 5] }),
      aCase({ s3Client: 'other', gigabitsPerSecond: [99, 2, 8] }),
    );
    expect(found).toMatchObject([
      {
        instanceType: 'local',
        s3Client: 'sdk-js',
        bucket: null,
        gigabitsPerSecond: expect.closeTo(2),
      },
      { s3Client: 'other', gigabitsPerSecond: expect.closeTo(4) },
    ]);
  });

  test('is nothing for what failed, was not run, is there twice, or reports no rate', () => {
    expect(levels(aFailedCase({ measurements: aCase().measurements }))).toEqual([]);
    expect(levels(aCase({ measurements: [] }))).toEqual([]);
    expect(levels(aCase(), aCase())).toEqual([]);
    expect(levels(aCase({ gigabitsPerSecond: [1, 1, 0] }))).toEqual([]);
  });

  test('names the bucket only where there are two of a storage class', () => {
    const express = aCase({ bucket: 'x--x-s3', storageClass: 'S3Express' });
    expect(levels(aCase(), express).map((one) => one.bucket)).toEqual([null, null]);
    expect(levels(aCase(), aCase({ bucket: 'b' })).map((one) => one.bucket)).toEqual([
      's3-benchmarks',
      'b',
    ]);
  });

  test('tells runs apart that went to S3 in different ways', () => {
    const run = aRunResult({ jobs: [aJob({ cases: [aCase()] })] });
    const [plain, asAws] = [run, { ...run, asAws: true as const }].map((one) => levelsOf(one)[0]);
    expect(plain?.work).not.toBe(asAws?.work);
  });

  test('tells other work under the same name apart', () => {
    const [first, second] = levels(
      aCase({ workload: 'a', workloadDigest: 'c'.repeat(64) }),
      aCase({ workload: 'b', workloadDigest: 'd'.repeat(64) }),
    );
    expect(first?.work).not.toBe(second?.work);
  });
});
