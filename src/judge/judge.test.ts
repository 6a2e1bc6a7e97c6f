import { describe, expect, test } from 'vitest';
import type { Measurement } from '../contract/measurement.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import type { S3Profile } from '../contract/s3-profile.ts';
import { PROFILES } from '../s3-server/profiles.ts';
import { aCompareRun, COMPARED_SUITE } from '../testing/comparisons.ts';
import { aCase, aFailedCase, aJob, aRunResult } from '../testing/run-results.ts';
import { comparisonOutcome, judgeRun, judgeTwoRuns } from './judge.ts';

/** One side: a warm-up and a kept run a round. */
function aSide(
  side: CaseResult['side'],
  rates: readonly number[],
  fields: Partial<CaseResult> = {},
): CaseResult {
  const measurements = rates.flatMap((gigabitsPerSecond, index): Measurement[] => [
    { round: index + 1, run: 1, seconds: 1, gigabitsPerSecond, warmup: true },
    { round: index + 1, run: 2, seconds: 1, gigabitsPerSecond, warmup: false },
  ]);
  return aCase({ side, measurements, ...fields });
}

/** Both sides of a cell, of which the candidate has `ratio` of the rate, in so many rounds. */
function aPair(ratio: number, rounds: number, fields: Partial<CaseResult> = {}): CaseResult[] {
  const rates = Array.from({ length: rounds }, (_, round) => 10 + Math.sin(round * 2.4) / 10);
  return [
    aSide(
      'candidate',
      rates.map((rate, round) => rate * ratio * (1 + round / 1e4)),
      fields,
    ),
    aSide('baseline', rates, fields),
  ];
}
const verdicts = (cases: CaseResult[]) =>
  judgeRun(aCompareRun(cases)).comparisons.map(({ verdict }) => verdict);

describe('a compare run', () => {
  test('is judged cell by cell, with the clients over all of theirs', () => {
    const cases = [
      ...aPair(0.8, 20, { workload: 'slow' }),
      ...aPair(1, 3, { workload: 'same' }),
      ...aPair(0.3, 3, { workload: 'crawls' }),
    ];
    const { clientComparisons, comparisons, smallestChanges } = judgeRun(aCompareRun(cases));
    expect(comparisons.map(({ workload, verdict }) => [workload, verdict])).toEqual([
      ['slow', 'slower'],
      ['same', 'notFlagged'],
      ['crawls', 'slower'],
    ]);
    expect(comparisons[0]).toMatchObject({ kept: [20, 20], decidedBy: 'test', threshold: 0.1 });
    expect(comparisons[2]).toMatchObject({ kept: [3, 3], decidedBy: 'everyRound', pValue: null });
    expect(clientComparisons).toMatchObject([{ s3Client: comparisons[0]!.s3Client, cells: 3 }]);
    expect(smallestChanges[0]!.change).toBeGreaterThan(0.1);
  });

  test('tells why a cell was not compared', () => {
    const [candidate, baseline] = aPair(1, 3);
    expect(verdicts([aFailedCase({ side: 'candidate' }), baseline!])).toEqual(['failed']);
    expect(verdicts([candidate!, aSide('baseline', [1], { workload: 'other' })])).toEqual([
      ...['new', 'notComparable'],
    ]);
    const same = { ...COMPARED_SUITE, baseline: { ref: 'main', commit: COMPARED_SUITE.commit } };
    const run = aCompareRun(aPair(0.5, 3), { suite: same });
    expect(judgeRun(run).comparisons).toMatchObject([{ verdict: 'notComparable', ratio: null }]);
  });

  test('of a cell without time or budget says which', () => {
    expect(verdicts(aPair(0.5, 1, { cut: 'itsTime' }))).toEqual(['couldNotBeJudged']);
    expect(verdicts(aPair(0.5, 1, { cut: 'budget' }))).toEqual(['notReached']);
    const never = { cut: 'budget', status: 'skipped' } as const;
    expect(verdicts(aPair(0.5, 0, never))).toEqual(['notReached']);
  });

  test('without a baseline has no cells', () => {
    expect(judgeRun(aRunResult({})).comparisons).toEqual([]);
  });
});

describe('the outcome of a comparison', () => {
  const outcome = (cases: CaseResult[]) => comparisonOutcome(judgeRun(aCompareRun(cases)));
  const good = aPair(1, 3, { workload: 'good' });
  const aCut = (cut: 'itsTime' | 'budget') => aPair(0.5, 1, { workload: 'cut', cut });

  test('is a regression if any cell is slower', () => {
    expect(outcome([...good, ...aPair(0.3, 3, { workload: 'slow' })])).toBe('regression');
  });

  test('is never "none slower" while a cell was given up', () => {
    expect(outcome([...good, ...aCut('itsTime')])).toBe('couldNotBeJudged');
    expect(outcome([...good, ...aCut('budget')])).toBe('notReached');
    expect(outcome(good)).toBe('noneSlower');
  });

  test('is nothing where nothing was told', () => {
    expect(outcome([aFailedCase({ side: 'candidate' }), aSide('baseline', [1])])).toBe(
      'nothingTold',
    );
  });
});

test('two runs of two hosts share what the hosts differ by, and a cell beyond it is suspect', () => {
  const run = (factor: (cell: number) => number) => {
    const cases = Array.from({ length: 20 }, (_, cell) =>
      aSide('candidate', [10 * factor(cell), 10.1 * factor(cell)], { workload: `w${cell}` }),
    );
    return aRunResult({ jobs: [aJob({ cases })] });
  };
  const wave = (cell: number) => 0.9 * (1 + 0.01 * Math.sin(cell));
  const { comparisons, hostShares } = judgeTwoRuns(
    run((cell) => wave(cell) * (cell === 4 ? 0.7 : 1)),
    run(() => 1),
  );
  expect(hostShares).toMatchObject([{ ratio: expect.closeTo(0.9, 2), isTakenOut: true }]);
  expect(
    comparisons.flatMap(({ verdict, workload }) => (verdict === 'suspect' ? workload : [])),
  ).toEqual(['w4']);
});

test('two runs that met different S3 profiles are not compared', () => {
  const run = (s3Profile?: S3Profile) =>
    aRunResult({
      jobs: [aJob({ cases: [aSide('candidate', [10, 10.1])] })],
      ...(s3Profile && { s3Profile }),
    });
  const [standard, flaky] = [PROFILES.get('s3-standard')!, PROFILES.get('flaky')!];
  const judged = (...runs: [RunResult, RunResult]) => judgeTwoRuns(...runs).comparisons[0];
  const met = 'the sides met different S3 profiles (--s3-profile): ';
  expect(judged(run(standard), run())).toMatchObject({
    verdict: 'notComparable',
    reason: `${met}"s3-standard" and "instant"`,
  });
  expect(judged(run(flaky), run({ ...flaky, seed: 2 }))?.reason).toBe(
    `${met}two versions of "flaky"`,
  );
  expect(judged(run(flaky), run(flaky))?.verdict).not.toBe('notComparable');
});
