import { describe, expect, test } from 'vitest';
import { type Comparison, type CostComparison, Verdict } from '../contract/comparison.ts';
import type { RunResult } from '../contract/run-result.ts';
import { VERDICT_NAMES, VERDICTS, verdictWord } from '../contract/verdicts.ts';
import { aClientComparison, aComparison, aCostComparison } from '../testing/comparisons.ts';
import { REALISTIC_DESIGN } from '../testing/realistic-runs.ts';
import { aRunResult } from '../testing/run-results.ts';
import { headline } from './headline.ts';
import { reportModel } from './model/model.ts';

const headlineOf = (
  comparisons: Comparison[],
  fields: Partial<RunResult> & { againstItself?: boolean } = {},
) => {
  const { againstItself = false, ...others } = fields;
  const compare = { ...REALISTIC_DESIGN, againstItself };
  const model = reportModel(aRunResult({ comparisons, compare, ...others }));
  return headline(model, (text) => `<${text}>`).replaceAll('\u00a0', ' ');
};
const cells = (verdict: Verdict, count = 1, fields: Partial<Comparison> = {}) =>
  Array.from({ length: count }, (_, index) =>
    aComparison({ verdict, workload: `${verdict}-${index}`, ...fields }),
  );

test('every verdict has its words, and no two have the same mark', () => {
  expect(VERDICT_NAMES.toSorted()).toEqual(Verdict.options.toSorted());
  const marks = Object.values(VERDICTS).map(({ mark }) => mark);
  expect(new Set(marks).size).toBe(marks.length);
});

test.each([
  'inconclusive',
  'couldNotBeJudged',
  'notReached',
  'slightlySlower',
  'notFlagged',
] as const)('%s is no green tick', (verdict) => {
  expect(VERDICTS[verdict].mark).not.toMatch(/[✅✔🟢]/u);
  expect(VERDICTS[verdict].tone).not.toBe('good');
});

test('no two verdicts share a word', () => {
  const words = VERDICT_NAMES.map((verdict) => VERDICTS[verdict].word);
  expect(new Set(words).size).toBe(VERDICT_NAMES.length);
});

test.each([
  [0.9, 'suspect: slower'],
  [1.1, 'suspect: faster'],
  [null, 'suspect'],
])('a suspect whose ratio is %s is called %s', (ratio, word) => {
  expect(verdictWord({ ratio, verdict: 'suspect' })).toBe(word);
});

