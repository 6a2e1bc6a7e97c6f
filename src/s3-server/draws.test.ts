import { describe, expect, test } from 'vitest';
import { Draws } from './draws.ts';

const some = (draws: Draws, count: number) => Array.from({ length: count }, () => draws.next());

describe('draws', () => {
  test('of every hundred, one is from each hundredth', () => {
    const draws = new Draws(1, 'read');
    for (let block = 0; block < 5; block += 1) {
      const hundredths = some(draws, 100).map((drawn) => Math.floor(drawn * 100));
      expect(hundredths.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: 100 }, (_, at) => at),
      );
    }
  });

  test('are the same for the same seed and name, and others for any other', () => {
    const first = some(new Draws(1, 'read'), 300);
    expect(some(new Draws(1, 'read'), 300)).toEqual(first);
    expect(some(new Draws(2, 'read'), 300)).not.toEqual(first);
    expect(some(new Draws(1, 'write'), 300)).not.toEqual(first);
    expect(first.slice(0, 100)).not.toEqual(first.slice(100, 200));
  });

  test('give any few requests a fair share, whichever they are', () => {
    const drawn = some(new Draws(1, 'read'), 40_000);
    const means = Array.from({ length: 2000 }, (_, at) => {
      const few = drawn.slice(20 * at, 20 * at + 20);
      return few.reduce((sum, one) => sum + one, 0) / 20;
    });
    const spread = Math.sqrt(means.reduce((sum, one) => sum + (one - 0.5) ** 2, 0) / 2000);
    // Of independent draws: √(1/12/20) = 0.0645; of twenty of a hundred without putting back: √(80/99) of it.
    expect(spread).toBeGreaterThan(0.055);
    expect(spread).toBeLessThan(0.061);
  });

  test('let something happen exactly as often as it says, in every hundred', () => {
    const draws = new Draws(3, 'resets');
    for (let block = 0; block < 10; block += 1) {
      const happened = Array.from({ length: 100 }, () => draws.happens(2)).filter(Boolean);
      expect(happened).toHaveLength(2);
    }
    const rare = new Draws(3, 'errors');
    const times = Array.from({ length: 10_000 }, () => rare.happens(0.5)).filter(Boolean).length;
    expect(times).toBeGreaterThan(30);
    expect(times).toBeLessThan(70);
    expect(rare.happens(0)).toBe(false);
  });
});
