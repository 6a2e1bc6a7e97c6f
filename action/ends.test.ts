import { describe, expect, test } from 'vitest';
import { verdictOf } from '../src/app/reports.ts';
import { FAIL_ON } from '../src/app/request.ts';
import { exitCodeOf } from '../src/cli/exit.ts';
import type { Verdict } from '../src/contract/comparison.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import { aClientComparison, aComparison } from '../src/testing/comparisons.ts';
import { REALISTIC_DESIGN } from '../src/testing/realistic-runs.ts';
import { aCase, aFailedCase, aJob, aRunResult } from '../src/testing/run-results.ts';
import { commitStateOf } from './comment/conclude.ts';
import { endingOf, outputsOf, severityOf } from './ending.ts';

const cells = (counts: Partial<Record<Verdict, number>>, fields: Partial<RunResult> = {}) => {
  const verdicts = Object.entries(counts) as [Verdict, number][];
  return aRunResult({
    compare: REALISTIC_DESIGN,
    comparisons: verdicts.flatMap(([verdict, count]) =>
      Array.from({ length: count }, (_, at) =>
        aComparison({ verdict, workload: `${verdict}-${at}` }),
      ),
    ),
    ...fields,
  });
};
const failed = { jobs: [aJob({ cases: [aFailedCase(), aCase()] })] };
const slower = { clientComparisons: [aClientComparison()] };
const unchanged = { clientComparisons: [aClientComparison({ verdict: 'unchanged', ratio: 1 })] };

interface End {
  verdict: string;
  status: string;
  regressions: number | '';
  /** With --fail-on regression, failure, never. */
  codes: [number, number, number];
  /** Of the commit, where the step fails as with `regression`, and where it does with `never`. */
  commit: ['success' | 'failure' | 'error', 'success' | 'failure' | 'error'];
}

