import { expect, test } from 'vitest';
import { verdictOf } from '../src/app/reports.ts';
import type { Comparison } from '../src/contract/comparison.ts';
import { aClientComparison, aCompareRun, aComparison } from '../src/testing/comparisons.ts';
import { aRunResult } from '../src/testing/run-results.ts';
import type { Status } from './ending.ts';
import { outputsOf } from './ending.ts';

function outputs(status: Status, fields: Parameters<typeof aRunResult>[0] = {}) {
  const run = aRunResult(fields);
  return outputsOf(status, { jobIds: [], runKey: 'gh-1', run }, null, verdictOf(run));
}
const ofCells = (...cells: Partial<Comparison>[]) =>
  outputs('succeeded', aCompareRun([], { comparisons: cells.map(aComparison) }));

test('The verdict counts what became slower.', () => {
  expect(ofCells({}, { verdict: 'notFlagged' })).toMatchObject({
    regressions: 1,
    verdict: '1 of 2 cells slower, 1 not flagged',
  });
});

test('An S3 client that became slower as a whole counts, once, and is named.', () => {
  const clientComparisons = [aClientComparison()];
  const found = (comparisons: Comparison[]) =>
    outputs('succeeded', aCompareRun([], { comparisons, clientComparisons }));
  expect(found([aComparison({ verdict: 'notFlagged' })])).toMatchObject({
    regressions: 1,
    verdict:
      'sdk-js slower over 12 workloads (−5.1 %); no single one of 1 cell slower, 1 not flagged',
  });
  expect(found([aComparison()]).regressions).toBe(1);
});

test('A cell that was given up comes first, beside those that were judged.', () => {
  expect(ofCells({ verdict: 'couldNotBeJudged' }, { verdict: 'notFlagged' })).toMatchObject({
    regressions: 0,
    verdict: '1 of 2 cells could not be judged, 1 not flagged',
  });
});

test.each([['notComparable'], ['inconclusive'], ['insufficient'], ['failed']] as const)(
  'Where all cells are %s there is no number of regressions, not even 0.',
  (verdict) => {
    const found = ofCells({ verdict }, { verdict });
    expect(found.regressions).toBe('');
    expect(found.verdict).toMatch(/^None of 2 cells could be judged, 2 /);
  },
);

test('Where nothing was compared there is no verdict.', () => {
  expect(outputs('succeeded')).toMatchObject({ regressions: '', verdict: '' });
});

test('A leg that hands over leaves the verdict to the next.', () => {
  expect(outputs('continue', { comparisons: [aComparison()] })).toMatchObject({
    regressions: '',
    verdict: '',
  });
});
