import { describe, expect, test } from 'vitest';
import { FORMER_DESIGN, type FormerDesign } from '../contract/compare-design.ts';
import { Comparison } from '../contract/comparison.ts';
import type { CaseResult } from '../contract/run-result.ts';
import { aCaseInRounds, aComparedCell, aCompareRun, ratesAround } from '../testing/comparisons.ts';
import { aCase, aJob, aRunResult } from '../testing/run-results.ts';
import { type CompareOptions, compareRuns, compareSides } from './compare.ts';

const compare = (cases: CaseResult[], options?: CompareOptions) =>
  compareSides(aCompareRun(cases), options);

const screenedBy = (screen: Partial<FormerDesign['screen']>): FormerDesign => ({
  ...{ ...FORMER_DESIGN, againstItself: false, seed: 1 },
  screen: { ...FORMER_DESIGN.screen, ...screen },
});

describe('compareSides', () => {
  test('finds what is slower and faster, by fresh rounds only', () => {
    const slower = aComparedCell([0.9, 1], [0.88, 1], { workload: 'slower' });
    const chance = aComparedCell([0.9, 1], [1, 1], { workload: 'chance' });
    const faster = aComparedCell([1.1, 1], [1.2, 1], { workload: 'faster' });
    const found = compare([...slower, ...chance, ...faster]);
    expect(found.map((one) => [one.workload, one.verdict])).toEqual([
      ['slower', 'slower'],
      ['chance', 'unchanged'],
      ['faster', 'faster'],
    ]);
    expect(found[0]).toEqual({
      instanceType: 'local',
      storageClass: 'S3Standard',
      bucket: 's3-benchmarks',
      s3Client: 'sdk-js',
      workload: 'slower',
      evidence: 'interleaved',
      ratio: expect.closeTo(0.88, 3),
      interval: [expect.closeTo(0.877, 3), expect.closeTo(0.883, 3)],
      pValue: expect.closeTo(2 / 184756, 10),
      adjustedP: expect.closeTo(3 / 184756, 10),
      kept: [10, 10],
      threshold: 0.1,
      verdict: 'slower',
      provisional: false,
      reason: null,
    });
    for (const comparison of found) expect(Comparison.parse(comparison)).toEqual(comparison);
  });

  test('does not say more of cells that only passed the screen', () => {
    const [one] = compare(aComparedCell([0.99, 1], null));
    expect(one).toMatchObject({
      verdict: 'notFlagged',
      kept: [2, 2],
      pValue: null,
      interval: null,
    });
    expect(one?.ratio).toBeCloseTo(0.99, 12);
  });

  test('knows nothing of a cell that stood out and was not measured again', () => {
    expect(compare(aComparedCell([0.9, 1], null))).toMatchObject([
      { verdict: 'insufficient', reason: expect.stringContaining('−10.0 %'), pValue: null },
    ]);
  });

  test('takes no part of a screen for the whole of it', () => {
    const sides = (candidate: number, baseline: number, reason: string | null = null) => [
      aCaseInRounds(Array(candidate).fill([1, 1]), { reason }),
      aCaseInRounds(Array(baseline).fill([1, 1]), { side: 'baseline', reason }),
    ];
    const late = 'its time was up after 1 of 2 rounds';
    expect(compare(sides(1, 1, late))).toMatchObject([
      { verdict: 'insufficient', kept: [1, 1], reason: `n = 1 vs 1 of 2 rounds: ${late}` },
    ]);
    expect(compare(sides(2, 1))).toMatchObject([
      { verdict: 'insufficient', reason: 'n = 2 vs 1 of 2 rounds' },
    ]);
    expect(compare(sides(1, 0))).toMatchObject([{ verdict: 'insufficient', ratio: null }]);
    const long = aCompareRun(sides(40, 40), { compare: screenedBy({ rounds: 40 }) });
    expect(compareSides(long)).toMatchObject([{ verdict: 'notFlagged' }]);
  });

  test('says how many rounds are missing', () => {
    expect(compare(aComparedCell([0.9, 1], [0.8, 1], {}, 3))).toMatchObject([
      {
        verdict: 'insufficient',
        kept: [3, 3],
        interval: null,
        reason: 'n = 3 vs 3; needs ≥ 4 per side for 1 cell',
      },
    ]);
    const [candidate, baseline] = aComparedCell([0.9, 1], [0.8, 1]);
    const [, screened] = aComparedCell([0.9, 1], null);
    expect(compare([candidate!, screened!])).toMatchObject([
      { verdict: 'insufficient', kept: [10, 0], ratio: null, reason: 'n = 10 vs 0' },
    ]);
    expect(compare([candidate!, baseline!])).toMatchObject([{ verdict: 'slower' }]);
  });

  test('takes the threshold of the cell, and the screen of the run', () => {
    const cases = aComparedCell([0.95, 1], [0.93, 1]);
    expect(compare(cases)).toMatchObject([{ verdict: 'unchanged', threshold: 0.1 }]);
    const thresholdOf = () => 0.05;
    expect(compare(cases, { thresholdOf })).toMatchObject([{ verdict: 'slower', threshold: 0.05 }]);
    const longer = aCompareRun(cases, { compare: screenedBy({ rounds: 3 }) });
    expect(compareSides(longer)).toMatchObject([{ kept: [9, 9] }]);
    const screened = aComparedCell([0.95, 1], null);
    const wider = aCompareRun(screened, { compare: screenedBy({ threshold: 0.06 }) });
    expect(compareSides(wider)).toMatchObject([{ verdict: 'notFlagged' }]);
    expect(compare(screened)).toMatchObject([{ verdict: 'insufficient' }]);
  });

  test('counts a process once, however many runs it kept', () => {
    const rounds = (level: number) => Array(6).fill([level, level, level]);
    const cases = [
      aCaseInRounds(rounds(1), { side: 'candidate' }),
      aCaseInRounds(rounds(2), { side: 'baseline' }),
    ];
    expect(compare(cases)).toMatchObject([{ kept: [4, 4] }]);
  });

  test('needs more of a difference when more cells are tested', () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        aComparedCell([0.9, 1], [1, 1], { workload: `other-${index}` }, 6),
      ).flat();
    const changed = aComparedCell([0.8, 1], [0.8, 1], { workload: 'changed' }, 6);
    expect(compare([...changed, ...others(22)])[0]).toMatchObject({ verdict: 'slower' });
    expect(compare([...changed, ...others(23)])[0]).toMatchObject({
      verdict: 'insufficient',
      reason: 'n = 6 vs 6; needs ≥ 7 per side for 24 cells',
    });
  });

  test('adjusts across instance types, and is provisional until all are in', () => {
    const job = (instanceType: string, confirm: [number, number]) =>
      aJob({ instanceType, cases: aComparedCell([0.9, 1], confirm) });
    const jobs = [job('c7gn.16xlarge', [0.85, 1]), job('c5n.18xlarge', [1, 1])];
    const whole = compareSides(aCompareRun([], { jobs }));
    expect(whole.map((one) => one.instanceType)).toEqual(['c7gn.16xlarge', 'c5n.18xlarge']);
    expect(whole[0]?.adjustedP).toBeCloseTo(2 * whole[0]!.pValue!, 12);
    expect(whole[0]?.provisional).toBe(false);
    const begun = aCompareRun([], { jobs: jobs.slice(0, 1), finishedAt: null });
    expect(compareSides(begun)).toMatchObject([{ verdict: 'slower', provisional: true }]);
    expect(compareSides(begun, { provisional: false })).toMatchObject([{ provisional: false }]);
    const screened = aCompareRun(aComparedCell([1, 1], null), { finishedAt: null });
    expect(compareSides(screened)).toMatchObject([{ verdict: 'notFlagged', provisional: false }]);
  });

  test('is weaker evidence where the sides were not measured in turn', () => {
    const cases = (['candidate', 'baseline'] as const).map((side, index) =>
      aCase({ side, gigabitsPerSecond: [1, ...ratesAround(1 + index)] }),
    );
    expect(compare(cases)).toMatchObject([{ verdict: 'suspect', evidence: 'separate' }]);
  });

  test('is nothing for a run without a baseline', () => {
    expect(compare([aCase()])).toEqual([]);
  });
});

