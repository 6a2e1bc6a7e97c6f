import { expect, test } from 'vitest';
import { CELLS_NEEDED, judgeTwoHosts } from './two-runs.ts';

const cells = (n: number, ratioOf: (cell: number) => number, instanceType = 'type') =>
  Array.from({ length: n }, (_, cell) => {
    return { instanceType, ratio: ratioOf(cell), threshold: 0.1 };
  });
const wave = (cell: number) => 1 + 0.02 * Math.sin(cell * 2.4);
const verdictsOf = (...args: Parameters<typeof judgeTwoHosts>) =>
  judgeTwoHosts(...args).verdicts.map(({ verdict }) => verdict);

test('what all cells share is another host, and no cell is suspect of it', () => {
  const { shares, verdicts } = judgeTwoHosts(cells(40, (cell) => 0.85 * wave(cell)));
  expect(shares).toEqual([
    { instanceType: 'type', ratio: expect.closeTo(0.85, 2), cells: 40, isTakenOut: true },
  ]);
  expect(verdicts.every(({ verdict }) => verdict === 'notFlagged')).toBe(true);
  expect(verdicts[3]!.ratio).toBeCloseTo(wave(3), 2);
});

test('a few that changed do not hide behind each other', () => {
  const verdicts = verdictsOf(cells(40, (cell) => (cell < 6 ? 0.7 : 1) * 1.1 * wave(cell)));
  expect(verdicts.slice(0, 6)).toEqual(new Array(6).fill('suspect'));
  expect(verdicts.slice(6)).toEqual(new Array(34).fill('notFlagged'));
});

test('where cells lie far apart anyway, 15 % is not suspect', () => {
  const wild = cells(40, (cell) => 1 + 0.12 * Math.sin(cell * 2.4));
  wild[0] = { ...wild[0]!, ratio: 0.85 };
  expect(verdictsOf(wild)).not.toContain('suspect');
});

test('too few cells of a type cannot tell a host from a change', () => {
  const few = judgeTwoHosts(cells(CELLS_NEEDED - 1, () => 0.5));
  expect(few.shares[0]).toMatchObject({ ratio: 1, isTakenOut: false });
  expect(few.verdicts[0]).toEqual({ ratio: 0.5, adjustedP: null, verdict: 'insufficient' });
});

test('each type has hosts of its own', () => {
  const both = [
    ...cells(20, (cell) => 0.9 * wave(cell), 'a'),
    ...cells(20, (cell) => 1.1 * wave(cell), 'b'),
  ];
  expect(judgeTwoHosts(both).shares.map(({ ratio }) => +ratio.toFixed(2))).toEqual([0.9, 1.1]);
  expect(verdictsOf(both)).not.toContain('suspect');
});
