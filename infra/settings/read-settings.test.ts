import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/contract/input-error.ts';
import { JAVASCRIPT_CLIENTS } from '../../src/contract/javascript-clients.ts';
import { aRunResult } from '../../src/testing/run-results.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { defaultsOf, readSettings, readSettingsFile } from './read-settings.ts';
import { settingsSchema } from './settings.ts';

const infra = new URL('../', import.meta.url);
const example = JSON.parse(readFileSync(new URL('example.settings.json', infra), 'utf8'));

/** What is said about the example with changes. */
function faultsOf(changes: object): string {
  try {
    readSettings(JSON.stringify({ ...example, ...changes }), 'my.settings.json');
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return '';
}

const provider = (oidcProviderArn: string) => ({ github: { ...example.github, oidcProviderArn } });
const workflow = (ref: string) => ({ github: { ...example.github, jobWorkflowRefs: [ref] } });

function read(changes: object) {
  return readSettings(JSON.stringify({ ...example, ...changes }), 'my.settings.json');
}

describe('readSettings', () => {
  test('fills in the defaults of the example', () => {
    expect(read({})).toMatchObject({
      stackName: 'S3Benchmarks',
      buckets: [{ name: null, storageClass: 'S3Standard' }],
      instanceTypes: ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'],
      suite: 'https://github.com/awslabs/aws-crt-s3-benchmarks.git',
      github: { subFormats: ['names', 'ids'] },
    });
  });

  test.each([
    ['no bucket', { bucket: null }, [{ name: null, storageClass: 'S3Standard' }]],
    ['an empty name', { bucket: '' }, [{ name: null, storageClass: 'S3Standard' }]],
    ['an existing one', { bucket: 'mine' }, [{ name: 'mine', storageClass: 'S3Standard' }]],
    [
      'one there and one created',
      { buckets: ['mine', { create: 'S3Express' }], availabilityZone: 'us-west-2a' },
      [
        { name: 'mine', storageClass: 'S3Standard' },
        { name: null, storageClass: 'S3Express' },
      ],
    ],
    [
      'an Express one in its zone',
      { bucket: 'mine--usw2-az1--x-s3', availabilityZone: 'usw2-az1' },
      [{ name: 'mine--usw2-az1--x-s3', storageClass: 'S3Express' }],
    ],
  ])('takes %s', (_, changes, buckets) => {
    expect(read(changes).buckets).toEqual(buckets);
  });

  test.each<[string, object, string]>([
    ['account', { account: undefined }, '"account" is missing: it must be the 12 digits'],
    ['account', { account: 123456789012 }, '"account" is 123456789012: it must be the 12 digits'],
    ['region', { region: 'us-west' }, '"region" is "us-west": it must be an AWS region'],
    ['key', { acount: '1' }, 'There is no setting "acount": did you mean "account"?'],
    [
      'inner key',
      { github: { ...example.github, repositry: 'x' } },
      'There is no setting "github.repositry": did you mean "github.repository"?',
    ],
    ['github', { github: undefined }, '"github" is missing: it must say whose workflows'],
    [
      'environment',
      { github: { ...example.github, environment: 'a*' } },
      '"github.environment" is "a*": it must not hold a colon or a wildcard.',
    ],
    [
      'ids',
      { github: { ...example.github, repositoryId: undefined } },
      '"github.repositoryId" is missing, but "github.subFormats" asks for "ids"',
    ],
    [
      'ids, both',
      { github: { ...example.github, repositoryId: undefined, ownerId: undefined } },
      '"github.ownerId" and "github.repositoryId" are missing',
    ],
    [
      'workflow ref',
      { github: { ...example.github, jobWorkflowRefs: ['o/r/.github/workflows/*@main'] } },
      'it must be OWNER/REPOSITORY/.github/workflows/FILE.yml@REF',
    ],
    ['zone', { availabilityZone: 'us-east-1a' }, '"us-east-1a", which is not a zone of us-west-2'],
    ['zone id', { availabilityZone: 'use1-az1' }, 'which is not a zone of us-west-2'],
    ['local zone', { availabilityZone: 'us-west-2-lax-1a' }, 'which is not a zone of us-west-2'],
    ['bucket', { bucket: 'My_Bucket' }, '"bucket" is "My_Bucket": it must be the name of a bucket'],
    ['both', { bucket: 'one', buckets: ['two'] }, '"bucket" and "buckets" are both given'],
    [
      'same class',
      { buckets: ['one', 'two'] },
      'holds two of storage class S3Standard, one and two',
    ],
    [
      'Express without zone',
      { buckets: ['b--usw2-az3--x-s3'] },
      '"availabilityZone" is missing, but S3 Express bucket b--usw2-az3--x-s3 needs one: it is in usw2-az3.',
    ],
    ['created Express without zone', { buckets: [{ create: 'S3Express' }] }, 'needs one'],
    [
      'Express elsewhere',
      { buckets: ['b--usw2-az3--x-s3'], availabilityZone: 'usw2-az1' },
      '"usw2-az1", but S3 Express bucket b--usw2-az3--x-s3 is in usw2-az3',
    ],
    ['class', { buckets: [{ create: 'Glacier' }] }, '"buckets.0" is'],
    ['unknown type', { instanceTypes: ['c7gn.16xlage'] }, 'did you mean c7gn.16xlarge?'],
    ['burstable type', { instanceTypes: ['t3.large'] }, 'AWS Batch takes no T family'],
    [
      'type twice',
      { instanceTypes: ['c5n.18xlarge', 'c5n.18xlarge'] },
      'names "c5n.18xlarge" twice',
    ],
    [
      '51 types',
      { instanceTypes: Array.from({ length: 51 }, (_, index) => `c7gn.${index}xlarge`) },
      'it must not name more than 50: AWS Batch allows 50 compute environments in an account and region, ' +
        'one for each type, and does not raise that.',
    ],
    [
      'date',
      { imagesAsOf: 'today' },
      '"imagesAsOf" is "today": it must be a date, e.g. 2026-11-27.',
    ],
    [
      'default type',
      { defaults: { instanceTypes: ['c7g.large'] } },
      '"defaults.instanceTypes" names "c7g.large", which "instanceTypes" does not',
    ],
    [
      'price',
      { usdPerHour: { 'c7g.large': 1 } },
      '"usdPerHour" names "c7g.large", which "instanceTypes" does not',
    ],
    [
      'canary’s type',
      { canary: { instanceType: 'c7g.large' } },
      '"canary.instanceType" names "c7g.large", which "instanceTypes" does not',
    ],
    [
      'canary of every minute',
      { canary: { schedule: 'rate(1 minute)' } },
      '"canary.schedule" is "rate(1 minute)": it must be at most once a day: cron(MINUTE HOUR',
    ],
    [
      'canary of every hour',
      { canary: { schedule: 'cron(0 * * * ? *)' } },
      '"canary.schedule" is "cron(0 * * * ? *)": it must be at most once a day',
    ],
    [
      'canary’s time zone',
      { canary: { timezone: 'Mars/Olympus' } },
      '"canary.timezone" is "Mars/Olympus": it must be a time zone, e.g. Europe/Berlin.',
    ],
    ['suite', { suite: 'git@host:x' }, '"suite" is "git@host:x": it must be an https URL'],
    [
      'secret in suite',
      { suite: 'https://me:secret@host/x' },
      'it must be an https URL or "builtin"',
    ],
    ['image', { containerImage: 'Not An Image' }, 'it must be an image in a registry'],
    ['stack name', { stackName: '1st' }, '"stackName" is "1st": it must be a name of letters'],
  ])('says what is wrong with %s', (_, changes, sentence) => {
    expect(faultsOf(changes)).toContain(sentence);
  });

  const own = {
    ...{ vcpus: 64, memoryGiB: 128, architecture: 'arm64', gigabitsPerSecond: 400 },
    ...{ usdPerHour: 4.2, disks: { count: 2, gigabytes: 1900 } },
  };
  const withOwn = (facts: object, id = 'c9gn.16xlarge') => ({
    instanceTypes: ['c5n.18xlarge', id],
    ownInstanceTypes: { [id]: facts },
  });

  test('leaves a stack of the built-in suite the clients that it has everywhere, unless it names others', () => {
    const builtin = { suite: 'builtin' };
    expect(defaultsOf(read(builtin))).toMatchObject({
      s3Clients: Object.keys(JAVASCRIPT_CLIENTS),
      workloads: [],
    });
    const named = read({ ...builtin, defaults: { s3Clients: ['rclone'] } });
    expect(defaultsOf(named).s3Clients).toEqual(['rclone']);
  });

  test('takes an instance type that only the settings describe', () => {
    expect(read(withOwn(own)).specs).toMatchObject([
      { id: 'c5n.18xlarge', vcpus: 72, memoryMiB: 196_608 },
      {
        ...{ id: 'c9gn.16xlarge', vcpus: 64, memoryMiB: 131_072, architecture: 'arm64' },
        ...{ gigabitsPerSecond: 400, nvmeDisks: 2, nvmeDiskGB: 1900, gpu: false, usdPerHour: 4.2 },
      },
    ]);
    const gpu = { ...own, architecture: 'x86_64', imageType: 'ECS_AL2023_NVIDIA' };
    expect(read(withOwn(gpu, 'p9.48xlarge')).specs[1]).toMatchObject({ gpu: true });
    const { disks: _, usdPerHour: __, ...least } = own;
    const spec = read(withOwn(least)).specs[1];
    expect(spec).toMatchObject({ nvmeDisks: 0, nvmeDiskGB: 0, usdPerHour: null });
  });

  test.each<[string, object, string]>([
    [
      'no vCPUs',
      withOwn({ ...own, vcpus: undefined }),
      '"ownInstanceTypes.c9gn.16xlarge.vcpus" is missing: it must be the number of vCPUs.',
    ],
    [
      'memory below zero',
      withOwn({ ...own, memoryGiB: -1 }),
      '"ownInstanceTypes.c9gn.16xlarge.memoryGiB" is -1: it must be GiB of memory.',
    ],
    [
      'half a disk',
      withOwn({ ...own, disks: { count: 0.5, gigabytes: 1 } }),
      '"ownInstanceTypes.c9gn.16xlarge.disks.count" is 0.5: it must be the number of disks.',
    ],
    [
      'another image type',
      withOwn({ ...own, imageType: 'ECS_AL2' }),
      'it must be "ECS_AL2023" or "ECS_AL2023_NVIDIA".',
    ],
    [
      'an unknown fact',
      withOwn({ ...own, vcpu: 64 }),
      'There is no setting "ownInstanceTypes.c9gn.16xlarge.vcpu": did you mean ' +
        '"ownInstanceTypes.c9gn.16xlarge.vcpus"?',
    ],
    [
      'an architecture that its name denies',
      withOwn({ ...own, architecture: 'x86_64' }),
      '.architecture" is "x86_64", but c9gn.16xlarge is arm64 by its name.',
    ],
    [
      'a GPU image without a GPU',
      withOwn({ ...own, imageType: 'ECS_AL2023_NVIDIA' }),
      'but c9gn.16xlarge has no NVIDIA GPU: leave it out.',
    ],
    ['a T family', withOwn(own, 't9g.large'), 'AWS Batch takes no T family'],
    ['a Mac', withOwn({ ...own, architecture: 'x86_64' }, 'mac9.metal'), 'cannot start it.'],
    ['no name of EC2', withOwn(own, 'c9gn'), '"ownInstanceTypes.c9gn" is not the name of an EC2'],
    [
      'a type of the catalogue',
      withOwn(own, 'c7gn.16xlarge'),
      '"ownInstanceTypes.c7gn.16xlarge" is in the catalogue already: remove it;',
    ],
    [
      'a type that is not used',
      { ownInstanceTypes: { 'c9gn.16xlarge': own } },
      '"ownInstanceTypes" names "c9gn.16xlarge", which "instanceTypes" does not: add it there',
    ],
    [
      'a type that is described but misspelt',
      { ...withOwn(own), instanceTypes: ['c9gn.18xlarge'] },
      'c9gn.18xlarge is not in the catalogue: did you mean c9gn.16xlarge?',
    ],
  ])('refuses a description of an instance type with %s', (_, changes, sentence) => {
    expect(faultsOf(changes)).toContain(sentence);
  });

  test.each<[string, object, string]>([
    [
      'S3 Express in a zone without it',
      { buckets: [{ create: 'S3Express' }], availabilityZone: 'usw2-az2' },
      '"availabilityZone" is "usw2-az2", which has no S3 Express for the bucket to create: choose one ' +
        'of usw2-az1, usw2-az3, usw2-az4.',
    ],
    [
      'S3 Express in a region without it',
      {
        ...{ region: 'eu-central-1', availabilityZone: 'euc1-az1' },
        buckets: [{ create: 'S3Express' }],
      },
      '"buckets" creates an S3 Express bucket, but eu-central-1 has no S3 Express',
    ],
    [
      'an S3 Express bucket of another region',
      { buckets: ['b--use1-az4--x-s3'], availabilityZone: 'us-west-2a' },
      'which is in use1-az4, not in us-west-2',
    ],
    [
      'an S3 Express bucket of a Local Zone',
      { buckets: ['b--usw2-lax1-az1--x-s3'], availabilityZone: 'us-west-2a' },
      'which is in usw2-lax1-az1, not in us-west-2',
    ],
    [
      'an S3 Express bucket without a zone in its name',
      { buckets: ['b--x-s3'], availabilityZone: 'usw2-az1' },
      'which is not the name of an S3 Express bucket: it ends in --ZONE-ID--x-s3',
    ],
    ['dots in a bucket’s name', { bucket: 'my.bucket' }, 'without dots: with dots TLS refuses it'],
    [
      'dots in one of several',
      { buckets: ['my.bucket'] },
      'without dots: with dots TLS refuses it',
    ],
    ['an alias for a bucket', { bucket: 'mine-s3alias' }, 'AWS keeps this form for other things'],
    [
      'an OIDC provider of another account',
      provider('arn:aws:iam::210987654321:oidc-provider/token.actions.githubusercontent.com'),
      '"github.oidcProviderArn" is of account 210987654321, but "account" is 123456789012',
    ],
    [
      'an OIDC provider of another partition',
      provider('arn:aws-cn:iam::123456789012:oidc-provider/token.actions.githubusercontent.com'),
      'begins with arn:aws-cn, but ARNs in us-west-2 begin with arn:aws.',
    ],
    [
      'the URL’s end as a repository',
      { github: { ...example.github, repository: 's3-benchmarks.git' } },
      'it must be the name of a repository, without its owner and without .git.',
    ],
    [
      'nobody’s account',
      { account: '000000000000' },
      '"account" is "000000000000", which is nobody',
    ],
    [
      'a placeholder for the owner',
      { github: { ...example.github, owner: 'YOU', ownerId: 7, repositoryId: 8 } },
      '"github.owner" is "YOU", where "YOU" stands for yours: write the user or organisation',
    ],
    [
      'a placeholder in the suite',
      { suite: 'https://github.com/YOU/YOURS.git' },
      '"suite" is "https://github.com/YOU/YOURS.git", where "YOU" stands for yours',
    ],
    [
      'a placeholder in a workflow',
      workflow('OWNER/s3-benchmarks/.github/workflows/benchmark.yml@refs/tags/v1'),
      'where "OWNER" stands for yours: write the repository of the workflow file.',
    ],
    [
      'the example’s ids for another repository',
      { github: { ...example.github, owner: 'acme', ownerId: 7 } },
      '"github.repositoryId" is 123456, the example\'s: gh api repos/acme/s3-benchmarks --jq .id prints yours.',
    ],
    [
      'a tag in short',
      workflow('o/r/.github/workflows/b.yml@v1'),
      'it must name the ref in full, as GitHub does: write "o/r/.github/workflows/b.yml@refs/tags/v1".',
    ],
    [
      'a branch in short',
      workflow('o/r/.github/workflows/b.yml@main'),
      'write "o/r/.github/workflows/b.yml@refs/heads/main".',
    ],
    [
      'a commit in short',
      workflow('o/r/.github/workflows/b.yml@0123456'),
      'it must have all 40 digits of the commit, in lower case',
    ],
    [
      'a pull request as a workflow',
      workflow('o/r/.github/workflows/b.yml@refs/pull/1/merge'),
      'it must not name a pull request',
    ],
    [
      'a ref as long as a commit',
      workflow(`o/r/.github/workflows/b.yml@refs/heads/${'x'.repeat(29)}`),
      'it must not have a ref of exactly 40 characters',
    ],
    [
      'another kind of ref',
      workflow('o/r/.github/workflows/b.yml@refs/notes/x'),
      'it must name refs/tags/…, refs/heads/… or a commit.',
    ],
  ])('refuses what can only fail later: %s', (_, changes, sentence) => {
    expect(faultsOf(changes)).toContain(sentence);
    expect(faultsOf(changes)).not.toContain('faults:');
  });

  test.each([
    [{ buckets: [{ create: 'S3Express' }], availabilityZone: 'usw2-az3' }],
    [{ buckets: [{ create: 'S3Express' }], availabilityZone: 'us-west-2b' }],
    [provider('arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com')],
    [workflow('o/r/.github/workflows/b.yml@refs/tags/v1')],
    [workflow('o/r/.github/workflows/b.yaml@refs/heads/feature/x')],
    [workflow(`o/r/.github/workflows/b.yml@${'0123456789'.repeat(4)}`)],
    [{ github: { ...example.github, owner: 'acme', ownerId: 7, repositoryId: 8 } }],
    [{ imagesAsOf: '2026-11-27' }],
  ])('takes %j', (changes) => {
    expect(faultsOf(changes)).toBe('');
  });

  test('says all of it at once, in one sentence each', () => {
    const lines = faultsOf({
      account: '1',
      regoin: 'us-west-2',
      availabilityZone: 'eu-west-1a',
      buckets: ['one', 'two'],
      instanceTypes: ['t3.large', 'c5n.18xlarge'],
    }).split('\n');
    expect(lines[0]).toBe('my.settings.json has 5 faults:');
    expect(lines).toHaveLength(6);
    for (const line of lines.slice(1)) expect(line).toMatch(/^- "?[A-Z"][^\n]*[.?]$/);
  });

  test.each([
    ['{"account": ', 'my.settings.json is not JSON'],
    ['[]', 'my.settings.json: It is []: it must be a JSON object.'],
    ['null', 'It is null: it must be a JSON object.'],
  ])('refuses %s', (text, sentence) => {
    expect(() => readSettings(text, 'my.settings.json')).toThrow(sentence);
  });
});

