import { expect, test, vi } from 'vitest';
import { startFakeAws, withoutDelay } from '../testing/fake-aws/client-side.ts';
import { S3Sink } from './s3-api.ts';

const MINUTE = 60_000;

/** A job with the credentials that its container has. */
async function start() {
  const { aws } = await startFakeAws();
  const session = aws.sessions.issue(12 * 3600);
  vi.stubEnv('AWS_ACCESS_KEY_ID', session.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', session.secretAccessKey);
  vi.stubEnv('AWS_SESSION_TOKEN', session.sessionToken);
  const sink = new S3Sink({
    access: { region: 'us-west-2', retryStrategy: withoutDelay() },
    bucket: 's3-benchmarks-results',
    prefix: 'incoming/run/nonce/type/',
    clock: aws.clock,
    notice: () => {},
  });
  return { aws, sink };
}

const patient = new AbortController().signal;
const KEY = 'incoming/run/nonce/type/001-000001.json';

test('stores a document under a new key', async () => {
  const { aws, sink } = await start();
  await sink.write('001-000001.json', '{"é":1}', patient);
  expect([...aws.results.objects]).toEqual([[KEY, '{"é":1}']]);
});

test.each(['drop-response', 'drop-request', 'server-error', 'throttle'] as const)(
  'what was measured survives 10 minutes of %s',
  async (fault) => {
    const { aws, sink } = await start();
    aws.faults.add('s3:PutObject', fault, { forMs: 10 * MINUTE });
    await sink.write('001-000001.json', '{}', patient);
    expect([...aws.results.objects]).toEqual([[KEY, '{}']]);
  },
);

test('never replaces a document', async () => {
  const { aws, sink } = await start();
  await sink.write('001-000001.json', 'first', patient);
  await sink.write('001-000001.json', 'second', patient);
  expect(aws.results.objects.get(KEY)).toBe('first');
});

test('a missing permission is final after two minutes', async () => {
  const { aws, sink } = await start();
  const begunMs = aws.clock.now().getTime();
  aws.faults.add('s3:PutObject', 'deny');
  await expect(sink.write('001-000001.json', '{}', patient)).rejects.toThrow(
    `s3:PutObject on s3://s3-benchmarks-results/${KEY} is not allowed`,
  );
  expect(aws.clock.now().getTime() - begunMs).toBeLessThan(3 * MINUTE);
});

test('what cannot be stored for half an hour is given up, and it says why', async () => {
  const { aws, sink } = await start();
  aws.faults.add('s3:PutObject', 'throttle');
  const begunMs = aws.clock.now().getTime();
  await expect(sink.write('001-000001.json', '{}', patient)).rejects.toThrow('Rate exceeded');
  const minutes = (aws.clock.now().getTime() - begunMs) / MINUTE;
  expect(minutes).toBeGreaterThanOrEqual(30);
  expect(minutes).toBeLessThan(32);
});

test('what newer documents say as well is tried once more and no longer waited for', async () => {
  const { aws, sink } = await start();
  aws.faults.add('s3:PutObject', 'server-error');
  const impatient = new AbortController();
  aws.clock.after(MINUTE, () => impatient.abort());
  const begunMs = aws.clock.now().getTime();
  await expect(sink.write('001-000001.json', '{}', impatient.signal)).rejects.toThrow();
  expect(aws.clock.now().getTime() - begunMs).toBeLessThan(2 * MINUTE);
});
