import { describe, expect, test } from 'vitest';
import { type Comparison, Verdict } from '../contract/comparison.ts';
import { aComparison } from '../testing/comparisons.ts';
import { aRealisticCompareRun } from '../testing/realistic-compare-run.ts';
import { aRunResult } from '../testing/run-results.ts';
import { headline } from './headline.ts';
import { reportModel } from './model.ts';
import { BY_INTEREST, VERDICTS, verdictWord } from './verdicts.ts';

const asIs = (text: string) => text;
const headlineOf = (comparisons: Comparison[], againstItself = false) => {
  const compare = { ...aRealisticCompareRun().compare!, againstItself };
  return headline(reportModel(aRunResult({ comparisons, compare })), asIs).replaceAll(
    '\u00a0',
    ' ',
  );
};
const cells = (verdict: Verdict, count = 1, fields: Partial<Comparison> = {}) =>
  Array.from({ length: count }, (_, index) =>
    aComparison({ verdict, workload: `${verdict}-${index}`, ...fields }),
  );

test('every verdict has its words, and no two have the same mark', () => {
  expect(BY_INTEREST.toSorted()).toEqual(Verdict.options.toSorted());
  const marks = Object.values(VERDICTS).map(({ mark }) => mark);
  expect(new Set(marks).size).toBe(marks.length);
});

test('inconclusive is no green tick', () => {
  expect(VERDICTS.inconclusive.mark).not.toMatch(/[✅✔🟢]/u);
});

test.each([
  [0.9, 'suspect: slower'],
  [1.1, 'suspect: faster'],
  [null, 'suspect'],
])('a suspect whose ratio is %s is called %s', (ratio, word) => {
  expect(verdictWord({ ratio, verdict: 'suspect' })).toBe(word);
});

describe('the headline of a comparison', () => {
  test('counts what changed, what did not, and what is not known', () => {
    expect(
      headlineOf([
        ...cells('notFlagged', 40),
        ...cells('inconclusive', 5),
        ...cells('slower'),
        ...cells('faster', 2),
      ]),
    ).toBe('1 of 48 cells slower, 2 faster, 40 not flagged, 5 inconclusive');
  });

  test('says none where nothing is slower, and names every other verdict', () => {
    expect(headlineOf(Verdict.options.slice(1).flatMap((verdict) => cells(verdict)))).toBe(
      'None of 9 cells slower, 1 faster, 1 suspect, 1 failed, 1 unchanged, 1 not flagged, ' +
        '1 inconclusive, 1 insufficient, 1 new, 1 not comparable',
    );
  });

  test('does not sound like good news where no cell could be judged', () => {
    expect(headlineOf(cells('notComparable', 132))).toBe(
      'None of 132 cells could be judged, 132 not comparable',
    );
    expect(headlineOf([...cells('inconclusive'), ...cells('failed')])).toBe(
      'None of 2 cells could be judged, 1 failed, 1 inconclusive',
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
    expect(headlineOf(cells('notFlagged'), true)).toBe(
      'A/A run: none of 1 cell slower, 1 not flagged',
    );
    expect(headlineOf([], true)).toBe('A/A run: nothing was compared');
    expect(headlineOf([])).toBe('Nothing was compared');
  });
});
