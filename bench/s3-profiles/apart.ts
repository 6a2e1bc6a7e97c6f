/** Which profile tells S3 clients apart best: the same clients, the same time, one profile and the other in turn. */
import { delimiter, dirname, join } from 'node:path';
import type { RunResult } from '../../src/contract/run-result.ts';
import { differencesInRounds, ratioOf, type Told, toldBy } from '../../src/judge/client-ratio.ts';
import { showTable } from '../figures.ts';
import { readLatest, runHere } from '../runs.ts';

const PROFILES = ['instant', 's3-standard'];
const CLIENTS = ['raw-http', 'sdk-js', 'boto3', 'rclone', 's5cmd'];

/** What is told of all pairs of S3 clients, workload by workload. */
export interface Pairs extends Record<Told, number> {
  all: number;
  rounds: number;
}

interface Asked {
  dir: string;
  /** Of each profile. */
  runs: number;
  /** For measuring, of each run. */
  budget: string;
  asAws: boolean;
  /** That has boto3 and s5cmd. */
  python: string;
}

/**
 * Runs the built-in suite under each profile, in turn so that what the machine does meets both, and prints the
 * share of pairs whose interval leaves out 1. There is no bound: it is there to choose a default by.
 */
export async function apart({ asAws, budget, dir, python, runs }: Asked): Promise<[]> {
  process.env.PATH = [dirname(python), process.env.PATH].join(delimiter);
  const found = new Map(PROFILES.map((name) => [name, nothing()]));
  const rows = [['run', 'profile', ...HEADS]];
  for (let run = 1; run <= runs; run++) {
    for (const name of PROFILES) {
      const args = ['--s3-clients', CLIENTS.join(','), '--budget', budget, '--s3-profile', name];
      const out = join(dir, `apart-${name}-${run}`);
      const pairs = pairsOf(await runAt(out, [...args, ...(asAws ? ['--as-aws'] : [])]));
      rows.push([String(run), name, ...wordsOf(pairs)]);
      console.log(rows.at(-1)!.join('  '));
      found.set(name, sumOf(found.get(name)!, pairs));
    }
  }
  for (const [name, pairs] of found) rows.push(['all', name, ...wordsOf(pairs)]);
  console.log(`\n${showTable(rows)}`);
  return [];
}

/** The result also of a run in which a case failed: the others are told apart or not. */
async function runAt(out: string, args: readonly string[]): Promise<Pick<RunResult, 'jobs'>> {
  const lines: string[] = [];
  const whole = await runHere(args, out, (line) => lines.push(line));
  if (whole) return whole;
  console.log(lines.slice(-15).join('\n'));
  return readLatest(out).catch(() => ({ jobs: [] }));
}

/** Every two S3 clients on every workload that both were measured on. */
export function pairsOf({ jobs }: Pick<RunResult, 'jobs'>): Pairs {
  const found = nothing();
  for (const { cases } of jobs) {
    const measured = cases.filter(({ status }) => status === 'measured');
    for (const same of Map.groupBy(measured, ({ workload }) => workload).values()) {
      for (const [at, one] of same.entries()) {
        for (const other of same.slice(at + 1)) {
          const differences = differencesInRounds(one, other);
          found.all++;
          found.rounds += differences.length;
          found[differences.length > 0 ? toldBy(ratioOf(differences)) : 'tooFew']++;
        }
      }
    }
  }
  return found;
}

function nothing(): Pairs {
  return { all: 0, rounds: 0, faster: 0, slower: 0, equal: 0, open: 0, tooFew: 0 };
}

function sumOf(one: Pairs, other: Pairs): Pairs {
  const sum = nothing();
  for (const key of Object.keys(sum) as (keyof Pairs)[]) sum[key] = one[key] + other[key];
  return sum;
}

const HEADS = ['pairs', 'told apart', 'equal', 'open', 'too few rounds', 'rounds of a pair'];

function wordsOf({ all, equal, faster, open, rounds, slower, tooFew }: Pairs): string[] {
  const share = (count: number) =>
    all === 0 ? '?' : `${count} (${((100 * count) / all).toFixed(0)} %)`;
  const mean = all === 0 ? '?' : (rounds / all).toFixed(1);
  return [String(all), share(faster + slower), ...[equal, open, tooFew].map(share), mean];
}
