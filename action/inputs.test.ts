import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMER_FIELDS } from '../src/app/request.ts';
import { InputError } from '../src/contract/input-error.ts';
import { StorageClass } from '../src/contract/names.ts';
import { readInputs, spelled } from './inputs.ts';

const actionYml = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
const NEEDED = {
  'role-to-assume': 'arn:aws:iam::123456789012:role/s3-benchmarks',
  'aws-region': 'us-west-2',
};

function read(given: Record<string, string>) {
  return readInputs((name) => ({ ...NEEDED, ...given })[name] ?? '');
}

test('without any choice the environment’s defaults are asked for', () => {
  expect(read({})).toEqual({
    failOn: 'failure',
    failFast: false,
    dryRun: false,
    fresh: false,
    exports: [],
    aws: {
      roleArn: NEEDED['role-to-assume'],
      region: 'us-west-2',
      stackName: 'S3Benchmarks',
      onBusy: 'wait',
      runnableTimeoutMinutes: 60,
      timeBudgetMinutes: 330,
      legs: 1,
      stop: false,
      pollIntervalSeconds: 60,
    },
  });
});

test('an input that is empty means the default of action.yml', () => {
  const defaults = Object.entries<{ default?: string }>(actionYml.inputs).flatMap(
    ([name, { default: value }]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
  );
  expect(read(Object.fromEntries(defaults))).toEqual(read({}));
});

test('every input of action.yml is read, and no other', () => {
  const asked = new Set<string>();
  readInputs((name) => {
    asked.add(name);
    return (NEEDED as Record<string, string>)[name] ?? '';
  });
  const known = [...Object.keys(actionYml.inputs), ...Object.keys(FORMER_FIELDS)];
  expect([...asked].sort()).toEqual(known.sort());
});

test('a pull request is commented on with a token', () => {
  expect(read({ 'pull-request': '7', 'github-token': 't' }).pullRequest).toEqual({
    number: 7,
    token: 't',
  });
  expect(read({ 'github-token': 't' }).pullRequest).toBeUndefined();
  const zero = { 'pull-request': '0', 'github-token': 't' };
  expect(() => read(zero)).toThrow(/^pull-request is "0": give a whole number/);
});

test('the pull request of the event gets the comment where a token is given, unless another is named', () => {
  const sides = { head: { sha: '', repo: null }, base: { sha: '', repo: { id: 1 } } };
  const payload = { pull_request: { number: 12, ...sides } };
  const of = (given: Record<string, string>) =>
    readInputs((name) => ({ ...NEEDED, ...given })[name] ?? '', payload).pullRequest;
  expect(of({})).toBeUndefined();
  expect(of({ 'github-token': 't' })).toEqual({ number: 12, token: 't' });
  expect(of({ 'github-token': 't', 'pull-request': '7' })).toEqual({ number: 7, token: 't' });
});

test.each([
  [
    { 'compare-with': 'merge-base' },
    /^compare-with "merge-base" needs backend "local": on AWS give/,
  ],
  [
    { backend: 'local', 'compare-with': 'merge-base', branch: 'main' },
    /^branch and compare-with "merge-base" exclude each other: .* so leave branch out\.$/,
  ],
  [
    { backend: 'local', 'compare-with': 'merge-base', commit: 'a'.repeat(40) },
    /^commit and compare-with "merge-base" exclude each other/,
  ],
])('what an event says is not said by inputs, too: %o', (given, message) => {
  expect(() => read(given as Record<string, string>)).toThrow(message);
});

test('what counts for comparisons alone is no fault where nothing is compared: a workflow hands on all it has', () => {
  const given = { 'fail-on': 'regression', 'fail-on-metric': 'cpu', 'max-rounds': '5' };
  expect(read(given)).toMatchObject({ failOn: 'regression', failOnMetric: ['cpuSeconds'] });
});

test('backend local needs no account', () => {
  expect(readInputs((name) => (name === 'backend' ? 'local' : '')).aws).toBeUndefined();
});

test.each(['a,b', 'a, b', 'a\nb\n', ' a\n\n b,'])('%j is a list of two', (text) => {
  expect(read({ workloads: text }).workloads).toEqual(['a', 'b']);
});

test('all choices are taken over', () => {
  const { aws, ...others } = read({
    suite: 'https://github.com/octo-org/suite.git',
    branch: 'refs/pull/7/head',
    commit: 'a'.repeat(40),
    'compare-with': 'main',
    'client-repository': 'https://github.com/octo-org/client',
    'max-rounds': '12',
    'budget-minutes': '30',
    'threshold-percent': '5',
    'instance-types': 'c7gn.16xlarge',
    'storage-classes': 'S3Express,S3Standard',
    's3-clients': 'crt-c',
    'fail-on': 'never',
    'fail-fast': 'true',
    fresh: 'True',
    'dry-run': 'TRUE',
    'stack-name': 'Mine-2',
    'max-cost': '12.5',
    'on-busy': 'fail',
    legs: '4',
    'time-budget-minutes': '300',
  });
  expect(others).toMatchObject({
    suite: 'https://github.com/octo-org/suite.git',
    branch: 'refs/pull/7/head',
    commit: 'a'.repeat(40),
    compareWith: 'main',
    clientRepository: 'https://github.com/octo-org/client',
    maxRounds: 12,
    budgetSeconds: 1800,
    thresholdPercent: 5,
    instanceTypes: ['c7gn.16xlarge'],
    storageClasses: ['S3Express', 'S3Standard'],
    s3Clients: ['crt-c'],
    failOn: 'never',
    failFast: true,
    fresh: true,
    dryRun: true,
  });
  expect(aws).toMatchObject({
    stackName: 'Mine-2',
    maxCostUsd: 12.5,
    onBusy: 'fail',
    legs: 4,
    timeBudgetMinutes: 300,
  });
});

test.each(StorageClass.options)('%s is a storage class', (storageClass) => {
  expect(read({ 'storage-classes': storageClass }).storageClasses).toEqual([storageClass]);
});

test('a field that is no input is said to be the command line’s', () => {
  expect(['s3-clients', 'budget', 'as-aws'].map(spelled)).toEqual([
    's3-clients',
    'budget-minutes',
    "the command line's --as-aws",
  ]);
});

describe('is refused in one sentence with input, value and fix:', () => {
  test.each<[string, string, RegExp]>([
    ['backend', 'azure', /^Unknown backend "azure"\. Known: aws, local\.$/],
    [
      'role-to-assume',
      '',
      /^role-to-assume is missing: give the ARN .* or set backend to local\.$/,
    ],
    ['role-to-assume', 'deployer', /^role-to-assume is "deployer": give the ARN/],
    ['role-to-assume', 'arn:aws:iam::1:role/x', /give the ARN/],
    [
      's3-profile',
      'flaky',
      /^s3-profile is "flaky": leave it out, or set backend to local, as only the embedded server has profiles\.$/,
    ],
    ['commit', 'abc1234', /^commit is "abc1234": give all of its 40 digits\.$/],
    ['compare-with', '--upload-pack=x', /^compare-with ".*" is not a valid git ref/],
    [
      'client-repository',
      'builtin',
      /^client-repository is "builtin": give an https:.*repository\.$/,
    ],
    ['client-repository', 'https://u:p@x.com/y', /^client-repository holds a user or a password/],
    ['max-rounds', '0', /^max-rounds is "0": give a whole number from 1 to 100\.$/],
    ['budget-minutes', '0', /^budget-minutes is "0": give a number from 0\.1 to 7200\.$/],
    ['confirm-rounds', '6', /^There is no confirm-rounds any longer: use max-rounds instead\.$/],
    [
      'exports',
      'xml',
      /^Unknown exports "xml"\. Known: json, csv, github-action-benchmark, bencher\.$/,
    ],
    ['pull-request', '7', /^github-token is missing: pull-request needs it to comment\.$/],
    ['aws-region', '', /^aws-region is missing: give the region of the stack, e\.g\. us-west-2\.$/],
    ['aws-region', 'Oregon', /^aws-region is "Oregon": give the region/],
    ['stack-name', 'a/../b', /^stack-name is "a\/\.\.\/b": give the name/],
    ['suite', 'git@github.com:octo-org/suite.git', /^suite is "git@.*": give an https:\/\/ URL/],
    [
      'suite',
      '/home/me/suite',
      /give an https:\/\/ URL of a public git repository, or "builtin"\.$/,
    ],
    ['suite', 'http://example.com/x.git', /give an https:\/\/ URL/],
    [
      'suite',
      'https://user:secret@example.com/x.git',
      /^suite holds a user or a password: private/,
    ],
    ['branch', '--upload-pack=x', /^branch "--upload-pack=x" is not a valid git ref/],
    ['branch', 'a..b', /not a valid git ref: give a branch, a tag or a commit\.$/],
    ['instance-types', ',', /^instance-types is empty: name at least one, or leave it out/],
    ['instance-types', 'a,b,a', /^instance-types names "a" twice: name it once\.$/],
    [
      's3-clients',
      'crt-c,$(id)',
      /^s3-clients has "\$\(id\)", which is not a name: correct or remove it\.$/,
    ],
    ['workloads', '../x', /^workloads has "\.\.\/x", which is not a name/],
    ['workloads', '::set-output', /^workloads has "::set-output", which is not a name/],
    [
      'storage-classes',
      'S3Expres',
      /^Unknown storage-classes "S3Expres"\. Did you mean "S3Express"\?/,
    ],
    ['fail-on', 'slower', /^Unknown fail-on "slower"\..* Known: failure, regression, never\.$/],
    ['fail-fast', 'yes', /^fail-fast is "yes": write true or false\.$/],
    ['fresh', '1', /^fresh is "1"/],
    ['dry-run', 'on', /^dry-run is "on"/],
    ['max-cost', 'lots', /^max-cost is "lots": give a number from 0\.01 to 1000000\.$/],
    ['max-cost', '0', /^max-cost is "0"/],
    ['max-cost', '-3', /^max-cost is "-3"/],
    ['max-cost', '1e9', /^max-cost is "1e9"/],
    ['on-busy', 'kill', /^Unknown on-busy "kill"\..* Known: wait, fail\.$/],
    ['runnable-timeout-minutes', '0', /give a whole number from 1 to 7200\.$/],
    ['time-budget-minutes', '5.5', /^time-budget-minutes is "5\.5": give a whole number/],
    ['time-budget-minutes', '99999', /from 1 to 7200\.$/],
    ['legs', 'two', /^legs is "two": give a whole number from 1 to 50\.$/],
    ['poll-interval-seconds', '1', /from 5 to 600\.$/],
    ['poll-interval-seconds', 'Infinity', /^poll-interval-seconds is "Infinity"/],
  ])('%s: %s', (name, value, message) => {
    expect(() => read({ [name]: value })).toThrow(message);
    expect(() => read({ [name]: value })).toThrow(InputError);
  });

  test('what is not one line long', () => {
    expect(() => read({ legs: 'a\n::error::b' })).toThrow(/^legs is "a ::error::b": give/);
  });
});
