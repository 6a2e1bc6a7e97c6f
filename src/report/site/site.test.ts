import { describe, expect, test } from 'vitest';
import { NightlyChanges } from '../../contract/nightly-changes.ts';
import type { NightlySeries } from '../../history/nightly.ts';
import type { RunRecord } from '../../history/run-record.ts';
import { HOSTILE_TEXTS } from '../../testing/hostile-run.ts';
import {
  aChange,
  aNightlyHost,
  aRunRecord,
  aSeries,
  dayOfNight,
} from '../../testing/nightly-runs.ts';
import { type Site, siteFiles } from './site.ts';

const CHANGE = aChange();
const VALUES = [1, 1, 0.88, 0.88];
const ENOUGH = Array(42).fill(1);

function filesOf(series: NightlySeries[], fields: Partial<Site> = {}): Map<string, string> {
  const types = [...new Set(series.map(({ instanceType }) => instanceType))];
  const hosts = types.map((instanceType) => aNightlyHost({ instanceType }));
  const site = {
    runs: [aRunRecord()],
    nightly: { hosts, series, silent: 0, leftOut: [] },
    skipped: 0,
    reports: new Set<string>(),
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

  test('says what changed, when, by how much and divided by what', () => {
    const files = filesOf([aSeries(VALUES, { changes: [CHANGE] })]);
    const page = wordsOf(files.get('instance-types/c7gn.16xlarge.html'));
    expect(page).toContain('1 change on c7gn.16xlarge , the last on 2026-01-03');
    expect(page).toMatch(/2026-01-03 download-5GiB-1x crt-c −12\.0 % 2026-01-08 not removed/);
    expect(wordsOf(files.get('index.html'))).toMatch(
      /2026-01-03 c7gn\.16xlarge download-5GiB-1x crt-c −12\.0 % 2026-01-08 not removed/,
    );
  });

  test('has the costs of the last night of each cell, and no column of them where nobody knows', () => {
    const type = 'instance-types/c7gn.16xlarge.html';
    expect(wordsOf(filesOf([aSeries(VALUES)]).get(type))).not.toContain('CPU s/GB');
    const series = aSeries(VALUES);
    const costs = {
      ...{ cpuSecondsPerGigabyte: 1.25, cpuSecondsPerRequest: null },
      peakMemoryBytes: 64 * 2 ** 20,
    };
    const nights = series.nights.map((night) => ({ ...night, costs }));
    const page = wordsOf(filesOf([{ ...series, nights }]).get(type));
    expect(page).toContain('Costs by S3 client');
    expect(page).toMatch(/Gb\/s CPU s\/GB Peak MiB .* 8\.80 1\.25 64 4/);
  });

  test('has the CPU time of a request, where no byte need be moved', () => {
    const series = aSeries(VALUES, { unit: 'requests/s' });
    const costs = {
      cpuSecondsPerGigabyte: null,
      cpuSecondsPerRequest: 0.00025,
      peakMemoryBytes: null,
    };
    const nights = series.nights.map((night) => ({ ...night, costs }));
    const page = wordsOf(filesOf([{ ...series, nights }]).get('instance-types/c7gn.16xlarge.html'));
    expect(page).toMatch(/requests\/s CPU µs\/request Nights .* 8\.80 250 4/);
    expect(page).not.toContain('CPU s/GB');
  });

  test('says requests/s where nothing else was measured', () => {
    const series = aSeries(VALUES, { unit: 'requests/s' });
    const page = wordsOf(filesOf([series]).get('instance-types/c7gn.16xlarge.html'));
    expect(page).toContain('A value is the requests/s of an S3 client');
    expect(page).not.toMatch(/Gb\/s/);
  });

  test('leads from every page to the reports of the runs', () => {
    const reports = new Set(['gh-1', 'gh-3', 'gh-4', 'gh-8']);
    const files = filesOf([aSeries(VALUES, { changes: [CHANGE] })], { reports });
    const linksOf = (page: string) => [
      ...new Set(files.get(page)!.match(/href="[^"]*runs\/[^"]*"/g)),
    ];
    // The run of the list; the first night of the change.
    expect(linksOf('index.html').sort()).toEqual([
      'href="runs/gh-1.html"',
      'href="runs/gh-3.html"',
    ]);
    // That night, and the last of the cell.
    expect(linksOf('instance-types/c7gn.16xlarge.html').sort()).toEqual([
      'href="../runs/gh-3.html"',
      'href="../runs/gh-4.html"',
    ]);
    for (const [, text] of filesOf([aSeries(VALUES)])) expect(text).not.toContain('runs/gh');
  });

  test('says that nothing changed, where it did not', () => {
    const series = [aSeries(ENOUGH), aSeries([1, 1], { s3Client: 'new' })];
    const page = wordsOf(filesOf(series).get('instance-types/c7gn.16xlarge.html'));
    expect(page).toContain('No change of 3 % or more found on c7gn.16xlarge');
    expect(page).toContain('1 cell has fewer than 42 nights, which are too few to show a change');
    expect(page).not.toContain('First night');
  });

  test('does not say that nothing changed while nothing could have shown', () => {
    const series = [aSeries(Array(41).fill(1))];
    const page = wordsOf(filesOf(series).get('instance-types/c7gn.16xlarge.html'));
    expect(page).toContain('Too few nights to find changes on c7gn.16xlarge');
    expect(page).not.toContain('No change');
  });

  test('says how many changes to expect by chance, and which cells went silent', () => {
    const series = Array.from({ length: 150 }, (_, cell) =>
      aSeries(VALUES, { s3Client: `client-${cell}`, changes: cell === 0 ? [CHANGE] : [] }),
    );
    const nightly = { hosts: [aNightlyHost()], series, silent: 7, leftOut: [] };
    const index = wordsOf(filesOf(series, { nightly }).get('index.html'));
    expect(index).toContain(
      'at most 12 changes a year are reported for all 150 cells together when nothing changed',
    );
    expect(index).toContain('7 cells have no value in the last 14 nights.');
  });

  test('tells buckets of one storage class apart in the list for programs', () => {
    const series = ['a', 'b'].map((bucket) => aSeries(VALUES, { bucket, changes: [CHANGE] }));
    const { cells, changes } = NightlyChanges.parse(
      JSON.parse(filesOf(series).get('changes.json')!),
    );
    expect(cells).toBe(2);
    expect(changes.map(({ bucket }) => bucket)).toEqual(['a', 'b']);
  });

  test('names what values are divided by, what that gains, and shows it', () => {
    const nights = [0.9, 1, 1.05].map((factor, night) => ({ day: dayOfNight(night), factor }));
    const series = [aSeries(VALUES, { isHostTakenOut: true, changes: [CHANGE] })];
    const host = aNightlyHost({ isTakenOut: true, gain: 0.34, nights });
    const files = filesOf(series, { nightly: { hosts: [host], series, silent: 0, leftOut: [] } });
    const page = wordsOf(files.get('instance-types/c7gn.16xlarge.html'));
    expect(page).toContain(
      '÷ what the cells of all other S3 clients share that night: without the effect of better or worse hosts, nights lie 34 % closer to their own past.',
    );
    expect(page).toContain('What all S3 clients share removed from all other charts');
    expect(page).toContain('the host × 1.05');
    expect(page).toMatch(/−12\.0 % 2026-01-08 removed/);
    expect(page).toContain('Gb/s Without the host Nights');
    expect(JSON.parse(files.get('changes.json')!).hosts).toEqual([
      { instanceType: 'c7gn.16xlarge', isTakenOut: true, gain: 0.34 },
    ]);
  });

  test.each([
    [0.02, 'as that would bring nights only 2.0 % closer to their own past.'],
    [-0.1, 'as that would bring nights no closer to their own past.'],
  ])('says why nothing is divided by, at a gain of %d', (gain, words) => {
    const nights = [1.01, 1].map((factor, night) => ({ day: dayOfNight(night), factor }));
    const nightly = {
      hosts: [aNightlyHost({ gain, nights })],
      series: [aSeries(VALUES)],
      ...{ silent: 0, leftOut: [] },
    };
    const page = wordsOf(filesOf([], { nightly }).get('instance-types/c7gn.16xlarge.html'));
    expect(page).toContain(words);
    expect(page).not.toContain('Without the host');
  });

  test('says which runs are not part of the trends, and how each run met S3', () => {
    const condition = 'as AWS, S3 profile s3-standard';
    const runs = [aRunRecord({ condition }), aRunRecord()];
    const leftOut = [{ condition, runs: 1 }];
    const nightly = { hosts: [aNightlyHost()], series: [aSeries(VALUES)], silent: 0, leftOut };
    const index = wordsOf(filesOf([], { nightly, runs }).get('index.html'));
    expect(index).toContain(
      `1 run of the default branch makes the trends. 1 more run met S3 in another way than most of late (${condition}) and is not part of the trends.`,
    );
    expect(index).toContain(`aaaaaaaaaaaa ${condition} c7gn.16xlarge`);
    expect(wordsOf(filesOf([aSeries(VALUES)]).get('index.html'))).not.toContain(
      'another way than most of late (',
    );
  });

  test('lists no run that was stopped before anything was measured, and says so', () => {
    const runs = [
      aRunRecord({ runKey: 'stopped', interrupted: true, measured: 0, failed: 1 }),
      aRunRecord({ runKey: 'part', interrupted: true, measured: 1 }),
      aRunRecord({ runKey: 'bad', measured: 0, failed: 1 }),
    ];
    const index = wordsOf(filesOf([], { runs }).get('index.html'));
    expect(index).not.toContain('stopped (interrupted)');
    expect(index).toMatch(/part \(interrupted\).* bad /);
    expect(index).toContain('Without 1 run stopped before anything was measured.');
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
    expect(index).toMatch(
      /a comment main, a{12} c7gn\.16xlarge 132 0 2 slower and 9 not flagged gh-1/,
    );
    expect(index).toContain('2 runs of the default branch make the trends');
    expect(index).toContain('2 files could not be used');
  });

  test.each<[RunRecord['verdicts'], string]>([
    [null, '–'],
    [{}, 'nothing compared'],
    [{ inconclusive: 131, notComparable: 1 }, '131 inconclusive and 1 not comparable'],
  ])('says of a comparison with the verdicts %j: %s', (verdicts, words) => {
    const index = wordsOf(filesOf([], { runs: [aRunRecord({ verdicts })] }).get('index.html'));
    expect(index).toContain(` 132 0 ${words} gh-1 `);
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
    expect(wordsOf(index)).toContain('3500 more older runs are in the results');
  });

  test('with runs of 20 instance types and long names', () => {
    const run: RunRecord = aRunRecord({
      instanceTypes: Array.from({ length: 20 }, (_, index) => `c7gn.16xlarge-${index}`),
      suite: { repository: 'x', ref: '&'.repeat(200), commit: null },
      verdicts: { slower: 1, inconclusive: 2, notFlagged: 3, failed: 4, notComparable: 5 },
    });
    const index = filesOf([], { runs: Array(1500).fill(run) }).get('index.html')!;
    expect(Buffer.byteLength(index)).toBeLessThan(1e6);
    expect(wordsOf(index)).toMatch(/\d more older runs are in the results/);
  });
});

