import { expect, test, vi } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { Unreachable } from '../git/git.ts';
import { startFakeAws } from '../testing/fake-aws/client-side.ts';
import { openHistory } from './history-place.ts';

const BUCKET = 's3://s3-benchmarks-results';

async function start() {
  const side = await startFakeAws();
  const session = side.aws.sessions.issue(3600);
  vi.stubEnv('AWS_ACCESS_KEY_ID', session.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', session.secretAccessKey);
  vi.stubEnv('AWS_SESSION_TOKEN', session.sessionToken);
  vi.stubEnv('AWS_MAX_ATTEMPTS', '1');
  const source = await openHistory(BUCKET, { AWS_REGION: 'us-west-2' }, side.patience);
  return { ...side, source };
}

test('a bucket that cannot be reached is waited for, and is no mistake of whoever named it', async () => {
  const { aws, notices, source } = await start();
  aws.faults.add('s3:ListObjectsV2', 'server-error', { forMs: 60_000 });
  expect(await source.list()).toEqual([]);
  expect(notices.length).toBeGreaterThan(3);
  aws.faults.add('s3:ListObjectsV2', 'server-error');
  const error = await source.list().catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Unreachable);
  expect((error as Error).message).toMatch(/^"s3:\/\/s3-benchmarks-results" cannot be reached: /);
});

test.each(['s3://', 's3://ab', 's3://ends-with-', 's3://Upper/prefix'])(
  '%s names no bucket',
  async (where) => {
    await expect(openHistory(where, { AWS_REGION: 'us-west-2' })).rejects.toThrow(
      'names no bucket',
    );
  },
);

test('credentials that are not there are not waited for', async () => {
  const { notices, source } = await start();
  for (const name of ['ACCESS_KEY_ID', 'SECRET_ACCESS_KEY']) vi.stubEnv(`AWS_${name}`, undefined);
  for (const name of ['SHARED_CREDENTIALS_FILE', 'CONFIG_FILE']) vi.stubEnv(`AWS_${name}`, '/none');
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  await expect(source.list()).rejects.toThrow(InputError);
  await expect(source.list()).rejects.toThrow(/cannot be listed \(NoCredentials: .*credentials/);
  expect(notices).toEqual([]);
});
