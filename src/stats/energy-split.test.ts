import { describe, expect, test } from 'vitest';
import { energySplit } from './energy-split.ts';
import reference from './reference/reference.json' with { type: 'json' };

describe('energySplit', () => {
  test.each(reference.changes.map((set) => [set.values.length, set.steps, set] as const))(
    'of %d values with steps at %j is that of Apache Otava',
    (_length, _steps, { values, split }) => {
      const found = energySplit(values);
      expect(found?.index).toBe(split.index);
      expect(found?.energy).toBeCloseTo(split.energy, 9);
    },
  );

  test('needs two values', () => {
    expect(energySplit([1])).toBeNull();
    expect(energySplit([1, 3])).toEqual({ index: 1, energy: 2 });
  });
});
