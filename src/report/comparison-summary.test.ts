import { describe, expect, test } from 'vitest';
import type { Comparison } from '../contract/comparison.ts';
import { aComparedCell, aCompareRun, aComparison } from '../testing/comparisons.ts';
import { aRealisticCompareRun } from '../testing/realistic-compare-run.ts';
import { aCase, aJob, aRunResult } from '../testing/run-results.ts';
import { caseOf } from './groups.ts';
import { reportModel } from './model.ts';

/** The summary of a run with these comparisons, and no cases but those of the builder. */
const summaryOf = (...comparisons: Comparison[]) =>
  reportModel(aRunResult({ comparisons })).comparison!;

test('a run that compares nothing has none', () => {
  expect(reportModel(aRunResult()).comparison).toBeNull();
});

test('a compare run that was stopped before any verdict has one without cells', () => {
  const { compare } = aRealisticCompareRun();
  expect(reportModel(aRunResult({ compare: compare! })).comparison).toMatchObject({
    cells: [],
    provisional: false,
    detectable: null,
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
  const run = aCompareRun(aComparedCell([0.9, 1], [0.9, 1]), { comparisons: [aComparison()] });
  const model = reportModel({
    ...run,
    comparisons: [aComparison({ workload: 'download-64KiB-128x' })],
  });
  expect(model.groups.map(({ label }) => label)).toEqual(['local · baseline', 'local · candidate']);
  expect(model.places).toEqual(['local']);
  expect(model.comparison?.cells[0]).toMatchObject({
    place: 'local',
    gigabitsPerSecond: { candidate: expect.closeTo(0.9, 2), baseline: expect.closeTo(1, 2) },
  });
});

test('a cell of an instance type that the run does not have is of a place of its own', () => {
  const comparisons = [aComparison({ instanceType: 'c7gn.16xlarge', verdict: 'notComparable' })];
  const model = reportModel(aRunResult({ comparisons }));
  expect(model.places).toEqual(['local', 'c7gn.16xlarge']);
  expect(model.comparison?.cells[0]?.gigabitsPerSecond).toEqual({
    candidate: null,
    baseline: null,
  });
});

test('what could have been seen is half the interval, over all cells that have one', () => {
  const { detectable } = summaryOf(
    aComparison({ interval: [0.9, 1.1] }),
    aComparison({ interval: [0.98, 1.02] }),
    aComparison({ interval: [0.95, 1.05] }),
    aComparison({ interval: null }),
  );
  expect(detectable).toEqual({
    cells: 3,
    median: expect.closeTo(0.05),
    least: expect.closeTo(0.02),
    most: expect.closeTo(0.1),
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
  expect(caseOf(model.groups[0]!, 'sdk-js', 'download-64KiB-128x')?.toReference).toBeNull();
});

test('kept runs that cannot be are counted, warm-ups are not', () => {
  const measurements = aCase().measurements.map((one) => ({ ...one, implausible: true as const }));
  const model = reportModel(aRunResult({ jobs: [aJob({ cases: [aCase({ measurements })] })] }));
  expect(model.counts.implausible).toBe(3);
});