describe('settings.schema.json', () => {
  const text = readFileSync(new URL('../docs/schemas/settings.schema.json', infra), 'utf8');

  test('is what the code checks; npm run schemas writes it', () => {
    expect(text).toBe(settingsSchema());
  });

  test('accepts the example and refuses an unknown setting', () => {
    const validate = addFormats
      .default(new Ajv2020({ allowUnionTypes: true }))
      .compile(JSON.parse(text));
    expect(validate(example)).toBe(true);
    expect(validate({ ...example, acount: '1' })).toBe(false);
  });
});

const EXAMPLE = new URL('../example.settings.json', import.meta.url);
const SETTINGS = readFileSync(EXAMPLE, 'utf8');

function aFile(content: string | Buffer): string {
  const file = join(tempDir(), 'my.settings.json');
  writeFileSync(file, content);
  return file;
}

describe('a settings file', () => {
  test.each<[string, Buffer]>([
    ['an editor of Windows', Buffer.from(`\ufeff${SETTINGS.replaceAll('\n', '\r\n')}`)],
    ['PowerShell', Buffer.from(`\ufeff${SETTINGS}`, 'utf16le')],
  ])('is read as %s leaves it', (_, content) => {
    expect(readSettingsFile(aFile(content))).toMatchObject({ account: '123456789012' });
  });

  test.each<[string, string | Buffer, RegExp]>([
    [
      'a comment',
      SETTINGS.replace('{', '{ // ours'),
      /my\.settings\.json is not JSON: line 1, column 3: JSON has no comments: delete it\.$/,
    ],
    [
      'a trailing comma',
      SETTINGS.replace(/\}\s*\}\s*$/, '},\n}\n'),
      /is not JSON: line 11, column 4: the comma before "}" is one too many\.$/,
    ],
    [
      'another encoding',
      Buffer.from('{"account": "Büro"}', 'latin1'),
      /is not UTF-8 text \(line 1,/,
    ],
    ['nothing', '', /is empty\.$/],
    [
      'a result',
      JSON.stringify(aRunResult()),
      /is a result of S3 Benchmarks, not a settings file of the stack: see infra\/example/,
    ],
    [
      'a package.json',
      '{"name": "x", "scripts": {}}',
      /is the package\.json of an npm package, not a settings file of the stack: see infra\/example/,
    ],
  ])('with %s is refused in the words of its owner', (_, content, message) => {
    expect(() => readSettingsFile(aFile(content))).toThrow(message);
  });

  test('that is none is refused with the reason', () => {
    expect(() => readSettingsFile('/no/such')).toThrow(
      'The settings file "/no/such" cannot be read (there is no such file or folder, ENOENT): see',
    );
    expect(() => readSettingsFile(tempDir())).toThrow('cannot be read (it is a folder, EISDIR)');
  });
});
