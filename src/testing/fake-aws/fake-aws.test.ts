import {
  BatchClient,
  CancelJobCommand,
  DescribeJobDefinitionsCommand,
  DescribeJobsCommand,
  ListJobsCommand,
  SubmitJobCommand,
  TerminateJobCommand,
} from '@aws-sdk/client-batch';
import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { startFakeAws } from './client-side.ts';
import type { FakeAws } from './fake-aws.ts';

const never = new AbortController().signal;
const QUEUE = 'c5n-18xlarge';
const JOB = { jobName: 'a', jobQueue: QUEUE, jobDefinition: `${QUEUE}-trusted` };

/** Plain clients of the SDK, that do not try again. */
async function start(config: { region?: string } = {}) {
  const { aws } = await startFakeAws();
  const options = {
    region: 'us-west-2',
    credentials: aws.sessions.issue(3600),
    maxAttempts: 1,
    ...config,
  };
  return {
    aws,
    batch: new BatchClient(options),
    logs: new CloudWatchLogsClient(options),
    s3: new S3Client(options),
    sts: new STSClient(options),
  };
}

async function statusAfter(aws: FakeAws, ms: number): Promise<string | undefined> {
  await aws.clock.sleep(ms, never);
  return aws.batch.jobs[0]?.status;
}

describe('signatures', () => {
  test('a request without one is refused', async () => {
    const { aws } = await start();
    const url = `${aws.env().AWS_ENDPOINT_URL}/v1/listjobs`;
    const headers = {
      authorization: 'AWS4-HMAC-SHA256 Credential=x/20260101/us-west-2/batch/aws4_request',
    };
    expect((await fetch(url, { method: 'POST', body: '{}', headers })).status).toBe(403);
  });

  test.each([
    ['another region', 'eu-west-1', () => {}, 'InvalidSignatureException'],
    [
      'a session that has ended',
      'us-west-2',
      (aws: FakeAws) => aws.sessions.expireAll(),
      'ExpiredTokenException',
    ],
  ])('%s is refused', async (_, region, arrange, name) => {
    const { aws, batch } = await start({ region });
    arrange(aws);
    const call = batch.send(new ListJobsCommand({ jobQueue: QUEUE }));
    await expect(call).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 403 } });
  });

  test('a session that was not handed out is refused', async () => {
    const { aws } = await start();
    const credentials = { ...aws.sessions.issue(1), sessionToken: 'other' };
    const batch = new BatchClient({ region: 'us-west-2', credentials, maxAttempts: 1 });
    const call = batch.send(new ListJobsCommand({ jobQueue: QUEUE }));
    await expect(call).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
  });
});

