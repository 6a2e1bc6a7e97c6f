import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../infra/settings/read-settings.ts';
import { fakeProgram } from '../testing/processes.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { workflowErrors } from '../testing/workflows.ts';

vi.setConfig({ testTimeout: 60_000 });

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

const GH = `case "$*" in
  "api repos/octo-org/suite"|"api repos/Octo-Org/suite") echo '{"id": 7, "full_name": "octo-org/suite", "default_branch": "trunk", "private": false, "owner": {"id": 8}}' ;;
  "api repos/octo-org/secret") echo '{"id": 7, "full_name": "octo-org/secret", "private": true, "owner": {"id": 8}}' ;;
  "repo view --json nameWithOwner") echo '{"nameWithOwner": "octo-org/suite"}' ;;
  *) echo "gh: Not Found (HTTP 404)" >&2; exit 1 ;;
esac`;
const PROVIDER = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
const AWS = `case "$*" in
  "sts get-caller-identity --output json") echo '{"Account": "123456789012"}' ;;
  "configure get region") echo eu-west-1 ;;
  "iam list-open-id-connect-providers --output json") echo '{"OpenIDConnectProviderList": [{"Arn": "${PROVIDER}"}]}' ;;
  *) exit 2 ;;
esac`;
const SIGNED_OUT = `echo "Unable to locate credentials. You can configure credentials by running aws login." >&2; exit 253`;

/** @param programs what there is on PATH: scripts by name */
async function init(args: readonly string[], programs: Readonly<Record<string, string>> = {}) {
  const folders = Object.entries(programs).map(
    ([name, script]) => fakeProgram(name, script).split(':')[0],
  );
  const dir = tempDir();
  const run = await execa(process.execPath, [main, 'init-aws', ...args], {
    ...{ all: true, cwd: dir, extendEnv: false, reject: false },
    env: { PATH: [...folders, '/usr/bin', '/bin'].join(':'), HOME: dir },
  });
  const file = (name: string) => readFileSync(join(dir, name), 'utf8');
  return { ...run, dir, file };
}

const BOTH = { gh: GH, aws: AWS };
const PROJECT = ['--project', 'octo-org/s3-benchmarks'];
const FLAGS = [
  ...['--repository', 'octo-org/suite', '--owner-id', '8', '--repository-id', '7'],
  ...['--account', '123456789012', '--region', 'us-west-2', '--default-branch', 'main', ...PROJECT],
];
const WORKFLOWS = 'out/init-aws/.github/workflows';

