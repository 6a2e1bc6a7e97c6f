import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { FailureKind } from '../net/patience.ts';
import { startFakeAws } from '../testing/fake-aws/client-side.ts';
import type { FaultKind } from '../testing/fake-aws/faults.ts';
import { isTransient, kindOf, NotVisible } from './aws-errors.ts';
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
    ['a name that cannot be resolved now', Object.assign(new Error(), { code: 'EAI_AGAIN' }), true],
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

describe('the kind of', () => {
  test.each<[FailureKind, string, number, string?]>([
    ['credentials', 'ExpiredTokenException', 403],
    ['credentials', 'ExpiredToken', 400],
    ['credentials', 'UnrecognizedClientException', 403],
    ['credentials', 'InvalidClientTokenId', 403],
    ['credentials', 'InvalidAccessKeyId', 403],
    ['clock', 'RequestTimeTooSkewed', 403],
    ['clock', 'SignatureDoesNotMatch', 403, 'Signature not yet current: 20260101T010000Z is …'],
    ['clock', 'InvalidSignatureException', 403, 'Signature expired: 20260101T000000Z is now …'],
    ['clock', 'AuthFailure', 401, 'Signature not yet current'],
    ['permission', 'AccessDeniedException', 400],
    ['permission', 'ClientException', 400, 'User: x is not authorized to perform: batch:SubmitJob'],
    ['request', 'ClientException', 400, 'Job Queue x does not exist'],
    ['transient', 'ThrottledException', 400],
    ['transient', 'RequestThrottled', 400],
    ['transient', 'RequestThrottledException', 400],
    ['transient', 'LimitExceededException', 400],
    ['transient', 'RequestTimeout', 400],
    ['transient', 'IDPCommunicationErrorException', 400],
    [
      'transient',
      'InvalidIdentityTokenException',
      400,
      "Couldn't retrieve verification key from …",
    ],
    ['permission', 'InvalidIdentityTokenException', 400, 'No OpenIDConnect provider found in …'],
    ['not-found', 'NoSuchKey', 404],
    ['request', 'RegionDisabledException', 403],
    ['permission', 'a name that nobody knows', 403],
    ['transient', 'a name that nobody knows', 503],
  ])('%s: %s (%i) %s', (kind, name, httpStatusCode, message = '') => {
    const error = Object.assign(new Error(message), { name, $metadata: { httpStatusCode } });
    expect(kindOf(error)).toBe(kind);
  });

  test.each([
    'EPROTO',
    'ENETDOWN',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
    'UND_ERR_SOCKET',
    'HPE_INVALID_CONSTANT',
    'ETIMEDOUT',
  ])('%s, however deep it is, is transient', (code) => {
    const root = Object.assign(new Error('x'), { code });
    const all = new AggregateError([new Error('other'), root], '');
    expect(kindOf(new TypeError('fetch failed', { cause: all }))).toBe('transient');
  });
});
