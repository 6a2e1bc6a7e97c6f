import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../contract/comparison.ts';
import type { RunResult } from '../../contract/run-result.ts';
import {
  A_FORMER_DESIGN,
  aComparison,
  aHostShare,
  aSmallestChange,
} from '../../testing/comparisons.ts';
import { REALISTIC_DESIGN as compare } from '../../testing/realistic-runs.ts';
import { aRunResult } from '../../testing/run-results.ts';
import type { ReportContext } from '../model/model.ts';
import { reportModel } from '../model/model.ts';
import { wordsOf } from '../section.ts';
import { trust } from './trust.ts';

const toldOf = (fields: Partial<RunResult>, context: ReportContext = {}) =>
  saidOf(reportModel(aRunResult({ compare, ...fields }), context)).map((sentence) =>
    sentence.replaceAll('\u00a0', ' '),
  );
const saidOf = (model: ReturnType<typeof reportModel>) =>
  trust(model)
    .flatMap(({ rows = [] }) => rows)
    .map(({ cells: [sentence] }) => wordsOf(sentence!, (text) => `<${text}>`));
const sentences = (comparisons: Comparison[], context: ReportContext = {}, againstItself = false) =>
  toldOf({ comparisons, compare: { ...compare, againstItself } }, context);

describe('the smallest slowdown that would have been called', () => {
  const told = (...changes: (number | null)[]) =>
    toldOf({
      comparisons: Array.from({ length: 132 }, (_, at) => aComparison({ workload: `w-${at}` })),
      smallestChanges: changes.map((change, at) =>
        aSmallestChange({ instanceType: at === 0 ? 'local' : `t${at}`, change }),
      ),
    });

  test('is said with its chance, the cells and T', () => {
    expect(told(0.062)[0]).toBe(
      'The smallest slowdown that this run would have called is 6.2 % (in 80 of 100 such runs, 132 cells, T = 5.0 %).',
    );
  });

  test('is said of each instance type, or from which to which', () => {
    expect(told(0.062, 0.07)[0]).toContain('is 6.2 % on <local> and 7.0 % on <t1> (in');
    expect(told(0.062, 0.062)[0]).toContain('is 6.2 % (in');
    expect(told(0.062, 0.07, 0.08, 0.09, 0.099)[0]).toContain(
      'is 6.2 % to 9.9 %, by instance type (in',
    );
  });

  test('is nothing where no slowdown could have been called', () => {
    expect(told(null)[0]).toMatch(/^No slowdown, however large, could have been proven by a test/);
    const [first, second] = told(0.062, null);
    expect(first).toContain('is 6.2 % on <local> (in');
    expect(second).toMatch(/^On <t1> no slowdown, however large/);
  });

  test('is not said of a stored result that does not know it', () => {
    expect(told().join()).not.toMatch(/slowdown|Half/);
  });
});

test('what all cells of two hosts share is told, and that it was taken out', () => {
  const apart = aComparison({ evidence: 'separate', verdict: 'notFlagged' });
  const told = (fields: Parameters<typeof aHostShare>[0]) =>
    toldOf({ comparisons: [apart], hostShares: [aHostShare(fields)] })[1];
  expect(told({})).toBe(
    'All cells of <local> differ by −3.1 %: the cause is another host, another day, or a change of all cells. ' +
      'This difference is removed from the changes shown.',
  );
  expect(told({ ratio: 1.0001 })).toMatch(/^The smallest change/);
  expect(told({ cells: 3, isTakenOut: false })).toBe(
    '3 cells of <local> are too few to distinguish a change from what another host or another day does to all of them; at least 8 are needed.',
  );
});

test('T of 10 % is explained once, for however many cells', () => {
  const cells = [aComparison({ threshold: 0.1 }), aComparison({ threshold: 0.06 })];
  const text = sentences(cells, { thresholds: 'learnt' }).join();
  expect(text).toContain('T = 6.0 % to 10 %. It is 10 % until A/A runs have shown how noisy');
  expect(text.match(/It is 10 %/g)).toHaveLength(1);
});

test.each<[ReportContext['thresholds'] | undefined, number, string]>([
  ['chosen', 0.1, 'T = 10 %, as requested.'],
  ['learnt', 0.14, 'T = 14 %.'],
  [undefined, 0.1, 'T = 10 %.'],
  [undefined, 0.14, 'T = 14 %.'],
])('T that is %s at %d is not said to wait for A/A runs', (thresholds, threshold, words) => {
  const context = thresholds ? { thresholds } : {};
  expect(sentences([aComparison({ threshold })], context).at(-1)).toBe(
    `The smallest change that counts is ${words} Smaller proven changes are reported, but fail nothing.`,
  );
});

test('what was not flagged is no proof, by the design of today and by the former', () => {
  const cell = aComparison({ verdict: 'notFlagged', interval: null });
  expect(sentences([cell])[0]).toBe(
    'Not flagged: the difference was below 2.5 % after 3 rounds, or later too small, given how much rounds differ, to be ' +
      'proven in the remaining ones; so the cell was not measured further. That does not prove that nothing changed.',
  );
  expect(toldOf({ comparisons: [cell], compare: A_FORMER_DESIGN })[0]).toBe(
    'Not flagged: within ±3.0 % in a screen of 2 × 2 kept runs a side, and not measured any further. ' +
      'That does not prove that nothing changed.',
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
  expect(second).toMatch(/^Provisional: some instance types have not finished/);
});

test.each([
  [
    { flagged: 1, runs: 30, interval: [0.0008, 0.172] },
    '1 of the last 30 A/A runs (95 % interval 0.1 % to 17 %)',
  ],
  [{ flagged: 0, runs: 0, interval: [0, 1] }, 'there is no A/A run yet'],
] as const)('the record of A/A runs is told: %j', ({ interval, ...known }, words) => {
  const falseFlags = { ...known, interval: [...interval] as [number, number] };
  expect(sentences([aComparison()], { falseFlags }).at(-1)).toContain(`False flags: ${words}`);
});

test('nothing is said of a run that compared nothing', () => {
  expect(saidOf(reportModel(aRunResult()))).toEqual([]);
});

test('of a runner of a workflow it is said what it can tell', () => {
  const on = (runner: NonNullable<ReportContext['runner']>) =>
    sentences([aComparison()], { runner })[0];
  const rest =
    'Both sides took turns there, so it shows how much the change makes this client faster or slower. ' +
    'It does not show how fast the client is, or S3.';
  expect(on('shared')).toBe(
    `Measured on one of GitHub’s runners, with S3 on the same machine. ${rest}`,
  );
  expect(on('own')).toContain('Measured on the runner of this workflow, with S3 on the same');
  expect(sentences([aComparison()]).join()).not.toContain('runner');
});
