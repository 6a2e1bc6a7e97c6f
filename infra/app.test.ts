import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { beforeAll, describe, expect, test } from 'vitest';
import { tempDir } from '../src/testing/temp-dir.ts';
import { readSettings } from './settings/read-settings.ts';

const project = fileURLToPath(new URL('../', import.meta.url));
const example = JSON.parse(readFileSync(join(project, 'infra/example.settings.json'), 'utf8'));

/**
 * Runs `cdk synth` as `npm run synth` does, where there is neither Docker nor a network nor a
 * credential.
 */
async function cdkSynth(settings: string | null, output = join(tempDir(), 'out')) {
  const home = tempDir();
  const docker = join(home, 'docker');
  writeFileSync(docker, '#!/bin/sh\necho Docker was called >&2; exit 1\n', { mode: 0o755 });
  const nowhere = 'http://127.0.0.1:9';
  const cdk = join(project, 'node_modules/aws-cdk/bin/cdk');
  const args = settings === null ? [] : ['-c', `settings=${settings}`];
  const run = await execa(process.execPath, [cdk, 'synth', '--quiet', '-o', output, ...args], {
    ...{ cwd: project, reject: false, all: true, extendEnv: false },
    env: {
      ...{ HOME: home, CDK_DOCKER: docker, AWS_EC2_METADATA_DISABLED: 'true', CI: 'true' },
      ...{ HTTPS_PROXY: nowhere, HTTP_PROXY: nowhere },
      PATH: `${join(project, 'node_modules/.bin')}:${process.env.PATH}`,
    },
  });
  return { ...run, output };
}

describe('cdk synth of the example', () => {
  let run: Awaited<ReturnType<typeof cdkSynth>>;

  beforeAll(async () => {
    run = await cdkSynth('infra/example.settings.json', join(tempDir(), 'out'));
  });

  test('works offline, without Docker and credentials, and has nothing to complain of', () => {
    expect(run.all).toBe('');
    expect(run.exitCode).toBe(0);
  });

  test('was looked at by the template validation and by cdk-nag', () => {
    const report = JSON.parse(readFileSync(join(run.output, 'validation-report.json'), 'utf8'));
    expect(report.pluginReports).toEqual([]);
    const { context } = JSON.parse(readFileSync(join(project, 'cdk.json'), 'utf8'));
    expect(context['@aws-cdk/core:validateAgainstDefaultRules']).toBe(true);
  });
});
