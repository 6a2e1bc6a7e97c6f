import { join } from 'node:path';
import { GitRepository } from '../src/testing/git-repository.ts';
import { temporaryFolder } from './harness.ts';
import { runHere } from './runs.ts';
import { BURNING_SUITE } from './slowdown/burning-suite.ts';

const OUT = join(import.meta.dirname, '../out/slowdown');
const S3_CLIENT = 'sdk-js-in-memory';
/** More CPU for each byte, in per cent. */
const BURNS = [0, 10, 25];

/**
 * Compares, on this machine, a runner with one that burns 10 % and 25 % more CPU for each byte, and with one
 * that burns no more. Needs python3 and git.
 *
 * @returns whether both slowdowns were proven, and the third was not
 */
export async function run(): Promise<boolean> {
  await using temporary = await temporaryFolder();
  const suite = temporary.path;
  await makeSuite(suite);
  let isRight = true;
  for (const burn of BURNS) isRight = (await compare(suite, burn)) && isRight;
  return isRight;
}

async function compare(suite: string, burn: number): Promise<boolean> {
  const args = ['--suite', suite, '--branch', `burn-${burn}`, '--compare-with', 'main'];
  const asked = [...args, '--s3-clients', S3_CLIENT];
  const result = await runHere(asked, join(OUT, String(burn)));
  if (result === null) {
    console.log(`${burn} % more CPU: the run failed`);
    return false;
  }
  const lines = [...(result.clientComparisons ?? []), ...(result.comparisons ?? [])];
  for (const line of lines) {
    const { ratio, verdict } = line;
    const what = 'workload' in line ? line.workload : 'over all workloads';
    const change = ratio === null ? '' : ` ${(100 * (ratio - 1)).toFixed(1)} %`;
    console.log(`${burn} % more CPU, ${what}:${change} ${verdict}`);
  }
  const isSlower = lines.some(
    ({ verdict }) => verdict === 'slower' || verdict === 'slightlySlower',
  );
  return isSlower === burn > 0;
}

/** A repository whose branches `burn-N` differ from `main` by the CPU that they burn. */
async function makeSuite(folder: string): Promise<void> {
  const repository = await GitRepository.create(folder);
  await repository.commit({ ...BURNING_SUITE, burn: '0' });
  for (const burn of BURNS) {
    await repository.git('checkout', '--quiet', '-b', `burn-${burn}`, 'main');
    await repository.commit({ burn: String(burn) });
  }
  await repository.git('checkout', '--quiet', 'main');
}
