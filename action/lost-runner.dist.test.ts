import { expect, test } from 'vitest';
import {
  type Account,
  usePackagedAction,
  whenCalled,
  whenWaited,
} from '../src/testing/action-on-fake-aws.ts';

const MINUTE = 60_000;
const action = usePackagedAction();

function endOfFirst({ aws }: Account): boolean {
  return aws.batch.jobs[0]?.status === 'SUCCEEDED';
}

test.each<[string, (account: Account, kill: () => void) => void]>([
  [
    'before it submits a job',
    ({ aws }, kill) => whenCalled(aws, { call: 'batch:ListJobsByConsumableResource' }, kill),
  ],
  ['as it submits a job', ({ aws }, kill) => whenCalled(aws, { call: 'batch:SubmitJob' }, kill)],
  ['while a job runs', ({ aws }, kill) => whenWaited(aws, 6 * MINUTE, kill)],
  [
    'when a job has ended',
    (account, kill) =>
      whenCalled(account.aws, { call: 's3:ListObjectsV2', if: () => endOfFirst(account) }, kill),
  ],
  ['as it reads a result', ({ aws }, kill) => whenCalled(aws, { call: 's3:GetObject' }, kill)],
  [
    'between two jobs',
    (account, kill) =>
      whenCalled(account.aws, { call: 'batch:ListJobs', if: () => endOfFirst(account) }, kill),
  ],
  ['as it stores the run', ({ aws }, kill) => whenCalled(aws, { call: 's3:PutObject' }, kill)],
])(
  'a runner lost %s, and the run started again: one job each, no result lost',
  async (_, arrange) => {
    const account = await action.account();
    const { aws, job } = account;
    const first = job().main();
    arrange(account, () => first.child.kill('SIGKILL'));
    expect(await first.exited).toBeNull();

    const again = job({}, { GITHUB_RUN_ATTEMPT: '2' }).main();
    expect(await again.exited, again.stdout + again.stderr).toBe(0);
    expect(aws.batch.jobs.map(({ input }) => input.jobName)).toEqual([
      `${again.outputs['run-key']}-c5n_18xlarge`,
      `${again.outputs['run-key']}-c7gn_16xlarge`,
      `${again.outputs['run-key']}-m6idn_24xlarge`,
    ]);
    expect(aws.batch.jobs.map(({ status }) => status)).toEqual(Array(3).fill('SUCCEEDED'));
    expect(again.outputs.status).toBe('succeeded');
    expect(again.summary).toMatch(/6 of 6\scases measured/);
    const history = [...aws.results.objects.keys()].filter((key) => key.startsWith('history/'));
    expect(history).toHaveLength(1);
  },
);

test('a job that is out of sight for too long is left running, and a re-run takes it up', async () => {
  const { aws, job } = await action.account();
  aws.batch.script('c5n.18xlarge', { runningMs: 60 * MINUTE });
  aws.clock.after(6 * MINUTE, () => aws.faults.add('*', 'drop-request', { forMs: 30 * MINUTE }));
  const lost = job({ 'instance-types': 'c5n.18xlarge' });
  const main = lost.main();
  expect(await main.exited).toBe(1);
  expect(main.outputs.status).toBe('infrastructure-failed');
  expect(main.annotations('error')[0]).toMatch(
    /^Job .* could not be seen for \d+ min \(batch:DescribeJobs: 127\.0\.0\.1: .*ECONNRESET\)\); it may still run\. Re-run the failed jobs of the workflow/,
  );
  expect(await lost.post().exited).toBe(0);
  aws.faults.clear();
  expect(aws.count('batch:TerminateJob')).toBe(0);
  const again = job({ 'instance-types': 'c5n.18xlarge' }).main();
  expect(await again.exited).toBe(0);
  expect(aws.batch.jobs).toHaveLength(1);
});
