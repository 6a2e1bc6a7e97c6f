import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { tempDir } from '../src/testing/temp-dir.ts';

// Each synthesis takes seconds of CPU, for which others may be waiting too.
vi.setConfig({ testTimeout: 120_000 });

const project = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string) => JSON.parse(readFileSync(join(project, file), 'utf8'));
const { context } = read('cdk.json');
const hasCfnLint = spawnSync('cfn-lint', ['--version']).status === 0;

/** Runs a program of the project where there is no network, no Docker and no credential. */
function runOffline(args: string[], env: Record<string, string> = {}) {
  const home = tempDir();
  const docker = join(home, 'docker');
  writeFileSync(docker, '#!/bin/sh\necho Docker was called\nexit 1\n', { mode: 0o755 });
  const nowhere = 'http://127.0.0.1:9';
  return execa(process.execPath, args, {
    ...{ cwd: project, reject: false, all: true, extendEnv: false },
    env: {
      ...{ HOME: home, CDK_DOCKER: docker, AWS_EC2_METADATA_DISABLED: 'true' },
      ...{ HTTPS_PROXY: nowhere, HTTP_PROXY: nowhere },
      PATH: `${join(project, 'node_modules/.bin')}:${process.env.PATH}`,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      ...env,
    },
  });
}

/** Runs the app as the CLI does. */
function app(settings?: string, outdir = tempDir()) {
  const CDK_CONTEXT_JSON = JSON.stringify({ ...context, ...(settings && { settings }) });
  return runOffline(['infra/app.ts'], { CDK_CONTEXT_JSON, CDK_OUTDIR: outdir });
}

/** What the template validation and cdk-nag object to. */
function violationsIn(outdir: string): unknown[] {
  const report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'));
  return report.pluginReports.flatMap(({ violations }: { violations: unknown[] }) => violations);
}

describe('cdk synth -c settings=infra/example.settings.json', () => {
  const outdir = tempDir(afterAll);

  test('works offline, without Docker and credentials, and finds nothing to complain of', async () => {
    const cdk = join(project, 'node_modules/aws-cdk/bin/cdk');
    const settings = ['-c', 'settings=infra/example.settings.json'];
    const { all, exitCode } = await runOffline([
      cdk,
      'synth',
      '--quiet',
      '-o',
      outdir,
      ...settings,
    ]);
    expect([all, exitCode]).toEqual(['', 0]);
    expect(violationsIn(outdir)).toEqual([]);
  });

  test('was looked at by cdk-nag, which wrote down what is accepted and why', () => {
    const template = readFileSync(join(outdir, 'S3Benchmarks.template.json'), 'utf8');
    const resources = Object.values<{ Metadata: { cdk_nag?: { rules_to_suppress: unknown } } }>(
      JSON.parse(template).Resources,
    );
    const accepted = resources.flatMap(({ Metadata }) => Metadata.cdk_nag?.rules_to_suppress ?? []);
    expect(accepted.length).toBeGreaterThan(20);
    for (const rule of accepted) {
      expect(rule).toEqual({
        id: expect.any(String),
        reason: expect.stringMatching(/^[A-Z].*\.$/),
      });
    }
  });

  test('has findings of the template validation as errors', () => {
    expect(context['@aws-cdk/core:validateAgainstDefaultRules']).toBe(true);
  });
});

describe('the app with all that the example leaves out', () => {
  const outdir = tempDir(afterAll);
  const settings = join(tempDir(afterAll), 'my.settings.json');

  beforeAll(() => {
    const changes = {
      availabilityZone: 'us-west-2a',
      buckets: [{ create: 'S3Standard' }, { create: 'S3Express' }],
      instanceTypes: ['p4d.24xlarge', 'c7gn.16xlarge', 'c9gn.16xlarge'],
      ownInstanceTypes: {
        'c9gn.16xlarge': {
          ...{ vcpus: 64, memoryGiB: 128, architecture: 'arm64', gigabitsPerSecond: 400 },
        },
      },
      ...{ canary: {}, imagesAsOf: '2026-11-27' },
      containerImage: '123456789012.dkr.ecr.us-west-2.amazonaws.com/s3-benchmarks:1.0.0',
    };
    const example = read('infra/example.settings.json');
    writeFileSync(settings, JSON.stringify({ ...example, ...changes }));
  });

  test('finds nothing to complain of', async () => {
    const { all, exitCode } = await app(settings, outdir);
    expect([all, exitCode]).toEqual(['', 0]);
    expect(violationsIn(outdir)).toEqual([]);
  });

  test.skipIf(!hasCfnLint).each(['us-west-2', 'us-east-1'])(
    'makes a template that cfn-lint finds nothing in for %s',
    async (region) => {
      const template = join(outdir, 'S3Benchmarks.template.json');
      const lint = await execa('cfn-lint', ['--regions', region, '--template', template], {
        ...{ reject: false, all: true },
      });
      expect([lint.all, lint.exitCode]).toEqual(['', 0]);
    },
  );
});

describe('the app says what is wrong with settings, without a stack trace', () => {
  test('when none are named', async () => {
    const { all, exitCode } = await app();
    expect(exitCode).toBe(2);
    expect(all).toMatch(
      /^error: No settings are named: add -c settings=NAME\.settings\.json[^\n]*$/,
    );
  });

  test('when there is no such file', async () => {
    const { all, exitCode } = await app('none.settings.json');
    expect([all, exitCode]).toEqual([
      'error: The settings file "none.settings.json" cannot be read (there is no such file or folder, ENOENT): see infra/example.settings.json.',
      2,
    ]);
  });

  test('when they have faults, all at once', async () => {
    const file = join(tempDir(), 'my.settings.json');
    const faulty = { account: '1', region: 'us-west-2', instanceTypes: ['t3.large'] };
    writeFileSync(file, JSON.stringify(faulty));
    const { all, exitCode } = await app(file);
    expect(exitCode).toBe(2);
    expect(all?.split('\n')).toEqual([
      expect.stringMatching(/^error: .*my\.settings\.json has 3 faults:$/),
      expect.stringContaining('- "account" is "1"'),
      expect.stringContaining('- "github" is missing'),
      expect.stringContaining('- "instanceTypes" cannot hold "t3.large"'),
    ]);
  });
});