describe('compareRuns', () => {
  const aRun = (level: number, fields: Partial<CaseResult> = {}) =>
    aRunResult({
      jobs: [
        aJob({ cases: [aCase({ gigabitsPerSecond: [1, ...ratesAround(level)], ...fields })] }),
      ],
    });

  test.each([
    [0.8, 'suspect'],
    [1.25, 'suspect'],
    [1.0001, 'notFlagged'],
  ])('at a ratio of %d is %s: never slower, faster or unchanged', (level, verdict) => {
    expect(compareRuns(aRun(level), aRun(1))).toMatchObject([
      { verdict, evidence: 'separate', ratio: expect.closeTo(level, 3), kept: [10, 10] },
    ]);
  });

  test('compares the same code too: another day is what differs', () => {
    const run = aRun(1);
    expect(compareRuns(run, run)).toMatchObject([{ verdict: 'notFlagged', ratio: 1, pValue: 1 }]);
  });

  test('compares no run that went over TLS with one that did not', () => {
    const asAws = { ...aRun(1), asAws: true as const };
    expect(compareRuns(asAws, aRun(1))).toMatchObject([
      { verdict: 'notComparable', reason: expect.stringContaining('--as-aws'), ratio: null },
    ]);
    expect(compareRuns(asAws, asAws)).toMatchObject([{ verdict: 'notFlagged' }]);
  });

  test('does not mind the name of the bucket, where there is one of a storage class', () => {
    expect(compareRuns(aRun(1), aRun(1, { bucket: 'another' }))).toHaveLength(1);
    const both = (first: string, second: string) =>
      aRunResult({
        jobs: [aJob({ cases: [first, second].map((bucket) => aCase({ bucket })) })],
      });
    expect(
      compareRuns(both('one', 'two'), both('two', 'three')).map((one) => [one.bucket, one.verdict]),
    ).toEqual([
      ['one', 'new'],
      ['two', 'insufficient'],
      ['three', 'notComparable'],
    ]);
  });

  test('is provisional until both runs are finished', () => {
    const done = aRun(0.8);
    const begun = { ...aRun(1), finishedAt: null };
    const provisional = (candidate: typeof done, baseline: typeof done) =>
      compareRuns(candidate, baseline).map((one) => one.provisional);
    expect(provisional(done, done)).toEqual([false]);
    expect(provisional(done, begun)).toEqual([true]);
    expect(provisional(begun, done)).toEqual([true]);
  });

  test('compares the candidates of runs that had two sides', () => {
    const run = (level: number) => aCompareRun(aComparedCell([level, 3], [level, 3]));
    expect(compareRuns(run(1), run(2))).toMatchObject([
      { ratio: expect.closeTo(0.5, 3), kept: [12, 12], verdict: 'suspect' },
    ]);
  });

  test('compares 10 types × 132 cells', () => {
    const jobs = Array.from({ length: 10 }, (_, type) =>
      aJob({
        instanceType: `type-${type}`,
        cases: Array.from({ length: 132 }, (_, index) =>
          aCase({
            workload: `w-${index}`,
            gigabitsPerSecond: [1, ...ratesAround(1 + index / 1e4)],
          }),
        ),
      }),
    );
    const run = aRunResult({ jobs });
    expect(compareRuns(run, run)).toHaveLength(1320);
  });
});
