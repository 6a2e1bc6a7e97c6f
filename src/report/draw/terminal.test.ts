import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { aHostileRun } from '../../testing/hostile-run.ts';
import { aFormerRun, aRealisticRun } from '../../testing/realistic-runs.ts';
import { aCase, aFailedCase, aJob, aRunResult, aSkippedCase } from '../../testing/run-results.ts';
import { reportModel } from '../model/model.ts';
import { renderTable } from './terminal.ts';

const tableOf = (run: ReturnType<typeof aRunResult>, width = 80) =>
  renderTable(reportModel(run), { color: false, width });

test('a usual run fits 80 columns: a block for each instance type, words for what has no figure', () => {
  const lines = tableOf(aRealisticRun()).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(lines.slice(0, 10)).toEqual([
    'local',
    'Median Gb/s, and the share of raw-http (from–to); highlighted: faster than all',
    'others; ≈: the interval includes 100 %.',
    '',
    'Workload                raw-http                 rclone             sdk-js',
    '──────────────────────  ────────  ─────────────────────  ─────────────────',
    'download-64KiB-128x        0.995      0.584 59% (57–61)  0.492 50% (48–51)',
    'download-8MiB-8x-crc32      5.48                skipped   2.81 51% (49–54)',
    'download-128MiB-1x          4.10    4.04 ≈ 98% (94–103)   1.28 31% (30–32)',
    'download-128MiB-1x-ram      6.33  6.49 ≈ 103% (100–106)   5.18 82% (79–85)',
  ]);
  expect(lines).toContain('download-128MiB-1x: raw-http and rclone equal, ±6.1 %');
  expect(lines).toContain('local-1cpu');
});

test('a run whose clients did not take turns has spreads and counts of runs', () => {
  expect(tableOf(aFormerRun()).split('\n').slice(0, 7)).toEqual([
    'local',
    'Median Gb/s ± spread × kept runs; highlighted: fastest, with no range',
    'overlapping.',
    '',
    'Workload                      raw-http          rclone          sdk-js',
    '──────────────────────  ──────────────  ──────────────  ──────────────',
    'download-64KiB-128x     0.995 ±7.0% ×6  0.584 ±7.5% ×6  0.492 ±5.9% ×6',
  ]);
});

test('reasons, the finding and the coverage stand below', () => {
  const text = tableOf(aRealisticRun(), 400);
  expect(text).toContain(
    'failed: rclone on download-8MiB-8x-crc32 (local-1cpu): exit code 1: corrupted',
  );
  expect(text.indexOf('skipped: rclone on ')).toBeGreaterThan(0);
  expect(text.indexOf('skipped: rclone on ')).toBeLessThan(text.indexOf('rclone reaches 61 %'));
  expect(text).toMatch(
    /46 of 48 cases measured[\s\S]*throughput\.\n\nNext step: See why 1 case failed: local-1cpu\.log, next to the result, has the complete output\.\n$/,
  );
});

test('the finding names a lone S3 client, and the ref of its suite, whole', () => {
  const jobs = [aJob({ cases: [aCase({ s3Client: 'sdk-java-client-crt' })] })];
  const text = tableOf(aRunResult({ jobs }), 200);
  expect(text).toContain('sdk-java-client-crt moved ');
  expect(text).not.toContain('…');
});

test('what a client skips for one reason is one line, for all workloads and instance types', () => {
  const skip = { s3Client: 'rclone', reason: 'no RAM' };
  const cases = ['a', 'b'].map((workload) => aSkippedCase({ ...skip, workload }));
  const jobs = ['local', 'local-1cpu'].map((instanceType) => aJob({ instanceType, cases }));
  const lines = tableOf(aRunResult({ jobs })).split('\n');
  expect(lines.filter((line) => line.startsWith('skipped:'))).toEqual([
    'skipped: 4 cases: rclone on a and b (local and local-1cpu): no RAM',
  ]);
});

test('what several S3 clients skip for one reason is one line, their names out of the reason', () => {
  const cases = ['rclone', 's3cmd'].flatMap((s3Client) =>
    ['a', 'b'].map((workload) =>
      aSkippedCase({ s3Client, workload, reason: `${s3Client} only moves files on disk` }),
    ),
  );
  const own = aSkippedCase({ s3Client: 'mc', workload: 'a', reason: 'mc 1.2 is too old' });
  const lines = tableOf(aRunResult({ jobs: [aJob({ cases: [...cases, own] })] }), 120).split('\n');
  expect(lines.filter((line) => line.startsWith('skipped:'))).toEqual([
    'skipped: mc on a (local): mc 1.2 is too old',
    'skipped: 4 cases: rclone and s3cmd on a and b (local): only moves files on disk',
  ]);
});

test('workloads and instance types stand in the order in which they ran', () => {
  const jobs = ['local-2cpu', 'local'].map((instanceType) =>
    aJob({
      instanceType,
      cases: ['upload-b', 'download-a'].map((workload) => aCase({ workload })),
    }),
  );
  const found = tableOf(aRunResult({ jobs })).match(/^(?:local.*|upload-b|download-a)/gm);
  expect(found).toEqual([
    'local-2cpu',
    'upload-b',
    'download-a',
    'local',
    'upload-b',
    'download-a',
  ]);
});

