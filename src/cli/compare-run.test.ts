import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { readRunResult } from '../contract/read-document.ts';
import { CommandLine } from '../testing/command-line.ts';
import { roundsOf, runnersIn } from '../testing/compared-suite/job.ts';
import { twoCommits } from '../testing/compared-suite/suite.ts';

const python = await execa('python3', ['--version'], { reject: false });

/** Compares what a client does at two commits of a suite, by the command line. */
async function compare(rate: number) {
  const commits = await twoCommits({ figures: { good: { rate } } }, {});
  const { baseline, candidate, dir, suite } = commits;
  await suite.git('branch', 'before', baseline);
  const log = join(dir, 'processes.log');
  const sides = ['--suite', suite.path, '--branch', 'main', '--compare-with', 'before'];
  const choice = ['--s3-clients', 'good', '--instance-types', 'local'];
  const run = new CommandLine([...sides, ...choice, '--fail-on', 'regression'], { FAKE_LOG: log });
  const exitCode = await run.exited;
  const path = join(run.out, 'result.json');
  const result = readRunResult(readFileSync(path, 'utf8'), path);
  return { baseline, candidate, exitCode, log, result, run };
}

describe.skipIf(python.failed)('npm start -- --compare-with (needs python3)', () => {
  test('finds a slower candidate, and fails on it', async () => {
    const { baseline, candidate, exitCode, log, result, run } = await compare(0.8);
    expect(exitCode, run.stderr).toBe(3);
    expect(result.suite).toMatchObject({ commit: candidate, baseline: { commit: baseline } });
    expect(result.clientComparisons).toMatchObject([{ s3Client: 'good', cells: 1 }]);
    expect(result.comparisons).toMatchObject([
      { verdict: 'slower', ratio: expect.closeTo(0.8, 2), kept: [12, 12], provisional: false },
    ]);
    expect(readFileSync(join(run.out, 'summary.md'), 'utf8')).toContain('slower');

    const processes = runnersIn(log);
    const order = roundsOf(processes);
    expect(order).toHaveLength(12);
    expect(new Set(order).size).toBe(2);
    expect(new Set(processes.map(({ pid }) => pid)).size).toBe(processes.length);
    expect(processes.map(({ runs }) => runs)).toEqual(Array(24).fill(2));
  });

  test('does not fail on what stays as it was', async () => {
    const { exitCode, log, result, run } = await compare(1.01);
    expect(exitCode, run.stderr).toBe(0);
    expect(result.comparisons).toMatchObject([{ verdict: 'notFlagged' }]);
    expect(roundsOf(runnersIn(log))).toHaveLength(3);
  });
});
