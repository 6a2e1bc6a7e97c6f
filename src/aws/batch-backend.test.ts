import { describe, expect, test } from 'vitest';
import { AccessDenied, type Job, type JobBackend, type PlannedJob } from '../orchestrator/ports.ts';
import { ORDINARY_JOB } from '../testing/fake-aws/batch/batch-job.ts';
import { aPlan, type ClientSide, startFakeAws } from '../testing/fake-aws/client-side.ts';
import { NotVisible } from './aws-errors.ts';

const MINUTE = 60_000;
const never = new AbortController().signal;

function firstJob({ aws }: ClientSide): PlannedJob {
  return aPlan(aws).jobs[0]!;
}

async function pass({ aws }: ClientSide, ms: number): Promise<void> {
  await aws.clock.sleep(ms, never);
}

test('an answer that stops in its middle, and never ends, is given up and asked for again', async () => {
  const side = await startFakeAws();
  Object.assign(side.access, { silenceMs: 100 });
  side.aws.faults.add('batch:ListJobsByConsumableResource', 'stall-answer', { times: 4 });
  expect(await side.backend.listInFlight()).toEqual([]);
  expect(side.notices[0]).toMatch(/Listing the jobs in flight failed .*trying again/);
});

describe('submit', () => {
  test('tells Batch everything: name, queue, definition, parameters, tags', async () => {
    const side = await startFakeAws();
    const planned = firstJob(side);
    const job = await side.backend.submit(planned);
    expect(job).toMatchObject({ jobName: planned.jobName, status: 'SUBMITTED' });
    expect(side.aws.calls.at(-1)).toMatchObject({
      call: 'batch:SubmitJob',
      input: {
        jobName: 'gh-1-abcd-c5n_18xlarge',
        jobQueue: 'c5n-18xlarge',
        jobDefinition: 'c5n-18xlarge-trusted',
        parameters: planned.parameters,
        tags: {
          Project: 'S3Benchmarks',
          runKey: 'gh-1-abcd',
          repository: 'octo-org/s3',
          run: '1',
        },
      },
    });
  });

  test('makes one attempt only, and looks by name before the next', async () => {
    const side = await startFakeAws();
    side.aws.faults.add('batch:SubmitJob', 'drop-request', { times: 1 });
    await side.backend.submit(firstJob(side));
    const calls = side.aws.calls
      .map(({ call }) => call)
      .filter((call) => call.startsWith('batch:'));
    expect(calls).toEqual([
      'batch:SubmitJob',
      ...Array(5).fill('batch:ListJobs'),
      'batch:SubmitJob',
    ]);
    expect(side.notices[0]).toMatch(/^Submitting gh-1-abcd-c5n_18xlarge had no clear answer/);
  });

  test('what Batch refuses is not tried again', async () => {
    const side = await startFakeAws();
    side.aws.batch.environments[0]!.queueState = 'DISABLED';
    await expect(side.backend.submit(firstJob(side))).rejects.toThrow(
      'Batch refuses it: Job Queue c5n-18xlarge is DISABLED',
    );
    expect(side.aws.count('batch:')).toBe(1);
  });

  test('gives up when there is no answer for long, and says that', async () => {
    const side = await startFakeAws();
    side.aws.faults.add('batch:SubmitJob', 'drop-request');
    await expect(side.backend.submit(firstJob(side))).rejects.toMatchObject({
      name: 'LostContact',
    });
    expect(side.aws.count('batch:SubmitJob')).toBeLessThan(20);
  });

  test('does not take a job of the same name with another request for its own', async () => {
    const side = await startFakeAws();
    const planned = firstJob(side);
    side.aws.batch.submitByOthers(planned.jobName);
    side.aws.faults.add('batch:SubmitJob', 'drop-request', { times: 1 });
    const job = await side.backend.submit(planned);
    expect(side.aws.batch.jobs.map(({ jobId }) => jobId)).toHaveLength(2);
    expect(job.jobId).toBe(side.aws.batch.jobs[1]?.jobId);
  });
});

