import { join } from 'node:path';
import type { CostMetric } from '../src/contract/comparison.ts';
import { VERDICTS } from '../src/contract/verdicts.ts';
import { GitRepository } from '../src/testing/git-repository.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';
import { runHere } from './runs.ts';
import { BURNING_SUITE, type Change } from './slowdown/burning-suite.ts';

const OUT = join(import.meta.dirname, '../out/slowdown');
const S3_CLIENT = 'sdk-js-in-memory';
const SAME: Change = { burn: 0, milliseconds: 0, memory: 1 };
/** Long enough to hide what is burnt: the speed stays as it was. */
const PACED: Change = { ...SAME, milliseconds: 1000 };

interface Candidate {
  name: string;
  baseline: Change;
  change: Change;
  /** What must be told of it. */
  told: readonly Told[];
  /** What may be told as well; nothing else. */
  maybe?: readonly Told[];
}

type Told = 'slower' | CostMetric;

const CANDIDATES: readonly Candidate[] = [
  { name: 'equal', baseline: SAME, change: SAME, told: [] },
  {
    name: '10 % more CPU',
    baseline: SAME,
    change: { ...SAME, burn: 10 },
    told: ['slower'],
    maybe: ['cpuSeconds'],
  },
  {
    name: '25 % more CPU',
    baseline: SAME,
    change: { ...SAME, burn: 25 },
    told: ['slower'],
    maybe: ['cpuSeconds'],
  },
  { name: 'equal, speed kept', baseline: PACED, change: PACED, told: [] },
  {
    name: '25 % more CPU, speed kept',
    baseline: PACED,
    change: { ...PACED, burn: 25 },
    told: ['cpuSeconds'],
  },
  {
    name: 'twice the memory',
    baseline: PACED,
    change: { ...PACED, memory: 2 },
    told: ['peakMemory'],
  },
];

/**
 * Compares, on this machine, a runner with one that burns 10 % and 25 % more CPU for each byte, with one that keeps
 * its speed and burns 25 % more or holds twice the memory, and with itself. Needs python3 and git.
 *
 * @returns whether each was told for what it is, and nothing else was told
 */
export async function run(): Promise<boolean> {
  optionsAsked({});
  await using temporary = await temporaryFolder();
  const suite = temporary.path;
  const repository = await GitRepository.create(suite);
  await repository.commit({ ...BURNING_SUITE });
  let isRight = true;
  for (const [at, candidate] of CANDIDATES.entries()) {
    isRight = (await compare(repository, at, candidate)) && isRight;
  }
  return isRight;
}

async function compare(suite: GitRepository, at: number, candidate: Candidate): Promise<boolean> {
  const { baseline, change, maybe = [], name, told } = candidate;
  const refs = [];
  for (const content of [change, baseline]) {
    refs.push(await suite.commit({ 'change.json': JSON.stringify(content), at: `${at}` }));
  }
  const [branch, compareWith] = refs;
  const args = ['--suite', suite.path, '--branch', branch!, '--compare-with', compareWith!];
  const asked = [...args, '--s3-clients', S3_CLIENT];
  const result = await runHere(asked, join(OUT, String(at)));
  if (result === null) {
    console.log(`${name}: the run failed`);
    return false;
  }
  const found = new Set<Told>();
  for (const line of [...(result.clientComparisons ?? []), ...(result.comparisons ?? [])]) {
    const isSlower = VERDICTS[line.verdict].isRegression || line.verdict === 'slightlySlower';
    if (isSlower) found.add('slower');
    const what = 'workload' in line ? line.workload : 'over all workloads';
    console.log(`${name}, ${what}:${inPercent(line.ratio)} ${line.verdict}`);
  }
  for (const line of result.costComparisons ?? []) {
    if (line.verdict === 'more' || line.verdict === 'slightlyMore') found.add(line.metric);
    console.log(`${name}, ${line.metric}:${inPercent(line.ratio)} ${line.verdict}`);
  }
  const isRight =
    told.every((one) => found.has(one)) &&
    [...found].every((one) => told.includes(one) || maybe.includes(one));
  console.log(`${name}: ${isRight ? 'right' : 'WRONG'}`);
  return isRight;
}

function inPercent(ratio: number | null): string {
  return ratio === null ? '' : ` ${(100 * (ratio - 1)).toFixed(1)} %`;
}
