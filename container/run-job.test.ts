import { expect, test, vi } from 'vitest';
import { S3Sink } from '../src/aws/s3-api.ts';
import { startFakeAws, withoutDelay } from '../src/testing/fake-aws/client-side.ts';
import { aJobRequest } from '../src/testing/requests.ts';
import { aHost } from '../src/testing/run-results.ts';
import { tempDir } from '../src/testing/temp-dir.ts';
import { JobDocument } from './document.ts';
import { runJob } from './run-job.ts';

const MINUTE = 60_000;

/** A job that has nothing to do but to store that, in an S3 that refuses it for a while. */
async function refusedFor(forMs: number) {
  const { aws } = await startFakeAws();
  const session = aws.sessions.issue(12 * 3600);
  vi.stubEnv('AWS_ACCESS_KEY_ID', session.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', session.secretAccessKey);
  vi.stubEnv('AWS_SESSION_TOKEN', session.sessionToken);
  aws.faults.add('s3:PutObject', 'deny', { forMs });
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const sink = new S3Sink({
    access: { region: 'us-west-2', retryStrategy: withoutDelay() },
    bucket: 's3-benchmarks-results',
    prefix: 'incoming/run/nonce/type/',
    clock: aws.clock,
    notice: log,
  });
  const request = aJobRequest({ workloads: ['nope'] });
  const now = () => aws.clock.now();
  const begunMs = now().getTime();
  const job = runJob({
    ...{ request, log, now, workDir: tempDir(), environment: {} },
    document: new JobDocument(request, aHost(), { sink, now, attempt: 1, log }),
    signal: new AbortController().signal,
  });
  const end = await job.catch((error: Error) => error);
  return { aws, end, lines, minutes: (now().getTime() - begunMs) / MINUTE };
}

test('a job whose result S3 refuses tries again, as a permission that was just given takes time', async () => {
  const { aws, end, lines } = await refusedFor(1.5 * MINUTE);
  expect(end).toBe('the built-in suite has no workload nope');
  const [text = ''] = aws.results.objects.values();
  expect(JSON.parse(text).jobs[0]).toMatchObject({ status: 'FAILED', reason: end });
  expect(lines[0]).toMatch(/^Storing 001-000001\.json failed .*: trying again in \d+ s/);
});

test('a job whose result S3 refuses for two minutes ends, and says what is not allowed', async () => {
  const { aws, end, minutes } = await refusedFor(Number.POSITIVE_INFINITY);
  expect(end).toMatchObject({ message: expect.stringMatching(/s3:PutObject .* is not allowed/) });
  expect(aws.results.objects.size).toBe(0);
  expect(minutes).toBeGreaterThanOrEqual(2);
  expect(minutes).toBeLessThan(3);
});
