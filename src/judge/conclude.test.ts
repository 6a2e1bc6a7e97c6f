import { describe, expect, test } from 'vitest';
import { pairedInterval, sequentialInterval } from '../stats/paired-test.ts';
import { clientLines } from './client-lines.ts';
import { type CellToJudge, type Cut, concludeCells, isUnchanged } from './conclude.ts';
import { SEQUENTIAL_DESIGN } from './design.ts';

const rounds = (differences: readonly number[]) =>
  differences.map((difference) => ({ difference, nearest: difference }));
/** Of `n` rounds about a ratio, in a noise of ± `spread`, the same on both sides of it. */
const about = (ratio: number, n: number, spread = 0.01) =>
  Array.from({ length: n }, (_, at) => Math.log(ratio) + spread * Math.sin(at * 2.4));
const QUIET: CellToJudge = { rounds: rounds([0.001, -0.001, 0.002]), cut: null, threshold: 0.05 };

function verdictOf(
  differences: readonly number[],
  {
    cells = 132,
    cut = null,
    threshold = 0.05,
  }: { cells?: number; cut?: Cut | null; threshold?: number } = {},
) {
  const cell = { rounds: rounds(differences), cut, threshold };
  return concludeCells([cell, ...new Array(cells - 1).fill(QUIET)], SEQUENTIAL_DESIGN)[0]!;
}

describe('what the rounds of a cell come to', () => {
  test('proven by T or more is slower or faster', () => {
    expect(verdictOf(about(0.9, 20))).toMatchObject({ verdict: 'slower', decidedBy: 'test' });
    expect(verdictOf(about(1.1, 20)).verdict).toBe('faster');
  });

  test('proven by less than T is told as what it is, though its interval lies within ±T', () => {
    const small = verdictOf(about(0.95, 20), { threshold: 0.1 });
    expect(small.verdict).toBe('slightlySlower');
    expect(small.interval![0]).toBeGreaterThan(0.9);
    expect(small.interval![1]).toBeLessThan(1);
    expect(verdictOf(about(1.05, 20), { threshold: 0.1 }).verdict).toBe('slightlyFaster');
  });

  test('the interval is one of 95 %, whatever share of changes may be false', () => {
    const differences = about(0.95, 30, 0.02);
    const { interval } = verdictOf(differences);
    const wanted = sequentialInterval(differences, SEQUENTIAL_DESIGN.looks, true, 0.05)!;
    expect(interval).toEqual(wanted.map(Math.exp));
  });

  test('an interval that leaves out 1 is not unchanged, also where p is not small enough', () => {
    expect(isUnchanged([0.92, 0.99], 0.1)).toBe(false);
    expect(isUnchanged([0.92, 1.01], 0.1)).toBe(true);
    expect(isUnchanged([0.89, 1.01], 0.1)).toBe(false);
    expect(isUnchanged(null, 0.1)).toBe(false);
  });

  test('what showed little is not flagged, what was followed in vain is inconclusive', () => {
    expect(verdictOf([0.01, 0, -0.01]).verdict).toBe('notFlagged');
    expect(verdictOf(about(0.96, 30, 0.2)).verdict).toBe('inconclusive');
    expect(verdictOf(about(1, 30, 0.02), { threshold: 0.1 }).verdict).toBe('unchanged');
  });

  test('three times slower needs two rounds', () => {
    const two = verdictOf([-1.1, -1.0], { cut: 'itsTime' });
    expect(two).toMatchObject({ verdict: 'slower', decidedBy: 'everyRound', interval: null });
    expect(two.ratio).toBeCloseTo(Math.exp(-1.05), 6);
    expect(verdictOf([1.1, 1.0, 1.2]).verdict).toBe('faster');
    expect(verdictOf(about(0.3, 20)).decidedBy).toBe('test');
  });

  test('a cell that was given up for its own time could not be judged, whatever it shows', () => {
    expect(verdictOf([], { cut: 'itsTime' })).toMatchObject({
      ...{ verdict: 'couldNotBeJudged', ratio: null, adjustedP: null, rounds: 0 },
    });
    expect(verdictOf([-1.1], { cut: 'itsTime' }).verdict).toBe('couldNotBeJudged');
    expect(verdictOf(about(0.8, 8), { cut: 'itsTime' }).verdict).toBe('couldNotBeJudged');
  });

  test('a cell that the budget or a person ended is not reached', () => {
    expect(verdictOf([], { cut: 'budget' }).verdict).toBe('notReached');
    expect(verdictOf([]).verdict).toBe('notReached');
    expect(verdictOf(about(0.8, 8), { cut: 'interrupted' }).verdict).toBe('notReached');
    expect(verdictOf([0.01, 0, -0.01], { cut: 'budget' }).verdict).toBe('notFlagged');
  });

  test('rounds that were enough are judged, though there were to be more', () => {
    expect(verdictOf(about(0.8, 16), { cut: 'itsTime' }).verdict).toBe('slower');
    expect(verdictOf(about(0.95, 15, 0.1), { cut: 'itsTime' }).verdict).toBe('inconclusive');
    // A lone cell needs few.
    expect(verdictOf(about(0.8, 8), { cells: 1, cut: 'itsTime' }).verdict).toBe('slower');
  });
});

