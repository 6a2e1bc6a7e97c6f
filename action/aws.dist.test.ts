import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeJobParameters } from '../src/contract/job-request.ts';
import { RunResult } from '../src/contract/run-result.ts';
import { usePackagedAction } from '../src/testing/action-on-fake-aws.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TYPES = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'];
const action = usePackagedAction();

test('a plan of three instance types: three submits in order, one result, outputs and summary', async () => {
  const { aws, job, suite } = await action.account();
  const main = job().main();
  expect(await main.exited, main.stdout + main.stderr).toBe(0);

  const session = aws.calls.find(({ call }) => call === 'sts:AssumeRoleWithWebIdentity');
  expect(session?.input.RoleSessionName).toBe('octo-org.s3@9876543210');
  const requests = aws.batch.jobs.map(({ input }) => decodeJobParameters(input.parameters!));
  expect(requests.map(({ instanceType }) => instanceType)).toEqual(TYPES);
  expect(new Set(requests.map(({ nonce }) => nonce)).size).toBe(1);
  expect(new Set(requests.map((request) => request.suite.commit))).toEqual(new Set([suite.commit]));
  for (const [index, { notAfter }] of requests.entries()) {
    const waitsMs = Date.parse(notAfter!) - aws.batch.jobs[index]!.createdAt;
    expect(waitsMs / HOUR).toBeGreaterThan(5);
    expect(waitsMs / HOUR).toBeLessThan(24);
  }
  expect(aws.batch.table.mostAtOnce).toBe(1);
  const ends = aws.batch.jobs.map(({ stoppedAt }) => stoppedAt!);
  expect(aws.batch.jobs.slice(1).every((next, index) => next.createdAt > ends[index]!)).toBe(true);
  expect(aws.calls.filter(({ failed }) => failed)).toEqual([]);

  const { outputs } = main;
  expect(outputs).toMatchObject({
    'run-key': expect.stringMatching(/^gh-9876543210-[0-9a-f]{8}$/),
    status: 'succeeded',
    continue: 'false',
    'job-ids': aws.batch.jobs.map(({ jobId }) => jobId).join(','),
  });
  const result = RunResult.parse(JSON.parse(readFileSync(outputs['result-file']!, 'utf8')));
  expect(result.jobs.map(({ instanceType, status }) => [instanceType, status])).toEqual(
    TYPES.map((type) => [type, 'SUCCEEDED']),
  );
  const history = [...aws.results.objects].filter(([key]) => key.startsWith('history/'));
  const key = `history/workflow_dispatch/2026/01/01/${outputs['run-key']}.json`;
  expect(history.map(([name]) => name)).toEqual([key]);
  expect(JSON.parse(history[0]![1])).toEqual(result);
  expect(main.summary).toBe(readFileSync(outputs['summary-file']!, 'utf8'));
  expect(main.summary).toMatch(/6 of 6\scases measured/);
  expect(readFileSync(outputs['report-file']!, 'utf8')).toMatch(/^<!doctype html>/);
});

test('the log has a group for each job, links, the plan, and no secret', async () => {
  const { aws, job } = await action.account();
  const main = job().main();
  await main.exited;
  const { commands, lines } = main.log;
  expect(commands.filter(({ command }) => command === 'group').map(({ data }) => data)).toEqual(
    TYPES.map((type, index) => `${type} (${index + 1} of 3)`),
  );
  expect(commands.filter(({ command }) => command === 'endgroup')).toHaveLength(3);
  expect(lines.filter((line) => line === 'measuring')).toHaveLength(3);
  expect(lines.join('\n')).toContain(`#jobs/detail/${aws.batch.jobs[0]!.jobId}`);
  expect(lines.join('\n')).toMatch(
    /Expected: 6 cases, .*; a guess, as there is no earlier run\.\n/,
  );
  expect(lines.join('\n')).toMatch(/Expected cost: about \d+\.\d\d.USD: .*USD for machines, /);
  const secrets = commands.filter(({ command }) => command === 'add-mask').map(({ data }) => data);
  expect(secrets.length).toBeGreaterThanOrEqual(4);
  for (const secret of secrets) expect(lines.join('\n')).not.toContain(secret);
});

test('a second start in the same workflow run finds all jobs and measures nothing anew', async () => {
  const { aws, job, suite } = await action.account();
  await job().main().exited;
  await suite.repository.commit({ 'README.md': 'the branch has moved' });
  const again = job({}, { GITHUB_RUN_ATTEMPT: '2' }).main();
  expect(await again.exited).toBe(0);
  expect(aws.batch.jobs).toHaveLength(3);
  expect(again.stdout).toContain(`continues with the same commit`);
  expect(again.stdout).toContain(suite.commit.slice(0, 12));
  expect([...aws.results.objects.keys()].filter((key) => key.startsWith('history/'))).toHaveLength(
    1,
  );
});

test('a pull request’s run gets the rights for untrusted code, and says how to get it again', async () => {
  const { aws, job } = await action.account();
  const main = job(
    { 'instance-types': 'c5n.18xlarge', skip: 'no-client/*' },
    { GITHUB_EVENT_NAME: 'pull_request' },
  ).main();
  expect(await main.exited, main.stdout).toBe(0);
  const [{ input }] = aws.batch.jobs as [(typeof aws.batch.jobs)[0]];
  expect(input.jobDefinition).toBe('c5n-18xlarge-untrusted');
  expect(input.tags).toMatchObject({ repository: 'octo-org/s3', run: '9876543210' });
  expect(main.summary).toMatch(/^\/benchmark [0-9a-f]{40} .* skip=no-client\/\*$/m);
});

