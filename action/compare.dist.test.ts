import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeJobParameters } from '../src/contract/job-request.ts';
import { RunResult } from '../src/contract/run-result.ts';
import { usePackagedAction } from '../src/testing/action-on-fake-aws.ts';

const TYPES = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'];
const action = usePackagedAction();
const COMPARE = { 'compare-with': 'main', branch: 'fix', 'fail-on': 'regression' };

/** The suite with a branch `fix` beside `main`. */
async function compared() {
  const account = await action.account();
  const { repository } = account.suite;
  await repository.git('checkout', '--quiet', '-B', 'fix');
  const fix = await repository.commit({ 'README.md': 'a change' });
  await repository.git('checkout', '--quiet', 'main');
  const main = await repository.git('rev-parse', 'HEAD');
  return { ...account, fix, main };
}

test('both commits are told to every job, and a slower candidate fails the step', async () => {
  const { aws, fix, job, main: baseline } = await compared();
  for (const type of TYPES) aws.batch.script(type, { result: 'of a slower candidate' });
  const main = job(COMPARE).main();
  expect(await main.exited, main.stdout + main.stderr).toBe(1);

  const requests = aws.batch.jobs.map(({ input }) => decodeJobParameters(input.parameters!));
  expect(requests).toHaveLength(3);
  for (const { compare, metrics, suite } of requests) {
    expect(suite).toMatchObject({ ref: 'fix', commit: fix });
    expect(compare?.suite).toEqual({ ref: 'main', commit: baseline });
    expect(compare?.design).toEqual(requests[0]!.compare!.design);
    expect(metrics).toBe(false);
  }
  expect(main.outputs).toMatchObject({ status: 'regressed', regressions: '6' });
  expect(main.stdout).toMatch(/::error::Slower: 6\scells\. 3 of 3 jobs done\./);
  const result = RunResult.parse(JSON.parse(readFileSync(main.outputs['result-file']!, 'utf8')));
  expect(result.suite.baseline).toEqual({ ref: 'main', commit: baseline });
  expect(result.comparisons).toHaveLength(6);
  expect(new Set(result.comparisons?.map(({ verdict }) => verdict))).toEqual(new Set(['slower']));
  const stored = [...aws.results.objects].find(([key]) => key.startsWith('history/'));
  expect(JSON.parse(stored![1])).toEqual(result);
});

test('a candidate that is as fast as the baseline is a success', async () => {
  const { job } = await compared();
  const main = job(COMPARE).main();
  expect(await main.exited, main.stdout + main.stderr).toBe(0);
  expect(main.outputs).toMatchObject({ status: 'succeeded', regressions: '0' });
});

test('a regression is only a warning unless it was to fail the step', async () => {
  const { aws, job } = await compared();
  for (const type of TYPES) aws.batch.script(type, { result: 'of a slower candidate' });
  const main = job({ ...COMPARE, 'fail-on': 'failure' }).main();
  expect(await main.exited).toBe(0);
  expect(main.stdout).toMatch(/::warning::Slower: 6\scells/);
});

test('a baseline that does not exist costs no machine', async () => {
  const { aws, job } = await action.account();
  const main = job({ 'compare-with': 'no-such' }).main();
  expect(await main.exited).toBe(1);
  expect(main.stdout).toMatch(
    /has no branch or tag "no-such": give one that exists with compare-with/,
  );
  expect(aws.batch.jobs).toEqual([]);
});
