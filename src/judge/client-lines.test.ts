import { expect, test } from 'vitest';
import { clientLines } from './client-lines.ts';
import { SEQUENTIAL_DESIGN } from './design.ts';

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
  const lines = clientLines([...twelve('a', -0.05), ...twelve('b', 0)], SEQUENTIAL_DESIGN);
  expect(lines.map(({ cells, s3Client, verdict }) => [s3Client, cells, verdict])).toEqual([
    ['a', 12, 'slower'],
    ['b', 12, 'unchanged'],
  ]);
  const [slower] = lines;
  expect(slower!.ratio).toBeCloseTo(Math.exp(-0.05), 2);
  expect(slower!.interval![1]).toBeLessThan(1);
  expect(slower!.adjustedP).toBeCloseTo(2 * slower!.pValue, 12);
});

test('a proven change below T is told as one', () => {
  const [line] = clientLines(twelve('a', -0.05), SEQUENTIAL_DESIGN, () => 0.1);
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
  const [line] = clientLines(cells, SEQUENTIAL_DESIGN);
  expect(line).toMatchObject({ cells: 13 });
  expect(line!.verdict).not.toBe('slower');
});

test('instance types are lines of their own', () => {
  const cells = [cell('a', [0, 0.1, 0.2], 'one'), cell('a', [0, 0.1, 0.2], 'two')];
  expect(clientLines(cells, SEQUENTIAL_DESIGN).map(({ instanceType }) => instanceType)).toEqual([
    ...['one', 'two'],
  ]);
});
