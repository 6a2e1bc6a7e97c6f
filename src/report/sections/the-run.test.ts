import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../contract/measurement.ts';
import { PROFILES } from '../../s3-server/profiles.ts';
import { aRealisticRun } from '../../testing/realistic-runs.ts';
import { aCase, aFailedCase, aJob, aRunResult } from '../../testing/run-results.ts';
import { headline } from '../headline.ts';
import { reportModel } from '../model/model.ts';
import { wordsOf, written } from '../section.ts';
import { standing } from './figures.ts';
import { localLimits } from './method.ts';
import { coverage, coverageSection, provenance } from './the-run.ts';
import { quietWarnings, urgentWarnings } from './warnings.ts';

const asIs = (text: string) => text;
/** What is warned of, the urgent first. */
const warned = (model: ReturnType<typeof reportModel>) => [
  ...urgent(model),
  ...quietWarnings(model).map((words) => written(words, asIs)),
];
const urgent = (model: ReturnType<typeof reportModel>) =>
  urgentWarnings(model).map((words) => written(words, asIs));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const modelOf = (...cases: ReturnType<typeof aCase>[]) =>
  reportModel(aRunResult({ jobs: [aJob({ cases })] }));
const steady = (s3Client: string, rate: number, workload = 'download-64KiB-128x') =>
  aCase({ s3Client, workload, gigabitsPerSecond: [rate, rate, rate * 1.01, rate * 0.99] });
const loose = (s3Client: string, rate: number, workload = 'download-64KiB-128x') =>
  aCase({ s3Client, workload, gigabitsPerSecond: [rate, rate, rate * 1.5, rate * 0.5] });
const headlineOf = (...cases: ReturnType<typeof aCase>[]) =>
  plain(headline(modelOf(...cases), asIs));

/** A case in rounds; `noise` is how far single rounds lie from the rate. */
function inTurns(s3Client: string, rate: number, noise: readonly number[], workload = 'w') {
  const measurements = noise.flatMap((off, index) => {
    const run = { round: index + 1, seconds: 1, gigabitsPerSecond: rate * (1 + off) };
    return [
      { ...run, run: 1, warmup: true },
      { ...run, run: 2, warmup: false },
    ];
  });
  return aCase({ s3Client, workload, measurements });
}
const QUIET = [0.01, -0.01, 0.02, 0, -0.02];
const SHIFTED = [-0.02, 0.01, 0, 0.02, -0.01];
const NOISY = [0.3, -0.3, 0.1, -0.1, 0.05];
const turns = { seed: 1, budgetSeconds: 37.5, sized: true };
const inTurnsOf = (...cases: ReturnType<typeof aCase>[]) =>
  reportModel(aRunResult({ turns, jobs: [aJob({ cases })] }));
const rankedAs = (...cases: ReturnType<typeof aCase>[]) =>
  plain(headline(inTurnsOf(...cases), asIs));

