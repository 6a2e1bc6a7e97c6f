import { describe, expect, test } from 'vitest';
import { aPlan, type ClientSide, startFakeAws } from '../testing/fake-aws/client-side.ts';

const never = new AbortController().signal;

async function facts(arrange: (side: ClientSide) => void) {
  const side = await startFakeAws();
  side.aws.batch.script('c5n.18xlarge', {
    runnableMs: Number.POSITIVE_INFINITY,
    runnableReason: 'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE',
  });
  arrange(side);
  const job = await side.backend.submit(aPlan(side.aws).jobs[0]!);
  await side.aws.clock.sleep(11 * 60_000, never);
  return side.backend.explainRunnable(await side.backend.describe(job.jobId));
}

describe('explainRunnable', () => {
  test.each<[string, (side: ClientSide) => void, RegExp | null]>([
    ['nothing wrong', () => {}, null],
    [
      'too few vCPUs allowed',
      ({ aws }) => Object.assign(aws.batch.environments[0]!, { maxvCpus: 36 }),
      /^Compute environment c5n-18xlarge-ce allows 36 vCPUs, the job needs 64; see https:/,
    ],
    [
      'an environment that is INVALID',
      ({ aws }) =>
        Object.assign(aws.batch.environments[0]!, {
          status: 'INVALID',
          statusReason: 'CLIENT_ERROR - no role',
        }),
      /^Compute environment c5n-18xlarge-ce is ENABLED, INVALID: CLIENT_ERROR - no role; see https:/,
    ],
    [
      'an environment that is switched off',
      ({ aws }) => Object.assign(aws.batch.environments[0]!, { state: 'DISABLED' }),
      /^Compute environment c5n-18xlarge-ce is DISABLED, VALID/,
    ],
    [
      'a queue that is switched off',
      ({ aws }) =>
        aws.clock.after(60_000, () =>
          Object.assign(aws.batch.environments[0]!, { queueState: 'DISABLED' }),
        ),
      /^Queue c5n-18xlarge is DISABLED, VALID: JobQueue Healthy\.$/,
    ],
    [
      'the lock held by another job',
      ({ aws }) => aws.batch.submitByOthers('other-job', { runnableMs: 0, runningMs: 3_600_000 }),
      /^Job other-job holds the lock of the stack \(RUNNING since 2026-01-01 00:00 UTC\)\.$/,
    ],
  ])('%s', async (_, arrange, expected) => {
    const { findings, hints, statusReason } = await facts(arrange);
    expect(statusReason).toBe('MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE');
    expect(hints?.at(-1)).toMatch(/^It needs 64 vCPUs; the account's quotas: https:.*\/quotas/);
    expect(findings).toHaveLength(expected ? 1 : 0);
    if (expected) expect(findings[0]).toMatch(expected);
  });

  test.each([
    'batch:DescribeJobQueues',
    'batch:DescribeComputeEnvironments',
    'batch:ListJobsByConsumableResource',
  ])('what %s would tell is left out when it is not allowed', async (call) => {
    const { hints } = await facts(({ aws }) => {
      aws.clock.after(60_000, () => aws.faults.add(call, 'deny'));
      Object.assign(aws.batch.environments[0]!, { maxvCpus: 36 });
    });
    expect(hints?.at(-1)).toMatch(/quotas/);
  });
});