test('five S3 clients are one table at 80 columns, without what would make it two', () => {
  const names = ['raw-http', 'aws-cli', 'rclone', 's3cmd', 'sdk-js'];
  const cases = names.map((s3Client, at) => aCase({ s3Client, gigabitsPerSecond: [1, 2 + at, 3] }));
  const run = aRunResult({ jobs: [aJob({ cases })] });
  expect(tableOf(run, 120)).toMatch(/^download-64KiB-128x +2\.50 ±20% ×2/m);
  expect(tableOf(run).split('\n').slice(3, 8)).toEqual([
    'Workload             raw-http  aws-cli  rclone  s3cmd  sdk-js',
    '───────────────────  ────────  ───────  ──────  ─────  ──────',
    'download-64KiB-128x      2.50     3.00    3.50   4.00    4.50',
    '',
    'Shortened to fit: a terminal of 88 columns shows all of it, and so does the',
  ]);
});

test('where ratios are left out, nothing explains them, and ≈ only where there is one', () => {
  const run = aRealisticRun();
  const jobs = run.jobs.map((job) => ({
    ...job,
    cases: [
      ...job.cases,
      ...job.cases
        .filter(({ s3Client }) => s3Client === 'sdk-js')
        .map((one) => ({ ...one, s3Client: 'sdk-java-client-crt' })),
    ],
  }));
  const narrow = tableOf({ ...run, jobs });
  expect(narrow).toMatch(/\nShortened to fit/);
  expect(narrow).toContain('\nMedian Gb/s; highlighted: faster than all others.\n');
  expect(narrow).not.toMatch(/share of|≈/);
  expect(tableOf({ ...run, jobs }, 200)).toContain(
    '(from–to); highlighted: faster than all others; ≈:',
  );
  expect(tableOf(aFormerRun(), 60)).toContain(
    '\nMedian Gb/s; highlighted: fastest, with no range\noverlapping.\n',
  );
  const apart = run.jobs.map((job) => ({
    ...job,
    cases: job.cases.filter(({ workload }) => workload === 'upload-64MiB-1x'),
  }));
  expect(tableOf({ ...run, jobs: apart }, 200)).not.toContain('≈');
});

test('more S3 clients than fit are shown in several tables, none lost', () => {
  const names = Array.from({ length: 11 }, (_, index) => `sdk-java-client-${index}`);
  const run = aRunResult({
    jobs: [aJob({ cases: names.map((s3Client) => aCase({ s3Client })) })],
  });
  for (const width of [40, 80, 120, 250]) {
    const text = tableOf(run, width);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    for (const name of names) expect(text.split(/\s+/)).toContain(name);
  }
  expect(tableOf(run, 250).match(/^download-64KiB-128x/gm)).toHaveLength(1);
});

test('colours change nothing but colours', () => {
  const model = reportModel(aRealisticRun());
  const colored = renderTable(model, { color: true, width: 80 });
  expect(colored).toContain('\u001b[31mfailed\u001b[39m');
  expect(stripVTControlCharacters(colored)).toBe(renderTable(model, { color: false, width: 80 }));
});

test('a failed case that has runs is a word in the table, and figures below it', () => {
  const measurements = aCase({ gigabitsPerSecond: [1, 2, 2] }).measurements;
  const text = tableOf(
    aRunResult({ jobs: [aJob({ cases: [aFailedCase({ measurements })] })] }),
    120,
  );
  expect(text).toMatch(/download-64KiB-128x +failed/);
  expect(text).toContain('exit code 1 (2 runs before that, median 2.00 Gb/s)');
});

test('a case without a kept run, a lone run and an empty result have words', () => {
  const cases = [
    aCase({ s3Client: 'a', measurements: [] }),
    aCase({ s3Client: 'b', gigabitsPerSecond: [2] }),
  ];
  expect(tableOf(aRunResult({ jobs: [aJob({ cases })] }))).toMatch(/not timed +2\.00 ×1/);
  const lost = aJob({ status: 'FAILED', reason: null, cases: [] });
  expect(tableOf(aRunResult({ jobs: [lost], interrupted: true }))).toMatch(
    /^Failed jobs \(1\)\n\n- Job on local failed: no reason given\.\n\nNothing was measured\.\n\n[\s\S]*Interrupted/,
  );
});

test('a bounded number of reasons is listed', () => {
  const cases = Array.from({ length: 70 }, (_, index) =>
    aFailedCase({ workload: `w-${index}`, reason: `exit ${index}` }),
  );
  expect(tableOf(aRunResult({ jobs: [aJob({ cases })] }))).toContain('and 10 more, in the report');
});

describe('hostile names', () => {
  const text = tableOf(aHostileRun());

  test('send no control sequence, hidden sign or workflow command', () => {
    expect(text).not.toMatch(/(?!\n|\u200d)[\p{Cc}\p{Cf}]/u);
    expect(text).not.toMatch(/##\[|::/);
    expect(text.isWellFormed()).toBe(true);
  });

  test('are cut so that the table stays in its place', () => {
    for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });
});
