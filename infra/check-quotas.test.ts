import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { tempDir } from '../src/testing/temp-dir.ts';
import { FakeAccount } from './testing/fake-account.ts';

vi.setConfig({ testTimeout: 120_000 });

const project = fileURLToPath(new URL('../', import.meta.url));
const EXAMPLE = ['--settings', 'infra/example.settings.json'];
const TYPES = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'];

let account: FakeAccount;

beforeAll(async () => {
  account = await FakeAccount.start();
  account.applied = { 'L-1216C47A': 96 };
  account.offerings = Object.fromEntries(TYPES.map((id) => [id, ['us-west-2a']]));
});

afterAll(() => account[Symbol.asyncDispose]());

function checkQuotas(args: string[], env: Record<string, string> = account.env()) {
  return execa(process.execPath, ['infra/check-quotas.ts', ...args], {
    ...{ cwd: project, reject: false, extendEnv: false },
    env: { HOME: tempDir(), AWS_EC2_METADATA_DISABLED: 'true', ...env },
  });
}

describe('npm run check-quotas', () => {
  test('ends well when one machine of each type of the settings can run', async () => {
    const { exitCode, stdout } = await checkQuotas(EXAMPLE);
    expect([exitCode, stdout.includes('m6idn.24xlarge'), stdout.includes('enough')]).toEqual([
      ...[0, true, true],
    ]);
  });

  test('ends with 1 when something is short, and writes JSON', async () => {
    account.applied = { 'L-1216C47A': 95 };
    const { exitCode, stdout } = await checkQuotas(['--region', 'us-west-2', '--json']);
    account.applied = { 'L-1216C47A': 96 };
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      quotas: [{ verdict: 'short', vcpus: 95, neededVcpus: 96, instanceTypes: TYPES }],
      types: TYPES.map((id) => ({ id, verdict: 'offered', offeredIn: ['us-west-2a'] })),
    });
  });

  test('says which credentials are needed when there are none', async () => {
    const { exitCode, stderr } = await checkQuotas(EXAMPLE, {});
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^error: There are no working AWS credentials: .*servicequotas:GetServiceQuota, .*ec2:DescribeInstances, /,
    );
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
    const { exitCode, stderr } = await checkQuotas(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`error: ${sentence}`);
    expect(stderr).not.toContain('\n    at ');
  });
});
