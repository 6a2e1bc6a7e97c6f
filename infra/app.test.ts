import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tempDir } from '../src/testing/temp-dir.ts';

const project = fileURLToPath(new URL('../', import.meta.url));
const example = JSON.parse(readFileSync(join(project, 'infra/example.settings.json'), 'utf8'));
const hasCfnLint = spawnSync('cfn-lint', ['--version']).status === 0;

/** Runs a program of the project where there is neither a network nor a credential. */
function runOffline(args: string[], env: Record<string, string>) {
  const nowhere = 'http://127.0.0.1:9';
  return execa(process.execPath, args, {
    ...{ cwd: project, reject: false, all: true, extendEnv: false },
    env: {
      ...{ AWS_EC2_METADATA_DISABLED: 'true', HTTPS_PROXY: nowhere, HTTP_PROXY: nowhere },
      PATH: `${join(project, 'node_modules/.bin')}:${process.env.PATH}`,
      ...env,
    },
  });
}

/** With all that the example leaves out: both storage classes, a zone by name, a private registry. */
const EVERYTHING = {
  stackName: 'Everything',
  availabilityZone: 'us-west-2a',
  buckets: [{ create: 'S3Standard' }, { create: 'S3Express' }],
  instanceTypes: ['p4d.24xlarge', 'c7gn.16xlarge'],
  containerImage: '123456789012.dkr.ecr.us-west-2.amazonaws.com/s3-benchmarks:1.0.0',
};

describe.each([
  ['infra/example.settings.json', null],
  ['settings with everything', EVERYTHING],
])('cdk synth of %s', (name, changes) => {
  let output: string;
  let run: Awaited<ReturnType<typeof runOffline>>;

  beforeAll(async () => {
    const home = tempDir(afterAll);
    output = join(home, 'out');
    const docker = join(home, 'docker');
    writeFileSync(docker, '#!/bin/sh\necho Docker was called\nexit 1\n', { mode: 0o755 });
    const settings = changes ? join(home, 'my.settings.json') : name;
    if (changes) writeFileSync(settings, JSON.stringify({ ...example, ...changes }));
    const cdk = join(project, 'node_modules/aws-cdk/bin/cdk');
    const args = ['synth', '--quiet', '--output', output, '-c', `settings=${settings}`];
    run = await runOffline([cdk, ...args], { HOME: home, CDK_DOCKER: docker });
  });

  test('works offline, without Docker and credentials, and finds nothing to complain of', () => {
    expect([run.all, run.exitCode]).toEqual(['', 0]);
  });

  test('had the template validated, findings being errors, and by cdk-nag', () => {
    const report = JSON.parse(readFileSync(join(output, 'validation-report.json'), 'utf8'));
    expect(report).toMatchObject({ title: 'Validation Report', pluginReports: [] });
    const { context } = JSON.parse(readFileSync(join(project, 'cdk.json'), 'utf8'));
    expect(context['@aws-cdk/core:validateAgainstDefaultRules']).toBe(true);
  });

  test.skipIf(!hasCfnLint)('made a template that cfn-lint finds nothing in', async () => {
    const template = join(output, `${changes?.stackName ?? 'S3Benchmarks'}.template.json`);
    const lint = await execa('cfn-lint', ['--regions', 'us-west-2', '--template', template], {
      ...{ reject: false, all: true },
    });
    expect([lint.all, lint.exitCode]).toEqual(['', 0]);
  });
});

describe('the app says what is wrong with settings, without a stack trace', () => {
  function app(context: object) {
    return runOffline(['infra/app.ts'], { CDK_CONTEXT_JSON: JSON.stringify(context) });
  }

  test('when none are named', async () => {
    const { all, exitCode } = await app({});
    expect(exitCode).toBe(2);
    expect(all).toMatch(
      /^error: No settings are named: add -c settings=NAME\.settings\.json[^\n]*$/,
    );
  });

  test('when there is no such file', async () => {
    const { all, exitCode } = await app({ settings: 'none.settings.json' });
    expect([all, exitCode]).toEqual([
      'error: There is no settings file none.settings.json: see infra/example.settings.json.',
      2,
    ]);
  });

  test('when they have faults, all at once', async () => {
    const file = join(tempDir(), 'my.settings.json');
    writeFileSync(
      file,
      JSON.stringify({ account: '1', region: 'us-west-2', instanceTypes: ['t3.large'] }),
    );
    const { all, exitCode } = await app({ settings: file });
    expect(exitCode).toBe(2);
    expect(all?.split('\n')).toEqual([
      expect.stringMatching(/^error: .*my\.settings\.json has 3 faults:$/),
      expect.stringContaining('- "account" is "1"'),
      expect.stringContaining('- "github" is missing'),
      expect.stringContaining('- "instanceTypes" cannot hold "t3.large"'),
    ]);
  });
});
