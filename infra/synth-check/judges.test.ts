import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { conclusion, findJudges } from './judges.ts';

/** A virtual environment with programs that say what they are told to. */
function venvWith(answers: Readonly<Record<string, unknown>>): string {
  const venv = tempDir();
  mkdirSync(join(venv, 'bin'));
  for (const [name, answer] of Object.entries(answers)) {
    const program = join(venv, 'bin', name);
    writeFileSync(`${program}.json`, JSON.stringify(answer));
    writeFileSync(program, '#!/bin/sh\n[ "$1" = --version ] && echo 1.2.3 || cat "$0.json"\n');
    chmodSync(program, 0o755);
  }
  return venv;
}

const failed = (check_id: string, resource: string) => ({
  check_id,
  resource,
  check_name: 'A name',
});

test('a judge tells what it found, but for what is accepted on that very resource', async () => {
  const venv = venvWith({
    'cfn-lint': [
      {
        Message: 'No such\nproperty',
        Rule: { Id: 'E3002' },
        Location: { Path: ['Resources', 'X'] },
      },
    ],
    checkov: {
      results: {
        failed_checks: [
          failed('CKV_AWS_21', 'AWS::S3::Bucket.StandardBucket4A5B7305'),
          failed('CKV_AWS_21', 'AWS::S3::Bucket.AnotherBucket4A5B7305'),
          failed('CKV_AWS_20', 'AWS::S3::Bucket.StandardBucket4A5B7305'),
        ],
      },
    },
  });
  const { judges, missing } = await findJudges(venv);
  expect(missing).toEqual([]);
  expect(judges.map(({ name, version }) => [name, version])).toEqual([
    ['cfn-lint', '1.2.3'],
    ['checkov', '1.2.3'],
  ]);
  const found = await Promise.all(judges.map((one) => one.findingsIn('x.json', 'us-west-2')));
  expect(found).toEqual([
    ['cfn-lint E3002 Resources/X: No such property'],
    [
      'checkov CKV_AWS_21 AWS::S3::Bucket.AnotherBucket4A5B7305: A name',
      'checkov CKV_AWS_20 AWS::S3::Bucket.StandardBucket4A5B7305: A name',
    ],
  ]);
});

test('a judge that is missing is said to be, with the way to get it', async () => {
  vi.stubEnv('PATH', '/nowhere');
  try {
    const { judges, missing } = await findJudges(join(tempDir(), 'venv'));
    expect(judges).toEqual([]);
    expect(missing).toEqual([
      expect.stringMatching(
        /^cfn-lint is neither on PATH nor in .*: run npm run synth:check -- --install$/,
      ),
      expect.stringMatching(/^checkov is neither on PATH nor in /),
    ]);
  } finally {
    vi.unstubAllEnvs();
  }
});

test('one that says nothing that can be read is no judge that found nothing', async () => {
  const venv = venvWith({ 'cfn-lint': 'x', checkov: { summary: { parsing_errors: 1 } } });
  writeFileSync(join(venv, 'bin/cfn-lint'), '#!/bin/sh\necho 1.2.3 is no JSON\n');
  const { judges } = await findJudges(venv);
  await expect(judges[0]!.findingsIn('x.json', 'us-west-2')).rejects.toThrow('It printed no JSON');
  expect(await judges[1]!.findingsIn('x.json', 'us-west-2')).toEqual([
    'checkov cannot read the template',
  ]);
});

test.each([
  [{ findings: 0, missing: [], isCi: true }, '0 findings', true],
  [{ findings: 1, missing: [], isCi: false }, '1 finding', false],
  [
    { findings: 0, missing: ['checkov is not there'], isCi: false },
    '0 findings, and 1 judge left out',
    true,
  ],
  [
    { findings: 0, missing: ['checkov is not there'], isCi: true },
    '0 findings, and 1 judge left out',
    false,
  ],
])('%j ends with "%s", and is good: %s', (given, text, isGood) => {
  expect(conclusion(given)).toEqual({ text, isGood });
});
