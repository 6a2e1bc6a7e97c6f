import { describe, expect, test } from 'vitest';
import type { CostComparison, Verdict } from '../contract/comparison.ts';
import { VERDICT_NAMES } from '../contract/verdicts.ts';
import { aClientComparison, aComparison, aCostComparison } from '../testing/comparisons.ts';
import { comparisonOutcome, regressionsOf, toldAnything } from './judge.ts';

const of = (...verdicts: Verdict[]) => ({
  comparisons: verdicts.map((verdict) => aComparison({ verdict })),
});

describe('the outcome', () => {
  test.each<[Verdict[], ReturnType<typeof comparisonOutcome>]>([
    [['slower', 'couldNotBeJudged', 'notReached', 'unchanged'], 'regression'],
    [['couldNotBeJudged', 'notReached', 'unchanged'], 'couldNotBeJudged'],
    [['couldNotBeJudged'], 'couldNotBeJudged'],
    [['notReached', 'unchanged'], 'notReached'],
    [['notReached', 'notReached'], 'nothingTold'],
    [['notReached', 'inconclusive', 'failed'], 'nothingTold'],
    [[], 'nothingTold'],
    [['slightlySlower', 'inconclusive'], 'noneSlower'],
    [['faster'], 'noneSlower'],
    [['notFlagged', 'failed'], 'noneSlower'],
  ])('of %j is %s', (verdicts, outcome) => {
    expect(comparisonOutcome(of(...verdicts))).toBe(outcome);
  });

  test('is a regression where an S3 client is slower as a whole, though no cell is', () => {
    const clientComparisons = [aClientComparison()];
    expect(comparisonOutcome({ ...of('notFlagged'), clientComparisons })).toBe('regression');
  });

  test('is a regression where an S3 client needs more of what was watched, and of nothing else', () => {
    const outcome = (...costComparisons: CostComparison[]) => {
      const judged = { ...of('notFlagged'), costComparisons };
      return [comparisonOutcome(judged), regressionsOf(judged)];
    };
    const isWatched = true;
    expect(outcome(aCostComparison())).toEqual(['noneSlower', 0]);
    expect(outcome(aCostComparison({ isWatched }))).toEqual(['regression', 1]);
    expect(
      outcome(
        aCostComparison({ isWatched, verdict: 'slightlyMore' }),
        aCostComparison({ isWatched, verdict: 'less' }),
        aCostComparison({ isWatched, provisional: true }),
      ),
    ).toEqual(['noneSlower', 0]);
  });

  test('is not made by what may still change', () => {
    const provisional = true;
    const comparisons = [aComparison({ provisional }), aComparison({ verdict: 'notFlagged' })];
    const clientComparisons = [aClientComparison({ provisional })];
    expect(comparisonOutcome({ comparisons, clientComparisons })).toBe('noneSlower');
    expect(regressionsOf({ comparisons, clientComparisons })).toBe(0);
  });

  test('no verdict but slower is a regression', () => {
    const others = VERDICT_NAMES.filter((verdict) => verdict !== 'slower');
    expect(comparisonOutcome(of(...others))).toBe('couldNotBeJudged');
    expect(regressionsOf(of(...others))).toBe(0);
  });
});

test('regressions are cells, and S3 clients of which no cell is one: nothing counts twice', () => {
  const comparisons = [aComparison(), aComparison({ workload: 'w' })];
  const line = (instanceType: string, s3Client: string) =>
    aClientComparison({ instanceType, s3Client });
  expect(regressionsOf({ comparisons, clientComparisons: [line('local', 'sdk-js')] })).toBe(2);
  const others = [line('local', 'other'), line('c7g', 'sdk-js')];
  expect(regressionsOf({ comparisons, clientComparisons: others })).toBe(4);
});

test('an S3 client tells something where no cell alone does', () => {
  expect(toldAnything(of('inconclusive', 'couldNotBeJudged', 'failed'))).toBe(false);
  const clientComparisons = [aClientComparison({ verdict: 'unchanged' })];
  expect(toldAnything({ ...of('inconclusive'), clientComparisons })).toBe(true);
});