test('cells without a round do not count in the correction', () => {
  const none: CellToJudge = { rounds: [], cut: 'budget', threshold: 0.05 };
  const slow: CellToJudge = { rounds: rounds(about(0.8, 14)), cut: null, threshold: 0.05 };
  const p = concludeCells([slow], SEQUENTIAL_DESIGN)[0]!.adjustedP!;
  expect(concludeCells([slow, none, none], SEQUENTIAL_DESIGN)[0]!.adjustedP).toBe(p);
  expect(concludeCells([slow, QUIET, QUIET], SEQUENTIAL_DESIGN)[0]!.adjustedP).toBeCloseTo(
    3 * p,
    12,
  );
});

const cell = (s3Client: string, differences: readonly number[], instanceType = 'type') => {
  return {
    ...{ instanceType, s3Client },
    rounds: differences.map((difference) => ({ difference, nearest: difference })),
  };
};
const twelve = (s3Client: string, centre: number) =>
  Array.from({ length: 12 }, (_, at) =>
    cell(
      s3Client,
      [1, 2, 3].map((round) => centre + 0.04 * Math.sin(at * 3 + round * 2.4)),
    ),
  );

test('a change that no cell shows alone is told of the client', () => {
  const { clients: lines } = clientLines(
    [...twelve('a', -0.05), ...twelve('b', 0)],
    SEQUENTIAL_DESIGN,
  );
  expect(lines.map(({ cells, s3Client, verdict }) => [s3Client, cells, verdict])).toEqual([
    ['a', 12, 'slower'],
    ['b', 12, 'unchanged'],
  ]);
  const [slower] = lines;
  expect(slower!.ratio).toBeCloseTo(Math.exp(-0.05), 2);
  expect(slower!.interval![1]).toBeLessThan(1);
  const differences = twelve('a', -0.05).flatMap(({ rounds }) =>
    rounds.map(({ difference }) => difference),
  );
  expect(slower!.interval).toEqual(pairedInterval(differences, 0.05)!.map(Math.exp));
  expect(slower!.adjustedP).toBeCloseTo(2 * slower!.pValue, 12);
});

test('a proven change below T is told as one', () => {
  const {
    clients: [line],
  } = clientLines(twelve('a', -0.05), SEQUENTIAL_DESIGN, () => 0.1);
  expect(line!.verdict).toBe('slightlySlower');
});

test('rounds beyond the screen are of cells that stood out, and do not count', () => {
  const cells = twelve('a', 0);
  const followed = {
    ...cells[0]!,
    rounds: [...cells[0]!.rounds, ...cell('a', [-1, -1, -1]).rounds],
  };
  expect(clientLines([followed, ...cells.slice(1)], SEQUENTIAL_DESIGN)).toEqual(
    clientLines(cells, SEQUENTIAL_DESIGN),
  );
});

test('one very slow workload does not make a client slower, and a cell without a screen is left out', () => {
  const cells = [...twelve('a', 0), cell('a', [-2, -2, -2]), cell('a', [-2, -2])];
  const {
    clients: [line],
  } = clientLines(cells, SEQUENTIAL_DESIGN);
  expect(line).toMatchObject({ cells: 13 });
  expect(line!.verdict).not.toBe('slower');
});

test('instance types are lines of their own', () => {
  const cells = [cell('a', [0, 0.1, 0.2], 'one'), cell('a', [0, 0.1, 0.2], 'two')];
  expect(
    clientLines(cells, SEQUENTIAL_DESIGN).clients.map(({ instanceType }) => instanceType),
  ).toEqual([...['one', 'two']]);
});
