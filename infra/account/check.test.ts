import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { INSTANCE_TYPES } from '../../src/contract/instance-types.ts';
import { FakeAccount } from '../../src/testing/fake-account/fake-account.ts';
import type { Wanted } from './aws.ts';
import { checkAccount } from './check.ts';
import { exitCodeOfCheck, type Finding, findingsText } from './findings.ts';
import { quotaFamilyOf } from './vcpu-quotas.ts';

const STANDARD = 'L-1216C47A';
const P = 'L-417A185B';
const VPCS = 'L-F678F1CE';
const PROVIDER = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
const STACK = 'S3Benchmarks';

let account: FakeAccount;

beforeEach(async () => {
  account = await FakeAccount.start();
  account.applied = { [STANDARD]: 500, [P]: 500 };
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

function wanted(changes: Partial<Wanted> = {}): Wanted {
  return {
    ...{ region: 'us-west-2', stackName: STACK, account: '123456789012' },
    ...{ availabilityZone: undefined, oidcProviderArn: undefined, containerImage: null },
    instanceTypes: typesOf(['c5n.18xlarge', 'c7gn.16xlarge']),
    buckets: [{ name: null, storageClass: 'S3Standard' }],
    ...changes,
  };
}

const typesOf = (ids: readonly string[]) => ids.map((id) => INSTANCE_TYPES.get(id)!);

async function check(changes: Partial<Wanted> = {}): Promise<Finding[]> {
  return (await checkAccount(wanted(changes))).findings;
}

/** The findings about a thing, but for those that are well. */
async function faults(about: string | RegExp, changes: Partial<Wanted> = {}): Promise<Finding[]> {
  const found = (await check(changes)).filter(({ severity }) => severity !== 'ok');
  return found.filter((one) => one.about.match(about));
}

test('An account as AWS gives it, with enough quota, is ready; every thing looked at is one line.', async () => {
  const findings = await check();
  expect(findings.filter(({ severity }) => severity !== 'ok')).toEqual([
    { severity: 'note', about: 'Container image', what: expect.stringContaining('needs Docker') },
  ]);
  expect(exitCodeOfCheck(findings)).toBe(0);
  const text = findingsText(findings, 'here');
  expect(text).toContain('Nothing that was checked stands in the way: deploy.');
  expect(text.split('\n').filter((line) => line.startsWith('ok '))).toHaveLength(
    findings.length - 1,
  );
});

test('The worst stands first, with what to do below it, and counts.', async () => {
  account.oidcProviders = { [PROVIDER]: ['sts.amazonaws.com'] };
  account.applied = {};
  const findings = await check();
  const lines = findingsText(findings, 'Account 1').split('\n');
  expect(lines.slice(0, 6)).toEqual([
    'Account 1',
    '',
    "STOPS THE DEPLOY  GitHub's OIDC provider: the account has it already, and there can be only one.",
    `                  → Add to "github" in the settings: "oidcProviderArn": "${PROVIDER}"`,
    expect.stringMatching(/^STOPS RUNS {8}Quota Running On-Demand Standard .*5 vCPUs/),
    expect.stringMatching(/^ {18}→ Request at least 136 \(72 \+ 64: .* at https:/),
  ]);
  expect(lines.at(-1)).toBe('The deploy would fail: fix 1 fault first.');
  expect(exitCodeOfCheck(findings)).toBe(2);
});

test('docs/setup.md shows what it prints in a new account.', async () => {
  const page = readFileSync(new URL('../../docs/setup.md', import.meta.url), 'utf8');
  const [, shown = ''] = /```text\n(STOPS THE DEPLOY[\s\S]*?)```/.exec(page) ?? [];
  account.applied = {};
  delete account.parameters['/cdk-bootstrap/hnb659fds/version'];
  account.offerings['m6idn.24xlarge'] = ['us-west-2a'];
  const instanceTypes = typesOf(['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge']);
  const printed = findingsText(await check({ instanceTypes }), '').split('\n');
  const lines = shown.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) {
    // Three dots stand for what the page leaves out.
    const parts = line.split('…').map((part) => part.trim());
    const fits = printed.filter((one) => parts.every((part) => one.includes(part)));
    expect([line, fits.length]).toEqual([line, 1]);
  }
});

describe('credentials', () => {
  test('of another account end the check: all else would be of that one', async () => {
    expect(await check({ account: '210987654321' })).toEqual([
      {
        ...{ severity: 'deploy', about: 'Credentials' },
        what: 'they are of account 123456789012, and "account" in the settings is 210987654321.',
        remedy: 'Name another profile in AWS_PROFILE, or correct the settings.',
      },
    ]);
    expect(account.calls).toEqual(['GetCallerIdentity']);
  });

  test.each([
    ['InvalidClientTokenId', 'There are no working AWS credentials: log in'],
    ['ExpiredToken', 'The AWS credentials have expired'],
  ])('that are refused as %s are said to be so', async (code, sentence) => {
    account.errors = { GetCallerIdentity: code };
    await expect(check()).rejects.toThrow(sentence);
  });

  test.each([
    ['DescribeStacks', 'AccessDenied', 'Stack', 'cloudformation:DescribeStacks is not allowed'],
    ['GetParameter', 'AccessDeniedException', 'CDK bootstrap', 'ssm:GetParameter is not allowed'],
    ['ListRoles', 'AccessDenied', 'Service-linked roles', 'iam:ListRoles is not allowed'],
    ['DescribeSubnets', 'UnauthorizedOperation', 'Zones', 'ec2:DescribeSubnets is not allowed'],
    ['GetServiceQuota', 'AccessDeniedException', 'machines', 'servicequotas:GetServiceQuota'],
    ['DescribeJobQueues', 'AccessDeniedException', 'AWS Batch', 'batch:DescribeJobQueues is not'],
    ['DescribeImages', 'UnauthorizedOperation', 'images', 'ec2:DescribeImages is not allowed'],
  ])('that may not %s leave the other checks alone', async (call, code, about, sentence) => {
    account.errors = { [call]: code };
    const findings = await check();
    const unknown = findings.filter(({ severity }) => severity === 'unknown');
    expect(unknown.map((one) => `${one.about}: ${one.what}`).join()).toMatch(about);
    expect(unknown.map(({ what }) => what).join()).toContain(sentence);
    expect(findings.filter(({ severity }) => severity === 'ok').length).toBeGreaterThan(4);
    expect(exitCodeOfCheck(findings)).toBe(1);
  });
});

describe('the stack', () => {
  test.each([
    ['CREATE_COMPLETE', 'ok', undefined],
    ['UPDATE_ROLLBACK_COMPLETE', 'ok', undefined],
    ['ROLLBACK_COMPLETE', 'note', undefined],
    ['UPDATE_IN_PROGRESS', 'deploy', 'Wait until that has ended.'],
    ['UPDATE_ROLLBACK_FAILED', 'deploy', 'aws cloudformation continue-update-rollback'],
    ['DELETE_FAILED', 'deploy', 'Destroy it again'],
  ])('that is %s: %s', async (status, severity, remedy) => {
    account.stacks = { [STACK]: { status, resources: [] } };
    const [found] = (await check()).filter(({ about }) => about === `Stack ${STACK}`);
    expect(found).toMatchObject({ severity, what: expect.stringContaining(status) });
    if (remedy) expect(found?.remedy).toContain(remedy);
    else expect(found).not.toHaveProperty('remedy');
  });

  test('cannot create what is left of another: its log groups and its parameter', async () => {
    account.logGroups = [
      ...['/s3-benchmarks/S3Benchmarks', '/s3-benchmarks/S3BenchmarksTwo'],
      '/aws/events/s3-benchmarks/S3Benchmarks',
    ];
    account.parameters['/s3-benchmarks/S3Benchmarks/manifest'] = '{}';
    const found = (await check()).filter(({ severity }) => severity === 'deploy');
    expect(found.map(({ remedy }) => remedy)).toEqual([
      'aws logs delete-log-group --log-group-name /s3-benchmarks/S3Benchmarks',
      'aws logs delete-log-group --log-group-name /aws/events/s3-benchmarks/S3Benchmarks',
      'aws ssm delete-parameter --name /s3-benchmarks/S3Benchmarks/manifest',
    ]);
    account.stacks = { [STACK]: { status: 'CREATE_COMPLETE', resources: [] } };
    expect(exitCodeOfCheck(await check())).toBe(0);
  });
});

describe('CDK', () => {
  test.each([
    [undefined, 'not prepared for CDK'],
    ['5', 'version 5 is too old: this project needs 6 or newer'],
  ])('of version %s must be bootstrapped', async (version, what) => {
    delete account.parameters['/cdk-bootstrap/hnb659fds/version'];
    if (version) account.parameters['/cdk-bootstrap/hnb659fds/version'] = version;
    expect(await faults('CDK bootstrap')).toEqual([
      {
        ...{ severity: 'deploy', about: 'CDK bootstrap' },
        what: expect.stringContaining(what),
        remedy: 'npx cdk bootstrap aws://123456789012/us-west-2 -c settings=NAME.settings.json',
      },
    ]);
  });

  test('needs its bucket, which people delete', async () => {
    account.buckets = {};
    expect(await faults('CDK bootstrap')).toMatchObject([
      { severity: 'deploy', what: expect.stringContaining('is gone') },
    ]);
  });
});

describe("GitHub's OIDC provider", () => {
  const own = { type: 'AWS::IAM::OIDCProvider', id: PROVIDER };
  const other = 'arn:aws:iam::123456789012:oidc-provider/gitlab.com';

  beforeEach(() => {
    account.oidcProviders = { [other]: ['gitlab'], [PROVIDER]: ['sts.amazonaws.com'] };
  });

  test('that is there already stops the deploy, with the line for the settings', async () => {
    const [found] = await faults('OIDC');
    expect(found?.severity).toBe('deploy');
    expect(found?.remedy).toBe(`Add to "github" in the settings: "oidcProviderArn": "${PROVIDER}"`);
  });

  test('is well when the settings name it, or the stack itself has created it', async () => {
    expect(await faults('OIDC', { oidcProviderArn: PROVIDER })).toEqual([]);
    const resources = [{ type: 'AWS::EC2::VPC', id: 'vpc' }, own];
    account.stacks = { [STACK]: { status: 'CREATE_COMPLETE', resources } };
    expect(await faults('OIDC')).toEqual([]);
  });

  test('that outlived a deploy that rolled back stops the next one', async () => {
    account.stacks = { [STACK]: { status: 'ROLLBACK_COMPLETE', resources: [own] } };
    const [found] = await faults('OIDC');
    expect(found).toMatchObject({ severity: 'deploy', remedy: expect.stringContaining(PROVIDER) });
  });

  test('that the stack has created may be named by the settings: it is not deleted', async () => {
    account.stacks = { [STACK]: { status: 'CREATE_COMPLETE', resources: [own] } };
    expect(await faults('OIDC', { oidcProviderArn: PROVIDER })).toEqual([]);
  });

  test('that the settings name must be there, and be for AWS', async () => {
    account.oidcProviders = { [PROVIDER]: ['somebody'] };
    expect(await faults('OIDC', { oidcProviderArn: PROVIDER })).toMatchObject([
      {
        severity: 'runs',
        remedy:
          'aws iam add-client-id-to-open-id-connect-provider ' +
          `--open-id-connect-provider-arn ${PROVIDER} --client-id sts.amazonaws.com`,
      },
    ]);
    account.oidcProviders = {};
    expect(await faults('OIDC', { oidcProviderArn: PROVIDER })).toMatchObject([
      { severity: 'runs', what: expect.stringContaining('does not have "oidcProviderArn"') },
    ]);
  });
});

test('Service-linked roles that are missing are noted; of Spot none is needed.', async () => {
  account.serviceRoles = ['AWSServiceRoleForSupport', 'AWSServiceRoleForECS'];
  expect(
    (await faults('Service-linked')).map(({ severity, remedy }) => [severity, remedy]),
  ).toEqual([
    ['note', expect.stringContaining('--aws-service-name batch.amazonaws.com')],
    ['note', expect.stringContaining('--aws-service-name autoscaling.amazonaws.com')],
  ]);
});

describe('zones', () => {
  const zones = async (changes: Partial<Wanted> = {}) =>
    (await check(changes)).find(({ about }) => about === 'Zones');

  test('are the first two that have a default subnet, as CloudFormation gives them', async () => {
    expect((await zones())?.what).toBe('the stack takes us-west-2a and us-west-2b.');
    account.defaultSubnets = ['us-west-2c', 'us-west-2b'];
    expect((await zones())?.what).toBe('the stack takes us-west-2b and us-west-2c.');
    account.defaultSubnets = [];
    expect((await zones())?.what).toBe('the stack takes us-west-2a and us-west-2b.');
  });

  test('are too few where only one has a default subnet', async () => {
    account.defaultSubnets = ['us-west-2b'];
    expect(await zones()).toEqual({
      ...{ severity: 'deploy', about: 'Zones' },
      what:
        'CloudFormation gives only us-west-2b, since no other zone has a default subnet, and the ' +
        'stack takes 2.',
      remedy:
        'Set "availabilityZone" to "us-west-2b", or run aws ec2 create-default-subnet ' +
        '--availability-zone us-west-2a --region us-west-2',
    });
    expect(await zones({ availabilityZone: 'us-west-2b' })).toMatchObject({ severity: 'ok' });
  });

  test('of the settings must be the account’s', async () => {
    expect(await zones({ availabilityZone: 'us-west-2d' })).toEqual({
      ...{ severity: 'deploy', about: 'Zones' },
      what: '"availabilityZone" is "us-west-2d", which this account does not have in us-west-2.',
      remedy:
        'Set it to one of us-west-2a (usw2-az2), us-west-2b (usw2-az1), us-west-2c (usw2-az3)',
    });
  });

  test.each([
    ['us-west-2a', false],
    ['us-west-2b', true],
    ['usw2-az2', false],
    ['usw2-az1', true],
  ])('%s has c7gn.16xlarge: %s', async (availabilityZone, offered) => {
    const found = await faults('Instance type c7gn', { availabilityZone });
    expect(found.length === 0).toBe(offered);
  });

  test('that have a type instead are named, and what limits a type', async () => {
    const instanceTypes = typesOf(['p4d.24xlarge', 'm6in.32xlarge']);
    const found = await faults('Instance type', { instanceTypes });
    expect(found.map(({ remedy, what }) => remedy ?? what)).toEqual([
      'Set "availabilityZone" to us-west-2c, or take it out of "instanceTypes".',
      'Take it out of "instanceTypes".',
      expect.stringContaining('4 network cards'),
      expect.stringContaining('2 network cards'),
    ]);
  });
});

describe('S3 Express', () => {
  const create = { buckets: [{ name: null, storageClass: 'S3Express' }] } as const;

  test('needs a zone that has it, which the account’s name of the zone does not tell', async () => {
    expect(await faults('S3 Express', { ...create, availabilityZone: 'us-west-2a' })).toEqual([
      {
        ...{ severity: 'deploy', about: 'S3 Express One Zone' },
        what: 'us-west-2a of this account is usw2-az2, which does not have it.',
        remedy: 'Set "availabilityZone" to usw2-az1 or usw2-az3 or usw2-az4.',
      },
    ]);
    expect(await faults('S3 Express', { ...create, availabilityZone: 'us-west-2b' })).toEqual([]);
  });

  test('of an existing bucket is measured from its own zone', async () => {
    const name = 'mine--usw2-az3--x-s3';
    account.buckets[name] = {};
    const buckets = [{ name, storageClass: 'S3Express' }] as const;
    expect(await faults('S3 Express', { buckets, availabilityZone: 'us-west-2b' })).toMatchObject([
      { severity: 'runs', remedy: expect.stringContaining('Set "availabilityZone" to "usw2-az3"') },
    ]);
    expect(await faults('mine|S3 Express', { buckets, availabilityZone: 'usw2-az3' })).toEqual([]);
    const later = { 'mine--usw2-az2--x-s3': {} };
    Object.assign(account.buckets, later);
    const [added = ''] = Object.keys(later);
    const changes = { buckets: [{ name: added, storageClass: 'S3Express' as const }] };
    expect(await faults('mine|S3 Express', { ...changes, availabilityZone: 'usw2-az2' })).toEqual(
      [],
    );
  });

  test('needs a gateway, where a region has none', async () => {
    account.endpointServices = ['com.amazonaws.us-west-2.s3'];
    expect(await faults('Endpoint service')).toMatchObject([
      { severity: 'deploy', about: 'Endpoint service com.amazonaws.us-west-2.s3express' },
    ]);
  });
});

describe('quotas of EC2', () => {
  test.each([
    [71, 0, 'runs', /too few|RUNNABLE/],
    [72, 0, 'note', /until the machine of the job before is gone/],
    [136, 0, 'ok', /136 vCPUs, 0 in use, 72 needed/],
    [100, 30, 'runs', /what is in use leaves too few/],
  ])('%d vCPUs with %d in use: %s', async (applied, inUse, severity, what) => {
    account.applied = { [STANDARD]: applied };
    account.instances = [{ type: 'm5.large', cores: inUse / 2, threads: 2 }];
    const [found] = (await check()).filter(({ about }) => about.includes(STANDARD));
    expect(found).toMatchObject({ severity, what: expect.stringMatching(what) });
    expect(found?.remedy === undefined).toBe(severity === 'ok');
  });

  test('are used by machines of the family, over all pages, and not by spot machines', async () => {
    account.instances = [
      { type: 'm5.large', cores: 1, threads: 2 },
      { type: 'c7gn.16xlarge', cores: 64, threads: 1 },
      { type: 'p4d.24xlarge', cores: 48, threads: 2 },
      { type: 'm5.large', cores: 1, threads: 2, lifecycle: 'spot' },
    ];
    const [found] = (await check()).filter(({ about }) => about.includes(STANDARD));
    expect(found?.what).toContain('66 in use');
  });

  test('of each family are asked for once', async () => {
    account.applied = { [STANDARD]: 72, [P]: 96 };
    await check({ instanceTypes: typesOf(['c5n.18xlarge', 'c7gn.16xlarge', 'p4d.24xlarge']) });
    expect(account.calls.filter((call) => call === 'DescribeInstances')).toHaveLength(4 - 3);
    const asked = account.calls.filter((call) => call === 'GetServiceQuota');
    // Two families, and three quotas of the network.
    expect(asked).toHaveLength(2 + 3);
  });

  test('are asked for in the console of the region', async () => {
    account.applied = { [STANDARD]: 0 };
    const [found] = await faults(STANDARD, { region: 'us-gov-west-1' });
    expect(found?.remedy).toContain(
      `https://us-gov-west-1.console.amazonaws-us-gov.com/servicequotas/home/services/ec2/quotas/${STANDARD}`,
    );
  });

  test('that AWS does not know are said to be so, in its words', async () => {
    account.applied = {};
    account.defaults = { [VPCS]: 5, 'L-A4707A72': 5, 'L-1B52E74A': 20 };
    expect(await faults('Quotas of machines')).toMatchObject([
      { severity: 'unknown', what: expect.stringMatching(/NoSuchResourceException: of a fake/) },
    ]);
  });
});

describe('quotas of what a stack creates', () => {
  test.each([
    ['VPCs', { vpcs: 5 }, '5 of 5 in the region are in use'],
    ['internet gateways', { internetGateways: 5 }, '5 of 5 in the region are in use'],
    ['gateway endpoints', { gatewayEndpoints: 19 }, '19 of 20 in the region are in use'],
  ])('stop a deploy without room: %s', async (what, used, facts) => {
    account.network = { ...account.network, ...used };
    const found = await faults(`Quota of ${what}`);
    expect(found).toMatchObject([
      { severity: 'deploy', what: expect.stringContaining(facts), remedy: expect.anything() },
    ]);
    account.stacks = { [STACK]: { status: 'CREATE_COMPLETE', resources: [] } };
    expect(await faults(`Quota of ${what}`)).toEqual([]);
  });

  test('of CloudWatch Logs have no room for an eleventh policy, but for that of the stack', async () => {
    account.logPolicies = 9;
    expect(await faults('Resource policies')).toEqual([]);
    account.logPolicies = 10;
    expect(await faults('Resource policies')).toMatchObject([{ severity: 'deploy' }]);
    const resources = [{ type: 'AWS::Logs::ResourcePolicy', id: 'S3Benchmarks-events' }];
    account.stacks = { [STACK]: { status: 'CREATE_COMPLETE', resources } };
    expect(await faults('Resource policies')).toEqual([]);
  });

  test('of AWS Batch count what is of others', async () => {
    account.batch = { computeEnvironments: 49, jobQueues: 48 };
    expect(await faults('AWS Batch')).toMatchObject([
      { about: "AWS Batch's compute environments", severity: 'deploy' },
    ]);
    const resources = [{ type: 'AWS::Batch::ComputeEnvironment', id: 'mine' }];
    account.stacks = { [STACK]: { status: 'CREATE_COMPLETE', resources } };
    expect(await faults('AWS Batch')).toEqual([]);
  });
});

describe('an existing bucket', () => {
  const buckets = [{ name: 'mine', storageClass: 'S3Standard' }] as const;

  test.each([
    ['is well', {}, []],
    ['of another region', { region: 'eu-west-1' }, [['runs', 'it is in eu-west-1']]],
    ['of another account', { owner: '1' }, [['runs', 'another account’s'.replace('’', "'")]]],
    ['with a key of the account', { kmsKey: 'arn:aws:kms:key' }, [['runs', 'no rights']]],
    ['with AWS’s key', { kmsKey: '' }, [['note', 'charged']]],
    ['with versions', { versioned: true }, [['note', 'old versions']]],
  ])('%s', async (_, bucket, expected) => {
    account.buckets.mine = bucket;
    const found = await faults('Bucket mine', { buckets });
    expect(found.map(({ severity, what }) => [severity, what])).toEqual(
      expected.map(([severity, what]) => [severity, expect.stringContaining(what!)]),
    );
  });

  test('must be there', async () => {
    expect(await faults('Bucket mine', { buckets })).toMatchObject([
      { severity: 'runs', what: 'there is no such bucket.' },
    ]);
    const express = [{ name: 'mine--usw2-az1--x-s3', storageClass: 'S3Express' }] as const;
    const changes = { buckets: express, availabilityZone: 'usw2-az1' };
    expect(await faults('Bucket mine', changes)).toMatchObject([
      { severity: 'runs', what: 'the account has no such bucket in us-west-2.' },
    ]);
  });
});

describe('a machine image', () => {
  test('is looked up for each architecture, and for GPUs', async () => {
    const instanceTypes = typesOf(['c5n.18xlarge', 'c7gn.16xlarge', 'p4d.24xlarge']);
    const found = (await check({ instanceTypes })).filter(({ about }) => about.match('Machine'));
    expect(found.map(({ about, what }) => [about, what])).toEqual([
      ['Machine image ami-x86', 'recommended can be started.'],
      ['Machine image ami-arm', 'arm64/recommended can be started.'],
      ['Machine image ami-gpu', 'gpu/recommended can be started.'],
    ]);
  });

  test('that the account does not allow stops runs; in audit mode it is a note', async () => {
    account.images = { 'ami-arm': { allowed: false } };
    expect((await faults('Machine image')).map((one) => [one.about, one.severity])).toEqual([
      ['Machine image ami-x86', 'runs'],
      ['Machine image ami-arm', 'note'],
    ]);
  });

  test('must be published in the region', async () => {
    for (const name of Object.keys(account.parameters)) {
      if (name.includes('arm64')) delete account.parameters[name];
    }
    expect(await faults('Machine image')).toMatchObject([
      { severity: 'runs', what: expect.stringContaining('arm64/recommended/image_id') },
    ]);
  });
});

test('Disks that a key of the account encrypts need a grant.', async () => {
  account.diskKey = 'arn:aws:kms:us-west-2:123456789012:key/k';
  expect(await faults('Key of the disks')).toMatchObject([
    { severity: 'note', remedy: expect.stringContaining('AWSServiceRoleForAutoScaling') },
  ]);
});

describe('the container image', () => {
  /** @param has the architectures of its one image; or the status that it answers with, as the image is private */
  async function registry(has: readonly string[] | 403 | 404): Promise<string> {
    const server: Server = createServer((request, response) => {
      const { host } = request.headers;
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://registry');
      if (pathname === '/token') {
        const scope = searchParams.get('scope');
        response.end(JSON.stringify({ token: `to ${scope}` }));
      } else if (request.headers.authorization !== 'Bearer to repository:octo-org/jobs:pull') {
        const realm = `Bearer realm="http://${host}/token",service="s",scope="repository:octo-org/jobs:pull"`;
        response.writeHead(401, { 'www-authenticate': realm }).end();
      } else if (typeof has === 'number' || pathname !== '/v2/octo-org/jobs/manifests/1.0.0') {
        response.writeHead(typeof has === 'number' ? has : 404).end();
      } else {
        const manifests = has.map((architecture) => ({
          platform: { os: 'linux', architecture },
        }));
        response.end(JSON.stringify({ manifests }));
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
    return `127.0.0.1:${(server.address() as AddressInfo).port}/octo-org/jobs:1.0.0`;
  }

  test.each([
    [['amd64', 'arm64'], 'ok', 'is public, for x86_64 and arm64'],
    [['amd64'], 'runs', 'is not there for arm64'],
    [404, 'runs', 'cannot be had without a password'],
    [403, 'runs', 'cannot be had without a password'],
  ] as const)('for %j: %s', async (has, severity, what) => {
    const image = await registry(has);
    const found = (await check({ containerImage: image })).find(
      ({ about }) => about === 'Container image',
    );
    expect(found).toMatchObject({ severity, what: expect.stringContaining(what) });
  });

  test('of a registry that cannot be reached is not known', async () => {
    expect(await faults('Container image', { containerImage: '127.0.0.1:1/a/b:1' })).toMatchObject([
      { severity: 'unknown' },
    ]);
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
