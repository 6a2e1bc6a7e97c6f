import { describe, expect, test } from 'vitest';
import type { NightlyChange as Change } from '../../src/contract/nightly-changes.ts';
import { FakeGitHub } from '../../src/testing/fake-github/fake-github.ts';
import { OUR_LOGIN } from '../../src/testing/fake-github/state.ts';
import { CHANGES_LABEL, readChanges, remember, reportChanges } from './changes.ts';

const change = (fields: Partial<Change> = {}): Change => ({
  instanceType: 'c7gn.16xlarge',
  storageClass: 'S3Standard',
  bucket: null,
  s3Client: 'crt-c',
  workload: 'download-5GiB-1x',
  since: '2026-11-10',
  ratio: 0.91,
  toldOn: '2026-11-15',
  ...fields,
});
const REPOSITORY = { owner: 'octo-org', repo: 's3' };
const told = async (github: FakeGitHub, changes: Change[]) =>
  await reportChanges({ cells: 150, changes }, github.octokit(), REPOSITORY);

test('A change opens an issue with what changed, by how much, since when.', async () => {
  await using github = await FakeGitHub.start();
  const number = await told(github, [change(), change({ workload: 'upload', ratio: 1.12 })]);
  const [issue] = github.state.issues;
  expect(issue).toMatchObject({ number, labels: [CHANGES_LABEL], state: 'open' });
  expect(issue!.body).toContain(
    '| `crt-c` | `download-5GiB-1x` | −9.0\u00a0% | 2026-11-10 | 2026-11-15 |',
  );
  expect(issue!.body).toContain('| `crt-c` | `upload` | +12.0\u00a0% | 2026-11-10 | 2026-11-15 |');
  expect(issue!.body).toContain(
    'at most 12 changes a year are reported for all 150\u00a0cells together',
  );
  expect(issue!.body).not.toContain('divided');
});

test('An issue names what the figures of each instance type are divided by.', async () => {
  await using github = await FakeGitHub.start();
  const hosts = [
    { instanceType: 'c7gn.16xlarge', isTakenOut: true, gain: 0.338 },
    { instanceType: 'c5n.18xlarge', isTakenOut: false, gain: 0.01 },
    { instanceType: 'm6idn.24xlarge', isTakenOut: true, gain: 0.2 },
  ];
  const changes = [change(), change({ instanceType: 'c5n.18xlarge' })];
  await reportChanges({ cells: 150, changes, hosts }, github.octokit(), REPOSITORY);
  const { body } = github.state.issues[0]!;
  expect(body).toContain(
    'Figures are divided on `c7gn.16xlarge` by what all other S3 clients shared that night, which brings nights 34\u00a0% closer to their own past; on `c5n.18xlarge` by nothing: they are as they were measured. Changes of all S3 clients at once are not listed here; the site shows them.',
  );
  expect(body).not.toContain('m6idn');
});

describe('with an issue that told of a change', () => {
  const beforehand = async () => {
    const github = await FakeGitHub.start();
    await told(github, [change()]);
    return github;
  };

  test.each([
    ['the same change', change()],
    ['the same change, dated a week later', change({ since: '2026-11-17', ratio: 0.93 })],
  ])('%s is not told again, even when the issue is closed', async (_, again) => {
    await using github = await beforehand();
    expect(await told(github, [again])).toBeNull();
    github.state.issues[0]!.state = 'closed';
    expect(await told(github, [again])).toBeNull();
    expect(github.state.comments).toEqual([]);
    expect(github.state.issues).toHaveLength(1);
  });

  test.each([
    ['a change of another case', change({ s3Client: 'rclone' })],
    ['a change of another bucket', change({ bucket: 'other' })],
    ['a change back', change({ ratio: 1.1, since: '2026-11-12' })],
    ['a change eight days later', change({ since: '2026-11-18' })],
  ])('%s is told in a comment of the open issue, once', async (_, other) => {
    await using github = await beforehand();
    const { number } = github.state.issues[0]!;
    expect(await told(github, [change(), other])).toBe(number);
    expect(await told(github, [change(), other])).toBeNull();
    expect(github.state.issues).toHaveLength(1);
    expect(github.state.comments).toMatchObject([{ issue: number, login: OUR_LOGIN }]);
  });

  test('another change opens another when it is closed', async () => {
    await using github = await beforehand();
    github.state.issues[0]!.state = 'closed';
    await told(github, [change(), change({ s3Client: 'rclone' })]);
    expect(github.state.issues).toHaveLength(2);
    expect(github.state.issues[1]!.body).not.toContain('`crt-c`');
  });
});

test('What somebody else wrote with our notes in it hides nothing.', async () => {
  await using github = await FakeGitHub.start();
  const labels = [CHANGES_LABEL];
  const body = remember([change()]);
  github.state.issues = [{ number: 5, login: 'mallory', state: 'open', labels, title: '', body }];
  expect(await told(github, [change()])).not.toBeNull();
});

test('Hundreds of changes with the longest names are told in parts that GitHub takes.', async () => {
  await using github = await FakeGitHub.start();
  const many = Array.from({ length: 400 }, (_, index) =>
    change({
      instanceType: 'c'.repeat(32),
      s3Client: 's'.repeat(64),
      workload: `${index}`.padEnd(128, 'w'),
    }),
  );
  for (let part = 0; part < 4; part++) expect(await told(github, many)).not.toBeNull();
  expect(await told(github, many)).toBeNull();
  expect(github.state.issues).toHaveLength(1);
});

test('No change asks GitHub nothing.', async () => {
  await using github = await FakeGitHub.start();
  expect(await told(github, [])).toBeNull();
  expect(github.state.requests).toEqual([]);
});

test.each([
  ['a schema version', { schemaVersion: 2, cells: 0, changes: [] }],
  ['a name', { schemaVersion: 1, cells: 1, changes: [change({ workload: 'a --> b' })] }],
  ['a bucket', { schemaVersion: 1, cells: 1, changes: [change({ bucket: 'a --> b' })] }],
  ['a ratio', { schemaVersion: 1, cells: 1, changes: [change({ ratio: -1 })] }],
])('A file with %s that cannot be is refused.', (_, document) => {
  expect(() => readChanges(JSON.stringify(document), 'changes.json')).toThrow('changes.json');
});