describe('the headline of a comparison', () => {
  test('names costs that changed, and first where more of them is a regression', () => {
    const costs = (...costComparisons: CostComparison[]) =>
      headlineOf(cells('notFlagged', 8), { costComparisons });
    expect(
      costs(
        aCostComparison({ ratio: 0.7, verdict: 'less', metric: 'peakMemory' }),
        aCostComparison({ verdict: 'slightlyMore' }),
        aCostComparison({ s3Client: 'rclone' }),
      ),
    ).toBe(
      'None of 8 cells slower, 8 not flagged; <rclone> +18.0 % CPU and <sdk-js> −30.0 % memory',
    );
    expect(costs(aCostComparison({ isWatched: true }))).toBe(
      '<sdk-js> +18.0 % CPU; none of 8 cells slower, 8 not flagged',
    );
    const many = Array.from({ length: 5 }, (_, index) =>
      aCostComparison({ s3Client: `c${index}` }),
    );
    expect(costs(...many)).toMatch(/<c2> \+18\.0 % CPU and 2 more changes in costs$/);
  });

  test('counts what changed, what did not, and what is not known', () => {
    expect(
      headlineOf([
        ...cells('notFlagged', 40),
        ...cells('inconclusive', 5),
        ...cells('slower'),
        ...cells('faster', 2),
      ]),
    ).toBe('1 of 48 cells slower, 2 faster, 5 inconclusive, 40 not flagged');
  });

  test.each(VERDICT_NAMES.filter((verdict) => VERDICTS[verdict].isRegression))(
    'begins with cells that are %s',
    (verdict) => {
      expect(headlineOf([...cells('notFlagged', 3), ...cells('failed'), ...cells(verdict)])).toBe(
        `1 of 5 cells ${VERDICTS[verdict].word}, 1 failed, 3 not flagged`,
      );
    },
  );

  test('says none of those that were judged where nothing is slower, and sums up what interests least', () => {
    const others: Verdict[] = VERDICT_NAMES.filter(
      (verdict) => !VERDICTS[verdict].isRegression && verdict !== 'couldNotBeJudged',
    );
    expect(headlineOf(others.flatMap((verdict) => cells(verdict)))).toBe(
      'None of 6 judged cells slower, 1 failed, 1 suspect, 1 slightly slower, 1 faster, 1 not reached, 7 others',
    );
    expect(headlineOf(cells('notFlagged', 4))).toBe('None of 4 cells slower, 4 not flagged');
  });

  test('begins with cells that could not be judged, and never says none slower beside them', () => {
    const given = cells('couldNotBeJudged');
    expect(headlineOf([...given, ...cells('notFlagged', 3)])).toBe(
      '1 of 4 cells could not be judged, 3 not flagged',
    );
    expect(headlineOf([...given, ...cells('slower', 2), ...cells('failed')])).toBe(
      '1 of 4 cells could not be judged, 2 slower, 1 failed',
    );
    expect(headlineOf(cells('couldNotBeJudged', 4))).toBe('None of 4 cells could be judged');
    const clientComparisons = [aClientComparison()];
    expect(headlineOf([...given, ...cells('notFlagged')], { clientComparisons })).toBe(
      '1 of 2 cells could not be judged, 1 not flagged; <sdk-js> slower over 12 workloads (−5.1 %)',
    );
  });

  test('begins with the S3 clients that changed over all their workloads', () => {
    const line = (fields: Parameters<typeof aClientComparison>[0] = {}) =>
      aClientComparison(fields);
    const of = (...clientComparisons: ReturnType<typeof aClientComparison>[]) =>
      headlineOf(cells('notFlagged', 12), { clientComparisons });
    expect(of(line())).toBe(
      '<sdk-js> slower over 12 workloads (−5.1 %); no single one of 12 cells slower, 12 not flagged',
    );
    expect(of(line({ verdict: 'unchanged' }), line({ verdict: 'inconclusive' }))).toBe(
      'None of 12 cells slower, 12 not flagged',
    );
    expect(of(line({ verdict: 'slightlyFaster', ratio: 1.02 }))).toBe(
      '<sdk-js> slightly faster over 12 workloads (+2.0 %); none of 12 cells slower, 12 not flagged',
    );
    expect(of(line({ instanceType: 'c7g' }))).toMatch(
      /^<sdk-js> slower over 12 workloads on <c7g> \(−5\.1 %\); /,
    );
    expect(of(line({ instanceType: 'c7g', ratio: 0.9 }), line())).toMatch(
      /^<sdk-js> slower on 2 instance types \(−10\.0 % to −5\.1 %\); /,
    );
    const many = Array.from({ length: 6 }, (_, at) => line({ s3Client: `c${at}` }));
    expect(of(...many)).toMatch(
      /^<c0> slower .*, <c2> slower over 12 workloads \(−5\.1 %\) and 3 more S3 clients changed; /,
    );
  });

  test('does not say that nothing was judged where an S3 client is', () => {
    const clientComparisons = [aClientComparison()];
    expect(headlineOf(cells('inconclusive', 2), { clientComparisons })).toBe(
      '<sdk-js> slower over 12 workloads (−5.1 %); none of 2 cells could be judged alone, 2 inconclusive',
    );
  });

  test('does not sound like good news where no cell could be judged', () => {
    expect(headlineOf(cells('notComparable', 132))).toBe(
      'None of 132 cells could be judged, 132 not comparable',
    );
    expect(headlineOf([...cells('inconclusive'), ...cells('failed')])).toBe(
      'None of 2 cells could be judged, 1 failed, 1 inconclusive',
    );
    expect(headlineOf(cells('notReached', 12))).toBe(
      'None of 12 cells could be judged, 12 not reached',
    );
  });

  test('of sides measured apart speaks of suspects, never of slower', () => {
    const separate = { evidence: 'separate' } as const;
    expect(
      headlineOf([...cells('suspect', 1, separate), ...cells('notFlagged', 2, separate)]),
    ).toBe('1 of 3 cells suspect, 2 not flagged');
  });

  test('says when it is provisional, and when it is an A/A run', () => {
    expect(headlineOf(cells('slower', 1, { provisional: true }))).toBe(
      'Provisional: 1 of 1 cell slower',
    );
    expect(headlineOf(cells('notFlagged'), { againstItself: true })).toBe(
      'A/A run: none of 1 cell slower, 1 not flagged',
    );
    expect(headlineOf([], { againstItself: true })).toBe('A/A run: nothing was compared');
    expect(headlineOf([])).toBe('Nothing was compared');
  });
});
