import { describe, expect, test } from 'vitest';
import { aRealisticRun } from '../testing/realistic-run.ts';
import { aCase, aFailedCase, aJob, aRunResult } from '../testing/run-results.ts';
import { headline } from './headline.ts';
import { localLimits } from './method.ts';
import { reportModel } from './model.ts';
import { coverage, lede, partial, provenance } from './words.ts';

const asIs = (text: string) => text;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const modelOf = (...cases: ReturnType<typeof aCase>[]) =>
  reportModel(aRunResult({ jobs: [aJob({ cases })] }));
const steady = (s3Client: string, rate: number, workload = 'download-64KiB-128x') =>
  aCase({ s3Client, workload, gigabitsPerSecond: [rate, rate, rate * 1.01, rate * 0.99] });
const loose = (s3Client: string, rate: number, workload = 'download-64KiB-128x') =>
  aCase({ s3Client, workload, gigabitsPerSecond: [rate, rate, rate * 1.5, rate * 0.5] });
const headlineOf = (...cases: ReturnType<typeof aCase>[]) =>
  plain(headline(modelOf(...cases), asIs));

describe('the headline', () => {
  test('says what clients reach of the ceiling', () => {
    expect(headlineOf(steady('raw-http', 10), steady('sdk-js', 5), steady('rclone', 7))).toBe(
      'rclone reaches 70 % of raw-http and sdk-js 50 %, at the median',
    );
  });

  test('calls what overlaps about equal, whatever the medians', () => {
    expect(headlineOf(loose('raw-http', 10), loose('sdk-js', 7))).toBe(
      'sdk-js is about equal to raw-http',
    );
    expect(headlineOf(loose('raw-http', 10), loose('rclone', 9), steady('sdk-js', 2))).toBe(
      'rclone is about equal to raw-http; sdk-js reaches 20 % of it, at the median',
    );
  });

  test('sums up when there are many clients', () => {
    const others = [9, 8, 7, 6, 5].map((rate) => steady(`client-${rate}`, rate));
    expect(headlineOf(steady('raw-http', 10), ...others)).toBe(
      'client-9 reaches 90 % of raw-http, client-8 80 % and client-7 70 %; ' +
        '2 more S3 clients 50 % to 60 %, at the median',
    );
  });

  test('names the fastest where there is no ceiling', () => {
    expect(headlineOf(steady('rclone', 7), steady('sdk-js', 5))).toBe(
      'rclone is fastest in 1 of 1 comparison',
    );
    expect(headlineOf(loose('rclone', 7), loose('sdk-js', 5))).toBe(
      'No S3 client stands out: ranges overlap in 1 of 1 comparison',
    );
  });

  test('ranks nobody on two runs', () => {
    const twice = (s3Client: string, rate: number) =>
      aCase({ s3Client, gigabitsPerSecond: [rate, rate, rate] });
    expect(headlineOf(twice('rclone', 7), twice('sdk-js', 5))).toBe(
      'Too few kept runs to tell S3 clients apart',
    );
  });

  test('gives figures alone for one client', () => {
    expect(headlineOf(steady('sdk-js', 5), steady('sdk-js', 7, 'upload-64KiB-128x'))).toBe(
      'sdk-js moved 5.00 to 7.00 Gb/s, at the median of each workload',
    );
  });

  test('owns up to having nothing', () => {
    expect(headlineOf(aFailedCase())).toBe('Nothing was measured');
    expect(headlineOf(aFailedCase({ measurements: aCase().measurements }))).toBe(
      'No case was measured to its end',
    );
    expect(headline(reportModel(aRunResult({ jobs: [], finishedAt: null })), asIs)).toBe(
      'Nothing measured yet',
    );
  });
});

test('the lede counts wins, overlaps and what rests on too few runs', () => {
  const workloads = ['a', 'b', 'c'] as const;
  const model = modelOf(
    ...workloads.map((workload) => steady('raw-http', 10, workload)),
    steady('sdk-js', 5, 'a'),
    loose('sdk-js', 9, 'b'),
    aCase({ s3Client: 'sdk-js', workload: 'c', gigabitsPerSecond: [1, 1] }),
  );
  expect(lede(model, asIs).map(plain)).toEqual([
    'raw-http is fastest in 1 of 3 comparisons; in 1 the ranges of the fastest overlap.',
    'A comparison is one workload on one instance type.',
    'In 1 of 3 some S3 client has fewer than 3 kept runs: too few for a rank.',
    'Measured on this machine: a ratio between S3 clients, never S3’s throughput.',
  ]);
});

test('only a local run is told so in the lede', () => {
  expect(lede(reportModel(aRunResult({ trigger: 'schedule' })), asIs)).toEqual([]);
  expect(lede(reportModel(aRunResult()), asIs)).toHaveLength(1);
});

test('the coverage names failures and skips', () => {
  expect(plain(coverage(reportModel(aRealisticRun())))).toBe(
    '46 of 48 cases measured, 1 failed, 1 skipped: 3 S3 clients × 8 workloads on 2 instance types.',
  );
  const lost = aJob({ status: 'FAILED', cases: [] });
  expect(plain(coverage(reportModel(aRunResult({ jobs: [lost] }))))).toBe(
    'No case was reached: 0 S3 clients × 0 workloads on 1 instance type. 1 job failed.',
  );
});

test('a run that is not whole says so', () => {
  expect(partial(reportModel(aRunResult({ interrupted: true })))).toMatch(/^Interrupted/);
  expect(partial(reportModel(aRunResult({ finishedAt: null })))).toMatch(/^Still running/);
  expect(partial(reportModel(aRunResult()))).toBeUndefined();
});

test('the provenance names suite, ref and commit', () => {
  const suite = {
    ...aRunResult().suite,
    repository: 'https://example.com/suite.git',
    ref: 'main',
    commit: '0123456789abcdef0123456789abcdef01234567',
  };
  expect(provenance(reportModel(aRunResult({ suite })), asIs)).toBe(
    'Started 2026-11-22 14:00:00 UTC, took 1m; ' +
      'suite https://example.com/suite.git at main, commit 0123456789ab; run local-1.',
  );
  expect(provenance(reportModel(aRunResult()), asIs)).toContain('built-in suite');
  expect(provenance(reportModel(aRunResult({ asAws: true })), asIs)).toContain(
    'built-in suite, over TLS to the names of AWS, answered by the embedded server; run',
  );
});

test('only a local run is told what a local figure is worth', () => {
  expect(localLimits(reportModel(aRunResult()), asIs).join()).toContain(
    'cannot tell: S3’s throughput',
  );
  const asAws = localLimits(reportModel(aRunResult({ asAws: true })), asIs).join();
  expect(asAws).toContain('by TLS');
  expect(asAws).not.toContain('plain HTTP');
  expect(localLimits(reportModel(aRunResult({ trigger: 'schedule' })), asIs)).toEqual([]);
});
