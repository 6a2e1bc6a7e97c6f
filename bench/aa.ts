import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdict } from '../src/contract/comparison.ts';
import { textOf } from '../src/contract/file-text.ts';
import { InputError, printable } from '../src/contract/input-error.ts';
import { readRunResult } from '../src/contract/read-document.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import { judgeRun } from '../src/judge/judge.ts';
import { falseFlags } from '../src/stats/false-flags.ts';
import { median } from '../src/stats/quantile.ts';
import { LEAST_THRESHOLD, THRESHOLD_AT_FIRST } from '../src/stats/threshold.ts';

const ROOT = join(import.meta.dirname, '..');
/** Results stay here: `npm start -- history out/aa --out site` makes a site of them. */
const OUT = join(ROOT, 'out/aa');
const DEFAULT_RUNS = 20;
const WORKLOADS = [
  'download-128MiB-1x-ram',
  'download-64KiB-128x',
  'upload-64MiB-1x-ram',
  'upload-64KiB-128x',
];

/**
 * Compares the built-in suite with itself on this machine, run after run, and prints the share of
 * runs that called any cell or S3 client slower or faster, and how long a run took. `BENCH_RUNS` sets how many runs;
 * what a failed run leaves of them is summed up all the same.
 */
export async function run(): Promise<boolean> {
  const count = runsAsked(process.env.BENCH_RUNS);
  const runs: RunResult[] = [];
  for (let index = 1; index <= count; index++) {
    const result = await measure(join(OUT, String(index).padStart(3, '0')));
    if (result === null) {
      console.log(`run ${index} of ${count}: failed`);
      continue;
    }
    runs.push(result);
    console.log(`run ${index} of ${count}: ${countsOf(result, THRESHOLD_AT_FIRST)}`);
  }
  if (runs.length === 0) return false;
  console.log(
    `${runs.length} of ${count} runs, ${median(runs.map(secondsOf)).toFixed(0)} s each at the median`,
  );
  for (const threshold of [THRESHOLD_AT_FIRST, LEAST_THRESHOLD])
    console.log(share(runs, threshold));
  return runs.length === count;
}

/** @throws InputError for anything but a number of runs */
export function runsAsked(text: string | undefined): number {
  if (text === undefined) return DEFAULT_RUNS;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InputError(
    `BENCH_RUNS is "${printable(text)}": give a number of runs, from 1 to 9999.`,
  );
}

function secondsOf({ finishedAt, startedAt }: RunResult): number {
  return (Date.parse(finishedAt!) - Date.parse(startedAt)) / 1000;
}

/** @returns null when the run failed; its output has said why */
async function measure(out: string): Promise<RunResult | null> {
  await mkdir(out, { recursive: true });
  const asked = ['--instance-types', 'local', '--s3-clients', 'sdk-js,raw-http'];
  const args = ['--compare-with', 'self', ...asked, '--workloads', WORKLOADS.join(',')];
  const main = join(ROOT, 'src/cli/main.ts');
  const child = spawn(process.execPath, [main, ...args, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) return null;
  const path = join(out, 'result.json');
  return readRunResult(textOf(await readFile(path), path), path);
}

function countsOf(run: RunResult, threshold: number): string {
  const verdicts = Map.groupBy(
    judgeRun(run, { thresholdOf: () => threshold }).comparisons,
    ({ verdict }): Verdict => verdict,
  );
  return [...verdicts].map(([verdict, cells]) => `${cells.length} ${verdict}`).join(', ');
}

function share(runs: readonly RunResult[], threshold: number): string {
  const record = falseFlags(runs.map((run) => judgeRun(run, { thresholdOf: () => threshold })));
  if (record.runs === 0) return `T = ${threshold * 100} %: no run judged any cell`;
  const [low, high] = record.interval.map((value) => (value * 100).toFixed(1));
  return (
    `T = ${threshold * 100} %: ${record.flagged} of ${record.runs} A/A runs called a cell or an S3 client ` +
    `slower or faster: ${((100 * record.flagged) / record.runs).toFixed(1)} % (95 % CI ${low}–${high} %)`
  );
}
