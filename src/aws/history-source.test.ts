import { describe, expect, test, vi } from 'vitest';
import { startFakeAws, withoutDelay } from '../testing/fake-aws/client-side.ts';
import { type HistoryPlace, S3History } from './history-source.ts';

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