describe('the headline of S3 clients in turn', () => {
  test('says who is fastest, and what the others reach of it', () => {
    expect(
      rankedAs(
        inTurns('raw-http', 10, QUIET),
        inTurns('sdk-js', 5, SHIFTED),
        inTurns('rclone', 7, QUIET),
      ),
    ).toBe('raw-http is fastest: rclone reaches 70 % of it and sdk-js 50 %');
  });

  test('takes no side for the reference', () => {
    expect(rankedAs(inTurns('raw-http', 10, QUIET), inTurns('rclone', 20, SHIFTED))).toBe(
      'rclone is fastest: raw-http reaches 50 % of it',
    );
  });

  test('never ranks clients that cannot be told apart, and says within what they are equal', () => {
    expect(
      rankedAs(
        inTurns('raw-http', 10, QUIET),
        inTurns('sdk-js', 5, QUIET),
        inTurns('rclone', 5, SHIFTED),
      ),
    ).toBe('raw-http is fastest: rclone and sdk-js (equal within ±3.1 %) reach 50 % of it');
    expect(rankedAs(inTurns('raw-http', 10, QUIET), inTurns('rclone', 10, SHIFTED))).toBe(
      'raw-http and rclone are equal within ±3.1 %',
    );
    expect(rankedAs(inTurns('raw-http', 10, QUIET), inTurns('rclone', 9.5, NOISY))).toMatch(
      /^raw-http and rclone were not told apart, within ±\d\d %$/,
    );
    expect(
      rankedAs(
        inTurns('raw-http', 10, QUIET),
        inTurns('rclone', 10, SHIFTED),
        inTurns('sdk-js', 4, QUIET),
      ),
    ).toBe(
      'raw-http and rclone are equal within ±3.1 %, and fastest: sdk-js reaches 40 % of raw-http',
    );
  });

  test('is over all workloads that all of them have', () => {
    expect(
      rankedAs(
        inTurns('raw-http', 10, QUIET, 'a'),
        inTurns('rclone', 5, SHIFTED, 'a'),
        inTurns('raw-http', 10, QUIET, 'b'),
        inTurns('rclone', 20, SHIFTED, 'b'),
        inTurns('raw-http', 4, SHIFTED, 'c'),
        inTurns('rclone', 2, QUIET, 'c'),
      ),
    ).toBe('raw-http is fastest: rclone reaches 79 % of it, over 3 comparisons');
  });

  test('sums up when there are many clients', () => {
    const others = [9, 8, 7, 6, 5].map((rate) => inTurns(`client-${rate}`, rate, QUIET));
    expect(rankedAs(inTurns('raw-http', 10, QUIET), ...others)).toBe(
      'raw-http is fastest: client-9 reaches 90 % of it, client-8 80 % and client-7 70 %, and ' +
        '2 more S3 clients 50 % to 60 %',
    );
  });

  describe('with a workload that has fewer than 5 rounds', () => {
    const rounds = [0.6, 0.45, 0.48, 0.47, 0.47, 0.2, 0.2, 0.47];
    const cases = [
      ['a', rounds],
      ['b', rounds.map((share) => share * 1.1)],
      ['c', [0.28]],
    ] as const;
    const model = inTurnsOf(
      ...cases.flatMap(([workload, shares]) => [
        inTurns('raw-http', 10, Array(shares.length).fill(0), workload),
        inTurns(
          'sdk-js',
          10,
          shares.map((share) => share - 1),
          workload,
        ),
      ]),
    );

    test('is over the others, and says so', () => {
      expect(plain(headline(model, asIs))).toBe(
        'raw-http is fastest: sdk-js reaches 48 % of it, over the 2 comparisons with at least 5 rounds',
      );
      expect(warned(model)).toContain(
        'In 1 of 3 comparisons, an S3 client has fewer than 5 rounds: too few to rank it.',
      );
    });

    test('the table, its range and its counts are of the others, too, and the share is between them', () => {
      const [section] = standing(model);
      expect(plain(written(section!.intro!, asIs))).toMatch(
        /: the geometric mean over all comparisons with at least 5 rounds\.$/,
      );
      const { by, comparisons, leftOut, max, min, ratio } = model.standing.clients.find(
        ({ s3Client }) => s3Client === 'sdk-js',
      )!.toReference!;
      expect({ comparisons, leftOut, ...by }).toMatchObject({
        ...{ comparisons: 2, leftOut: 1, slower: 2, open: 0, tooFew: 0 },
      });
      expect(min).toBeGreaterThan(0.4);
      expect(ratio).toBeCloseTo(Math.sqrt(min * max), 9);
      expect(section!.rows![0]!.cells.map((cell) => plain(wordsOf(cell, asIs)))).toEqual([
        ...['sdk-js', '3.1169.0', '48 %', expect.stringMatching(/ to /), '', '46 % to 51 %'],
        ...['2', '0', '0', '0'],
      ]);
    });
  });

  test('with one comparison of enough rounds says that it is of this one', () => {
    const short = (s3Client: string, rate: number) =>
      inTurns(s3Client, rate, QUIET.slice(0, 2), 'b');
    expect(
      rankedAs(
        inTurns('raw-http', 10, QUIET, 'a'),
        inTurns('rclone', 5, SHIFTED, 'a'),
        short('raw-http', 10),
        short('rclone', 2),
      ),
    ).toBe(
      'raw-http is fastest: rclone reaches 50 % of it, in the only comparison with at least 5 rounds',
    );
  });

  test('tells nothing of fewer than 5 rounds', () => {
    const short = (s3Client: string, rate: number) => inTurns(s3Client, rate, QUIET.slice(0, 4));
    const model = inTurnsOf(short('raw-http', 10), short('rclone', 5));
    expect(headline(model, asIs)).toBe('Too few kept runs to tell S3 clients apart');
    expect(warned(model)).toContain(
      'In 1 of 1 comparisons, an S3 client has fewer than 5 rounds: too few to rank it.',
    );
  });
});

