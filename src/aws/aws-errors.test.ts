import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { startFakeAws } from '../testing/fake-aws/client-side.ts';
import type { FaultKind } from '../testing/fake-aws/faults.ts';
import { isDenied, isExpiredSession, isTransient, NotVisible } from './aws-errors.ts';
import { BatchApi } from './batch-api.ts';

const forEver = new AbortController().signal;

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error) => error,
  );
}

describe('errors of the SDK', () => {
  test.each<[FaultKind, boolean]>([
    ['throttle', true],
    ['server-error', true],
    ['drop-request', true],
    ['drop-response', true],
  ])('%s may pass: %s', async (fault, expected) => {
    const { access, aws } = await startFakeAws();
    aws.faults.add('batch:DescribeJobs', fault);
    const error = await errorOf(new BatchApi(access, forEver).describeJobs(['x']));
    expect([error instanceof Error, isTransient(error)]).toEqual([true, expected]);
    expect([isDenied(error), isExpiredSession(error)]).toEqual([false, false]);
  });

  test('a request that AWS finds wrong stays wrong', async () => {
    const { access } = await startFakeAws();
    const call = new BatchApi(access, forEver).listJobs({ jobQueue: 'no-such-queue' });
    const error = await errorOf(call);
    expect(error).toMatchObject({ name: 'ClientException' });
    expect(isTransient(error)).toBe(false);
  });

  test('a port where nobody listens may be listened on later', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    const port = typeof address === 'object' ? address?.port : 0;
    const error = await errorOf(fetch(`http://127.0.0.1:${port}`));
    expect(isTransient(error)).toBe(true);
  });
});

describe('isTransient', () => {
  test.each<[string, unknown, boolean]>([
    ['an empty answer', new NotVisible('no job'), true],
    [
      'a session that ended',
      { name: 'ExpiredTokenException', $metadata: { httpStatusCode: 403 } },
      true,
    ],
    ['a name that cannot be resolved now', { code: 'EAI_AGAIN' }, true],
    ['a time limit', { name: 'TimeoutError' }, true],
    ['an agent that gives no credentials now', { name: 'CredentialsProviderError' }, true],
    [
      'an answer that cannot be read',
      { name: 'SyntaxError', $metadata: { httpStatusCode: 200 } },
      true,
    ],
    [
      'another writer at the same moment',
      { name: 'ConditionalRequestConflict', $metadata: { httpStatusCode: 409 } },
      true,
    ],
    [
      'what AWS itself calls retryable',
      {
        name: 'IDPCommunicationErrorException',
        $retryable: {},
        $metadata: { httpStatusCode: 400 },
      },
      true,
    ],
    ['missing permission', { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } }, false],
    ['a mistake in the program', new TypeError('x is not a function'), false],
    ['no error at all', undefined, false],
  ])('%s', (_, error, expected) => {
    expect(isTransient(error)).toBe(expected);
  });
});