/** What somebody who reads one thing only is told: they all say the same. */
const ENDS: readonly (readonly [string, RunResult, End])[] = [
  [
    'nothing changed',
    cells({ notFlagged: 11, unchanged: 1 }, unchanged),
    {
      verdict: 'None of 12 cells slower, 1 unchanged, 11 not flagged',
      ...{ status: 'succeeded', regressions: 0, codes: [0, 0, 0], commit: ['success', 'success'] },
    },
  ],
  [
    'one cell of one is slower',
    cells({ slower: 1 }),
    {
      verdict: '1 of 1 cell slower',
      ...{ status: 'regressed', regressions: 1, codes: [3, 0, 0], commit: ['failure', 'success'] },
    },
  ],
  [
    'an S3 client is slower as a whole, and no cell is',
    cells({ notFlagged: 12 }, slower),
    {
      verdict:
        'sdk-js slower over 12 workloads (−5.1 %); no single one of 12 cells slower, 12 not flagged',
      ...{ status: 'regressed', regressions: 1, codes: [3, 0, 0], commit: ['failure', 'success'] },
    },
  ],
  [
    'small changes',
    cells({ slightlySlower: 1, slightlyFaster: 1, notFlagged: 2 }),
    {
      verdict: 'None of 4 cells slower, 1 slightly slower, 1 slightly faster, 2 not flagged',
      ...{ status: 'succeeded', regressions: 0, codes: [0, 0, 0], commit: ['success', 'success'] },
    },
  ],
  [
    'a cell given up',
    cells({ couldNotBeJudged: 1, notFlagged: 3 }),
    {
      verdict: '1 of 4 cells could not be judged, 3 not flagged',
      ...{ status: 'could-not-be-judged', regressions: 0, codes: [4, 0, 0] },
      commit: ['error', 'error'],
    },
  ],
  [
    'a cell given up and one slower',
    cells({ couldNotBeJudged: 1, slower: 1, notFlagged: 2 }),
    {
      verdict: '1 of 4 cells could not be judged, 1 slower, 2 not flagged',
      ...{ status: 'regressed', regressions: 1, codes: [3, 0, 0], commit: ['failure', 'success'] },
    },
  ],
  [
    'all cells given up',
    cells({ couldNotBeJudged: 4 }),
    {
      verdict: 'None of 4 cells could be judged',
      ...{ status: 'could-not-be-judged', regressions: '', codes: [4, 0, 0] },
      commit: ['error', 'error'],
    },
  ],
  [
    'a cell given up, another failed',
    cells({ couldNotBeJudged: 1, failed: 1, notFlagged: 2 }, failed),
    {
      verdict: '1 of 4 cells could not be judged, 1 failed, 2 not flagged',
      ...{ status: 'could-not-be-judged', regressions: 0, codes: [4, 1, 0] },
      commit: ['error', 'error'],
    },
  ],
  [
    'some not reached',
    cells({ notReached: 10, notFlagged: 34 }),
    {
      verdict: 'None of 34 judged cells slower, 10 not reached, 34 not flagged',
      ...{ status: 'succeeded', regressions: 0, codes: [0, 0, 0], commit: ['success', 'success'] },
    },
  ],
  [
    'all not reached',
    cells({ notReached: 12 }),
    {
      verdict: 'None of 12 cells could be judged, 12 not reached',
      ...{ status: 'could-not-be-judged', regressions: '', codes: [4, 0, 0] },
      commit: ['error', 'error'],
    },
  ],
  [
    'inconclusive beside others',
    cells({ inconclusive: 3, notFlagged: 5 }),
    {
      verdict: 'None of 8 cells slower, 3 inconclusive, 5 not flagged',
      ...{ status: 'succeeded', regressions: 0, codes: [0, 0, 0], commit: ['success', 'success'] },
    },
  ],
  [
    'nothing but inconclusive',
    cells({ inconclusive: 1 }),
    {
      verdict: 'None of 1 cell could be judged, 1 inconclusive',
      ...{ status: 'could-not-be-judged', regressions: '', codes: [4, 0, 0] },
      commit: ['error', 'error'],
    },
  ],
  [
    'a failed cell, the others good',
    cells({ failed: 1, notFlagged: 3 }, failed),
    {
      verdict: 'None of 3 judged cells slower, 1 failed, 3 not flagged',
      ...{ status: 'benchmarks-failed', regressions: 0, codes: [1, 1, 0] },
      commit: ['failure', 'success'],
    },
  ],
  [
    'a failed cell, another slower',
    cells({ failed: 1, slower: 1 }, failed),
    {
      verdict: '1 of 2 cells slower, 1 failed',
      ...{ status: 'benchmarks-failed', regressions: 1, codes: [3, 1, 0] },
      commit: ['failure', 'success'],
    },
  ],
  [
    'all cells failed',
    cells({ failed: 2 }, failed),
    {
      verdict: 'None of 2 cells could be judged, 2 failed',
      ...{ status: 'benchmarks-failed', regressions: '', codes: [1, 1, 0] },
      commit: ['error', 'error'],
    },
  ],
  [
    'no cell',
    cells({}),
    {
      verdict: 'Nothing was compared',
      ...{ status: 'could-not-be-judged', regressions: '', codes: [4, 0, 0] },
      commit: ['error', 'error'],
    },
  ],
  [
    'an A/A run with a false flag',
    cells({ slower: 1, notFlagged: 3 }, { compare: { ...REALISTIC_DESIGN, againstItself: true } }),
    {
      verdict: 'A/A run: 1 of 4 cells slower, 3 not flagged',
      ...{ status: 'regressed', regressions: 1, codes: [3, 0, 0], commit: ['failure', 'success'] },
    },
  ],
];

describe.each(ENDS)('a comparison with %s', (_, run, end) => {
  const ending = endingOf(run, []);
  const verdict = verdictOf(run);
  const outputs = outputsOf(ending.status, { jobIds: [], runKey: 'gh-1', run }, null, verdict);

  test('has its words, status and number of regressions', () => {
    expect(outputs).toMatchObject({
      verdict: end.verdict,
      status: end.status,
      regressions: end.regressions,
    });
  });

  test('ends the command line with its code, and fails the step of the action just then', () => {
    const of = ['regression', 'failure', 'never'] as const;
    expect(of.map((failOn) => exitCodeOf(run, failOn))).toEqual(end.codes);
    expect(of.toSorted()).toEqual([...FAIL_ON].sort());
    const failsStep = of.map((failOn) => severityOf(ending, failOn) === 'error');
    expect(failsStep).toEqual(end.codes.map((code) => code !== 0));
  });

  test('gives the commit a status that is green only where all could be told', () => {
    const states = (['regression', 'never'] as const).map((failOn) => {
      const result = severityOf(ending, failOn) === 'error' ? 'failure' : 'success';
      const { regressions, status } = outputs;
      const ended = { pullRequest: 1, sha: '', result, status, verdict };
      return commitStateOf({ ...ended, regressions: String(regressions) }).state;
    });
    expect(states).toEqual(end.commit);
  });
});
