import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { aCompareRun, aComparison, aPairedCell } from '../testing/comparisons.ts';
import { aHostileRun, HOSTILE_TEXTS } from '../testing/hostile-run.ts';
import { aRealisticCompareRun } from '../testing/realistic-runs.ts';
import { aCase, aFailedCase, aJob, aRequestsCase, aRunResult } from '../testing/run-results.ts';
import { EXPORTS } from './exports.ts';

const NAME = 'local / S3Standard / sdk-js / download-64KiB-128x';

test.each(Object.keys(EXPORTS) as (keyof typeof EXPORTS)[])(
  '%s is a file with a last line, the same each time, of any run',
  (name) => {
    for (const run of [
      aRunResult(),
      aHostileRun(),
      aRealisticCompareRun(),
      aRunResult({ jobs: [] }),
    ]) {
      expect(EXPORTS[name](run)).toMatch(/[^\n]\n$/);
      expect(EXPORTS[name](run)).toBe(EXPORTS[name](run));
    }
  },
);

describe('json', () => {
  const figures = (run: ReturnType<typeof aRunResult>) => JSON.parse(EXPORTS.json(run));

  test('has the figures of each case, not its runs', () => {
    const { cases } = figures(aRunResult());
    expect(cases).toMatchObject([
      {
        instanceType: 'local',
        side: 'candidate',
        status: 'measured',
        gigabitsPerSecond: { median: 1.1, min: 1, max: 1.2, runs: 3 },
      },
    ]);
    expect(cases[0]).not.toHaveProperty('measurements');
  });

  test('has no Gb/s of requests', () => {
    const { cases } = figures(aRunResult({ jobs: [aJob({ cases: [aRequestsCase()] })] }));
    expect(cases[0]).toMatchObject({
      gigabitsPerSecond: null,
      requestsPerSecond: { median: 1100, min: 1000, max: 1200, runs: 3 },
    });
  });

  test('has the comparisons as they are', () => {
    const comparisons = [aComparison()];
    expect(figures(aRunResult({ comparisons })).comparisons).toEqual(comparisons);
    expect(figures(aRunResult()).comparisons).toEqual([]);
  });
});

describe('csv', () => {
  const rows = (run: ReturnType<typeof aRunResult>) =>
    parse<Record<string, string>>(EXPORTS.csv(run), { columns: true });

  test('has a row for each case and measurement, and one for a case without any', () => {
    const cases = [aCase({ gigabitsPerSecond: [1, 2] }), aFailedCase({ s3Client: 'rclone' })];
    const found = rows(aRunResult({ jobs: [aJob({ cases })] }));
    expect(found).toHaveLength(3);
    expect(found[0]).toMatchObject({
      instanceType: 'local',
      attempt: '1',
      run: '1',
      warmup: 'true',
      gigabitsPerSecond: '1',
    });
    expect(found[2]).toMatchObject({ s3Client: 'rclone', reason: 'exit code 1', run: '' });
  });

  test('has requests a second in a column of their own', () => {
    const [, row] = rows(aRunResult({ jobs: [aJob({ cases: [aRequestsCase()] })] }));
    expect(row).toMatchObject({ gigabitsPerSecond: '', requestsPerSecond: '1000' });
  });

  test('keeps every name whole, and makes no formula of one', () => {
    const found = rows(aHostileRun());
    const names = new Set(found.map((row) => row.s3Client));
    for (const text of HOSTILE_TEXTS) {
      const known = text.toWellFormed();
      expect(names).toContain(/^[=+\-@]/.test(known) ? `'${known}` : known);
    }
  });
});

describe('github-action-benchmark', () => {
  test('has an entry for each case that was measured', () => {
    const cases = [
      aCase(),
      aFailedCase({ s3Client: 'rclone', measurements: aCase().measurements }),
    ];
    const entries = JSON.parse(
      EXPORTS['github-action-benchmark'](aRunResult({ jobs: [aJob({ cases })] })),
    );
    expect(entries).toEqual([
      {
        name: NAME,
        unit: 'Gb/s',
        value: 1.1,
        range: '± 9.1\u00a0%',
        extra: '3 kept runs, 1.00 to 1.20 Gb/s',
      },
    ]);
  });

  test('claims no range of a lone run', () => {
    const cases = [aCase({ gigabitsPerSecond: [2] })];
    const [entry] = JSON.parse(
      EXPORTS['github-action-benchmark'](aRunResult({ jobs: [aJob({ cases })] })),
    );
    expect(entry).not.toHaveProperty('range');
  });
});

describe('bencher', () => {
  test('has median, slowest and fastest kept run of each case', () => {
    expect(JSON.parse(EXPORTS.bencher(aRunResult()))).toEqual({
      [NAME]: { 'gigabits-per-second': { value: 1.1, lower_value: 1, upper_value: 1.2 } },
    });
  });
});

test('a case of requests has its unit for other programs', () => {
  const run = aRunResult({ jobs: [aJob({ cases: [aRequestsCase()] })] });
  const [entry] = JSON.parse(EXPORTS['github-action-benchmark'](run));
  expect(entry).toMatchObject({ unit: 'requests/s', value: 1100 });
  expect(Object.values(JSON.parse(EXPORTS.bencher(run)))).toEqual([
    { 'requests-per-second': { value: 1100, lower_value: 1000, upper_value: 1200 } },
  ]);
});

describe('names that other programs keep a history by', () => {
  const names = (run: ReturnType<typeof aRunResult>) =>
    Object.keys(JSON.parse(EXPORTS.bencher(run)));

  test('are of the candidate, and do not change when a run compares', () => {
    expect(names(aCompareRun(aPairedCell(1, 3)))).toEqual([NAME]);
  });

  test('tell buckets of one storage class apart', () => {
    const cases = [
      aCase(),
      aCase({ bucket: 'other' }),
      aCase({ storageClass: 'S3Express', bucket: 'x' }),
    ];
    expect(
      names(aRunResult({ jobs: [aJob({ cases })] })).map((name) => name.split(' / ')[1]),
    ).toEqual(['S3Express', 'S3Standard other', 'S3Standard s3-benchmarks']);
  });
});
