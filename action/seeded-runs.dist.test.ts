import { join } from 'node:path';
import { afterAll, describe, test, vi } from 'vitest';
import { usePackagedAction } from '../src/testing/action-on-fake-aws.ts';
import { live } from '../src/testing/seeded-runs/live.ts';
import { tempDir } from '../src/testing/temp-dir.ts';

/**
 * Whole runs among faults that a seed draws, several at once, at random moments. `SEED=17` replays one, `SEEDS=200`
 * draws more, and `REAL_JOBS=1` runs the job itself for each job of Batch; without it that is done for one seed in ten.
 */
const { REAL_JOBS, SEED, SEEDS = '20' } = process.env;
const seeds = SEED
  ? [Number(SEED)]
  : Array.from({ length: Number(SEEDS) }, (_, index) => index + 1);
const action = usePackagedAction();
// Saves half of each start.
vi.stubEnv('NODE_COMPILE_CACHE', join(tempDir(afterAll), 'compiled'));

describe('whatever goes wrong, one job measures at a time and none is lost', () => {
  test.each(seeds)(
    'seed %i',
    async (seed) => {
      const realJobs = REAL_JOBS === undefined ? seed % 10 === 0 : REAL_JOBS === '1';
      await live(seed, { dist: action.dist(), realJobs });
    },
    900_000,
  );
});
