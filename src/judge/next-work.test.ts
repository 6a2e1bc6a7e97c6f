import { describe, expect, test } from 'vitest';
import { readingOf } from './course.ts';
import { SEQUENTIAL_DESIGN } from './design.ts';
import { type CellInWork, candidateFirst, mayBegin, nextWork } from './next-work.ts';

function aCell(differences: readonly number[], rest: Partial<CellInWork> = {}): CellInWork {
  const rounds = differences.map((difference) => ({ difference, nearest: difference }));
  const reading = readingOf(rounds, SEQUENTIAL_DESIGN);
  return { reading, closed: false, secondsPerRound: null, ...rest };
}
const next = (cells: readonly CellInWork[], secondsLeft: number | null = null) =>
  nextWork(cells, { secondsLeft }, SEQUENTIAL_DESIGN);
const quiet = [0.01, 0, -0.01];
const some = (n: number, difference: number) => Array.from({ length: n }, () => difference);

describe('what is measured next', () => {
  test('every cell is screened first, in the order given, and goes on where it was', () => {
    expect(next([aCell(quiet), aCell([]), aCell([])])).toEqual({
      ...{ cell: 1, rounds: 3, phase: 'screen' },
    });
    expect(next([aCell(some(3, -0.3)), aCell([-0.3])])).toEqual({
      ...{ cell: 1, rounds: 2, phase: 'screen' },
    });
  });

  test('then the largest change, to its end before the next', () => {
    const cells = [aCell(quiet), aCell(some(3, -0.1)), aCell(some(3, 0.2))];
    expect(next(cells)).toEqual({ cell: 2, rounds: 1, phase: 'confirm' });
    const begun = [aCell(quiet), aCell(some(4, -0.1)), aCell(some(3, 0.2))];
    expect(next(begun)).toEqual({ cell: 1, rounds: 2, phase: 'confirm' });
  });

  test('nothing is left when all are given up, complete, overwhelming or closed', () => {
    const cells = [aCell(quiet), aCell(some(30, -0.1)), aCell(some(3, -2))];
    expect(next([...cells, aCell(some(5, -0.1), { closed: true })])).toEqual({
      ...{ cell: null, why: 'done' },
    });
    expect(next([])).toEqual({ cell: null, why: 'done' });
  });

  test('a cell that is proven among all of the run gets no more', () => {
    const lone = aCell(some(14, -0.2));
    expect(next([lone])).toEqual({ cell: null, why: 'done' });
    // p = 0.00012 ÷ 0.15, times 132: not yet.
    const many = [lone, ...some(131, 0).map(() => aCell(quiet))];
    expect(next(many)).toMatchObject({ cell: 0 });
    expect(nextWork([lone], { secondsLeft: null, cells: 132 }, SEQUENTIAL_DESIGN)).toMatchObject({
      cell: 0,
    });
    // Where all of many changed, twelve rounds of each are enough.
    const all = some(132, 0).map(() => aCell(some(12, -0.2)));
    expect(next(all)).toEqual({ cell: null, why: 'done' });
  });
});

describe('within a budget', () => {
  const timed = (differences: readonly number[]) => aCell(differences, { secondsPerRound: 10 });

  test('all cells are screened first if there is time for that, whatever stands out', () => {
    const cells = [timed(some(3, -0.1)), timed([]), timed([])];
    expect(next(cells, 60)).toMatchObject({ cell: 1, phase: 'screen' });
  });

  test('else no cell is screened at the price of one that stands out', () => {
    const cells = [timed(some(3, -0.1)), timed([]), timed([])];
    expect(next(cells, 59)).toMatchObject({ cell: 0, phase: 'confirm' });
    expect(next([...cells, ...cells.slice(1)], 100)).toMatchObject({ cell: 1, phase: 'screen' });
  });

  test('what is left goes on screening', () => {
    expect(next([timed(some(30, -0.1)), timed([])], 40)).toMatchObject({ cell: 1 });
  });

  test('no round begins that does not fit', () => {
    expect(next([timed(some(4, -0.1))], 20)).toMatchObject({ cell: 0, rounds: 2 });
    expect(next([timed(some(4, -0.1))], 19)).toEqual({ cell: null, why: 'budget' });
    expect(next([timed([])], 29)).toEqual({ cell: null, why: 'budget' });
    expect(next([aCell([])], 0)).toEqual({ cell: null, why: 'budget' });
  });

  test('a cell that nobody has timed is taken to be as long as the others', () => {
    expect(next([timed(quiet), aCell([])], 29)).toEqual({ cell: null, why: 'budget' });
    expect(next([timed(quiet), aCell([])], 30)).toMatchObject({ cell: 1 });
    expect(next([aCell([])], 1)).toMatchObject({ cell: 0 });
  });
});

test('the coin is fair, of each cell and each round its own, and the same when asked again', () => {
  const throws = Array.from({ length: 200 }, (_, cell) =>
    Array.from({ length: 30 }, (__, round) => candidateFirst(7, `cell ${cell}`, round + 1)),
  );
  const heads = throws.flat().filter((head) => head).length;
  expect(Math.abs(heads - 3000)).toBeLessThan(4 * Math.sqrt(1500));
  const changes = throws.flatMap((one) => one.slice(1).map((head, at) => head !== one[at]));
  expect(Math.abs(changes.filter((it) => it).length - 2900)).toBeLessThan(4 * Math.sqrt(1450));
  expect(candidateFirst(7, 'cell 3', 2)).toBe(throws[3]![1]);
  const seeds = Array.from({ length: 64 }, (_, seed) => candidateFirst(seed, 'cell', 1));
  expect(new Set(seeds).size).toBe(2);
});

test('a slow side stops by its own time, but not before it has shown in two rounds what it is', () => {
  const fast = { spent: 20, nextProcess: 10 };
  const may = (spent: number, nextProcess: number, rounds: number) =>
    mayBegin([fast, { spent, nextProcess }], rounds, 900, SEQUENTIAL_DESIGN);
  expect(may(400, 200, 2)).toBe(true);
  expect(may(800, 200, 4)).toBe(false);
  // Twenty times slower than 40 s.
  expect(may(800, 800, 1)).toBe(true);
  expect(may(1600, 800, 2)).toBe(false);
  expect(may(1000, 1000, 1)).toBe(false);
});
