import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FakeAccount } from '../src/testing/fake-account/fake-account.ts';
import { tempDir } from '../src/testing/temp-dir.ts';

vi.setConfig({ testTimeout: 120_000 });

const project = fileURLToPath(new URL('../', import.meta.url));
const EXAMPLE = ['--settings', 'infra/example.settings.json'];
const TYPES = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'];

let account: FakeAccount;

beforeAll(async () => {
  account = await FakeAccount.start();
  account.applied = { 'L-1216C47A': 168 };
  account.offerings = Object.fromEntries(TYPES.map((id) => [id, ['us-west-2a']]));
});

afterAll(() => account[Symbol.asyncDispose]());

function checkIt(args: string[], env: Record<string, string> = account.env()) {
  const { NODE_COMPILE_CACHE } = process.env;
  return execa(process.execPath, ['infra/check-account.ts', ...args], {
    ...{ cwd: project, reject: false, extendEnv: false },
    env: { NODE_COMPILE_CACHE, HOME: tempDir(), AWS_EC2_METADATA_DISABLED: 'true', ...env },
  });
}

describe('npm run check:account', () => {
  test('ends with 0 when nothing stands in the way', async () => {
    const { exitCode, stdout } = await checkIt(EXAMPLE);
    expect(stdout).toMatch(/^Account 123456789012, region us-west-2, stack S3Benchmarks\n/);
    expect(stdout).toContain('Nothing that was checked stands in the way: deploy.');
    expect(exitCode).toBe(0);
  });

  test('ends with 1 when runs would stop, and writes JSON', async () => {
    account.applied = { 'L-1216C47A': 95 };
    const { exitCode, stdout } = await checkIt(['--region', 'us-west-2', '--json']);
    account.applied = { 'L-1216C47A': 168 };
    expect(exitCode).toBe(1);
    const { findings, ...where } = JSON.parse(stdout);
    expect(where).toEqual({
      ...{ account: '123456789012', region: 'us-west-2', stackName: 'S3Benchmarks' },
    });
    expect(findings[0]).toMatchObject({
      severity: 'runs',
      about: expect.stringMatching('L-1216C47A'),
    });
  });

  test('ends with 2 when the deploy would fail', async () => {
    const arn = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
    account.oidcProviders = { [arn]: ['sts.amazonaws.com'] };
    const { exitCode, stdout } = await checkIt(EXAMPLE);
    account.oidcProviders = {};
    expect(stdout).toContain(`"oidcProviderArn": "${arn}"`);
    expect(exitCode).toBe(2);
  });

  test('says that there are no credentials, and which are enough', async () => {
    const { exitCode, stderr } = await checkIt(EXAMPLE, {});
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: There are no working AWS credentials: .*ReadOnlyAccess/);
    expect(stderr).not.toContain('\n    at ');
  });

  test.each([
    [[], '--region is missing: name a region, or the settings that have one.'],
    [['--region', 'west'], '--region is "west": it must be an AWS region'],
    [
      ['--settings', 'none.json'],
      'The settings file "none.json" cannot be read (there is no such file',
    ],
    [['--regoin', 'us-west-2'], "Unknown option '--regoin'"],
  ])('%j: %s', async (args, sentence) => {
    const { exitCode, stderr } = await checkIt(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`error: ${sentence}`);
    expect(stderr).not.toContain('\n    at ');
  });
});
