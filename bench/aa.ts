import { join } from 'node:path';
import type { Verdict } from '../src/contract/comparison.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import { COST_VERDICTS } from '../src/contract/verdicts.ts';
import { falseFlags, LEAST_THRESHOLD, THRESHOLD_AT_FIRST } from '../src/judge/design.ts';
import { judgeRun } from '../src/judge/judge.ts';
import { median } from '../src/stats/quantile.ts';
import { runHere, runsAsked } from './runs.ts';

/** Results stay here: `npm start -- history out/aa --out site` makes a site of them. */
const OUT = join(import.meta.dirname, '../out/aa');
const DEFAULT_RUNS = 20;
const MOST_RUNS = 9999;
/** How the command line says when a comparison will have ended. */
const LEFT = /^ *about (.+?) left(?: \((.+) to (.+)\))?$/;
const WORKLOADS = [
  'download-128MiB-1x-ram',
  'download-64KiB-128x',
  'upload-64MiB-1x-ram',
  'upload-64KiB-128x',
];

/**
 * Compares the built-in suite with itself on this machine, run after run, and prints the share of
 * runs that called any cell or S3 client slower or faster, and how long a run took. `--runs N` sets how many runs;
 * what a failed run leaves of them is summed up all the same.
 */
export async function run(): Promise<boolean> {
  const count = runsAsked(DEFAULT_RUNS, MOST_RUNS);
  const runs: RunResult[] = [];
  const announced: Announced[] = [];
  for (let index = 1; index <= count; index++) {
    const measured = await measure(join(OUT, String(index).padStart(3, '0')));
    if (measured === null) {
      console.log(`run ${index} of ${count}: failed`);
      continue;
    }
    const { result, shares } = measured;
    runs.push(result);
    announced.push(shares);
    console.log(
      `run ${index} of ${count}: ${countsOf(result, THRESHOLD_AT_FIRST)}; ${secondsOf(result).toFixed(0)} s, ` +
        `announced ${[shares.first, shares.atFollowUp].map(inWords).join(' and then ')} of it`,
    );
  }
  if (runs.length === 0) return false;
  console.log(
    `${runs.length} of ${count} runs, ${median(runs.map(secondsOf)).toFixed(0)} s each at the median`,
  );
  console.log(
    `The time announced was within 20 % after the first case in ${near(announced, 'first')} runs, ` +
      `when cases were followed up in ${near(announced, 'atFollowUp')}`,
  );
  for (const threshold of [THRESHOLD_AT_FIRST, LEAST_THRESHOLD])
    console.log(share(runs, threshold));
  const withCosts = runs.filter(({ costComparisons = [] }) => costComparisons.length > 0);
  const flagged = withCosts.filter(({ costComparisons = [] }) =>
    costComparisons.some(({ verdict }) => COST_VERDICTS[verdict].isCalled),
  );
  console.log(
    `${flagged.length} of ${withCosts.length} A/A runs said that an S3 client costs more or less`,
  );
  return runs.length === count;
}

function secondsOf({ finishedAt, startedAt }: RunResult): number {
  return (Date.parse(finishedAt!) - Date.parse(startedAt)) / 1000;
}

/** What was announced as the whole time, as a share of what it was. */
interface Share {
  about: number;
  from: number;
  to: number;
}

/** null where nothing was. */
interface Announced {
  first: Share | null;
  atFollowUp: Share | null;
}

function near(announced: readonly Announced[], when: keyof Announced): string {
  const known = announced.flatMap((shares) => shares[when] ?? []);
  if (known.length === 0) return '0 of 0';
  const near = known.filter(({ about }) => about >= 0.8 && about <= 1.2);
  const within = known.filter(({ from, to }) => from <= 1 && to >= 1);
  const middle = inPercent(median(known.map(({ about }) => about)));
  return `${near.length} of ${known.length} (median ${middle}), and the range held in ${within.length}`;
}

function inWords(share: Share | null): string {
  if (share === null) return 'nothing';
  return `${inPercent(share.about)} (${inPercent(share.from)} to ${inPercent(share.to)})`;
}

function inPercent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

/** @param words such as `1m 5s` */
function msOf(words: string): number {
  const [, minutes = 0, seconds = 0] = /^(?:(\d+)m)? ?(?:(\d+)s)?$/.exec(words) ?? [];
  return 1000 * (60 * Number(minutes) + Number(seconds));
}

/** @returns null when the run failed; its output has said why */
async function measure(out: string): Promise<{ result: RunResult; shares: Announced } | null> {
  const started = Date.now();
  /** Of each time announced: when the run would end, ms after its start, and whether cases were followed up. */
  const told: { endsMs: number[]; casesDone: number }[] = [];
  let casesDone = 0;
  const args = ['--compare-with', 'self', '--s3-clients', 'sdk-js,raw-http'];
  const result = await runHere([...args, '--workloads', WORKLOADS.join(',')], out, (line) => {
    if (/^ +\d+\/\d+ /.test(line)) casesDone++;
    const [isLeft, about = '', from = about, to = about] = LEFT.exec(line) ?? [];
    if (isLeft === undefined) return;
    const endsMs = [about, from, to].map((words) => Date.now() - started + msOf(words));
    told.push({ endsMs, casesDone });
  });
  if (result === null) return null;
  const all = Date.now() - started;
  const share = (found: (typeof told)[number] | undefined): Share | null => {
    if (found === undefined) return null;
    const [about, from, to] = found.endsMs.map((endMs) => endMs / all);
    return { about: about!, from: from!, to: to! };
  };
  const atFollowUp = share(told.find((one) => one.casesDone === casesDone));
  return { result, shares: { first: share(told[0]), atFollowUp } };
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
