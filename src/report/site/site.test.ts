import { describe, expect, test } from 'vitest';
import type { NightlySeries } from '../../history/nightly.ts';
import type { RunRecord } from '../../history/run-record.ts';
import { HOSTILE_TEXTS } from '../../testing/hostile-run.ts';
import { aRunRecord, aSeries, dayOfNight } from '../../testing/nightly-series.ts';
import { type Site, siteFiles } from './site.ts';

const CHANGE = { index: 2, ratio: 0.88, pValue: 0.001, day: dayOfNight(2) };
const VALUES = [1, 1, 0.88, 0.88];

function filesOf(series: NightlySeries[], fields: Partial<Site> = {}): Map<string, string> {
  const referenceClient = series.length > 0 ? 's5cmd' : null;
  const site = {
    runs: [aRunRecord()],
    nightly: { referenceClient, series },
    skipped: 0,
    ...fields,
  };
  return new Map([...siteFiles(site)].map(({ path, text }) => [path, text]));
}

const wordsOf = (html = '') =>
  html
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');

describe('the site', () => {
  test('has an index and a page for each instance type, and Jekyll leaves it alone', () => {
    const types = ['c7gn.16xlarge', 'c5n.18xlarge'];
    const files = filesOf(types.map((instanceType) => aSeries(VALUES, { instanceType })));
    expect([...files.keys()].sort()).toEqual([
      '.nojekyll',
      'changes.json',
      'index.html',
      'instance-types/c5n.18xlarge.html',
      'instance-types/c7gn.16xlarge.html',
    ]);
    expect(files.get('index.html')).toContain('href="instance-types/c5n.18xlarge.html"');
    expect(files.get('instance-types/c5n.18xlarge.html')).toContain('href="../index.html"');
  });

  test('says what changed, when, by how much and relative to what', () => {
    const files = filesOf([aSeries(VALUES, { changes: [CHANGE] })]);
    const page = wordsOf(files.get('instance-types/c7gn.16xlarge.html'));
    expect(page).toContain('1 change on c7gn.16xlarge , the last on 2026-01-03');
    expect(page).toMatch(/2026-01-03 download-5GiB-1x crt-c −12\.0 % s5cmd/);
    expect(wordsOf(files.get('index.html'))).toMatch(
      /2026-01-03 c7gn\.16xlarge download-5GiB-1x crt-c −12\.0 % s5cmd/,
    );
  });

  test('says that nothing changed, where it did not', () => {
    const page = wordsOf(filesOf([aSeries([1, 1])]).get('instance-types/c7gn.16xlarge.html'));
    expect(page).toContain('No change of 5 % or more on c7gn.16xlarge');
    expect(page).not.toContain('First night');
  });

  test('names the bucket of cells that have one of their own', () => {
    const express = aSeries([1], { storageClass: 'S3Express', bucket: 'x--x-s3' });
    const page = wordsOf(filesOf([aSeries([1]), express]).get('instance-types/c7gn.16xlarge.html'));
    expect(page).toContain('S3Express · x--x-s3 · a strip');
  });

  test('lists every run with its state, also those that are no nights', () => {
    const runs = [
      aRunRecord({ runKey: 'stopped', interrupted: true, failed: 3 }),
      aRunRecord({ runKey: 'begun', finished: false }),
      aRunRecord({
        trigger: 'issue_comment',
        verdicts: { slower: 2, notFlagged: 9 },
        nightly: false,
      }),
    ];
    const index = wordsOf(filesOf([], { runs, skipped: 2 }).get('index.html'));
    expect(index).toContain('stopped (interrupted)');
    expect(index).toContain('begun (unfinished)');
    expect(index).toMatch(/a comment main, a{12} c7gn\.16xlarge 132 0 2 slower gh-1/);
    expect(index).toContain('2 runs of the default branch make the trends');
    expect(index).toContain('2 files could not be used');
  });

  test('escapes whatever a ref or a run may be called', () => {
    const runs = HOSTILE_TEXTS.map((text) =>
      aRunRecord({ suite: { repository: text, ref: text, commit: null }, runKey: text }),
    );
    const { body } = /<main>(?<body>.*)<\/main>/s.exec(filesOf([], { runs }).get('index.html')!)!
      .groups!;
    expect(body).not.toMatch(/<(script|img|b)\b/);
  });
});

describe('a page stays below 1 MB', () => {
  test('with 17 S3 clients, 12 workloads, 2 buckets and 3 years of nights', () => {
    const values = Array.from({ length: 1095 }, (_, night) => 1 + ((night * 37) % 101) / 500);
    const series = Array.from({ length: 17 * 12 * 2 }, (_, cell) =>
      aSeries(values, {
        s3Client: `sdk-cpp-client-classic-${cell % 17}`,
        workload: `download-256KiB-10_000x-${Math.floor(cell / 17) % 12}`,
        storageClass: cell < 204 ? 'S3Standard' : 'S3Express',
        changes: [CHANGE],
      }),
    );
    const files = filesOf(series);
    const page = files.get('instance-types/c7gn.16xlarge.html')!;
    expect(Buffer.byteLength(page)).toBeLessThan(1e6);
    expect(wordsOf(page)).toContain('the medians of 6 nights each');
    expect(wordsOf(page)).toContain('208 older ones left out');
  });

  test('with 5000 runs', () => {
    const types = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'];
    const run: RunRecord = aRunRecord({ instanceTypes: types, runKey: `gh-${'9'.repeat(20)}` });
    const index = filesOf([], { runs: Array(5000).fill(run) }).get('index.html')!;
    expect(Buffer.byteLength(index)).toBeLessThan(1e6);
    expect(wordsOf(index)).toContain('3500 older runs left out');
  });
});
