import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../contract/comparison.ts';
import type { RunResult } from '../../contract/run-result.ts';
import {
  A_FORMER_DESIGN,
  aCaseInRounds,
  aClientComparison,
  aCompareRun,
  aComparison,
  aPairedCell,
  aSmallestChange,
} from '../../testing/comparisons.ts';
import { REALISTIC_DESIGN } from '../../testing/realistic-runs.ts';
import { aCase, aJob, aRunResult } from '../../testing/run-results.ts';
import { reportModel } from './model.ts';

/** The summary of a run with these comparisons, and no cases but those of the builder. */
const summaryOf = (...comparisons: Comparison[]) =>
  reportModel(aRunResult({ comparisons })).comparison!;

test('a run that compares nothing has none', () => {
  expect(reportModel(aRunResult()).comparison).toBeNull();
});

test('a compare run that was stopped before any verdict has one without cells', () => {
  expect(reportModel(aRunResult({ compare: REALISTIC_DESIGN })).comparison).toMatchObject({
    cells: [],
    provisional: false,
    smallest: [],
  });
});

describe('the order of cells', () => {
  const order = (...comparisons: Comparison[]) =>
    summaryOf(...comparisons).cells.map(({ workload }) => workload);

  test('is by verdict, the regressions first and what was not flagged last', () => {
    const cells = aComparison({ workload: 'a', verdict: 'notFlagged', ratio: 0.98 });
    expect(
      order(
        cells,
        aComparison({ workload: 'b', verdict: 'faster', ratio: 1.5 }),
        aComparison({ workload: 'c', verdict: 'inconclusive' }),
        aComparison({ workload: 'd', verdict: 'slower' }),
      ),
    ).toEqual(['d', 'b', 'c', 'a']);
  });

  test('is by the size of the change within a verdict, either way', () => {
    const of = (workload: string, ratio: number | null) =>
      aComparison({ workload, ratio, verdict: 'suspect' });
    expect(order(of('a', 0.9), of('b', 2), of('c', null), of('d', 0.4))).toEqual([
      'd',
      'b',
      'a',
      'c',
    ]);
  });

  test('is by name where changes are as good as the same', () => {
    const of = (workload: string, ratio: number) => aComparison({ workload, ratio });
    expect(order(of('b', 0.90001), of('a', 0.90002))).toEqual(['a', 'b']);
  });
});

test('a cell has the throughput of both sides, and is of one place with both', () => {
  const run = aCompareRun(aPairedCell(0.9, 4, { noise: 0 }), { comparisons: [aComparison()] });
  const model = reportModel({
    ...run,
    comparisons: [aComparison({ workload: 'download-64KiB-128x' })],
  });
  expect(model.groups.map(({ label }) => label)).toEqual(['local · baseline', 'local · candidate']);
  expect(model.places).toEqual(['local']);
  expect(model.comparison?.cells[0]).toMatchObject({
    place: 'local',
    rates: { candidate: expect.closeTo(0.9, 1), baseline: expect.closeTo(1, 1) },
  });
});

test('a cell of an instance type that the run does not have is of a place of its own', () => {
  const comparisons = [aComparison({ instanceType: 'c7gn.16xlarge', verdict: 'notComparable' })];
  const model = reportModel(aRunResult({ comparisons }));
  expect(model.places).toEqual(['local', 'c7gn.16xlarge']);
  expect(model.comparison?.cells[0]?.rates).toEqual({
    candidate: null,
    baseline: null,
  });
});

test('what could have been called is told with the cells and T that it was told of', () => {
  const comparisons = [
    aComparison({ threshold: 0.05 }),
    aComparison({ threshold: 0.1, workload: 'w' }),
    aComparison({ instanceType: 'c7g', kept: [3, 3] }),
    aComparison({ kept: [0, 0], verdict: 'failed', workload: 'none' }),
  ];
  const smallestChanges = [aSmallestChange()];
  expect(reportModel(aRunResult({ comparisons, smallestChanges })).comparison?.smallest).toEqual([
    { ...smallestChanges[0], cells: 3, thresholds: [0.05, 0.1] },
  ]);
});