test('with fresh a re-run measures again', async () => {
  const { aws, job } = await action.account();
  const inputs = { fresh: 'true', 'instance-types': 'c5n.18xlarge' };
  await job(inputs).main().exited;
  await job(inputs, { GITHUB_RUN_ATTEMPT: '2' }).main().exited;
  expect(aws.batch.jobs).toHaveLength(2);
});

test('two uses of the action in one workflow run do not meet', async () => {
  const { aws, job } = await action.account();
  const uses = [
    job({ 'instance-types': 'c5n.18xlarge', 's3-clients': 'crt-c' }).main(),
    job({ 'instance-types': 'c5n.18xlarge', 's3-clients': 'rclone' }).main(),
  ];
  expect(await Promise.all(uses.map((use) => use.exited))).toEqual([0, 0]);
  expect(new Set(uses.map(({ outputs }) => outputs['run-key'])).size).toBe(2);
  // One of two that submit at the same moment steps back, and comes again.
  expect(aws.batch.jobs.filter(({ status }) => status === 'SUCCEEDED')).toHaveLength(2);
  expect(aws.batch.table.mostAtOnce).toBe(1);
});

test('a run of twelve hours renews its session, and looks at its job less than once a minute', async () => {
  const { aws, job } = await action.account();
  aws.batch.script('c5n.18xlarge', { runningMs: 12 * HOUR - 5 * MINUTE });
  const main = job({ 'instance-types': 'c5n.18xlarge', 'time-budget-minutes': '800' }).main();
  expect(await main.exited, main.stderr).toBe(0);
  const { startedAt, stoppedAt } = aws.batch.jobs[0]!;
  const during = aws.calls.filter(
    ({ at }) => at.getTime() >= startedAt! && at.getTime() < stoppedAt!,
  );
  const count = (service: string) => during.filter(({ call }) => call.startsWith(service)).length;
  expect(count('sts:')).toBeGreaterThanOrEqual(11);
  expect(count('batch:')).toBeLessThanOrEqual((stoppedAt! - startedAt!) / MINUTE);
  expect(aws.calls.filter(({ failed }) => failed)).toEqual([]);
});

test('100,000 lines with commands in them are shown, and none is obeyed', async () => {
  const { aws, job } = await action.account();
  const hostile = [
    '::add-mask::e',
    '::set-output name=status::x',
    '::stop-commands::x',
    '##[error]x',
  ];
  const log = Array.from(
    { length: 100_000 },
    (_, index) => `${hostile[index % 5] ?? 'line'} ${index}`,
  );
  aws.batch.script('c5n.18xlarge', { log });
  const main = job({ 'instance-types': 'c5n.18xlarge' }).main();
  expect(await main.exited, main.stderr).toBe(0);
  const { commands, lines } = main.log;
  expect(lines.filter((line) => / \d+$/.test(line))).toEqual(
    log.map((line) => line.replace('##[', '# #[')),
  );
  expect(commands.map(({ command }) => command).filter((one) => one !== 'add-mask')).toEqual([
    'group',
    'endgroup',
  ]);
  expect(main.outputs.status).toBe('succeeded');
});

describe('how it ends:', () => {
  test.each<[string, string, Record<string, string>, number]>([
    ['a failed benchmark', 'benchmarks-failed', {}, 1],
    ['a failed benchmark with fail-on never', 'benchmarks-failed', { 'fail-on': 'never' }, 0],
  ])('%s', async (_, status, inputs, code) => {
    const { aws, job } = await action.account();
    aws.batch.script('c5n.18xlarge', { attempts: ['fail'] });
    const main = job(inputs).main();
    expect(await main.exited).toBe(code);
    expect(main.outputs).toMatchObject({ status, continue: 'false' });
    const message = 'Benchmarks failed. c5n.18xlarge: the build failed.';
    expect(main.annotations(code === 0 ? 'warning' : 'error')).toEqual([message]);
    expect(main.outputs['result-file']).not.toBe('');
  });

  test('failed infrastructure fails also with fail-on never, and keeps what others measured', async () => {
    const { aws, job } = await action.account();
    aws.batch.script('c5n.18xlarge', {
      runnableMs: Number.POSITIVE_INFINITY,
      runnableReason: 'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY',
    });
    const main = job({ 'fail-on': 'never', 'runnable-timeout-minutes': '20' }).main();
    expect(await main.exited).toBe(1);
    expect(main.outputs.status).toBe('infrastructure-failed');
    expect(main.annotations('error')[0]).toMatch(
      /^Infrastructure failed\. c5n\.18xlarge: gave up after \d+ min in RUNNABLE\. .*no capacity/,
    );
    expect(main.annotations('warning')[0]).toMatch(
      /^c5n\.18xlarge: It waits for a machine: EC2 has/,
    );
    expect(main.summary).toMatch(/4 of 4\scases measured/);
  });

  test('a dry run plans and starts nothing', async () => {
    const { aws, job } = await action.account();
    const main = job({ 'dry-run': 'true' }).main();
    expect(await main.exited).toBe(0);
    expect(main.outputs).toMatchObject({ status: 'planned', 'job-ids': '', 'result-file': '' });
    expect(main.stdout).toContain('Instance types: c5n.18xlarge, c7gn.16xlarge, m6idn.24xlarge');
    expect(aws.count('batch:SubmitJob')).toBe(0);
    expect(main.state).toEqual({});
  });
});
