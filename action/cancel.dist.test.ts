import { expect, test, vi } from 'vitest';
import { usePackagedAction, whenWaited } from '../src/testing/action-on-fake-aws.ts';

const MINUTE = 60_000;
const action = usePackagedAction();

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends the job on Batch and the step, and post does it again harmlessly',
  async (signal) => {
    const { aws, job } = await action.account();
    aws.batch.script('c5n.18xlarge', { stoppingMs: 500 });
    const cancelled = job();
    const main = cancelled.main();
    whenWaited(aws, 6 * MINUTE, () => main.child.kill(signal));
    // Not 130: it was done before its time for that was up.
    expect(await main.exited).toBe(1);
    expect(aws.batch.jobs.map(({ status, statusReason }) => [status, statusReason])).toEqual([
      ['FAILED', 'S3 Benchmarks ended it: interrupted'],
    ]);
    expect(main.outputs).toMatchObject({ status: 'interrupted', continue: 'false' });
    expect(main.annotations('error')).toEqual([
      expect.stringMatching(
        /^Cancelled: the job in flight was terminated\. A re-run measures it again/,
      ),
    ]);

    const post = cancelled.post();
    expect(await post.exited, post.stdout).toBe(0);
    expect(post.stdout).not.toContain('Terminated');
    expect(aws.count('batch:TerminateJob')).toBe(1);
  },
);

test('a step that is killed has its job ended by post, which does no harm a second time', async () => {
  const { aws, job } = await action.account();
  const cancelled = job();
  const main = cancelled.main();
  whenWaited(aws, 6 * MINUTE, () => main.child.kill('SIGKILL'));
  await main.exited;
  expect(aws.batch.jobs[0]?.status).toBe('RUNNING');
  const other = aws.batch.submitByOthers('gh-1-theirs-c5n_18xlarge');
  const post = cancelled.post();
  expect(await post.exited, post.stdout).toBe(0);
  expect(post.stdout).toContain(`Terminated job ${aws.batch.jobs[0]?.input.jobName} (https://`);
  expect(aws.batch.jobs[0]?.statusReason).toBe(
    'S3 Benchmarks ended it: the workflow was cancelled',
  );
  expect(other.terminated).toBeUndefined();
  expect(await cancelled.post().exited).toBe(0);
  expect(aws.count('batch:TerminateJob')).toBe(1);
});

test('a step that AWS keeps waiting ends all the same, in time for its last words', async () => {
  const { aws, job } = await action.account();
  const main = job().main();
  whenWaited(aws, 6 * MINUTE, () => {
    vi.spyOn(aws.clock, 'sleep').mockReturnValue(new Promise(() => {}));
    main.child.kill('SIGINT');
  });
  expect(await main.exited).toBe(130);
  expect(main.outputs.status).toBe('interrupted');
});

test('when its time is up a job is handed over: post ends nothing, the next leg finishes', async () => {
  const { aws, job } = await action.account();
  const inputs = { 'time-budget-minutes': '20', legs: '6' };
  const leg = job(inputs);
  const main = leg.main();
  expect(await main.exited, main.stdout).toBe(0);
  expect(main.outputs).toMatchObject({ status: 'continue', continue: 'true' });
  expect(main.annotations('notice')[0]).toMatch(/continues; the next job of the workflow/);
  expect(main.summary).toContain('Still running when this was written');
  const [first, second] = aws.batch.jobs;
  expect([first?.status, second?.status]).toEqual(['SUCCEEDED', 'RUNNING']);

  expect(await leg.post().exited).toBe(0);
  expect(aws.count('batch:TerminateJob')).toBe(0);

  const next = job(inputs).main();
  expect(await next.exited).toBe(0);
  const last = next.outputs.continue === 'true' ? job(inputs).main() : next;
  expect(await last.exited).toBe(0);
  expect(last.outputs).toMatchObject({ status: 'succeeded', continue: 'false' });
  expect(aws.batch.jobs.map(({ status }) => status)).toEqual(Array(3).fill('SUCCEEDED'));
  expect(last.summary).toMatch(/6 of 6\scases measured/);
});

test('post has nothing to do when nothing was started', async () => {
  const { aws, job } = await action.account();
  const planned = job({ 'dry-run': 'true' });
  await planned.main().exited;
  const calls = aws.calls.length;
  expect(await planned.post().exited).toBe(0);
  expect(aws.calls).toHaveLength(calls);
});

test('post that can end nothing says that a job may still run', async () => {
  const { aws, job } = await action.account();
  const cancelled = job();
  const main = cancelled.main();
  whenWaited(aws, 6 * MINUTE, () => main.child.kill('SIGKILL'));
  await main.exited;
  aws.faults.add('batch:TerminateJob', 'deny');
  const post = cancelled.post();
  expect(await post.exited).toBe(1);
  expect(post.annotations('error')[0]).toMatch(
    /^A job may still be running on AWS Batch, and could not be ended: batch:TerminateJob on job/,
  );
});
