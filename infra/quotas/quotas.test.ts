import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { INSTANCE_TYPES } from '../../src/contract/instance-types.ts';
import { FakeAccount } from '../testing/fake-account.ts';
import { accountFacts } from './account-facts.ts';
import { assess, type Question, quotaFamilyOf, quotaText } from './assess.ts';

const STANDARD = 'L-1216C47A';
const P = 'L-417A185B';

let account: FakeAccount;

beforeEach(async () => {
  account = await FakeAccount.start();
  account.offerings = {
    'c5n.18xlarge': ['us-west-2a', 'us-west-2b', 'us-west-2c'],
    'c7gn.16xlarge': ['us-west-2b', 'us-west-2c'],
    'p4d.24xlarge': ['us-west-2c'],
  };
  for (const [name, value] of Object.entries(account.env())) vi.stubEnv(name, value);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await account[Symbol.asyncDispose]();
});

async function check(changes: Partial<Question> = {}) {
  const question: Question = {
    region: 'us-west-2',
    availabilityZone: undefined,
    instanceTypes: ['c5n.18xlarge', 'c7gn.16xlarge'],
    ...changes,
  };
  return assess(question, await accountFacts(question));
}

describe('a quota', () => {
  test('is short when the largest type alone needs more than it', async () => {
    const { ok, quotas } = await check();
    expect(ok).toBe(false);
    expect(quotas).toEqual([
      {
        code: STANDARD,
        name: 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
        ...{ vcpus: 5, source: 'default', inUseVcpus: 0, neededVcpus: 72, verdict: 'short' },
        instanceTypes: ['c5n.18xlarge', 'c7gn.16xlarge'],
        requestUrl:
          'https://us-west-2.console.aws.amazon.com/servicequotas/home/services/ec2/quotas/L-1216C47A',
      },
    ]);
  });

  test.each([
    [71, 0, 'short'],
    [72, 0, 'enough'],
    [100, 28, 'enough'],
    [100, 30, 'in use'],
  ])('of %d vCPUs with %d in use: %s', async (applied, inUse, verdict) => {
    account.applied = { [STANDARD]: applied };
    account.instances = [{ type: 'm5.large', cores: inUse / 2, threads: 2 }];
    const { ok, quotas } = await check();
    expect(quotas[0]).toMatchObject({ source: 'applied', inUseVcpus: inUse, verdict });
    expect(ok).toBe(verdict === 'enough');
  });

  test('is used by machines of its family, over all pages, and not by spot machines', async () => {
    account.applied = { [STANDARD]: 500 };
    account.instances = [
      { type: 'm5.large', cores: 1, threads: 2 },
      { type: 'c7gn.16xlarge', cores: 64, threads: 1 },
      { type: 'p4d.24xlarge', cores: 48, threads: 2 },
      { type: 'm5.large', cores: 1, threads: 2, lifecycle: 'spot' },
    ];
    expect((await check()).quotas[0]?.inUseVcpus).toBe(66);
  });

  test('of each family is asked for once', async () => {
    account.applied = { [STANDARD]: 72, [P]: 96 };
    const { quotas } = await check({ instanceTypes: [...Object.keys(account.offerings)] });
    expect(quotas.map(({ code, neededVcpus }) => [code, neededVcpus])).toEqual([
      [STANDARD, 72],
      [P, 96],
    ]);
    expect(account.calls.filter((call) => call === 'GetServiceQuota')).toHaveLength(2);
  });
});

describe('an instance type', () => {
  beforeEach(() => {
    account.applied = { [STANDARD]: 500, [P]: 500 };
  });

  test('may be offered in any zone that the stack takes by itself: the first two', async () => {
    const { ok, types, zones } = await check({ instanceTypes: Object.keys(account.offerings) });
    expect(zones).toEqual(['us-west-2a', 'us-west-2b']);
    expect(types.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['c5n.18xlarge', 'offered'],
      ['c7gn.16xlarge', 'offered'],
      ['p4d.24xlarge', 'not offered'],
    ]);
    expect(ok).toBe(false);
  });

  test.each([
    ['us-west-2a', false],
    ['us-west-2b', true],
    ['usw2-az2', false],
    ['usw2-az1', true],
  ])('must be offered in zone %s of the settings: %s', async (availabilityZone, offered) => {
    const { ok, zones } = await check({ availabilityZone });
    expect(zones).toEqual([availabilityZone]);
    expect(ok).toBe(offered);
  });

  test('is looked for in no zone that the account does not have', async () => {
    await expect(check({ availabilityZone: 'us-west-2d' })).rejects.toThrow(
      '"availabilityZone" is "us-west-2d", which this account does not have in us-west-2: ' +
        'choose one of us-west-2a, us-west-2b, us-west-2c.',
    );
  });
});

