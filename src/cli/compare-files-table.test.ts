import { expect, test } from 'vitest';
import type { RunResult } from '../contract/run-result.ts';
import { reportModel } from '../report/model/model.ts';
import { aClientComparison, aComparison, aHostShare } from '../testing/comparisons.ts';
import { REALISTIC_DESIGN } from '../testing/realistic-runs.ts';
import { aRunResult } from '../testing/run-results.ts';
import { comparisonTable } from './compare-files.ts';

const tableOf = (fields: Partial<RunResult>) => {
  const run = aRunResult(fields);
  const { comparison } = reportModel(run);
  return comparisonTable(comparison!, [run], { color: false, width: 200 }).split('\n\n');
};

test('S3 clients are told first, then what could not be judged, before what changed', () => {
  const blocks = tableOf({
    compare: REALISTIC_DESIGN,
    comparisons: [
      aComparison({ decidedBy: 'everyRound', ratio: 0.3, kept: [3, 3], adjustedP: null }),
      aComparison({ verdict: 'couldNotBeJudged', workload: 'w', reason: 'its 30 min were up' }),
    ],
    clientComparisons: [aClientComparison()],
  });
  expect(blocks[0]).toMatch(/^S3 clients, each over all its workloads\n/);
  expect(blocks[1]).toMatch(
    /\nslower +−5\.1 % +sdk-js +12 workloads +local +−6\.4 to −3\.9 % +p 0\.000300$/,
  );
  expect(blocks[2]).toBe('local');
  expect(blocks[3]).toMatch(
    /^Verdict .*\n─.*\ncould not be judged .*\nslower +−70\.0 % +sdk-js +download-64KiB-256x/,
  );
  expect(blocks[4]).toMatch(
    /^sdk-js w: its 30 min were up\nsdk-js \S+: every run of 3 rounds was at most half as fast$/,
  );
  expect(blocks[5]).toBe(
    '1 of 2 cells could not be judged, 1 slower; sdk-js slower over 12 workloads (−5.1 %).',
  );
});

test('what two hosts differ by in all cells is told with the finding', () => {
  const blocks = tableOf({
    comparisons: [aComparison({ evidence: 'separate', verdict: 'notFlagged' })],
    hostShares: [aHostShare()],
  });
  const finding = blocks.findIndex((block) => block.startsWith('None of 1 cell suspect'));
  expect(blocks[finding + 1]).toBe(
    'All cells of local differ by −3.1 %: the cause is another host, another day, or a change of all cells. This difference is removed from the changes shown.',
  );
});