test('what was not begun is said, with where, and with how to have it', () => {
  const cases = [inTurns('raw-http', 10, QUIET)];
  const notBegunOn = (...lists: string[][]) =>
    warned(
      reportModel(
        aRunResult({
          turns,
          jobs: lists.map((notBegun, index) =>
            aJob({
              instanceType: `t${index}`,
              jobId: `j${index}`,
              cases,
              ...(notBegun.length > 0 && { notBegun }),
            }),
          ),
        }),
      ),
    )[0];
  expect(notBegunOn(['a', 'b'], ['a', 'b'])).toBe(
    'Not started, because the budget of 1m 15s left no time: a and b. To allow more time: --budget 4m.',
  );
  expect(notBegunOn(['a'], ['b'], [])).toBe(
    'Not started, because the budget of 1m 53s left no time: on t0 a; on t1 b. To allow more time: --budget 6m.',
  );
  expect(notBegunOn(['a', 'b', 'c', 'd', 'e'])).toBe(
    'Not started, because the budget of 38s left no time: a, b, c and 2 more. To allow more time: --budget 2m.',
  );
  expect(notBegunOn([], [])).toMatch(/^Measured on this machine/);
});

test('that others kept the machine busy is said where it matters', () => {
  const told = (machineOf: (round: number) => Measurement['machine']) => {
    const one = inTurns('raw-http', 10, QUIET);
    const measurements = one.measurements.map((run) =>
      run.warmup ? run : { ...run, machine: machineOf(run.round) },
    );
    return warned(inTurnsOf({ ...one, measurements })).map(plain)[0];
  };
  const busy = (others: number, steal: number) => told(() => ({ others, steal }));
  const onceBusy = (others: number, steal = 0) =>
    told((round) => (round === 1 ? { others, steal } : { others: 0, steal: 0 }));
  expect(busy(0.9, 0)).toBe(
    'The machine was not idle: other programs took 0.9 CPUs during the usual run, and up to 0.9 during one. ' +
      'On an idle machine figures vary less.',
  );
  expect(busy(1, 0)).toContain('other programs took 1 CPU during the usual run');
  expect(busy(0, 0.5)).toContain('other machines on the same host took 0.5 CPUs');
  expect(onceBusy(0.4)).toContain(
    'not idle: other programs took up to 0.4 CPUs during one run. On an',
  );
  // What is said is what matters, not what was first.
  expect(onceBusy(0.1, 0.4)).toContain('other machines on the same host took up to 0.4 CPUs');
  expect(busy(0.05, 0.01)).toMatch(/^Measured on this machine/);
});

