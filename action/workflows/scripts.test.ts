import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { imageToDeploy } from '../../infra/released-image.ts';
import { fakeProgram } from '../../src/testing/processes.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { workflow } from '../../src/testing/workflows.ts';

/** Runs the script of a job's step as a runner does. */
async function runScript(file: string, job: string, part: string, env: Record<string, string>) {
  const { defaults, jobs } = workflow(file);
  const script = jobs[job]!.steps!.find(({ run }) => run?.includes(part))!.run!;
  // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#defaultsrunshell
  const options = defaults?.run?.shell === 'bash' ? ['-eo', 'pipefail'] : ['-e'];
  await execa('bash', [...options, '-c', script], {
    extendEnv: false,
    env: { PATH: '/usr/bin:/bin', ...env },
  });
}

describe('a release', () => {
  /** @param refs that there are; of what begins like one GitHub says that there is none */
  const requests = async (refs: string) => {
    const log = join(tempDir(), 'log');
    const gh = `echo "$*" >> "${log}"
      case "$*" in
        *git/commits/a1b2*) echo base ;;
        *git/trees*) cat >> "${log}"; echo tree ;;
        *git/commits*) echo c3d4 ;;
        *git/ref/*) for ref in ${refs}; do [ "$2" = "repos/o/r/git/ref/$ref" ] && exit 0; done; exit 1 ;;
      esac`;
    await runScript('release.yml', 'publish', 'gh release create', {
      PATH: fakeProgram('gh', gh),
      GH_REPO: 'o/r',
      GITHUB_SHA: 'a1b2',
      IMAGE: 'ghcr.io/o/r@sha256:0',
      VERSION: '1.2.3',
    });
    return readFileSync(log, 'utf8');
  };

  test('tags a commit that names the image, which the stack deploys by default', async () => {
    const log = await requests('');
    const [, tree = ''] = /--input - --jq .sha\n(\{[\s\S]*?\n\})\n/.exec(log) ?? [];
    const { base_tree, tree: entries } = JSON.parse(tree);
    const [{ content, path }] = entries;
    expect([base_tree, path]).toEqual(['base', 'infra/released-image.json']);
    const released = { ...JSON.parse(content), here: '1.2.3' };
    expect(imageToDeploy(undefined, released)).toBe('ghcr.io/o/r@sha256:0');
    expect(log).toContain('--field tree=tree --field parents[]=a1b2\n');
    expect(log).toContain('--field ref=refs/tags/v1.2.3 --field sha=c3d4\n');
    expect(log).toContain('release create v1.2.3 --verify-tag');
  });

  test('ends where the registry does not tell the digest of its image', async () => {
    const output = join(tempDir(), 'output');
    const without = runScript('release.yml', 'publish', 'imagetools inspect', {
      PATH: fakeProgram('docker', '[ "$3" = inspect ] && exit 1; exit 0'),
      ...{ GITHUB_OUTPUT: output, GITHUB_REPOSITORY: 'O/r', VERSION: '1.2.3' },
    });
    await expect(without).rejects.toThrow('exit code');
  });

  test('makes v1 the first time, when only v1.2.3 begins like it', async () => {
    expect((await requests('tags/v1.2.3')).split('\n')).toContain(
      'api --method POST repos/o/r/git/refs --silent --field ref=refs/tags/v1 --field sha=c3d4',
    );
  });

  test('moves v1 when there is one', async () => {
    expect((await requests('tags/v1.2.3 tags/v1')).split('\n')).toContain(
      'api --method PATCH repos/o/r/git/refs/tags/v1 --field sha=c3d4 --field force=true --silent',
    );
  });

  test.each([
    ['refs/heads/main', '', 0, 'version=9.9.9'],
    ['refs/heads/fix', '', 1, 'A release is made of the default branch, main'],
    ['refs/heads/main', 'exit 0', 1, 'v9.9.9 has been released'],
  ])('of %s, with a tag that says "%s", ends with %d', async (ref, found, code, said) => {
    const folder = tempDir();
    const output = join(folder, 'output');
    writeFileSync(join(folder, 'package.json'), '{"version": "9.9.9"}');
    const script = workflow('release.yml').jobs.check!.steps!.find(({ id }) => id === 'version')!;
    const { all, exitCode } = await execa('bash', ['-eo', 'pipefail', '-c', script.run!], {
      ...{ all: true, cwd: folder, extendEnv: false, reject: false },
      env: {
        PATH: fakeProgram(
          'gh',
          `[ "$2" = repos/o/r ] && echo main && exit 0; ${found || 'exit 1'}`,
        ),
        ...{ GITHUB_REF: ref, GH_REPO: 'o/r', GITHUB_OUTPUT: output },
      },
    });
    const written = code === 0 ? readFileSync(output, 'utf8') : '';
    expect([exitCode, `${all}${written}`]).toEqual([code, expect.stringContaining(said)]);
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