describe('what is said', () => {
  test('names the quota, the sum and where to ask for more', async () => {
    const text = quotaText(await check());
    expect(text).toContain('EC2 of this account in us-west-2, zone us-west-2a or us-west-2b');
    expect(text).toMatch(/L-1216C47A\D+5\D+default\D+0\D+72\D+short/);
    expect(text).toContain('5 vCPUs are too few for 72 (c5n.18xlarge, c7gn.16xlarge)');
    expect(text).toContain('Request at least 72 at https://us-west-2.console.aws.amazon.com/');
  });

  test('tells machines at work from a quota that is too small', async () => {
    account.applied = { [STANDARD]: 100 };
    account.instances = [{ type: 'm5.large', cores: 30, threads: 2 }];
    expect(quotaText(await check())).toContain(
      '60 of 100 vCPUs are in use, which leaves too few for 72',
    );
  });

  test('names zones that have the type, and what limits it', async () => {
    account.applied = { [STANDARD]: 500, [P]: 500 };
    const text = quotaText(await check({ instanceTypes: ['p4d.24xlarge', 'm6in.32xlarge'] }));
    expect(text).toContain(
      'p4d.24xlarge is not offered in us-west-2a or us-west-2b: set "availabilityZone" to us-west-2c',
    );
    expect(text).toContain('m6in.32xlarge is not offered in us-west-2a or us-west-2b: take it out');
    expect(text).toContain('Note on m6in.32xlarge: 2 network cards');
  });
});

describe('AWS says no', () => {
  test.each([
    [
      'DescribeInstances',
      'UnauthorizedOperation',
      'ec2:DescribeInstances is not allowed: grant it',
    ],
    [
      'DescribeInstanceTypeOfferings',
      'UnauthorizedOperation',
      'ec2:DescribeInstanceTypeOfferings is not allowed',
    ],
    [
      'GetServiceQuota',
      'AccessDeniedException',
      'servicequotas:GetServiceQuota is not allowed: grant it',
    ],
    ['DescribeAvailabilityZones', 'AuthFailure', 'There are no working AWS credentials'],
    ['DescribeAvailabilityZones', 'RequestExpired', 'The AWS credentials have expired'],
  ])('%s: %s', async (call, code, sentence) => {
    account.errors = { [call]: code };
    await expect(check()).rejects.toThrow(sentence);
  });

  test('to a code that is nobody’s quota with its own words', async () => {
    account.defaults = {};
    await expect(check()).rejects.toThrow('NoSuchResourceException of a fake');
  });
});

describe('quotaFamilyOf', () => {
  test.each([
    ['c7gn.16xlarge', STANDARD],
    ['m6idn.24xlarge', STANDARD],
    ['i8ge.48xlarge', STANDARD],
    ['is4gen.large', STANDARD],
    ['hpc7g.16xlarge', 'L-F7808C92'],
    ['p4d.24xlarge', P],
    ['trn1.32xlarge', 'L-2C3B7624'],
    ['inf2.48xlarge', 'L-1945791B'],
    ['dl1.24xlarge', 'L-6E869C2A'],
    ['d3en.8xlarge', STANDARD],
    ['g6.xlarge', 'L-DB2E81BA'],
    ['gr6.4xlarge', 'L-DB2E81BA'],
    ['vt1.3xlarge', 'L-DB2E81BA'],
    ['u-6tb1.112xlarge', 'L-43DA4232'],
    ['u7i-12tb.224xlarge', 'L-43DA4232'],
    ['f2.6xlarge', 'L-74FC7D96'],
    ['x2idn.16xlarge', 'L-7295265B'],
    ['t4g.medium', STANDARD],
    ['mac2.metal', undefined],
  ])('%s counts against %s', (id, code) => {
    expect(quotaFamilyOf(id)?.code).toBe(code);
  });

  test('every type of the catalogue has one', () => {
    for (const id of INSTANCE_TYPES.keys()) expect([id, quotaFamilyOf(id)]).not.toEqual([id, null]);
  });
});
