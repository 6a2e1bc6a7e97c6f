import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { fakeProgram } from '../../src/testing/processes.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { workflow } from '../../src/testing/workflows.ts';

/** Runs the script of a job's step as a runner does. */
async function runScript(file: string, job: string, part: string, env: Record<string, string>) {
  const script = workflow(file).jobs[job]!.steps!.find(({ run }) => run?.includes(part))!.run!;
  await execa('bash', ['-eo', 'pipefail', '-c', script], {
    extendEnv: false,
    env: { PATH: '/usr/bin:/bin', ...env },
  });
}

describe('a release', () => {
  /** @param refs that there are; of what begins like one GitHub says that there is none */
  const requests = async (refs: string) => {
    const log = join(tempDir(), 'log');
    const gh = `echo "$*" >> "${log}"
      case "$2" in */git/ref/*) ;; *) exit 0;; esac
      for ref in ${refs}; do [ "$2" = "repos/o/r/git/ref/$ref" ] && exit 0; done
      exit 1`;
    await runScript('release.yml', 'publish', 'gh release create', {
      PATH: fakeProgram('gh', gh),
      GH_REPO: 'o/r',
      GITHUB_REF_NAME: 'v1.2.3',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SHA: 'a1b2',
      DIGEST: 'sha256:0',
    });
    return readFileSync(log, 'utf8').split('\n');
  };

  test('makes v1 the first time, when only v1.2.3 begins like it', async () => {
    expect(await requests('tags/v1.2.3')).toContain(
      'api --method POST repos/o/r/git/refs --silent --field ref=refs/tags/v1 --field sha=a1b2',
    );
  });

  test('moves v1 when there is one', async () => {
    expect(await requests('tags/v1.2.3 tags/v1')).toContain(
      'api --method PATCH repos/o/r/git/refs/tags/v1 --field sha=a1b2 --field force=true --silent',
    );
  });
});

describe('the night', () => {
  const picked = async (types: string, night = 0) => {
    const folder = tempDir();
    const files = { output: join(folder, 'output'), summary: join(folder, 'summary') };
    await runScript('nightly.yml', 'pick', 'types', {
      PATH: fakeProgram('date', `echo ${night * 86_400}`),
      TYPES: types,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
    });
    return (name: keyof typeof files) => readFileSync(files[name], 'utf8');
  };

  test.each([
    [0, 'c5n.18xlarge'],
    [1, 'c7gn.16xlarge'],
    [2, 'm6idn.24xlarge'],
    [3, 'c5n.18xlarge'],
  ])('compares another instance type with itself every night: %d', async (night, type) => {
    const read = await picked('c5n.18xlarge, c7gn.16xlarge\nm6idn.24xlarge', night);
    expect(read('output')).toBe(`instance-type=${type}\n`);
  });

  test('compares none when none is named, and says so', async () => {
    const read = await picked('');
    expect(read('summary')).toContain('S3_BENCHMARKS_INSTANCE_TYPES names no instance type');
    expect(() => read('output')).toThrow('ENOENT');
    expect(workflow('nightly.yml').jobs.noise!.if).toContain("outputs.instance-type != ''");
  });
});
