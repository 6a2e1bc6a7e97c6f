import { describe, expect, test } from 'vitest';
import { usePackagedAction } from '../src/testing/action-on-fake-aws.ts';
import { live } from '../src/testing/seeded-runs/live.ts';
import { everyKind } from '../src/testing/seeded-runs/story.ts';

/** The fewest of the first 60 that draw every kind between them, and have most of what can become of a job. */
const FEW = [2, 8, 10, 32, 43, 44, 50, 54];

/**
 * Whole runs among faults that a seed draws, several at once, at random moments. `SEED=17` replays one, `SEEDS=200`
 * takes the first 200, as `npm run bench -- seeded-runs` does, and `REAL_JOBS=1` runs the job itself for each job of
 * Batch; without it that is done for one seed in ten.
 */
const { REAL_JOBS, SEED, SEEDS } = process.env;
const first = Array.from({ length: Number(SEEDS ?? 0) }, (_, index) => index + 1);
const seeds = SEED ? [Number(SEED)] : SEEDS ? first : FEW;
const action = usePackagedAction();

describe('whatever goes wrong, one job measures at a time and none is lost', () => {
  const drawn = new Set<string>();

  test.each(seeds)(
    'seed %i',
    async (seed) => {
      const realJobs = REAL_JOBS === undefined ? seed % 10 === 0 : REAL_JOBS === '1';
      const kinds = await live(seed, { dist: action.dist(), realJobs });
      for (const kind of kinds) drawn.add(kind);
    },
    900_000,
  );

  // What is added to the kinds moves all that is drawn: other seeds may be needed then.
  if (seeds === FEW) {
    test('the few seeds draw every kind of fault between them', () => {
      expect(everyKind().filter((kind) => !drawn.has(kind))).toEqual([]);
    });
  }
});
