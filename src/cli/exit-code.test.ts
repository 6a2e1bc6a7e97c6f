import { expect, test } from 'vitest';
import { FORMER_DESIGN } from '../contract/compare-design.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import { aComparison } from '../testing/comparisons.ts';
import { aCase, aFailedCase, aJob, aRunResult, aSkippedCase } from '../testing/run-results.ts';
import { exitCodeOf, type FailOn, regressionsOf } from './exit-code.ts';

const slower = { comparisons: [aComparison(), aComparison({ verdict: 'inconclusive' })] };
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
  ['an inconclusive cell', 'regression', { comparisons: slower.comparisons.slice(1) }, 0],
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
  const compare = { ...FORMER_DESIGN, againstItself: false, seed: 1 };
  const run = aRunResult({ compare, jobs: [aJob({ cases })] });
  expect(exitCodeOf(run, 'failure')).toBe(code);
  const { compare: _none, ...alone } = run;
  expect(exitCodeOf(alone, 'failure')).toBe(0);
});

test('what may still change is no regression yet', () => {
  const comparisons = [aComparison({ provisional: true }), aComparison()];
  expect(regressionsOf(aRunResult({ comparisons }))).toBe(1);
});
