import { describe, expect, test } from 'vitest';
import { AccessDenied } from '../orchestrator/ports.ts';
import { aPlan, type ClientSide, startFakeAws } from '../testing/fake-aws/client-side.ts';
import type { FaultAnswer } from '../testing/fake-aws/faults.ts';

const MINUTE = 60_000;
const never = new AbortController().signal;

/** What each service says, as its protocol says it. */
const REFUSED: Record<string, FaultAnswer> = {
  'batch:SubmitJob': {
    code: 'AccessDeniedException',
    status: 403,
    message: 'User: arn:aws:sts::1:assumed-role/x is not authorized to perform: batch:SubmitJob',
  },
  'batch:ListJobsByConsumableResource': { code: 'AccessDeniedException', status: 403 },
  'batch:TerminateJob': {
    code: 'ClientException',
    status: 400,
    message: 'User: x is not authorized to perform: batch:TerminateJob on resource: y',
  },
  's3:ListObjectsV2': { code: 'AccessDenied', status: 403, message: 'Access Denied' },
  's3:PutObject': { code: 'AccessDenied', status: 403, message: 'Access Denied' },
  'sts:AssumeRoleWithWebIdentity': {
    code: 'AccessDenied',
    status: 403,
    message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  },
};
const CALLS: Record<string, (side: ClientSide) => Promise<unknown>> = {
  'batch:SubmitJob': (side) => side.backend.submit(aPlan(side.aws).jobs[0]!),
  'batch:ListJobsByConsumableResource': ({ backend }) => backend.listInFlight(),
  'batch:TerminateJob': ({ backend }) => backend.terminate('x', 'y'),
  's3:ListObjectsV2': (side) => side.results.collect(aPlan(side.aws).jobs[0]!),
  's3:PutObject': async (side) => {
    const { emptyRun } = await import('../orchestrator/run-plan.ts');
    const run = emptyRun(aPlan(side.aws), side.aws.clock.now());
    return side.results.save({ ...run, finishedAt: run.startedAt });
  },
  'sts:AssumeRoleWithWebIdentity': ({ backend }) => backend.listInFlight(),
};
const NAMES = Object.keys(REFUSED);

describe('a permission', () => {
  test.each(NAMES)('%s that is not known everywhere yet is waited for', async (call) => {
    const side = await startFakeAws();
    side.aws.faults.add(call, REFUSED[call]!, { forMs: 1.5 * MINUTE });
    await CALLS[call]!(side);
    expect(side.notices.at(-1)).toMatch(/trying again in \d+ s/);
  });

  test.each(NAMES)('%s that is missing is final after two minutes, and is named', async (call) => {
    const side = await startFakeAws();
    side.aws.faults.add(call, REFUSED[call]!);
    const before = side.aws.clock.now().getTime();
    const error = (await CALLS[call]!(side).catch((caught: Error) => caught)) as Error;
    expect(error).toBeInstanceOf(AccessDenied);
    const action = call === 's3:ListObjectsV2' ? 's3:ListBucket' : call;
    expect(error.message).toMatch(new RegExp(`^${action} on .+ is not allowed: `));
    const passed = side.aws.clock.now().getTime() - before;
    expect(passed).toBeGreaterThanOrEqual(2 * MINUTE);
    expect(passed).toBeLessThan(4 * MINUTE);
  });
});

const STALE: readonly [string, FaultAnswer][] = [
  ['batch:DescribeJobs', { code: 'UnrecognizedClientException', status: 403 }],
  ['batch:DescribeJobs', { code: 'ExpiredTokenException', status: 403 }],
  ['batch:SubmitJob', { code: 'UnrecognizedClientException', status: 403 }],
  ['ssm:GetParameter', { code: 'UnrecognizedClientException', status: 400 }],
  ['logs:GetLogEvents', { code: 'ExpiredTokenException', status: 400 }],
  ['s3:ListObjectsV2', { code: 'ExpiredToken', status: 400 }],
  ['s3:ListObjectsV2', { code: 'InvalidAccessKeyId', status: 403 }],
  ['s3:PutObject', { code: 'InvalidToken', status: 400 }],
];

test.each(STALE)('%s refused for its session (%j) goes on with a new one', async (call, fault) => {
  const side = await startFakeAws();
  side.aws.faults.add(call, fault, { times: 1 });
  const { loadManifest } = await import('./manifest.ts');
  await loadManifest(side.access, 'fake-stack', side.patience);
  const planned = aPlan(side.aws).jobs[0]!;
  const job = await side.backend.submit(planned);
  await side.aws.clock.sleep(20 * MINUTE, never);
  await side.backend.describe(job.jobId);
  await side.backend.readLog(job);
  await side.results.collect(planned);
  await CALLS['s3:PutObject']!(side);
  expect(side.notices).toEqual([]);
  expect(side.aws.count('sts:')).toBe(2);
  expect(side.aws.batch.jobs).toHaveLength(1);
});

test('a session that is not known everywhere yet is no missing permission', async () => {
  const side = await startFakeAws();
  const fault = {
    code: 'UnrecognizedClientException',
    status: 403,
    message: 'The security token included in the request is invalid.',
  };
  side.aws.faults.add('batch:ListJobsByConsumableResource', fault, { forMs: MINUTE });
  expect(await side.backend.listInFlight()).toEqual([]);
  side.aws.faults.add('batch:ListJobsByConsumableResource', fault);
  await expect(side.backend.listInFlight()).rejects.toThrow(
    /AWS does not accept the session, nor .* The security token included/,
  );
});
