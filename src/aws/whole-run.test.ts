import { describe, expect, test } from 'vitest';
import { RunResult } from '../contract/run-result.ts';
import {
  type ClientSide,
  connect,
  type DiesAt,
  runOnFake,
  startFakeAws,
} from '../testing/fake-aws/client-side.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TYPES = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'] as const;
const [C5N, C7GN] = TYPES;
const ALL_GOOD = ['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED'];

/** Names of the jobs that the plan has, in order. */
const NAMES = ['gh-1-abcd-c5n_18xlarge', 'gh-1-abcd-c7gn_16xlarge', 'gh-1-abcd-m6idn_24xlarge'];

function namesOf({ aws }: ClientSide): (string | undefined)[] {
  return aws.batch.jobs.map((job) => job.input.jobName);
}

test('a plan of three instance types runs one job at a time and ends in one stored result', async () => {
  const side = await startFakeAws();
  const { result, lines } = await runOnFake(side);
  expect(result.jobs.map(({ instanceType, status }) => [instanceType, status])).toEqual(
    TYPES.map((type) => [type, 'SUCCEEDED']),
  );
  expect(namesOf(side)).toEqual(NAMES);
  expect(side.aws.calls.filter(({ failed }) => failed)).toEqual([]);
  expect(lines.slice(0, 4)).toEqual(['fetching the suite', 'building', 'measuring', 'done']);
  expect(lines).toHaveLength(12);
  const kept = [...side.aws.results.objects].filter(([key]) => key.startsWith('history/'));
  expect(kept.map(([key]) => key)).toEqual(['history/workflow_dispatch/2026/01/01/gh-1-abcd.json']);
  expect(RunResult.parse(JSON.parse(kept[0]![1]))).toEqual(result);
  expect(side.saved).toHaveLength(3);
  expect(side.notices).toEqual([]);
});

