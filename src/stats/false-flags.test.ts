import { expect, test } from 'vitest';
import type { Verdict } from '../contract/comparison.ts';
import { falseFlags, type Said } from './false-flags.ts';

const run = (cells: Verdict[], clients: Verdict[] = []): Said => ({
  comparisons: cells.map((verdict) => ({ verdict })),
  clientComparisons: clients.map((verdict) => ({ verdict })),
});

test('A run counts once, for a cell or a client, slower or faster, however many.', () => {
  const runs = [
    run(['slower', 'faster', 'notFlagged']),
    run(['faster'], ['unchanged']),
    run(['notFlagged'], ['faster']),
    run(['notFlagged', 'inconclusive'], ['unchanged']),
    run(['slightlySlower'], ['slightlyFaster']),
  ];
  const { flagged, interval, runs: counted } = falseFlags(runs);
  expect([flagged, counted]).toEqual([3, 5]);
  expect(interval.map((end) => end.toFixed(3))).toEqual(['0.147', '0.947']);
});

test('A run that could flag nothing does not count.', () => {
  const runs = [run(['failed', 'couldNotBeJudged', 'notReached']), run(['notFlagged']), {}];
  expect(falseFlags(runs)).toMatchObject({ flagged: 0, runs: 1 });
  expect(falseFlags([])).toEqual({ flagged: 0, runs: 0, interval: [0, 1] });
});
