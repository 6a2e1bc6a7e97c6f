import { startVitest } from 'vitest/node';
import { runsAsked } from './runs.ts';

const DEFAULT_SEEDS = 200;
/** Each seed is told as it ends. */
const OPTIONS = { watch: false, reporters: ['verbose'] };

/**
 * Whole runs among faults that seeds draw, through the packaged action, with the job itself for each job where the story
 * has one that can be run: `npm run bench -- seeded-runs [--runs N]`. False when an invariant was violated; the failure
 * tells how to replay its seed.
 */
export async function run(): Promise<boolean> {
  const seeds = runsAsked(DEFAULT_SEEDS);
  Object.assign(process.env, { SEEDS: String(seeds), REAL_JOBS: '1' });
  const vitest = await startVitest('test', ['action/seeded-runs.dist.test.ts'], OPTIONS);
  const tests = vitest.state.getTestModules().flatMap((one) => [...one.children.allTests()]);
  await vitest.close();
  return tests.length === seeds && tests.every((one) => one.result().state === 'passed');
}
