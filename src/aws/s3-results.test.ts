import { describe, expect, test, vi } from 'vitest';
import { incomingName, incomingPrefix } from '../contract/results-bucket.ts';
import type { RunResult } from '../contract/run-result.ts';
import { AccessDenied } from '../orchestrator/ports.ts';
import {
  aPlan,
  type ClientSide,
  startFakeAws,
  withoutDelay,
} from '../testing/fake-aws/client-side.ts';
import { aCase, aHost, aJob, aRunResult } from '../testing/run-results.ts';
import { type HistoryPlace, S3History } from './s3-results.ts';

const HISTORY = 'history/schedule/2026/11/22/run-1';

function planned({ aws }: ClientSide) {
  return aPlan(aws).jobs[0]!;
}

/** Stores, as the job would, documents that differ by their job's reason. */
function upload(side: ClientSide, names: string[], change: Partial<RunResult> = {}): void {
  const { request } = planned(side);
  for (const name of names) {
    const { instanceType, runKey, suite, trigger } = request;
    const document = aRunResult({
      runKey,
      trigger,
      suite: { ...suite, baseline: null, repositories: [] },
      jobs: [aJob({ instanceType, reason: name })],
      ...change,
    });
    side.aws.results.objects.set(incomingPrefix(request) + name, JSON.stringify(document));
  }
}