describe('the headline', () => {
  test('says who is fastest, where ranges lie apart', () => {
    expect(headlineOf(steady('raw-http', 10), steady('sdk-js', 5), steady('rclone', 7))).toBe(
      'raw-http is fastest in 1 of 1 comparison',
    );
    expect(headlineOf(steady('rclone', 7), steady('sdk-js', 5))).toBe(
      'rclone is fastest in 1 of 1 comparison',
    );
  });

  test('ranks nobody where ranges overlap, whatever the medians', () => {
    expect(headlineOf(loose('raw-http', 10), loose('sdk-js', 7))).toBe(
      'The fastest S3 clients cannot be told apart in 1 of 1 comparison',
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

test('what rests on too few runs is said', () => {
  const workloads = ['a', 'b', 'c'] as const;
  const model = modelOf(
    ...workloads.map((workload) => steady('raw-http', 10, workload)),
    steady('sdk-js', 5, 'a'),
    loose('sdk-js', 9, 'b'),
    aCase({ s3Client: 'sdk-js', workload: 'c', gigabitsPerSecond: [1, 1] }),
  );
  expect(plain(written(coverageSection(model)[0]!.intro!, asIs))).toContain(
    ' A comparison is one workload on one instance type. In 1 of 3',
  );
  expect(warned(model).map(plain)).toEqual([
    'In 1 of 3 comparisons, an S3 client has fewer than 3 kept runs: too few to rank it.',
    'Measured on this machine: this shows how S3 clients compare, never S3’s throughput.',
  ]);
});

test('only a local run is told what its figures are for', () => {
  expect(warned(reportModel(aRunResult({ trigger: 'schedule' })))).toEqual([]);
  expect(warned(reportModel(aRunResult()))).toHaveLength(1);
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

test('the coverage multiplies only what was measured in every combination', () => {
  const aJobOf = (instanceType: string, workloads: readonly string[]) =>
    aJob({
      instanceType,
      cases: workloads.flatMap((workload) =>
        ['raw-http', 'sdk-js'].map((s3Client) => steady(s3Client, 10, workload)),
      ),
    });
  const said = (...jobs: ReturnType<typeof aJob>[]) =>
    plain(coverage(reportModel(aRunResult({ jobs }))));
  expect(said(aJobOf('local', ['a', 'b']), aJobOf('local-1cpu', ['a']))).toBe(
    '6 of 6 cases measured: 2 S3 clients and 2 workloads on 2 instance types, not in every combination.',
  );
  expect(said(aJobOf('local', ['a', 'b']), aJobOf('local-1cpu', ['a', 'b']))).toBe(
    '8 of 8 cases measured: 2 S3 clients × 2 workloads on 2 instance types.',
  );
});

test('a run that is not whole says so', () => {
  expect(urgent(reportModel(aRunResult({ interrupted: true })))[0]).toMatch(/^Interrupted/);
  expect(urgent(reportModel(aRunResult({ finishedAt: null })))[0]).toMatch(/^Still running/);
  expect(urgent(reportModel(aRunResult()))).toEqual([]);
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
    'built-in suite, over TLS and AWS hostnames, answered by the embedded server; run',
  );
  const s3Profile = PROFILES.get('s3-standard')!;
  expect(provenance(reportModel(aRunResult({ s3Profile })), asIs)).toContain(
    'built-in suite, S3 profile s3-standard; run',
  );
});

test('only a local run is told what a local figure is worth', () => {
  expect(localLimits(reportModel(aRunResult()), asIs).join()).toContain(
    'do not show: S3’s throughput',
  );
  const asAws = localLimits(reportModel(aRunResult({ asAws: true })), asIs).join();
  expect(asAws).toContain('with TLS');
  expect(asAws).not.toContain('plain HTTP');
  expect(localLimits(reportModel(aRunResult({ trigger: 'schedule' })), asIs)).toEqual([]);
});

test('a run that met an S3 profile is told which, and what it did', () => {
  const told = (name: string) =>
    localLimits(reportModel(aRunResult({ s3Profile: PROFILES.get(name)! })), asIs).join();
  expect(told('s3-standard')).toContain(
    'behaved as the S3 profile s3-standard describes: first byte of a download after 31 ms (p50) or 81 ms (p99); ' +
      'answer to an upload after 101 ms (p50) or 196 ms (p99); ' +
      '85 MB/s a connection; 503 above 5500 reads or 3500 writes a second of a prefix.',
  );
  expect(told('s3-standard')).not.toMatch(/any effect of network|throttling or/);
  expect(told('flaky')).toContain(
    '1 % answered 500; 1 % of connections reset; 1 % of downloads stalled; 5 % slow connections.',
  );
});