describe('S3 clients over all their workloads', () => {
  const clientsOf = (fields: Partial<RunResult>) =>
    reportModel(aRunResult({ comparisons: [], ...fields })).comparison!;

  test('are in the order of interest, then of change', () => {
    const clientComparisons = [
      aClientComparison({ s3Client: 'a', verdict: 'unchanged' }),
      aClientComparison({ s3Client: 'b', ratio: 0.96 }),
      aClientComparison({ s3Client: 'c', ratio: 0.94 }),
    ];
    const { clients } = clientsOf({ clientComparisons });
    expect(clients.map(({ s3Client }) => s3Client)).toEqual(['c', 'b', 'a']);
  });

  test('are over cells where a workload is in several buckets', () => {
    const clientComparisons = [aClientComparison({ cells: 2 })];
    const [one, other] = [aComparison(), aComparison({ bucket: 'other' })];
    expect(clientsOf({ clientComparisons, comparisons: [one] }).clients[0]!.of).toBe('workload');
    expect(clientsOf({ clientComparisons, comparisons: [one, other] }).clients[0]!.of).toBe('cell');
  });

  test('have no line where their cells had too few rounds; stored results have none at all', () => {
    const comparisons = [
      aComparison({ verdict: 'couldNotBeJudged' }),
      aComparison({ verdict: 'couldNotBeJudged', workload: 'w' }),
      aComparison({ verdict: 'notReached', s3Client: 'rclone' }),
      aComparison({ verdict: 'failed', s3Client: 'x' }),
    ];
    const clientComparisons = [aClientComparison({ s3Client: 'rclone' })];
    expect(clientsOf({ clientComparisons, comparisons }).withoutLine).toEqual([
      { instanceType: 'local', s3Client: 'sdk-js' },
    ]);
    expect(clientsOf({ comparisons }).withoutLine).toEqual([]);
  });
});

test('rates are of the rounds that both sides have; by a former design, of its fresh ones', () => {
  const workload = 'download-64KiB-128x';
  const side = (name: 'candidate' | 'baseline', rates: number[]) =>
    aCaseInRounds(
      rates.map((rate) => [rate]),
      { side: name },
    );
  const run = aCompareRun([side('candidate', [1, 2, 3, 90]), side('baseline', [4, 5, 6])], {
    comparisons: [aComparison({ workload })],
  });
  const rates = (compare: NonNullable<RunResult['compare']>) =>
    reportModel({ ...run, compare }).comparison?.cells[0]?.rates;
  expect(rates(REALISTIC_DESIGN)).toEqual({ candidate: 2, baseline: 5 });
  expect(rates(A_FORMER_DESIGN)).toEqual({
    candidate: 3,
    baseline: 6,
  });
});

test('one provisional cell makes it provisional; one cell in turn makes it more than weak', () => {
  const weak = aComparison({ evidence: 'separate', verdict: 'suspect' });
  expect(summaryOf(weak)).toMatchObject({ separate: true, provisional: false });
  expect(summaryOf(weak, aComparison({ provisional: true }))).toMatchObject({
    separate: false,
    provisional: true,
  });
});

test('the standing of S3 clients is that of the candidate alone', () => {
  const both = (['candidate', 'baseline'] as const).flatMap((side) => [
    aCase({ side }),
    aCase({ side, s3Client: 'raw-http', gigabitsPerSecond: [9, 9, 9, 9] }),
  ]);
  expect(reportModel(aCompareRun(both)).standing.comparisons).toBe(1);
});

test('cases of another attempt are not set against each other: it had another host', () => {
  const cases = [
    aCase({ attempt: 1 }),
    aCase({ attempt: 2, s3Client: 'raw-http', gigabitsPerSecond: [9, 9, 9, 9] }),
  ];
  const model = reportModel(aRunResult({ jobs: [aJob({ cases })] }));
  expect(model.groups.map(({ label }) => label)).toEqual([
    'local · attempt 1',
    'local · attempt 2',
  ]);
  expect(model.places).toEqual(['local']);
  expect(
    model.groups[0]!.cases.find(({ s3Client }) => s3Client === 'sdk-js')?.toReference,
  ).toBeNull();
});

test('kept runs that cannot be are counted, warm-ups are not', () => {
  const measurements = aCase().measurements.map((one) => ({ ...one, implausible: true as const }));
  const model = reportModel(aRunResult({ jobs: [aJob({ cases: [aCase({ measurements })] })] }));
  expect(model.counts.implausible).toBe(3);
});