describe('collect', () => {
  test('takes the last upload of the last attempt, over all pages', async () => {
    const side = await startFakeAws();
    upload(side, [
      incomingName(1, 12),
      incomingName(2, 1),
      incomingName(2, 9),
      incomingName(2, 10),
    ]);
    const collected = await side.results.collect(planned(side));
    expect(collected).toMatchObject({ job: { reason: incomingName(2, 10) } });
    expect(side.aws.count('s3:ListObjectsV2')).toBe(2);
  });

  test('merges what attempts on several hosts have measured', async () => {
    const side = await startFakeAws();
    const { instanceType } = planned(side);
    const lost = aJob({ instanceType, host: aHost({ instanceId: 'i-1' }), cases: [aCase()] });
    const other = [aCase({ workload: 'other', attempt: 2 })];
    upload(side, [incomingName(1, 1)], { jobs: [lost] });
    upload(side, [incomingName(2, 1)], { jobs: [{ ...lost, host: aHost(), cases: other }] });
    expect(await side.results.collect(planned(side))).toMatchObject({
      job: {
        host: { instanceId: null },
        earlierAttempts: [{ attempt: 1, host: { instanceId: 'i-1' } }],
        cases: [{ attempt: 2 }, aCase()],
      },
    });
  });

  test('takes no notice of other names', async () => {
    const side = await startFakeAws();
    upload(side, [incomingName(1, 1), 'z.json', '999-999999.json.part', 'zz/001-000002.json']);
    const collected = await side.results.collect(planned(side));
    expect(collected).toMatchObject({ job: { reason: incomingName(1, 1) } });
  });

  test('is null when there is nothing', async () => {
    const side = await startFakeAws();
    expect(await side.results.collect(planned(side))).toBeNull();
  });

  test.each<[string, Partial<RunResult>, RegExp]>([
    ['another trigger', { trigger: 'schedule' }, /its trigger is "schedule"/],
    [
      'another suite',
      { suite: { ...aRunResult().suite, repository: 'https://example.com/x' } },
      /its suite is "https:\/\/example\.com\/x"/,
    ],
    [
      'another commit',
      {
        suite: {
          ...aRunResult().suite,
          repository: 'https://github.com/octo-org/suite.git',
          commit: 'b'.repeat(40),
        },
      },
      /its commit is "b+" instead of "a+"/,
    ],
    ['no job', { jobs: [] }, /it holds 0 jobs instead of one/],
    ['two jobs', { jobs: [aJob(), aJob()] }, /it holds 2 jobs/],
  ])('rejects a document of %s, and says where it lies', async (_, change, why) => {
    const side = await startFakeAws();
    upload(side, [incomingName(1, 1)], change);
    const collected = await side.results.collect(planned(side));
    expect(collected).toEqual({ rejected: expect.stringMatching(why) });
    expect(collected).toEqual({
      rejected: expect.stringContaining('s3://s3-benchmarks-results/incoming/gh-1-abcd/'),
    });
  });

  test('rejects what is too large without reading it', async () => {
    const side = await startFakeAws();
    const key = incomingPrefix(planned(side).request) + incomingName(1, 1);
    side.aws.results.objects.set(key, 'x'.repeat(33 * 1024 ** 2));
    expect(await side.results.collect(planned(side))).toEqual({
      rejected: expect.stringContaining('larger than'),
    });
    expect(side.aws.count('s3:GetObject')).toBe(0);
  });

  test('a missing permission is final and names action and resource', async () => {
    const side = await startFakeAws();
    side.aws.faults.add('s3:ListObjectsV2', 'deny');
    const error = await side.results.collect(planned(side)).catch((caught) => caught);
    expect(error).toBeInstanceOf(AccessDenied);
    expect(error.message).toMatch(/^s3:ListBucket on s3:\/\/s3-benchmarks-results\/incoming\//);
  });
});

describe('save', () => {
  const finished = aRunResult({ runKey: 'run-1', trigger: 'schedule' });

  test('keeps a finished run in history and on this machine', async () => {
    const side = await startFakeAws();
    await side.results.save(finished);
    expect(JSON.parse(side.aws.results.objects.get(`${HISTORY}.json`)!)).toEqual(finished);
    expect(side.saved).toEqual([finished]);
  });

  test('keeps an unfinished run on this machine only', async () => {
    const side = await startFakeAws();
    const unfinished = { ...finished, finishedAt: null };
    await side.results.save(unfinished);
    expect(side.aws.results.objects.size).toBe(0);
    expect(side.saved).toEqual([unfinished]);
  });

  test('storing the same again is no second copy', async () => {
    const side = await startFakeAws();
    await side.results.save(finished);
    await side.results.save({ ...finished, finishedAt: '2026-11-23T00:00:00Z' });
    expect([...side.aws.results.objects.keys()]).toEqual([`${HISTORY}.json`]);
  });

  test('another end of the same run is kept beside the first', async () => {
    const side = await startFakeAws();
    await side.results.save({ ...finished, interrupted: true });
    await side.results.save(finished);
    await side.results.save(finished);
    expect([...side.aws.results.objects.keys()]).toEqual([`${HISTORY}.json`, `${HISTORY}-2.json`]);
  });
});

const NIGHT = 'history/schedule/2026/11/22/gh-1.json';
const COMMENT = 'history/issue_comment/2026/11/22/gh-2.json';
const BUCKET = 's3-benchmarks-results';

async function startWith(place: Partial<HistoryPlace> = {}) {
  const side = await startFakeAws();
  const { aws } = side;
  const session = aws.sessions.issue(3600);
  vi.stubEnv('AWS_ACCESS_KEY_ID', session.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', session.secretAccessKey);
  vi.stubEnv('AWS_SESSION_TOKEN', session.sessionToken);
  for (const key of [NIGHT, COMMENT, 'history/notes.txt', 'incoming/x.json']) {
    aws.results.objects.set(key, `{"key":"${key}"}`);
  }
  const access = { region: 'us-west-2', retryStrategy: withoutDelay() };
  return { ...side, history: new S3History(access, { bucket: BUCKET, ...place }, side.patience) };
}

const start = async (place?: Partial<HistoryPlace>) => (await startWith(place)).history;

describe('S3History', () => {
  test('lists what is kept, or only what was started in one way, with its size', async () => {
    const history = await start();
    const named = (key: string) => ({
      name: `s3://${BUCKET}/${key}`,
      bytes: `{"key":"${key}"}`.length,
    });
    expect(history.name).toBe(`s3://${BUCKET}/history/`);
    expect(await history.list()).toEqual([named(COMMENT), named(NIGHT)]);
    expect(await history.list(['schedule', 'local'])).toEqual([named(NIGHT)]);
  });

  test('is patient with an outage, as all that goes over the network', async () => {
    const { aws, history, notices } = await startWith();
    aws.faults.add('s3:ListObjectsV2', 'server-error', { forMs: 60_000 });
    const [night] = await history.list(['schedule']);
    aws.faults.add('s3:GetObject', 'drop-request', { forMs: 60_000 });
    expect(await history.read(night!)).toBe(`{"key":"${NIGHT}"}`);
    expect(notices.length).toBeGreaterThan(5);
  });

  test('reads what it listed', async () => {
    const history = await start();
    const [night] = await history.list(['schedule']);
    expect(await history.read(night!)).toBe(`{"key":"${NIGHT}"}`);
  });

  test('looks below another prefix where one is named, with or without a slash', async () => {
    for (const prefix of ['history/issue_comment', 'history/issue_comment/']) {
      const history = await start({ prefix });
      expect(history.name).toBe(`s3://${BUCKET}/history/issue_comment/`);
      expect(await history.list(['schedule'])).toHaveLength(1);
    }
  });
});
