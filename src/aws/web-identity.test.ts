import { describe, expect, test } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { AccessDenied } from '../orchestrator/ports.ts';
import { startFakeAws, withoutDelay } from '../testing/fake-aws/client-side.ts';
import type { FakeAws } from '../testing/fake-aws/fake-aws.ts';
import { isTransient } from './aws-errors.ts';
import { sessionName, type WebIdentityOptions, webIdentityCredentials } from './web-identity.ts';

const MINUTE = 60_000;
const never = new AbortController().signal;

async function start(overrides: (aws: FakeAws) => Partial<WebIdentityOptions> = () => ({})) {
  const { aws } = await startFakeAws();
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token, ACTIONS_ID_TOKEN_REQUEST_URL: url } = aws.env();
  const masked: string[] = [];
  const provider = webIdentityCredentials({
    region: 'us-west-2',
    retryStrategy: withoutDelay(),
    roleArn: aws.role.arn,
    sessionName: sessionName('octo-org/s3', '42'),
    idToken: { url, token },
    mask: (secret) => masked.push(secret),
    clock: aws.clock,
    ...overrides(aws),
  });
  return { aws, masked, provider };
}

test('asks for an ID token for AWS and assumes the role with it, by a name that tells who', async () => {
  const { aws, provider } = await start();
  const { accessKeyId, expiration } = await provider();
  expect(accessKeyId).toMatch(/^ASIA/);
  expect(expiration.getTime() - aws.clock.now().getTime()).toBe(60 * MINUTE);
  expect(aws.calls.map(({ call }) => call)).toEqual([
    'github:GetIdToken',
    'sts:AssumeRoleWithWebIdentity',
  ]);
  expect(aws.calls[0]?.input).toEqual({ 'api-version': '2.0', audience: 'sts.amazonaws.com' });
  expect(aws.calls[1]?.input).toMatchObject({ RoleSessionName: 'octo-org.s3@42' });
});

test('masks every secret', async () => {
  const { aws, masked, provider } = await start();
  const { accessKeyId, secretAccessKey, sessionToken } = await provider();
  const jwt = aws.calls[1]?.input.WebIdentityToken;
  expect(masked).toEqual([jwt, accessKeyId, secretAccessKey, sessionToken]);
});

test('keeps a session until five minutes before its end', async () => {
  const { aws, provider } = await start();
  const first = await provider();
  await aws.clock.sleep(54 * MINUTE, never);
  expect(await provider()).toBe(first);
  await aws.clock.sleep(2 * MINUTE, never);
  expect(await provider()).not.toBe(first);
  expect(aws.count('sts:')).toBe(2);
});

test('two calls at once assume the role once', async () => {
  const { aws, provider } = await start();
  const [one, other] = await Promise.all([provider(), provider()]);
  expect(one).toBe(other);
  expect(aws.count('sts:')).toBe(1);
});

test('a session that cannot be renewed is used to its end', async () => {
  const { aws, provider } = await start();
  const first = await provider();
  aws.faults.add('github:GetIdToken', 'server-error', { forMs: 59 * MINUTE });
  await aws.clock.sleep(57 * MINUTE, never);
  expect(await provider()).toBe(first);
  expect(await provider()).toBe(first);
  expect(aws.count('github:')).toBe(2);
  await aws.clock.sleep(2 * MINUTE, never);
  expect(await provider()).not.toBe(first);
});

test('a session that AWS refuses is left', async () => {
  const { provider } = await start();
  const first = await provider();
  provider.renew();
  expect(await provider()).not.toBe(first);
});

