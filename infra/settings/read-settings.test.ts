import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/contract/input-error.ts';
import { aRunResult } from '../../src/testing/run-results.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { readSettings, readSettingsFile } from './read-settings.ts';
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
      'it must not name more than 50: AWS Batch allows 50 queues in a region.',
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
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(text));
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