describe('exactly one job per instance type runs, and no result is lost, with', () => {
  test.each<[string, (side: ClientSide) => void]>([
    [
      'the answer to submit lost',
      ({ aws }) => aws.faults.add('batch:SubmitJob', 'drop-response', { times: 1 }),
    ],
    [
      'the answer to submit lost and lists half a minute behind',
      ({ aws }) => {
        aws.batch.lagMs = 30_000;
        aws.faults.add('batch:SubmitJob', 'drop-response', { times: 1 });
      },
    ],
    [
      'the answer to every submit lost',
      ({ aws }) => aws.faults.add('batch:SubmitJob', 'drop-response'),
    ],
    [
      'a submit that never arrived',
      ({ aws }) => aws.faults.add('batch:SubmitJob', 'drop-request', { times: 2 }),
    ],
    [
      'a server error at submit',
      ({ aws }) => aws.faults.add('batch:SubmitJob', 'server-error', { times: 1 }),
    ],
    ['submit throttled', ({ aws }) => aws.faults.add('batch:SubmitJob', 'throttle', { times: 3 })],
    [
      'all throttled for the first 5 minutes',
      ({ aws }) => aws.faults.add('*', 'throttle', { forMs: 5 * MINUTE }),
    ],
    [
      'all throttled for 5 minutes of a running job',
      ({ aws }) =>
        aws.clock.after(6 * MINUTE, () => aws.faults.add('*', 'throttle', { forMs: 5 * MINUTE })),
    ],
    [
      'no network for the first 10 minutes',
      ({ aws }) => aws.faults.add('*', 'drop-request', { forMs: 10 * MINUTE }),
    ],
    [
      'no network for 10 minutes while a job runs',
      ({ aws }) =>
        aws.clock.after(6 * MINUTE, () =>
          aws.faults.add('*', 'drop-request', { forMs: 10 * MINUTE }),
        ),
    ],
    [
      'no network for 10 minutes around the end of a job',
      ({ aws }) =>
        aws.clock.after(11 * MINUTE, () =>
          aws.faults.add('*', 'drop-response', { forMs: 10 * MINUTE }),
        ),
    ],
    [
      'S3 unavailable for a while',
      ({ aws }) => aws.faults.add('s3:ListObjectsV2', 'server-error', { times: 20 }),
    ],
    [
      'the answer to storing the run lost',
      ({ aws }) => aws.faults.add('s3:PutObject', 'drop-response', { times: 1 }),
    ],
    [
      'the session ended early',
      ({ aws }) => aws.clock.after(6 * MINUTE, () => aws.sessions.expireAll()),
    ],
    [
      'DescribeJobs empty again and again',
      ({ aws }) => aws.faults.add('batch:DescribeJobs', 'empty', { after: 2, times: 9 }),
    ],
    [
      'ID tokens cut in the middle',
      ({ aws }) => aws.faults.add('github:GetIdToken', 'cut-answer', { times: 3 }),
    ],
    [
      'ID tokens refused for too many requests',
      ({ aws }) =>
        aws.faults.add(
          'github:GetIdToken',
          { code: '', status: 429, headers: { 'retry-after': '40' } },
          { times: 2 },
        ),
    ],
    ...(
      [
        // https://github.com/aws/aws-cli/issues/7194
        [
          'InvalidIdentityToken',
          "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
        ],
        ['IDPCommunicationError', 'The identity provider could not be reached'],
        // https://github.com/aws-actions/configure-aws-credentials/issues/929
        ['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'],
        ['ExpiredTokenException', 'Token expired: current date/time must be before the expiration'],
        ['ThrottledException', 'Rate exceeded'],
      ] as const
    ).map(([code, message]): [string, (side: ClientSide) => void] => [
      `STS saying ${code} for a minute`,
      ({ aws }) =>
        aws.faults.add(
          'sts:AssumeRoleWithWebIdentity',
          { code, status: code === 'AccessDenied' ? 403 : 400, message },
          { forMs: MINUTE },
        ),
    ]),
    [
      'S3 saying 400 RequestTimeout as the run is stored',
      ({ aws }) =>
        aws.faults.add(
          's3:PutObject',
          {
            code: 'RequestTimeout',
            status: 400,
            message:
              'Your socket connection to the server was not read from or written to within the timeout period.',
          },
          { times: 9 },
        ),
    ],
    [
      'submit refused by names of throttling that few services use',
      ({ aws }) => {
        for (const code of ['RequestThrottled', 'LimitExceededException', 'ThrottledException']) {
          aws.faults.add('batch:SubmitJob', { code, status: 400 }, { times: 1 });
        }
      },
    ],
    [
      'answers cut in the middle for 5 minutes of a running job',
      ({ aws }) =>
        aws.clock.after(6 * MINUTE, () => aws.faults.add('*', 'cut-answer', { forMs: 5 * MINUTE })),
    ],
    [
      'a host lost and the job started again by Batch',
      ({ aws }) => aws.batch.script(C5N, { attempts: ['host-lost', 'succeed'] }),
    ],
    [
      'an ended job whose name differs in case',
      ({ aws }) =>
        aws.batch.submitByOthers('GH-1-ABCD-C5N_18XLARGE', { runnableMs: 0, runningMs: 1 }),
    ],
  ])('%s', async (_, arrange) => {
    const side = await startFakeAws();
    arrange(side);
    const { result } = await runOnFake(side);
    expect(namesOf(side).filter((name) => name?.startsWith('gh-1'))).toEqual(NAMES);
    expect(result.jobs.map(({ status }) => status)).toEqual(ALL_GOOD);
    expect(result.jobs.map((job) => job.cases.length)).toEqual([2, 2, 2]);
    const kept = [...side.aws.results.objects.keys()].filter((key) => key.startsWith('history/'));
    expect(kept).toHaveLength(1);
    expect(side.aws.batch.table.mostAtOnce).toBe(1);
  });

  test.each<[string, DiesAt]>([
    ['before it submits', ({ type }) => type === 'planned'],
    ['as it has submitted', ({ type }) => type === 'submitted'],
    ['while the job runs', (event) => event.type === 'status' && event.job.status === 'RUNNING'],
    ['as the job ended', (event) => event.type === 'status' && event.job.status === 'SUCCEEDED'],
    ['as the first result is stored', ({ type }) => type === 'finished'],
  ])('a program killed %s and started again', async (_, diesAt) => {
    const side = await startFakeAws();
    await expect(runOnFake(side, diesAt)).rejects.toThrow('killed');
    const { result } = await runOnFake(connect(side.aws));
    expect(namesOf(side)).toEqual(NAMES);
    expect(result.jobs.map(({ status }) => status)).toEqual(ALL_GOOD);
    expect(result.jobs.map((job) => job.cases.length)).toEqual([2, 2, 2]);
  });
});

test('a job that Batch started again has its whole log read, attempt after attempt', async () => {
  const side = await startFakeAws();
  side.aws.batch.script(C5N, { attempts: ['host-lost', 'succeed'], log: ['a', 'b'] });
  const { lines } = await runOnFake(side);
  expect(lines.slice(0, 5)).toEqual([
    'a',
    'b',
    '=== Batch has started the job again ===',
    'a',
    'b',
  ]);
});

test('waits for the job of another repository, and says whose it is', async () => {
  const side = await startFakeAws();
  const tags = { repository: 'other-org/other', run: '77' };
  side.aws.batch.submitByOthers('gh-77-ffff-c5n_18xlarge', { runningMs: 30 * MINUTE }, tags);
  const { events, result } = await runOnFake(side);
  const waited = events.filter((event) => event.type === 'waiting');
  expect(waited.length).toBeGreaterThan(30);
  expect(waited[0]?.for).toMatchObject({ owner: 'other-org/other, run 77', parameters: {} });
  expect(result.jobs.map(({ status }) => status)).toEqual(ALL_GOOD);
  expect(side.aws.batch.table.mostAtOnce).toBe(1);
});