describe('Batch', () => {
  test('a job goes through its states as time passes', async () => {
    const { aws, batch } = await start();
    await batch.send(new SubmitJobCommand(JOB));
    const seen: (string | undefined)[] = [];
    for (const ms of [0, 1_000, 1_000, 90_000, 30_000, 600_000])
      seen.push(await statusAfter(aws, ms));
    expect(seen).toEqual(['SUBMITTED', 'PENDING', 'RUNNABLE', 'STARTING', 'RUNNING', 'SUCCEEDED']);
  });

  test('the lock lets one job at a time have a machine, in turn', async () => {
    const { aws } = await start();
    for (const name of ['a', 'b', 'c']) aws.batch.submitByOthers(name);
    await statusAfter(aws, 60 * 60_000);
    expect(aws.batch.table.mostAtOnce).toBe(1);
    const [a, b, c] = aws.batch.jobs;
    expect([b!.startedAt! - a!.stoppedAt!, c!.startedAt! - b!.stoppedAt!]).toEqual([
      30_000, 30_000,
    ]);
  });

  test.each([
    ['a name with a dot', new SubmitJobCommand({ ...JOB, jobName: 'c5n.18xlarge' })],
    ['a name that is too long', new SubmitJobCommand({ ...JOB, jobName: 'a'.repeat(129) })],
    ['an unknown queue', new SubmitJobCommand({ ...JOB, jobQueue: 'x' })],
    ['an unknown job definition', new SubmitJobCommand({ ...JOB, jobDefinition: 'x' })],
    ['too much', new SubmitJobCommand({ ...JOB, parameters: { x: 'x'.repeat(31_000) } })],
    ['a tag with a comma', new SubmitJobCommand({ ...JOB, tags: { run: '1,2' } })],
    ['no queue', new SubmitJobCommand({ ...JOB, jobQueue: undefined })],
    ['101 jobs', new DescribeJobsCommand({ jobs: Array(101).fill('x') })],
    ['no queue to list', new ListJobsCommand({})],
    [
      'two filters',
      new ListJobsCommand({
        jobQueue: QUEUE,
        filters: [
          { name: 'JOB_NAME', values: ['a'] },
          { name: 'JOB_NAME', values: ['b'] },
        ],
      }),
    ],
    ['a token of another list', new ListJobsCommand({ jobQueue: QUEUE, nextToken: '2.abc' })],
    ['too long a reason', new TerminateJobCommand({ jobId: 'x', reason: 'x'.repeat(1025) })],
  ])('refuses %s', async (_, command) => {
    const { batch } = await start();
    const call = batch.send(command as ListJobsCommand);
    await expect(call).rejects.toMatchObject({ name: 'ClientException' });
  });

  test('lists RUNNING only unless asked, and with a filter all states', async () => {
    const { aws, batch } = await start();
    await batch.send(new SubmitJobCommand(JOB));
    const list = async (more: object) => {
      const { jobSummaryList } = await batch.send(
        new ListJobsCommand({ jobQueue: QUEUE, ...more }),
      );
      return jobSummaryList?.length;
    };
    expect(await list({})).toBe(0);
    expect(await list({ jobStatus: 'SUBMITTED' })).toBe(1);
    const filters = [{ name: 'JOB_NAME', values: ['A*'] }];
    expect(await list({ jobStatus: 'FAILED', filters })).toBe(1);
    await statusAfter(aws, 200_000);
    expect(await list({})).toBe(1);
  });

  test('CancelJob answers well although it did nothing', async () => {
    const { aws, batch } = await start();
    const { jobId } = await batch.send(new SubmitJobCommand(JOB));
    await statusAfter(aws, 200_000);
    await batch.send(new CancelJobCommand({ jobId, reason: 'x' }));
    expect(await statusAfter(aws, 10_000)).toBe('RUNNING');
    await batch.send(new TerminateJobCommand({ jobId, reason: 'x' }));
    expect(await statusAfter(aws, 10_000)).toBe('FAILED');
  });

  test('CancelJob ends a job that waits', async () => {
    const { aws, batch } = await start();
    const { jobId } = await batch.send(new SubmitJobCommand(JOB));
    await batch.send(new CancelJobCommand({ jobId, reason: 'x' }));
    expect(await statusAfter(aws, 0)).toBe('FAILED');
  });

  test('knows its job definitions', async () => {
    const { batch } = await start();
    const jobDefinitions = [`${QUEUE}-trusted`];
    const answer = await batch.send(new DescribeJobDefinitionsCommand({ jobDefinitions }));
    expect(answer.jobDefinitions).toMatchObject([{ status: 'ACTIVE', revision: 1 }]);
  });
});

describe('CloudWatch Logs', () => {
  test.each([
    [
      'a token without startFromHead',
      { logGroupName: '/s3-benchmarks/jobs', nextToken: 'f/0' },
      'InvalidParameterException',
    ],
    [
      'a token that it did not give',
      { logGroupName: '/s3-benchmarks/jobs', nextToken: 'x', startFromHead: true },
      'InvalidParameterException',
    ],
    ['no group', {}, 'InvalidParameterException'],
    ['another group', { logGroupName: '/other' }, 'ResourceNotFoundException'],
  ])('refuses %s', async (_, input, name) => {
    const { aws, logs } = await start();
    aws.logs.create('s');
    const call = logs.send(new GetLogEventsCommand({ logStreamName: 's', ...input }));
    await expect(call).rejects.toMatchObject({ name });
  });
});

describe('S3', () => {
  test('takes new keys only, and wants the condition that says so', async () => {
    const { s3 } = await start();
    const object = { Bucket: 's3-benchmarks-results', Key: 'k', Body: 'x' };
    await expect(s3.send(new PutObjectCommand(object))).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    await s3.send(new PutObjectCommand({ ...object, IfNoneMatch: '*' }));
    await expect(
      s3.send(new PutObjectCommand({ ...object, IfNoneMatch: '*' })),
    ).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
  });

  test.each([
    ['k', 's3-benchmarks-results', 'NoSuchKey'],
    ['k', 'other', 'NoSuchBucket'],
  ])('has no %s in %s', async (Key, Bucket, name) => {
    const { s3 } = await start();
    await expect(s3.send(new GetObjectCommand({ Bucket, Key }))).rejects.toMatchObject({ name });
  });
});

describe('STS', () => {
  test.each([
    ['a session name with a slash', { RoleSessionName: 'a/b' }, 'ValidationError'],
    ['a session longer than the role allows', { DurationSeconds: 7200 }, 'ValidationError'],
    [
      'a token that is not GitHub’s',
      { WebIdentityToken: 'x.y.z' },
      'InvalidIdentityTokenException',
    ],
  ])('refuses %s', async (_, input, name) => {
    const { aws, sts } = await start();
    const command = new AssumeRoleWithWebIdentityCommand({
      RoleArn: aws.role.arn,
      RoleSessionName: 'ab',
      WebIdentityToken: 'x',
      ...input,
    });
    await expect(sts.send(command)).rejects.toMatchObject({ name });
  });
});
