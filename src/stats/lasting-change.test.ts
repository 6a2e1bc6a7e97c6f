import { expect, test } from 'vitest';
import { lastingChanges, NIGHTS_NEEDED, NIGHTS_TO_LAST } from './lasting-change.ts';
import { normalDeviates, seededRandom } from './random.ts';

const CELLS = 396;

function nights(seed: number, levelOf: (night: number) => number, noise = 0.02, length = 150) {
  const normal = normalDeviates(seededRandom(seed));
  return Array.from({ length }, (_, night) => Math.log(levelOf(night)) + noise * normal());
}

test('a step is told within a week, where it was and how large', () => {
  const [change, ...others] = lastingChanges(
    nights(1, (night) => (night < 100 ? 1 : 0.9)),
    CELLS,
  );
  expect(others).toEqual([]);
  expect(Math.abs(change!.index - 100)).toBeLessThanOrEqual(1);
  expect(change!.toldAt).toBeLessThan(100 + NIGHTS_TO_LAST);
  expect(change!.ratio).toBeGreaterThan(0.85);
  expect(change!.ratio).toBeLessThan(0.95);
});

test('in calm series too it is told when it has lasted, at its full size', () => {
  const calm = nights(8, (night) => (night < 200 ? 1 : 0.85), 0.002, 250);
  const [change, ...others] = lastingChanges(calm, CELLS);
  expect(others).toEqual([]);
  expect(change).toMatchObject({ index: 200, toldAt: 203, ratio: expect.closeTo(0.85, 2) });
});

test('what was told stays told when nights are added', () => {
  const values = nights(2, (night) => (night < 60 ? 1 : night < 110 ? 0.85 : 1));
  const all = lastingChanges(values, CELLS);
  expect(all).toHaveLength(2);
  for (const { toldAt } of all) {
    const then = lastingChanges(values.slice(0, toldAt + 1), CELLS);
    expect(then).toEqual(all.slice(0, then.length));
    expect(then.at(-1)!.toldAt).toBe(toldAt);
  }
});

test('two bad nights are no change', () => {
  const spike = nights(3, (night) => (night === 90 || night === 91 ? 0.6 : 1));
  expect(lastingChanges(spike, CELLS)).toEqual([]);
});

test('the more cells are looked at, the more it takes', () => {
  const small = nights(4, (night) => (night < 100 ? 1 : 0.968), 0.02);
  expect(lastingChanges(small, 1)).toHaveLength(1);
  expect(lastingChanges(small, 1e9)).toEqual([]);
});

test('less than 3 % is nobody’s time, however sure', () => {
  expect(
    lastingChanges(
      nights(5, (night) => (night < 100 ? 1 : 0.975), 0.001),
      CELLS,
    ),
  ).toEqual([]);
  expect(
    lastingChanges(
      nights(5, (night) => (night < 100 ? 1 : 0.965), 0.001),
      CELLS,
    ),
  ).toHaveLength(1);
});

test('nights that hang together, and a rhythm of a week, are not taken for changes', () => {
  const normal = normalDeviates(seededRandom(6));
  let told = 0;
  for (let cell = 0; cell < 40; cell++) {
    let level = 0;
    const values = Array.from({ length: 365 }, (_, night) => {
      level = 0.5 * level + 0.035 * normal();
      return cell % 2 === 0 ? level : 0.04 * Math.sin((2 * Math.PI * night) / 7) + 0.02 * normal();
    });
    told += lastingChanges(values, CELLS).length;
  }
  // Of 396 cells a dozen would be one of 33.
  expect(told).toBeLessThanOrEqual(5);
});

test('weeks that are a little worse than one that came back are no change yet', () => {
  const off = (depth: number, nightsOff: number) => {
    const levelOf = (night: number) =>
      night >= 200 && night < 207 ? 0.9 : night < 300 - nightsOff ? 1 : depth;
    return lastingChanges(nights(9, levelOf, 0.02, 300), CELLS).filter(({ index }) => index > 250);
  };
  expect(off(0.88, 14)).toEqual([]);
  expect(off(0.8, 14)).toHaveLength(1);
  // Where a week was off before, one does not tell.
  expect(off(0.8, 6)).toEqual([]);
});

test('so many nights are needed', () => {
  const young = (length: number) =>
    nights(10, (night) => (night < length - NIGHTS_TO_LAST - 1 ? 1 : 0.8), 0.02, length);
  expect(lastingChanges(young(NIGHTS_NEEDED), CELLS)).toHaveLength(1);
  expect(lastingChanges(young(NIGHTS_NEEDED - 1), CELLS)).toEqual([]);
});

test('few nights, equal nights and none are no change', () => {
  expect(lastingChanges([], CELLS)).toEqual([]);
  expect(
    lastingChanges(
      nights(7, (night) => (night < 15 ? 1 : 0.5), 0.02, 30),
      CELLS,
    ),
  ).toEqual([]);
  expect(lastingChanges(new Array(100).fill(1), CELLS)).toEqual([]);
});