describe('a job that failed does not keep the others from running, and tells why:', () => {
  test.each<[string, (side: ClientSide) => void, RegExp]>([
    [
      'its own failure',
      ({ aws }) => aws.batch.script(C5N, { attempts: ['fail'] }),
      /^the build failed$/,
    ],
    [
      'no memory',
      ({ aws }) => aws.batch.script(C5N, { attempts: ['out-of-memory'] }),
      /^Essential container in task exited; OutOfMemoryError: .*; exit code 137$/,
    ],
    [
      'a host lost in every attempt',
      ({ aws }) => aws.batch.script(C5N, { attempts: ['host-lost'] }),
      /^Host EC2 .* terminated\.$/,
    ],
    [
      'ended by hand',
      ({ aws }) => aws.clock.after(6 * MINUTE, () => aws.batch.cancelByHand(NAMES[0]!)),
      /^Terminated from the console; exit code 137$/,
    ],
    [
      'no machine',
      ({ aws }) =>
        aws.batch.script(C5N, {
          runnableMs: Number.POSITIVE_INFINITY,
          runnableReason: 'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY - all',
        }),
      /^gave up after \d+ min in RUNNABLE\. .*no capacity.*It needs 64 vCPUs; the account's quotas: https:/,
    ],
    ['no result', ({ aws }) => aws.batch.script(C5N, { result: 'none' }), /stored no result$/],
    [
      'a result that is no JSON',
      ({ aws }) => aws.batch.script(C5N, { result: 'not JSON' }),
      /is not its result: the document is an HTML page, not JSON/,
    ],
    [
      'a result of another schema',
      ({ aws }) => aws.batch.script(C5N, { result: 'another schema' }),
      /has schemaVersion 3/,
    ],
    [
      'the result of another job',
      ({ aws }) => aws.batch.script(C5N, { result: 'of another instance type' }),
      /its instance type is "m5.large" instead of "c5n.18xlarge"/,
    ],
    [
      'the result of another run',
      ({ aws }) => aws.batch.script(C5N, { result: 'of another run' }),
      /its run key is "gh-1-abcd-x"/,
    ],
  ])('%s', async (_, arrange, reason) => {
    const side = await startFakeAws();
    arrange(side);
    const { result } = await runOnFake(side);
    expect(namesOf(side)).toEqual(NAMES);
    expect(result.jobs.map(({ status }) => status)).toEqual(['FAILED', 'SUCCEEDED', 'SUCCEEDED']);
    expect(result.jobs[0]?.reason).toMatch(reason);
  });
});

test('an interruption ends the job in flight on Batch', async () => {
  const side = await startFakeAws();
  side.aws.clock.after(6 * MINUTE, side.interrupt);
  const { result } = await runOnFake(side);
  expect(side.aws.batch.jobs.map((job) => [job.status, job.statusReason])).toEqual([
    ['FAILED', 'S3 Benchmarks ended it: interrupted'],
  ]);
  expect(result.interrupted).toBe(true);
});

test('twelve hours take at least eleven sessions, and one call of Batch a look', async () => {
  const side = await startFakeAws();
  side.aws.batch.script(C5N, { runningMs: 12 * HOUR });
  await runOnFake(side);
  const { calls } = side.aws;
  const [, running] = side.aws.batch.jobs;
  const since = running!.createdAt - 12 * HOUR;
  const during = calls.filter(
    ({ at }) => at.getTime() >= since && at.getTime() < running!.createdAt,
  );
  expect(during.filter(({ call }) => call.startsWith('sts:')).length).toBeGreaterThanOrEqual(11);
  expect(during.filter(({ call }) => call.startsWith('batch:')).length).toBeLessThanOrEqual(
    12 * 60 + 20,
  );
  expect(calls.filter(({ failed }) => failed)).toEqual([]);
});

test('reads a log of 100,000 lines, whole and in order', async () => {
  const side = await startFakeAws();
  const log = Array.from({ length: 100_000 }, (_, index) => `line ${index}`);
  side.aws.batch.script(C7GN, { log });
  const { lines } = await runOnFake(side);
  expect(lines.slice(4, -4)).toEqual(log);
});

describe('a job that gets its machine when nobody watches any more', () => {
  test('ends at once, and a later start measures in its place', async () => {
    const side = await startFakeAws();
    side.aws.batch.script(C5N, { runnableMs: 50 * HOUR });
    const dies: DiesAt = (event) => event.type === 'submitted';
    await expect(runOnFake(side, dies, { startWithinMs: 6 * HOUR })).rejects.toThrow('killed');
    await side.aws.clock.sleep(72 * HOUR, new AbortController().signal);
    const [first] = side.aws.batch.jobs;
    expect(first).toMatchObject({ status: 'FAILED', container: { exitCode: 5 } });
    side.aws.batch.script(C5N, {});
    const { result } = await runOnFake(connect(side.aws), undefined, { startWithinMs: 6 * HOUR });
    expect(result.jobs.map(({ status }) => status)).toEqual(ALL_GOOD);
    expect(namesOf(side)).toEqual([NAMES[0], ...NAMES]);
  });

  test('while it is watched says so in the result', async () => {
    const side = await startFakeAws();
    side.aws.batch.script(C5N, { runnableMs: 10 * MINUTE });
    const { result } = await runOnFake(side, undefined, { startWithinMs: 5 * MINUTE });
    expect(result.jobs[0]).toMatchObject({
      status: 'FAILED',
      reason: 'it got its machine too late',
      cases: [],
    });
    expect(namesOf(side)).toEqual(NAMES);
  });
});