describe('pages stay below 2 MB:', () => {
  const MOST = 2_000_000;
  const bytesOf = (page = '') => Buffer.byteLength(page);

  test('thousands of cells of a type, by what changed first', () => {
    const values = Array.from({ length: 20 }, (_, night) => 1 + (night % 7) / 100);
    const series = Array.from({ length: 5100 }, (_, index) => {
      const workload = `download-256KiB-10_000x-${Math.floor(index / 17)}`;
      const fields = { s3Client: `sdk-cpp-client-classic-${index % 17}`, workload };
      return aSeries(values, { ...fields, changes: index === 5099 ? [CHANGE] : [] });
    });
    const page = filesOf(series).get('instance-types/c7gn.16xlarge.html');
    expect(bytesOf(page)).toBeLessThan(MOST);
    expect(page).toContain('<h3>download-256KiB-10_000x-299</h3>');
    expect(wordsOf(page)).toMatch(/\d+ more workloads are in the results of the runs: there is no/);
    expect(wordsOf(page)).toMatch(/\d+ more cells are in the results of the runs/);
  });

  test('ten thousand changes, and as many runs', () => {
    const changes = Array.from({ length: 100 }, (_, index) => ({ ...CHANGE, index: index + 1 }));
    const cells = Array.from({ length: 200 }, (_, index) =>
      aSeries(Array(101).fill(1), { changes, workload: `${index}`.padEnd(128, 'w') }),
    );
    const instanceTypes = Array.from({ length: 20 }, (_, index) => `c7gn.${index}xlarge`);
    const runs = Array.from({ length: 10_000 }, (_, index) =>
      aRunRecord({ runKey: `gh-${index}`, instanceTypes, failed: index }),
    );
    const files = filesOf(cells, { runs });
    for (const [path, text] of files) {
      if (path.endsWith('.html')) expect([path, bytesOf(text) < MOST]).toEqual([path, true]);
    }
    expect(wordsOf(files.get('index.html'))).toMatch(/\d+ more older runs are in the results/);
  });

  test('what fits is there whole', () => {
    const page = filesOf([aSeries(VALUES)]).get('instance-types/c7gn.16xlarge.html');
    expect(page).not.toContain('there is no space here');
  });
});
