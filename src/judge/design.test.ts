import { describe, expect, test } from 'vitest';
import { designAsked, SEQUENTIAL_DESIGN } from './design.ts';

describe('a design that was asked for', () => {
  test('is that of the bench unless something is said', () => {
    expect(designAsked({})).toEqual(SEQUENTIAL_DESIGN);
  });

  test.each([
    [12, [10, 12], [0.05, 0.95]],
    [10, [10], [1]],
    [2, [2], [1]],
    [40, [10, 14, 20, 40], [0.05, 0.15, 0.25, 0.55]],
  ])(
    'of %d rounds looks last at its last round, with the share that is left',
    (maxRounds, pairs, shares) => {
      const { looks, mostRounds } = designAsked({ maxRounds });
      expect(mostRounds).toBe(maxRounds);
      expect(looks).toEqual(pairs.map((at, index) => ({ pairs: at, share: shares[index] })));
    },
  );

  test('has no longer a screen than it has rounds', () => {
    expect(designAsked({ maxRounds: 2 }).screenRounds).toBe(2);
    expect(() => designAsked({ maxRounds: 4, screenRounds: 5 })).toThrow(
      'screen-rounds is 5, but max-rounds is 4: give a screen of no more rounds.',
    );
  });
});