describe('says clearly', () => {
  const errors: [string, (aws: FakeAws) => Partial<WebIdentityOptions>, unknown, RegExp][] = [
    [
      'that the permission is missing',
      () => ({ idToken: { url: undefined, token: undefined } }),
      InputError,
      /id-token: write/,
    ],
    [
      'which sub was refused, and for which role',
      (aws) => {
        aws.github.sub = 'repo:octo-org@12/s3@34:environment:bench';
        return {};
      },
      AccessDenied,
      /sts:AssumeRoleWithWebIdentity on arn:aws:iam::\d+:role\/s3-benchmarks is not allowed.*sub "repo:octo-org@12\/s3@34:environment:bench"/,
    ],
    [
      'the line with which the stack would trust the workflow',
      (aws) => {
        aws.github.sub = 'repo:octo-org/s3:environment:bench';
        aws.github.otherClaims = {
          ...{ repository: 'octo-org/s3', repository_id: '34' },
          ...{ repository_owner: 'octo-org', repository_owner_id: '12', environment: 'bench' },
          job_workflow_ref: `o/b/.github/workflows/benchmark.yml@${'a'.repeat(40)}`,
        };
        return {};
      },
      AccessDenied,
      /: "github": \{"owner":"octo-org","repository":"s3","ownerId":12,"repositoryId":34,"environment":"bench","jobWorkflowRefs":\["o\/b\/\.github\/workflows\/benchmark\.yml@a{40}"\]\} AWS says/,
    ],
    [
      'what the line lacks, where the token says nothing of it',
      (aws) => {
        aws.github.sub = 'repo:x/y:ref:refs/heads/main';
        aws.github.otherClaims = { repository_id: '0x1', repository: 'x/y\n::stop-commands::' };
        return {};
      },
      AccessDenied,
      /"github": \{"owner":"OWNER","repository":"y\\n::stop-commands::","environment":"ENVIRONMENT"\} AWS/,
    ],
    [
      'that there is no such role',
      (aws) => ({ roleArn: `${aws.role.arn}-other` }),
      AccessDenied,
      /role\/s3-benchmarks-other is not allowed: either there is no such role, or/,
    ],
    [
      'that role-to-assume is no role',
      () => ({ roleArn: 's3-benchmarks' }),
      InputError,
      /^role-to-assume "s3-benchmarks" cannot be assumed: give the ARN/,
    ],
    [
      'that the right to ask for ID tokens has ended',
      (aws) => {
        aws.github.requestTokenEnds = aws.clock.now();
        return {};
      },
      AccessDenied,
      /no more ID tokens \(status 401\).*about 6 hours.*time-budget-minutes/,
    ],
    [
      'that AWS does not know GitHub',
      (aws) => {
        aws.github.claims = () => null;
        return {};
      },
      AccessDenied,
      /needs the identity provider token\.actions\.githubusercontent\.com/,
    ],
  ];
  test.each(errors)('%s', async (_, overrides, type, message) => {
    const { provider } = await start(overrides);
    const error = await provider().catch((caught) => caught);
    expect(error).toBeInstanceOf(type);
    expect(error.message).toMatch(message);
    expect(isTransient(error)).toBe(false);
  });
});

test.each(['github:GetIdToken', 'sts:AssumeRoleWithWebIdentity'])(
  'a fault of %s may pass',
  async (call) => {
    const { aws, provider } = await start();
    aws.faults.add(call, 'server-error', { forMs: MINUTE });
    const error = await provider().catch((caught) => caught);
    expect(isTransient(error)).toBe(true);
    await aws.clock.sleep(MINUTE, never);
    expect(await provider()).toMatchObject({ accessKeyId: expect.stringMatching(/^ASIA/) });
  },
);

test('a session is named by repository and run', () => {
  expect(sessionName('octo-org/s3', '9876543210')).toBe('octo-org.s3@9876543210');
});

test.each([
  ['a long repository', `${'o'.repeat(39)}/${'r'.repeat(100)}`, '12345678901'],
  ['characters that STS refuses', 'øre/r ü*', '1/2'],
  ['nothing', '', ''],
  ['a run id of any length', 'o/r', '9'.repeat(100)],
])('STS takes the name made of %s', (_, repository, runId) => {
  expect(sessionName(repository, runId)).toMatch(/^[\w+=,.@-]{2,64}$/);
});

test('a long repository does not push out the run', () => {
  expect(sessionName(`o/${'r'.repeat(100)}`, '12345678901')).toMatch(/@12345678901$/);
});
