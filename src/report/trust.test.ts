import { expect, test } from 'vitest';
import type { Comparison } from '../contract/comparison.ts';
import { aComparison } from '../testing/comparisons.ts';
import { aRealisticCompareRun } from '../testing/realistic-compare-run.ts';
import { aRunResult } from '../testing/run-results.ts';
import type { ReportContext } from './context.ts';
import { reportModel } from './model.ts';
import { howSure } from './trust.ts';

const { compare } = aRealisticCompareRun();
const sentences = (comparisons: Comparison[], context: ReportContext = {}, againstItself = false) =>
  howSure(
    reportModel(aRunResult({ comparisons, compare: { ...compare!, againstItself } }), context),
  ).map((sentence) => sentence.replaceAll('\u00a0', ' '));

test('a tested cell says what could have been seen, and what counts', () => {
  expect(sentences([aComparison({ interval: [0.9, 0.94] })])).toEqual([
    'Half the 95 % interval is 2.0 % at the median of 1 tested cell, each taken alone: a smaller change could hardly have been told from none.',
    'The least change that counts is T = 5.0 %.',
  ]);
});

test('T of 10 % is explained once, for however many cells', () => {
  const cells = [aComparison({ threshold: 0.1 }), aComparison({ threshold: 0.06 })];
  const text = sentences(cells, { thresholds: 'learnt' }).join();
  expect(text).toContain('T = 6.0 % to 10 %. It is 10 % until 100 A/A figures of a cell are known');
  expect(text.match(/hides changes of 5 to 9 %/g)).toHaveLength(1);
});

test.each<[ReportContext['thresholds'] | undefined, number, string]>([
  ['chosen', 0.1, 'T = 10 %, as it was asked for.'],
  ['learnt', 0.14, 'T = 14 %.'],
  [undefined, 0.1, 'T = 10 %, which hides changes of 5 to 9 %.'],
  [undefined, 0.14, 'T = 14 %.'],
])('T that is %s at %d is not said to wait for A/A runs', (thresholds, threshold, words) => {
  const context = thresholds ? { thresholds } : {};
  expect(sentences([aComparison({ threshold })], context).at(-1)).toBe(
    `The least change that counts is ${words}`,
  );
});

test('what the screen did not flag is no proof', () => {
  expect(sentences([aComparison({ verdict: 'notFlagged', interval: null })])[0]).toBe(
    'Not flagged: within ±3.0 % in a screen of 2 × 2 kept runs a side, and not measured any further. ' +
      'That is no proof that nothing changed.',
  );
});

test('sides measured apart are weaker evidence, all of them or some', () => {
  const apart = aComparison({ evidence: 'separate', verdict: 'suspect' });
  expect(sentences([apart])[0]).toMatch(/^The sides were measured at different times.*weaker/);
  expect(sentences([apart, aComparison()])[0]).toMatch(/^The sides of 1 cell were measured/);
});

test('an A/A run and a provisional one say so', () => {
  const [first, second] = sentences([aComparison({ provisional: true })], {}, true);
  expect(first).toMatch(/^An A\/A run: both sides are the same code/);
  expect(second).toMatch(/^Provisional: instance types are still to come/);
});

test.each([
  [
    { flagged: 1, runs: 30, interval: [0.0008, 0.172] },
    '1 of the last 30 A/A runs (95 % interval 0.1 % to 17 %)',
  ],
  [{ flagged: 0, runs: 0, interval: [0, 1] }, 'no A/A run is known yet'],
] as const)('the record of A/A runs is told: %j', ({ interval, ...known }, words) => {
  const falseFlags = { ...known, interval: [...interval] as [number, number] };
  expect(sentences([aComparison()], { falseFlags }).at(-1)).toContain(`False flags: ${words}`);
});

test('nothing is said of a run that compared nothing', () => {
  expect(howSure(reportModel(aRunResult()))).toEqual([]);
});
