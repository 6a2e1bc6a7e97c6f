import { describe, expect, test } from 'vitest';
import { changePoints, FALSE_CHANGES_A_YEAR, VALUES_NEEDED } from './change-points.ts';
import { normalDeviates } from './noise-model.ts';
import { seededRandom } from './random.ts';
import reference from './reference/reference.json' with { type: 'json' };

function nights(
  length: number,
  seed: number,
  levelOf: (night: number) => number,
  noise = 0.02,
): number[] {
  const normal = normalDeviates(seededRandom(seed));
  return Array.from({ length }, (_, night) => levelOf(night) * Math.exp(noise * normal()));
}

describe('changePoints', () => {
  test.each(reference.changes.map((set) => [set.values.length, set.steps, set] as const))(
    'in %d nights with steps at %j are those of Apache Otava',
    (_length, _steps, { values, otava }) => {
      expect(changePoints(values).map((point) => point.index)).toEqual(otava);
    },
  );

  test('come with the change and its p', () => {
    const [point, ...others] = changePoints(nights(60, 1, (night) => (night < 30 ? 1 : 0.8)));
    expect(others).toEqual([]);
    expect(point).toMatchObject({ index: 30, pValue: 0.001 });
    expect(point?.ratio).toBeCloseTo(0.8, 1);
  });

  test('are the same each time', () => {
    const values = nights(120, 2, (night) => (night < 70 ? 1 : 1.06));
    expect(changePoints(values)).toEqual(changePoints(values));
  });

  test('ignore a change below 5 %, though there is no doubt about it', () => {
    const steady = (ratio: number) => nights(100, 3, (night) => (night < 50 ? 1 : ratio), 0.002);
    expect(changePoints(steady(0.96))).toEqual([]);
    expect(changePoints(steady(0.94)).map((point) => point.index)).toEqual([50]);
  });

  test('of two changes below 5 % are that with which both together are more', () => {
    const values = nights(60, 6, (night) => (night < 20 ? 1 : night < 40 ? 0.965 : 0.922), 0.004);
    const [point, ...others] = changePoints(values);
    expect(others).toEqual([]);
    expect(point?.index).toBe(40);
    expect(point?.ratio).toBeLessThan(0.95);
  });

  test('stay when a doubtful neighbour goes, which made their part too short', () => {
    const values = nights(60, 25, (night) => (night < 20 ? 1 : night < 40 ? 0.96 : 0.92), 0.03);
    expect(changePoints(values)).toHaveLength(1);
  });

  test('may be several in 50 nights', () => {
    const values = nights(50, 7, (night) => (night < 15 ? 1 : night < 35 ? 0.8 : 1.1));
    expect(changePoints(values).map((point) => point.index)).toEqual([15, 35]);
  });

  test('ignore single bad nights', () => {
    expect(changePoints(nights(120, 4, (night) => (night % 40 === 20 ? 0.6 : 1)))).toEqual([]);
  });

  test('scale with nothing: the unit does not matter', () => {
    const values = nights(100, 5, (night) => (night < 60 ? 1 : 0.85));
    const indexes = (series: number[]) => changePoints(series).map((point) => point.index);
    expect(indexes(values.map((value) => value * 1000))).toEqual(indexes(values));
  });

  test.each([[[]], [[1]], [[1, 2]], [Array(50).fill(3)]])('of %j are none', (values) => {
    expect(changePoints(values)).toEqual([]);
  });

  test('need 13 values to show at all, however large the change is', () => {
    const halves = (length: number) =>
      Array.from({ length }, (_, night) => (night < length / 2 ? 1 : 2) + night / 1e4);
    const found = Array.from({ length: 20 }, (_, length) => changePoints(halves(length)).length);
    expect(found.findIndex((count) => count > 0)).toBeGreaterThanOrEqual(VALUES_NEEDED);
    expect(found.at(-1)).toBe(1);
  });

  test('are rare where nothing changed: at most 2 of 100 years', () => {
    const years = Array.from({ length: 100 }, (_, seed) => nights(365, 100 + seed, () => 1));
    const most = FALSE_CHANGES_A_YEAR * years.length;
    expect(years.filter((year) => changePoints(year).length > 0).length).toBeLessThanOrEqual(most);
  });

  test('are as rare where nights differ by much, so that 5 % is soon reached', () => {
    const years = Array.from({ length: 30 }, (_, seed) => nights(365, 700 + seed, () => 1, 0.15));
    expect(years.filter((year) => changePoints(year).length > 0).length).toBeLessThanOrEqual(1);
  });
});