describe('init-aws', () => {
  test('writes settings from what gh and aws say, which the stack reads', async () => {
    const { all, exitCode, file } = await init(
      ['--repository', 'Octo-Org/suite', ...PROJECT],
      BOTH,
    );
    expect([exitCode, all]).toEqual([
      0,
      expect.stringContaining('gh: octo-org/suite, ids 8 and 7'),
    ]);
    const settings = readSettings(file('mine.settings.json'), 'mine');
    expect(settings).toMatchObject({
      ...{ account: '123456789012', region: 'eu-west-1' },
      suite: 'https://github.com/octo-org/suite.git',
      github: {
        ...{ owner: 'octo-org', repository: 'suite', ownerId: 8, repositoryId: 7 },
        ...{ environment: 's3-benchmarks', oidcProviderArn: PROVIDER },
        jobWorkflowRefs: ['octo-org/s3-benchmarks/.github/workflows/benchmark.yml@refs/tags/v1'],
      },
    });
  });

  test('prints the next commands with everything filled in', async () => {
    const { stdout } = await init(['--repository', 'octo-org/suite', ...PROJECT], BOTH);
    expect(stdout).toContain('npm run check:account -- --settings mine.settings.json\n');
    expect(stdout).toContain('npx cdk bootstrap aws://123456789012/eu-west-1 -c settings=mine.');
    expect(stdout).toContain('gh variable set S3_BENCHMARKS_REGION --body eu-west-1\n');
    expect(stdout).toContain('deployment-branch-policies -f name=trunk\n');
    expect(stdout).not.toMatch(/OWNER|NAME|undefined/);
  });

  test.each([
    ['a suite', [], undefined, false],
    ['a client', ['--client'], 'client-repository', true],
  ])('writes the workflows of %s, which GitHub can read', async (_, args, input, client) => {
    const { dir, file } = await init([...FLAGS, ...args]);
    const names = readdirSync(join(dir, WORKFLOWS)).sort();
    expect(names).toEqual(['benchmark-comment.yml', 'benchmark-nightly.yml', 'benchmark.yml']);
    const texts = Object.fromEntries(names.map((name) => [name, file(join(WORKFLOWS, name))]));
    for (const [name, text] of Object.entries(texts)) {
      expect([name, await workflowErrors(name, text)]).toEqual([name, []]);
      expect(text).not.toMatch(/OWNER|for a client|another minute/);
      expect(text).toContain('uses: octo-org/s3-benchmarks/.github/workflows/');
    }
    const [job] = Object.values(parse(texts['benchmark.yml']!).jobs) as [{ with: object }];
    expect(Object.keys(job.with).find((name) => name === 'client-repository')).toBe(input);
    expect(texts['benchmark-comment.yml']!.includes('client: true')).toBe(client);
    expect(texts['benchmark-nightly.yml']).toContain(`client: ${client}\n`);
    const settings = readSettings(file('mine.settings.json'), 'mine');
    expect(settings.suite.includes('octo-org')).toBe(!client);
  });

  test('gives repositories nights that begin at different minutes', async () => {
    const minuteFor = async (name: string) => {
      const { file } = await init([...FLAGS, '--repository', name]);
      return /cron: '(\d+) 1 \* \* \*'$/m.exec(file(`${WORKFLOWS}/benchmark-nightly.yml`))?.[1];
    };
    const minutes = [await minuteFor('octo-org/suite'), await minuteFor('octo-org/s3-client')];
    for (const minute of minutes) expect(Number(minute)).toBeLessThan(60);
    expect(new Set(minutes).size).toBe(2);
  });

  test('works without both programs, and says what it does not know', async () => {
    const { exitCode, stdout } = await init(FLAGS);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^Not known: whether .* OIDC provider \(.*\)\. npm run check:account says/m,
    );
  });

  test('names every option that it needs, and why, and writes nothing', async () => {
    const { dir, exitCode, stderr } = await init(['--repository', 'octo-org/suite'], {
      aws: SIGNED_OUT,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^error: These could not be found out; give them as options: --owner-id \(gh is not installed\); /,
    );
    expect(stderr).toContain('--account (aws says: Unable to locate credentials.');
    expect(stderr).toContain('--region (aws says: ');
    expect(existsSync(join(dir, 'mine.settings.json'))).toBe(false);
  });

  test('quotes what comes from outside in commands that are pasted', async () => {
    const { stdout } = await init([...FLAGS, '--default-branch', '$(reboot)']);
    expect(stdout).toContain("-f name='$(reboot)'\n");
  });

  test('takes no region from outside that is none', async () => {
    const aws = AWS.replace('echo eu-west-1', "echo '$(reboot)'");
    const { exitCode, stderr } = await init(['--repository', 'octo-org/suite', ...PROJECT], {
      ...{ gh: GH, aws },
    });
    expect([exitCode, stderr]).toEqual([
      2,
      'error: --region is "$(reboot)": give an AWS region, e.g. us-west-2.',
    ]);
  });

  test('asks for the repository alone where it is not known', async () => {
    const { stderr } = await init(PROJECT, BOTH);
    expect(stderr).toContain('give them as options: --repository (OWNER/NAME of the repository to');
    expect(stderr).not.toContain('--owner-id');
  });

  test('asks the clone of the repository which one it is', async () => {
    const into = tempDir();
    const { exitCode } = await init(['--into', into, ...PROJECT], BOTH);
    expect(exitCode).toBe(0);
    expect(readdirSync(join(into, '.github/workflows'))).toHaveLength(3);
  });

  test('writes over no file, and writes none if one is there', async () => {
    const into = tempDir();
    await init([...FLAGS, '--into', into]);
    const again = await init([...FLAGS, '--into', into]);
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toContain('benchmark.yml already exists, and nothing is overwritten');
    expect(existsSync(join(again.dir, 'mine.settings.json'))).toBe(false);
    const kept = join(tempDir(), 'kept.settings.json');
    writeFileSync(kept, 'mine');
    const { stderr } = await init([...FLAGS, '--settings', kept]);
    expect(stderr).toContain('kept.settings.json already exists');
    expect(readFileSync(kept, 'utf8')).toBe('mine');
  });

  test('needs no workflows for this project itself', async () => {
    const { dir, file } = await init([...FLAGS, '--project', 'Octo-Org/Suite']);
    expect(existsSync(join(dir, 'out'))).toBe(false);
    const { github, suite } = readSettings(file('mine.settings.json'), 'mine');
    expect(github.jobWorkflowRefs).toBeUndefined();
    expect(suite).toContain('aws-crt-s3-benchmarks');
  });

  test.each([
    [['--repository', 'octo-org'], '--repository is "octo-org": give OWNER/NAME.'],
    [['--account', '12'], '--account is "12": give the 12 digits of an account.'],
    [['--region', 'west'], '--region is "west": give an AWS region, e.g. us-west-2.'],
    [['--project', '../x'], '--project is "../x": give OWNER/NAME.'],
    [['--repository', 'octo-org/secret'], 'octo-org/secret is private'],
  ])('refuses %j', async (args, sentence) => {
    const { exitCode, stderr } = await init(args, BOTH);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
