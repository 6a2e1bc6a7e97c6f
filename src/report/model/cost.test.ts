import { describe, expect, test } from 'vitest';
import type { CaseResult } from '../../contract/run-result.ts';
import { askedOf } from '../../contract/workload.ts';
import { aWorkload } from '../../testing/requests.ts';
import { aCase, aJob, aRunResult, aSkippedCase } from '../../testing/run-results.ts';
import { costInWords, costOf } from './cost.ts';
import { reportModel } from './model.ts';

const GIB = 1024 ** 3;
const aHour = { startedAt: '2026-11-22T14:00:00Z', finishedAt: '2026-11-22T15:00:00Z' };
const costOfCases = (...cases: CaseResult[]) =>
  costOf(aRunResult({ jobs: [aJob({ instanceType: 'c7gn.16xlarge', ...aHour, cases })] }))!;
const costWith = (...cases: CaseResult[]) => costOfCases(...cases).s3!;
/** What a case says that moves `files` of `gib` together. */
const moves = (action: CaseResult['action'], gib: number, files = 1) => ({
  ...(action && { action }),
  tasksPerRun: files,
  bytesPerRun: gib * GIB,
  objects: { digest: `${gib} in ${files}`, bytes: gib * GIB },
});
const fourRuns = { gigabitsPerSecond: [1, 1, 1, 1] };

test('a run on this machine costs nothing that is known', () => {
  expect(costOf(aRunResult())).toBeNull();
  expect(costOf(aRunResult({ jobs: [aJob({ instanceType: 'local-2cpu' })] }))).toBeNull();
});

describe('instances', () => {
  test('cost their price by the hour, from the first attempt on', () => {
    const earlierAttempts = [{ attempt: 1, startedAt: '2026-11-22T13:00:00Z', host: null }];
    const job = aJob({ instanceType: 'c7gn.16xlarge', ...aHour, cases: [] });
    expect(costOf(aRunResult({ jobs: [job] }))?.instancesUsd).toBeCloseTo(3.9936);
    const retried = { ...job, earlierAttempts };
    expect(costOf(aRunResult({ jobs: [retried] }))?.instancesUsd).toBeCloseTo(2 * 3.9936);
  });

  test('that never started cost nothing, and those without a price make the sum unknown', () => {
    const never = aJob({ instanceType: 'c7gn.16xlarge', startedAt: null, cases: [] });
    expect(costOf(aRunResult({ jobs: [never] }))?.instancesUsd).toBe(0);
    const cases = [aCase(moves('download', 1))];
    const unknown = aJob({ instanceType: 'c8in.48xlarge', ...aHour, cases });
    const cost = costOf(aRunResult({ jobs: [never, unknown] }))!;
    expect(cost.instancesUsd).toBeNull();
    expect(costInWords(cost)).toContain('the instances, whose price is not known');
  });
});

describe('S3', () => {
  test('counts a request for each file, warm-ups too', () => {
    const cost = costWith(aCase({ ...moves('download', 2.5, 10_000), ...fourRuns }));
    expect(cost.requests).toBe(40_000);
    expect(cost.usd).toBeCloseTo(40_000 * 4e-7);
    expect(cost.storageUsdPerMonth).toBeCloseTo(2.5 * 0.023);
  });

  test('counts a request for each 8 MiB of large objects, and uploads cost more', () => {
    const cost = costWith(aCase({ ...moves('upload', 5), ...fourRuns }));
    expect(cost.requests).toBe(4 * 640);
    expect(cost.usd).toBeCloseTo(4 * 640 * 5e-6);
    expect(cost.storageUsdPerMonth).toBe(0);
  });

  test('Express asks for bytes too', () => {
    const express = { storageClass: 'S3Express', ...fourRuns } as const;
    expect(costWith(aCase({ ...moves('download', 8), ...express })).usd).toBeCloseTo(
      4 * 1024 * 3e-8 + 32 * 0.0006,
    );
    expect(costWith(aCase({ ...moves('upload', 8), ...express })).usd).toBeCloseTo(
      4 * 1024 * 1.13e-6 + 32 * 0.0032,
    );
  });

  test('keeps an object once, whoever reads it', () => {
    const reads = moves('download', 10, 2);
    const cost = costWith(
      aCase({ workload: 'a', ...reads }),
      aCase({ workload: 'a', ...reads, s3Client: 'rclone' }),
      aCase({ workload: 'b', ...reads }),
    );
    expect(cost.storageUsdPerMonth).toBeCloseTo(0.23);
  });

  test('is not guessed from the name of a workload, where an older result does not say what it moved', () => {
    const cost = costOfCases(aCase({ workload: 'upload-5GiB-1x', ...moves(undefined, 5) }));
    expect(cost.s3).toBeNull();
    expect(costInWords(cost)).toMatch(/^About 3\.99.USD for instances; what S3 cost is not known/);
    expect(costWith(aSkippedCase())).toEqual({ requests: 0, usd: 0, storageUsdPerMonth: 0 });
  });

  test('takes the dearer where a workload does both', () => {
    const [key, size] = ['download/1', GIB];
    const tasks = (['upload', 'download'] as const).map((action) => ({ action, key, size }));
    expect(askedOf(aWorkload({ tasks }))).toMatchObject({ action: 'both' });
    expect(askedOf(aWorkload({ tasks: [] }))).not.toHaveProperty('action');
    const both = costWith(aCase({ ...moves('both', 5), ...fourRuns }));
    expect(both.usd).toBeCloseTo(4 * 640 * 5e-6);
    expect(both.storageUsdPerMonth).toBeCloseTo(5 * 0.023);
  });
});

test('a key that is named a hundred times is stored once, and moved a hundred times', () => {
  const key = { action: 'download' as const, key: 'download/5GiB-1x/1', size: 5 * GIB };
  const hundred = askedOf(aWorkload({ tasks: Array(100).fill(key), filesOnDisk: false }));
  const once = askedOf(aWorkload({ tasks: [key] }));
  const small = { ...key, key: 'download/one', size: 64 * 1024 };
  const cost = costWith(
    aCase({ workload: 'download-max-throughput', ...hundred, ...fourRuns }),
    aCase({ workload: 'download-5GiB-1x', ...once, ...fourRuns }),
    aCase({ workload: 'download-5GiB-1x-ram', ...once, ...fourRuns }),
  );
  expect(cost.storageUsdPerMonth).toBeCloseTo(5 * 0.023);
  expect(cost.requests).toBe(4 * 102 * 640);
  const tiny = askedOf(aWorkload({ tasks: Array(100).fill(small) }));
  expect(costWith(aCase({ workload: 'tiny', ...tiny, ...fourRuns })).requests).toBe(400);
});

test('the model has the estimate', () => {
  const run = aRunResult({ jobs: [aJob({ instanceType: 'c7gn.16xlarge', ...aHour })] });
  expect(reportModel(run).cost?.instancesUsd).toBeCloseTo(3.9936);
});

test('in words it is about so many dollars', () => {
  const s3 = { requests: 1_234_567, usd: 0.004, storageUsdPerMonth: 5 };
  const cost = { instancesUsd: 3.2, s3 };
  expect(costInWords(cost).replaceAll('\u00a0', ' ')).toBe(
    'About 3.20 USD: 3.20 USD for instances, less than 0.01 USD for about 1.2 million S3 requests; ' +
      'keeping the objects that were read costs 5.00 USD a month (prices of us-east-1).',
  );
});
