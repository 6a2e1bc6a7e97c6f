import { expect, onTestFinished, test } from 'vitest';
import { usePackagedAction } from '../src/testing/action-on-fake-aws.ts';
import { FakeGitHub } from '../src/testing/fake-github/fake-github.ts';

const HOUR = 3_600_000;
const LEGS = 4;
const TYPES = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'];
const action = usePackagedAction();

async function github(): Promise<FakeGitHub> {
  const fake = await FakeGitHub.start();
  onTestFinished(() => fake[Symbol.asyncDispose]());
  return fake;
}

test('a plan of 20 hours over four legs: each job once, one at a time, one result, one comment', async () => {
  const fake = await github();
  const { aws, job, suite } = await action.account();
  for (const type of TYPES) aws.batch.script(type, { runningMs: 20 * (HOUR / 3) });
  const inputs = { legs: String(LEGS), 'pull-request': '7', 'compare-with': 'self' };
  const statuses: string[] = [];
  for (let leg = 1; leg <= LEGS && (leg === 1 || statuses.at(-1) === 'continue'); leg++) {
    const main = job(inputs, fake.env()).main();
    expect(await main.exited, main.stdout + main.stderr).toBe(0);
    statuses.push(main.outputs.status!);
    const state = leg < LEGS ? 'continue' : 'succeeded';
    expect(main.outputs).toMatchObject({ status: state, continue: String(leg < LEGS) });
    expect(fake.state.comments).toHaveLength(1);
    expect(main.annotations('warning')).toEqual([]);
    // The branch moves between the legs; what is measured does not.
    await suite.repository.commit({ 'README.md': `after leg ${leg}` });
  }
  expect(statuses).toEqual(['continue', 'continue', 'continue', 'succeeded']);
  expect(aws.batch.jobs.map(({ input }) => input.jobName?.replace(/^gh-\w+-\w+-/, ''))).toEqual(
    TYPES.map((type) => type.replace('.', '_')),
  );
  expect(aws.batch.table.mostAtOnce).toBe(1);
  const kept = [...aws.results.objects.keys()].filter((key) => key.startsWith('history/'));
  expect(kept).toHaveLength(1);
  const [comment] = fake.state.comments;
  expect(comment?.body).toMatch(/^<!-- s3-benchmarks:run=9876543210 -->\n/);
  expect(comment?.body).toMatch(/<!-- s3-benchmarks:final -->$/);
  expect(comment?.body).toMatch(/notFlagged|not flagged/);
});

test('a job that gets no machine is given up, though a leg is shorter than the wait', async () => {
  const { aws, job } = await action.account();
  aws.batch.script('c5n.18xlarge', { runnableMs: Number.POSITIVE_INFINITY });
  const inputs = {
    ...{ 'instance-types': 'c5n.18xlarge', legs: '9', 'time-budget-minutes': '40' },
    'poll-interval-seconds': '600',
  };
  const first = job(inputs).main();
  expect(await first.exited).toBe(1);
  expect(first.outputs.status).toBe('infrastructure-failed');
  expect(first.annotations('error')[0]).toMatch(/gave up after 3\d min in RUNNABLE/);
});

test('what a leg has handed over ends when the workflow is cancelled before the next', async () => {
  const { aws, job } = await action.account();
  aws.batch.script('c5n.18xlarge', { runningMs: 10 * HOUR });
  const inputs = { legs: String(LEGS) };
  const leg = job(inputs).main();
  expect(await leg.exited, leg.stdout).toBe(0);
  expect(leg.outputs.continue).toBe('true');
  expect(aws.batch.jobs.map(({ status }) => status)).toEqual(['RUNNING']);
  const stop = job({ ...inputs, stop: 'true' }).main();
  expect(await stop.exited, stop.stdout).toBe(0);
  expect(aws.count('batch:TerminateJob')).toBe(1);
  expect(aws.count('batch:SubmitJob')).toBe(1);
  expect(stop.outputs).toMatchObject({ status: 'interrupted', continue: 'false' });
});

test('to end what was handed over is given up soon where AWS does not answer', async () => {
  const { aws, job } = await action.account();
  aws.batch.script('c5n.18xlarge', { runningMs: 10 * HOUR });
  const inputs = { legs: String(LEGS) };
  const leg = job(inputs).main();
  expect(await leg.exited, leg.stdout).toBe(0);
  aws.faults.add('batch:ListJobsByConsumableResource', 'server-error');
  const begun = aws.clock.now().getTime();
  const stop = job({ ...inputs, stop: 'true' }).main();
  expect(await stop.exited, stop.stdout).toBe(1);
  expect(aws.clock.now().getTime() - begun).toBeLessThan(HOUR / 10);
});