describe('findByName', () => {
  test('finds the newest of exactly that name, over all pages, with its parameters', async () => {
    const side = await startFakeAws();
    const planned = firstJob(side);
    for (let n = 0; n < 3; n++) side.aws.batch.submitByOthers(planned.jobName.toUpperCase());
    await pass(side, 1);
    const { jobId } = await side.backend.submit(planned);
    await pass(side, 1);
    for (let n = 0; n < 4; n++) side.aws.batch.submitByOthers(planned.jobName.toUpperCase());
    const found = await side.backend.findByName(planned.jobName);
    expect(found).toMatchObject({ jobId, parameters: planned.parameters });
    expect(side.aws.count('batch:ListJobs')).toBe(4);
  });

  test('finds a job that has ended', async () => {
    const side = await startFakeAws();
    const planned = firstJob(side);
    await side.backend.submit(planned);
    await pass(side, 60 * MINUTE);
    expect(await side.backend.findByName(planned.jobName)).toMatchObject({ status: 'SUCCEEDED' });
  });

  test('looks in every queue for a name that tells no instance type', async () => {
    const side = await startFakeAws();
    side.aws.batch.submitByOthers('something-else');
    expect(await side.backend.findByName('something-else')).not.toBeNull();
    expect(side.aws.count('batch:ListJobs')).toBe(3);
  });

  test('answers although an interruption came in the middle of the call', async () => {
    const side = await startFakeAws();
    await side.backend.submit(firstJob(side));
    const found = side.backend.findByName(firstJob(side).jobName);
    side.interrupt();
    expect(await found).toMatchObject({ jobName: firstJob(side).jobName });
  });

  test('is null when there is none', async () => {
    const side = await startFakeAws();
    expect(await side.backend.findByName('gh-1-abcd-c5n_18xlarge')).toBeNull();
  });
});

describe.each([
  ['with a lock', {}, 'batch:ListJobsByConsumableResource'],
  ['without a lock', { lock: null }, 'batch:ListJobs'],
])('listInFlight %s', (_, overrides, call) => {
  test('lists all that has not ended, on all pages, and whose it is', async () => {
    const side = await startFakeAws(overrides);
    const { batch } = side.aws;
    batch.submitByOthers('ended', { runnableMs: 0, startingMs: 0, runningMs: 1 });
    await pass(side, MINUTE);
    const names = ['a', 'b', 'c', 'd', 'e'];
    for (const name of names) batch.submitByOthers(name, {}, { repository: `${name}/x`, run: '7' });
    await pass(side, 100_000);
    const jobs = await side.backend.listInFlight();
    expect(jobs.map(({ jobName }) => jobName).sort()).toEqual(names);
    expect(jobs.map(({ owner }) => owner).sort()).toEqual(names.map((name) => `${name}/x, run 7`));
    expect(side.aws.count(call)).toBeGreaterThanOrEqual(3);
  });

  test('lists nothing when all has ended', async () => {
    const side = await startFakeAws(overrides);
    side.aws.batch.submitByOthers('ended', { runnableMs: 0 });
    await pass(side, 60 * MINUTE);
    expect(await side.backend.listInFlight()).toEqual([]);
  });
});

test.each(['SUBMITTED', 'PENDING', 'RUNNABLE', 'STARTING', 'RUNNING'])(
  'without a lock a job that is %s is seen',
  async (status) => {
    const side = await startFakeAws({ lock: null });
    const job = side.aws.batch.submitByOthers('other');
    while (side.aws.batch.jobs[0]?.status !== status) await pass(side, 500);
    expect(await side.backend.listInFlight()).toMatchObject([{ jobId: job.jobId, status }]);
  },
);

