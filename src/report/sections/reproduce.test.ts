import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../contract/run-result.ts';
import { COMPARED_SUITE } from '../../testing/comparisons.ts';
import { HOSTILE_TEXTS } from '../../testing/hostile-run.ts';
import { aRealisticCompareRun } from '../../testing/realistic-runs.ts';
import { aCase, aJob, aRunResult } from '../../testing/run-results.ts';
import { oneLine } from '../escape.ts';
import { reportModel } from '../model/model.ts';
import { reproduction } from './reproduce.ts';

const linesOf = (run: RunResult) => reproduction(reportModel(run))?.lines;

describe('to get it again', () => {
  test('on this machine is a command', () => {
    expect(linesOf(aRunResult())).toEqual([
      'npm start -- --instance-types local --s3-clients sdk-js --workloads download-64KiB-128x',
    ]);
  });

  test('takes as long, where that is not as long as always', () => {
    const within = (budgetSeconds: number | null) =>
      linesOf(aRunResult({ turns: { seed: 1, budgetSeconds, sized: true } }))?.[0];
    expect(within(300)).toMatch(/ --budget 300s$/);
    expect(within(75)).not.toContain('--budget');
    expect(within(null)).not.toContain('--budget');
  });

  test('goes the same way to S3', () => {
    const run = aRunResult({ asAws: true });
    expect(linesOf(run)?.[0]).toMatch(/ --workloads \S+ --as-aws$/);
    const cases = [aCase(), aCase({ bucket: 'x--x-s3', storageClass: 'S3Express' })];
    expect(linesOf({ ...run, jobs: [aJob({ cases })] })?.[0]).toMatch(
      / --as-aws --storage-classes S3Standard,S3Express$/,
    );
  });

  test('names the server, and whatever else it was started with', () => {
    const options = {
      endpoint: ['http://127.0.0.1:9000'],
      bucket: ['my bucket'],
      mirror: ['https://example.com/a=../a', 'https://example.com/b=../b'],
    };
    expect(linesOf(aRunResult({ options }))?.[0]).toMatch(
      / --endpoint http:\/\/127\.0\.0\.1:9000 --bucket 'my bucket' --mirror \S+a --mirror \S+b$/,
    );
  });

  test('names commits, not branches, and both sides', () => {
    expect(linesOf(aRunResult({ suite: COMPARED_SUITE }))?.[0]).toContain(
      ` --suite https://example.com/suite --branch ${'b'.repeat(40)} --compare-with ${'a'.repeat(40)}`,
    );
    const { compare } = aRealisticCompareRun();
    const itself = { compare: { ...compare!, againstItself: true }, suite: COMPARED_SUITE };
    expect(linesOf(aRunResult(itself))?.[0]).toMatch(/ --compare-with self$/);
  });

  test('after a comment is a comment, with the commit that a stranger’s needs', () => {
    expect(linesOf(aRealisticCompareRun())?.[0]).toMatch(
      /^\/benchmark b{40} instance-types=c7gn.16xlarge,m6idn.24xlarge s3-clients=\S+ workloads=\S+ compare-with=a{40}$/,
    );
  });

  test('of a workflow is its inputs; a client’s repository is what branch and commit are of', () => {
    const client = {
      repository: 'https://example.com/client',
      candidate: { ref: 'fix', commit: 'c'.repeat(40) },
      baseline: { ref: 'main', commit: null },
    };
    const suite = { ...COMPARED_SUITE, client };
    expect(linesOf(aRunResult({ trigger: 'workflow_dispatch', suite }))?.slice(3)).toEqual([
      'suite: https://example.com/suite',
      'client-repository: https://example.com/client',
      `branch: ${'c'.repeat(40)}`,
      'compare-with: main',
    ]);
  });

  test('after a pull request that its own runner measured is a command: nobody answers comments there', () => {
    const client = {
      repository: 'https://github.com/octo-org/s3',
      candidate: { ref: 'refs/pull/12/head', commit: 'c'.repeat(40) },
      baseline: { ref: 'a'.repeat(40), commit: 'a'.repeat(40) },
    };
    const { compare } = aRealisticCompareRun();
    const suite = { ...aRunResult().suite, client };
    const run = aRunResult({ suite, compare: compare!, comparisons: [] });
    const { how, lines } = reproduction(reportModel(run, { runner: 'shared' }))!;
    expect(how).toBe('On a machine of your own');
    expect(lines).toEqual([
      'npm start -- --instance-types local --s3-clients sdk-js --workloads download-64KiB-128x ' +
        `--client-repository https://github.com/octo-org/s3 --branch ${'c'.repeat(40)} --compare-with ${'a'.repeat(40)}`,
    ]);
  });

  test('leaves out the same cases, on AWS too', () => {
    const options = { filter: ['*/upload-*', 'crt-c/*'], skip: ['*/*-crc32'] };
    const again = (run: RunResult) => linesOf({ ...run, options });
    expect(again(aRealisticCompareRun())?.[0]).toMatch(
      / compare-with=a{40} filter=\*\/upload-\*,crt-c\/\* skip=\*\/\*-crc32$/,
    );
    expect(again(aRunResult({ trigger: 'workflow_dispatch' }))?.slice(-2)).toEqual([
      'filter: */upload-*,crt-c/*',
      'skip: */*-crc32',
    ]);
    expect(again(aRunResult())?.[0]).toMatch(
      / --filter '\*\/upload-\*' --filter 'crt-c\/\*' --skip '\*\/\*-crc32'$/,
    );
  });

  test('says the budget as the place takes it where it is typed', () => {
    const turns = { seed: 1, budgetSeconds: 200, sized: true };
    const last = (trigger: RunResult['trigger']) => linesOf(aRunResult({ trigger, turns }))?.at(-1);
    expect(last('workflow_dispatch')).toBe('budget-minutes: 3.33');
    expect(last('issue_comment')).toMatch(/ budget=4$/);
    expect(last('local')).toMatch(/ --budget 200s$/);
  });

  test('names a profile only where it can be asked for: no comment has such a word', () => {
    const options = { 's3-profile': ['s3-standard'] };
    const last = (run: RunResult) => linesOf({ ...run, options })?.at(-1);
    expect(last(aRunResult({ trigger: 'workflow_dispatch' }))).toBe('s3-profile: s3-standard');
    expect(last(aRealisticCompareRun())).not.toContain('s3-profile');
  });

  test('is not told where nothing was measured, or nobody could paste it', () => {
    expect(linesOf(aRunResult({ jobs: [] }))).toBeUndefined();
    const cases = Array.from({ length: 40 }, (_, index) =>
      aCase({ s3Client: `${index}`.repeat(90) }),
    );
    expect(linesOf(aRunResult({ jobs: [aJob({ cases })] }))).toBeUndefined();
  });

  test.each(HOSTILE_TEXTS.filter((text) => text !== ''))(
    'with a client called %j is one line, and one word to a shell',
    (s3Client) => {
      const [line] = linesOf(aRunResult({ jobs: [aJob({ cases: [aCase({ s3Client })] })] }))!;
      expect(line).not.toContain('\n');
      const words = line!.replace('npm start --', 'printf "%s\\0"');
      const seen = execFileSync('sh', ['-c', words], { encoding: 'utf8' }).split('\0');
      expect(seen[seen.indexOf('--s3-clients') + 1]).toBe(oneLine(s3Client, 3000));
    },
  );
});
