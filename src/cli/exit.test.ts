import { expect, test } from 'vitest';
import type { FailOn } from '../app/request.ts';
import type { Verdict } from '../contract/comparison.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import { aClientComparison, aComparison } from '../testing/comparisons.ts';
import { REALISTIC_DESIGN as compare } from '../testing/realistic-runs.ts';
import { aCase, aFailedCase, aJob, aRunResult, aSkippedCase } from '../testing/run-results.ts';
import { exitCodeOf } from './exit.ts';

const of = (...verdicts: Verdict[]): Partial<RunResult> => ({
  comparisons: verdicts.map((verdict) => aComparison({ verdict })),
});
const slower = of('slower', 'inconclusive');
const failed = { jobs: [aJob({ cases: [aFailedCase()] })] };

test.each<[string, FailOn, Partial<RunResult>, number]>([
  ['a good run', 'regression', {}, 0],
  ['a failed case', 'failure', failed, 1],
  ['a failed case', 'regression', failed, 1],
  ['a failed case', 'never', failed, 0],
  ['a slower cell', 'failure', slower, 0],
  ['a slower cell', 'regression', slower, 3],
  ['a slower cell', 'never', slower, 0],
  ['a slower cell and a failed case', 'regression', { ...slower, ...failed }, 3],
  ['a cell that was given up', 'regression', of('couldNotBeJudged', 'notFlagged'), 4],
  ['a cell that was given up', 'failure', of('couldNotBeJudged', 'notFlagged'), 0],
  ['a cell that was given up', 'never', of('couldNotBeJudged'), 0],
  ['a slower cell and one given up', 'regression', of('couldNotBeJudged', 'slower'), 3],
  [
    'a failed case and a cell given up',
    'regression',
    { ...of('couldNotBeJudged', 'failed'), ...failed },
    4,
  ],
  ['a failed case, nothing told', 'regression', { ...of('failed'), ...failed }, 1],
  ['a cell not reached beside a good one', 'regression', of('notReached', 'unchanged'), 0],
  ['no cell that was reached', 'regression', of('notReached', 'notReached'), 4],
  ['no cell that was reached', 'failure', of('notReached', 'notReached'), 0],
  ['a slightly slower cell', 'regression', of('slightlySlower', 'notFlagged'), 0],
  ['an inconclusive cell beside a good one', 'regression', of('inconclusive', 'notFlagged'), 0],
  ['nothing but an inconclusive cell', 'regression', of('inconclusive'), 4],
  [
    'an S3 client slower as a whole',
    'regression',
    { ...of('notFlagged', 'notFlagged'), clientComparisons: [aClientComparison()] },
    3,
  ],
  [
    'an S3 client slower for now',
    'regression',
    { ...of('notFlagged'), clientComparisons: [aClientComparison({ provisional: true })] },
    0,
  ],
  ['a comparison without a cell', 'regression', { compare, comparisons: [] }, 4],
  ['an interrupted run', 'never', { interrupted: true }, 130],
])('%s with fail-on %s', (_, failOn, fields, code) => {
  expect(exitCodeOf(aRunResult(fields), failOn)).toBe(code);
});

test.each<[string, CaseResult[], number]>([
  ['settled all of its cases without timing them', [aCase({ measurements: [] })], 1],
  ['timed some', [aCase({ measurements: [] }), aCase()], 0],
  ['could run none', [aSkippedCase()], 0],
  ['has none yet', [], 0],
])('a comparison that %s', (_, cases, code) => {
  const run = aRunResult({ compare, jobs: [aJob({ cases })] });
  expect(exitCodeOf(run, 'failure')).toBe(code);
  const { compare: _none, ...alone } = run;
  expect(exitCodeOf(alone, 'failure')).toBe(0);
});
