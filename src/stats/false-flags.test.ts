import { expect, test } from 'vitest';
import type { Verdict } from '../contract/comparison.ts';
import { falseFlags } from './false-flags.ts';

const run = (...verdicts: Verdict[]) => verdicts.map((verdict) => ({ verdict }));
const quiet = run('notFlagged', 'unchanged', 'inconclusive');

test('counts the runs that called any cell slower or faster, with the interval of their share', () => {
  const runs = [...Array(28).fill(quiet), run('slower', 'slower'), run('faster', 'unchanged')];
  const { flagged, interval, runs: counted } = falseFlags(runs);
  expect([flagged, counted]).toEqual([2, 30]);
  expect(interval).toEqual([expect.closeTo(0.0082, 4), expect.closeTo(0.2207, 4)]);
});

test('does not count runs that judged nothing', () => {
  const runs = [run('failed', 'insufficient'), run('notComparable'), run(), quiet];
  expect(falseFlags(runs)).toMatchObject({ flagged: 0, runs: 1 });
  expect(falseFlags([])).toEqual({ flagged: 0, runs: 0, interval: [0, 1] });
});
