import { describe, expect, test } from 'vitest';
import type { CaseResult } from '../contract/run-result.ts';
import { judgeRun } from '../judge/judge.ts';
import { aCaseInRounds, aCompareRun, aPairedCell } from '../testing/comparisons.ts';
import { aFailedCase, aSkippedCase } from '../testing/run-results.ts';

const compare = (cases: CaseResult[]) => judgeRun(aCompareRun(cases)).comparisons;

describe('cells that cannot be compared', () => {
  const [candidate, baseline] = aPairedCell(0.5, 3);
  const other = aPairedCell(1, 3, { workload: 'other' });

  test.each<[string, string, RegExp, CaseResult[]]>([
    ['a failed candidate', 'failed', /^candidate: exit code 1$/, [aFailedCase(), baseline]],
    [
      'a failed baseline',
      'failed',
      /^baseline: exit code 1$/,
      [candidate, aFailedCase({ side: 'baseline' })],
    ],
    ['a candidate that failed alone', 'failed', /^candidate/, [aFailedCase()]],
    ['a new case', 'new', /baseline has no such case/, [candidate]],
    ['a case that is gone', 'notComparable', /only the baseline/, [baseline]],
    [
      'a workload that the baseline does not know',
      'notComparable',
      /baseline skipped it: not supported/,
      [candidate, aSkippedCase({ side: 'baseline' })],
    ],
    [
      'a workload that the candidate no longer knows',
      'notComparable',
      /candidate skipped it: not supported/,
      [aSkippedCase(), baseline],
    ],
    [
      'workloads of another version',
      'notComparable',
      /another one on each side/,
      [
        { ...candidate, workloadDigest: 'c'.repeat(64) },
        { ...baseline, workloadDigest: 'd'.repeat(64) },
      ],
    ],
    [
      'a workload whose version one side does not tell',
      'notComparable',
      /another one on each side/,
      [{ ...candidate, workloadDigest: 'c'.repeat(64) }, baseline],
    ],
    [
      'workloads of another size',
      'notComparable',
      /another one on each side/,
      [candidate, { ...baseline, bytesPerRun: 1 }],
    ],
    [
      'a case that is there twice',
      'notComparable',
      /candidate has 2 cases/,
      [candidate, candidate, baseline],
    ],
    [
      'a run of 0 Gb/s, of which there is no ratio',
      'failed',
      /^baseline: a run reports 0 Gb\/s, which is no rate$/,
      [candidate, aCaseInRounds([[1], [1], [0]], { side: 'baseline' })],
    ],
    [
      'runs that move no bytes, of which there is no rate',
      'notComparable',
      /^its runs move no bytes/,
      [
        aCaseInRounds([[0]], { bytesPerRun: 0 }),
        aCaseInRounds([[0]], { side: 'baseline', bytesPerRun: 0 }),
      ],
    ],
    [
      'a run faster than any network',
      'failed',
      /^candidate: a run reports 1e\+308 Gb\/s/,
      [aCaseInRounds([[1], [1], [1e308]]), baseline],
    ],
  ])('%s: %s', (_, verdict, reason, cases) => {
    const [found, ...rest] = compare([...cases, ...other]);
    expect(found).toMatchObject({ verdict, ratio: null, pValue: null, adjustedP: null });
    expect(found?.reason).toMatch(reason);
    expect(rest.map((one) => one.workload)).toEqual(['other']);
  });

  test('a workload that neither side knows is no comparison', () => {
    expect(compare([aSkippedCase(), aSkippedCase({ side: 'baseline' }), ...other])).toHaveLength(1);
  });
});