describe('describe', () => {
  test('tells state, times, parameters, owner and where to look', async () => {
    const side = await startFakeAws();
    const planned = firstJob(side);
    const { jobId } = await side.backend.submit(planned);
    const createdAt = side.aws.clock.now();
    await pass(side, 3 * MINUTE);
    const job = await side.backend.describe(jobId);
    expect(job).toMatchObject({
      status: 'RUNNING',
      createdAt,
      stoppedAt: null,
      parameters: planned.parameters,
      owner: 'octo-org/s3, run 1',
    });
    expect(job.startedAt).toEqual(new Date(createdAt.getTime() + 122_000));
    expect(job.links?.job).toContain(`#jobs/detail/${jobId}`);
    expect(job.links?.log).toContain('$252Fs3-benchmarks$252Fjobs/log-events/job$252Fdefault$252F');
  });

  test('an empty answer is no word on the job', async () => {
    const side = await startFakeAws();
    const { jobId } = await side.backend.submit(firstJob(side));
    side.aws.faults.add('batch:DescribeJobs', 'empty');
    await expect(side.backend.describe(jobId)).rejects.toThrow(NotVisible);
  });
});

describe('terminate', () => {
  test('ends a job in any state, and may be repeated', async () => {
    const side = await startFakeAws();
    const { jobId } = await side.backend.submit(firstJob(side));
    await side.backend.terminate(jobId, 'x'.repeat(2000));
    await side.backend.terminate(jobId, 'again');
    expect(await side.backend.describe(jobId)).toMatchObject({
      status: 'FAILED',
      statusReason: `S3 Benchmarks ended it: ${'x'.repeat(1000)}`,
      endedByUs: true,
    });
  });

  test('is sent although the run was interrupted', async () => {
    const side = await startFakeAws();
    const { jobId } = await side.backend.submit(firstJob(side));
    side.interrupt();
    await side.backend.terminate(jobId, 'interrupted');
    expect(side.aws.batch.jobs[0]?.status).toBe('FAILED');
  });
});

describe('readLog', () => {
  async function lines(backend: JobBackend, job: Job, cursor?: string) {
    const read: string[] = [];
    for (let at = cursor; ; ) {
      const page = await backend.readLog(job, at);
      read.push(...page.lines);
      if (page.cursor === at) return { read, cursor: at };
      at = page.cursor;
    }
  }

  test('there is nothing before the job runs', async () => {
    const side = await startFakeAws();
    const job = await side.backend.submit(firstJob(side));
    expect(await side.backend.readLog(job)).toEqual({ lines: [], cursor: undefined });
    expect(side.aws.count('logs:')).toBe(0);
  });

  test('there is nothing before the stream exists', async () => {
    const side = await startFakeAws();
    const job = await side.backend.submit(firstJob(side));
    await pass(side, 2 * MINUTE + 2_000);
    await side.backend.describe(job.jobId);
    side.aws.logs.remove(side.aws.batch.jobs[0]!.container.logStreamName!);
    expect(await side.backend.readLog(job)).toEqual({ lines: [], cursor: undefined });
    expect(side.aws.count('logs:')).toBe(1);
  });

  test('goes on where it stopped, page by page, and meets each line once', async () => {
    const side = await startFakeAws();
    side.aws.logs.pageSize = 2;
    const log = ['1', '2', '3', '4', '5', '6', '7'];
    side.aws.batch.script('c5n.18xlarge', { log });
    const job = await side.backend.submit(firstJob(side));
    await pass(side, 6 * MINUTE);
    await side.backend.describe(job.jobId);
    const first = await lines(side.backend, job);
    expect(first.read).toEqual(['1', '2', '3']);
    await pass(side, 20 * MINUTE);
    const rest = await lines(side.backend, job, first.cursor);
    expect(rest.read).toEqual(['4', '5', '6', '7']);
  });

  test('reads every page of every attempt', async () => {
    const side = await startFakeAws();
    side.aws.logs.pageSize = 1;
    side.aws.batch.script('c5n.18xlarge', {
      attempts: ['host-lost', 'succeed'],
      log: ['1', '2', '3'],
    });
    const job = await side.backend.submit(firstJob(side));
    await pass(side, 60 * MINUTE);
    const { read } = await lines(side.backend, job);
    expect(read).toEqual(['1', '2', '3', '=== Batch has started the job again ===', '1', '2', '3']);
  });

  test('breaks a message of several lines into lines', async () => {
    const side = await startFakeAws();
    side.aws.batch.script('c5n.18xlarge', { log: ['one\ntwo\r\nthree\n', 'four  '] });
    const job = await side.backend.submit(firstJob(side));
    await pass(side, 20 * MINUTE);
    const { read } = await lines(side.backend, job);
    expect(read).toEqual(['one', 'two', 'three', 'four  ']);
  });

  test('the last words of a job are read although the run was interrupted', async () => {
    const side = await startFakeAws();
    const job = await side.backend.submit(firstJob(side));
    await pass(side, 20 * MINUTE);
    side.interrupt();
    const { read } = await lines(side.backend, job);
    expect(read.at(-1)).toBe('done');
  });

  test('a stack without a log group has no logs', async () => {
    const side = await startFakeAws({ logGroup: null });
    const job = await side.backend.submit(firstJob(side));
    await pass(side, 20 * MINUTE);
    expect((await side.backend.describe(job.jobId)).links?.log).toBeUndefined();
    expect(await side.backend.readLog(job)).toEqual({ lines: [], cursor: undefined });
  });
});

