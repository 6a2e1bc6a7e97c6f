import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { parse } from 'yaml';
import { packaged } from '../action/packaging/packaged.ts';
import type { Comparison } from '../src/contract/comparison.ts';
import { readRunResult } from '../src/contract/read-document.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import { regressionsOf } from '../src/judge/judge.ts';
import { median } from '../src/stats/quantile.ts';
import { PullRequest } from '../src/testing/pull-request.ts';
import { ENDS_WITH_BENCH, temporaryFolder } from './harness.ts';
import { HASHING_CLIENT, slowerBy } from './pull-requests/hashing-client.ts';
import { runsAsked } from './runs.ts';

const ROOT = join(import.meta.dirname, '..');
const DEFAULT_RUNS = 10;
/** What docs/pull-requests.md promises, builds aside. */
const MOST_SECONDS = 600;
/** More work for each object, in per cent. */
const CHANGES = { slower: 15, equal: 0 };
type Change = keyof typeof CHANGES;

interface Judged {
  change: Change;
  isRight: boolean;
  seconds: number;
}

/**
 * Measures pull requests as docs/pull-requests.md says, by the packaged action, on this machine: of a client that hashes
 * 15 % more bytes for each object, and of one that does the same as before, in turn. `--runs N` sets how many of each.
 *
 * @returns whether each of the first was called slower and none of the others, all within 10 minutes
 */
export async function run(): Promise<boolean> {
  const count = runsAsked(DEFAULT_RUNS);
  const dist = await packaged(ROOT);
  const changes = Object.keys(CHANGES) as Change[];
  const judged: Judged[] = [];
  for (let index = 1; index <= count; index++) {
    for (const change of changes) {
      const load = loadavg()[0]!.toFixed(1);
      const { said, ...one } = await measure(dist, change);
      judged.push(one);
      const word = one.isRight ? 'right' : 'WRONG';
      const took = `${one.seconds.toFixed(0)} s, load ${load} before`;
      console.log(`${change} ${index} of ${count}: ${word}: ${said}; ${took}`);
    }
  }
  const sums = changes.map((change) => sumUp(judged.filter((one) => one.change === change)));
  changes.forEach((change, at) => {
    const { right, seconds } = sums[at]!;
    const most = Math.max(...seconds).toFixed(0);
    console.log(
      `${change}: ${right} of ${count} as they should be, ${median(seconds).toFixed(0)} s each at the median, ${most} s at most`,
    );
  });
  return sums.every(
    ({ right, seconds }) => right === count && Math.max(...seconds) <= MOST_SECONDS,
  );
}

function sumUp(judged: readonly Judged[]) {
  const right = judged.filter(({ isRight }) => isRight).length;
  return { right, seconds: judged.map(({ seconds }) => seconds) };
}

async function measure(dist: string, change: Change): Promise<Judged & { said: string }> {
  await using temporary = await temporaryFolder();
  const { path } = temporary;
  const pull = await PullRequest.open(path, HASHING_CLIENT, slowerBy(CHANGES[change]));
  const workspace = await pull.checkout(path);
  const began = performance.now();
  const run = await useAction(dist, path, pull.variables(path, workspace));
  const seconds = (performance.now() - began) / 1000;
  if (typeof run === 'string') return { change, isRight: false, seconds, said: run };
  const inWords = ({ ratio, verdict }: Pick<Comparison, 'ratio' | 'verdict'>) =>
    ratio === null ? verdict : `${verdict} ${(100 * (ratio - 1)).toFixed(1)} %`;
  const clients = (run.clientComparisons ?? []).map(inWords);
  const cells = (run.comparisons ?? []).map(inWords);
  const isRight = regressionsOf(run) > 0 === CHANGES[change] > 0;
  return { change, isRight, seconds, said: `${clients.join(', ')} over ${cells.join(', ')}` };
}

/** @returns its result; what it said where there is none */
async function useAction(
  dist: string,
  folder: string,
  variables: Readonly<Record<string, string>>,
): Promise<RunResult | string> {
  const workflow = parse(await readFile(join(ROOT, 'docs/workflows/pull-request.yml'), 'utf8'));
  const given: Record<string, string> = workflow.jobs.compare.steps.at(-1).with;
  const asked = Object.entries({ ...given, 'github-token': '' });
  const [temp, output] = [join(folder, 'temp'), join(folder, 'output')];
  await mkdir(temp);
  await writeFile(output, '');
  const program = [...ENDS_WITH_BENCH, join(dist, 'main/index.js')];
  const { all } = await execa(process.execPath, program, {
    ...{ all: true, cwd: folder, extendEnv: false, ipc: true, reject: false },
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo-org/s3', GITHUB_RUN_ID: '1' },
      ...{ GITHUB_RUN_ATTEMPT: '1', GITHUB_OUTPUT: output, RUNNER_TEMP: temp },
      ...Object.fromEntries(asked.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...variables,
    },
  });
  const path = /^result-file<<(.+)\n(.*)\n\1$/m.exec(await readFile(output, 'utf8'))?.[2];
  return path ? readRunResult(await readFile(path, 'utf8'), path) : all;
}