describe('a missing permission is final, and names action and resource:', () => {
  test.each<[string, string, (side: ClientSide, job: Job) => Promise<unknown>]>([
    [
      'batch:SubmitJob',
      'queue c5n-18xlarge, job definition c5n-18xlarge-trusted',
      (side) => side.backend.submit(firstJob(side)),
    ],
    ['batch:ListJobs', 'queue c5n-18xlarge', ({ backend }, job) => backend.findByName(job.jobName)],
    [
      'batch:ListJobsByConsumableResource',
      'consumable resource arn:aws:batch',
      ({ backend }) => backend.listInFlight(),
    ],
    ['batch:DescribeJobs', 'jobs', ({ backend }, job) => backend.describe(job.jobId)],
    [
      'batch:TerminateJob',
      'job 00000000-',
      ({ backend }, job) => backend.terminate(job.jobId, 'x'),
    ],
    [
      'logs:GetLogEvents',
      'log stream /s3-benchmarks/jobs:job/default/',
      ({ backend }, job) => backend.readLog(job),
    ],
  ])('%s', async (action, resource, call) => {
    const side = await startFakeAws();
    const job = await side.backend.submit(firstJob(side));
    await pass(side, ORDINARY_JOB.runnableMs + 2 * MINUTE);
    side.aws.faults.add(action, 'deny');
    const before = side.aws.count(action);
    const error = (await call(side, job).catch((caught) => caught)) as Error;
    expect(error).toBeInstanceOf(AccessDenied);
    expect(error.message).toContain(`${action} on ${resource}`);
    expect(error.message).toContain(`AWS says: User is not authorized to perform: ${action}`);
    expect(side.aws.count(action) - before).toBeGreaterThanOrEqual(1);
  });
});

test('a session is renewed by the clock that is handed in, before it ends', async () => {
  const side = await startFakeAws();
  await pass(side, 20 * 365 * 24 * 60 * MINUTE); // Ahead of the machine's own clock.
  const job = await side.backend.submit(firstJob(side));
  await side.backend.describe(job.jobId);
  await pass(side, 61 * MINUTE);
  await side.backend.describe(job.jobId);
  expect(side.aws.count('sts:')).toBe(2);
  expect(side.aws.calls.filter(({ failed }) => failed)).toEqual([]);
});

test('a session that ended is renewed, and the call made again', async () => {
  const side = await startFakeAws();
  const job = await side.backend.submit(firstJob(side));
  side.aws.sessions.expireAll();
  expect(await side.backend.describe(job.jobId)).toMatchObject({ jobId: job.jobId });
  expect(side.aws.count('sts:')).toBe(2);
});
