import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { readRunResult } from '../../src/contract/read-document.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { OLDEST_NODE, writeNpmPackage } from './npm-package.ts';
import { packaged } from './packaged.ts';

/** Packaging takes half a minute, on a busy machine more. */
const PACKAGING_MS = 300_000;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const [OLDEST_MAJOR = ''] = OLDEST_NODE.split('.');

/**
 * The oldest Node that the package supports: named by NODE_22, or one of those that GitHub's runners have. The
 * project brings its own Node, which is newer.
 */
function oldestNode(): string | null {
  const { NODE_22, RUNNER_TOOL_CACHE = '/none' } = process.env;
  const cache = join(RUNNER_TOOL_CACHE, 'node');
  const cached = existsSync(cache)
    ? readdirSync(cache)
        .filter((version) => version.startsWith(`${OLDEST_MAJOR}.`))
        .flatMap((version) => [
          join(cache, version, 'x64/bin/node'),
          join(cache, version, 'arm64/bin/node'),
        ])
    : [];
  return [NODE_22 ?? '', ...cached].find((path) => path !== '' && existsSync(path)) ?? null;
}

const OLDEST = oldestNode();
/** What npm and the package see: nothing of this project, and no registry. */
const env = (home: string) => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  HOME: home,
  npm_config_offline: 'true',
  npm_config_loglevel: 'error',
  npm_config_cache: join(home, 'cache'),
  TMPDIR: home,
});

describe('the package for npm', () => {
  let folder = '';
  let tarball = '';
  let program = '';
  beforeAll(async () => {
    const dir = tempDir(afterAll);
    const into = join(dir, 'package');
    await writeNpmPackage(await packaged(ROOT, 'npm'), ROOT, into, 'octo-org/s3-benchmarks');
    const options = { cwd: dir, env: env(dir), encoding: 'utf8' } as const;
    const name = execFileSync('npm', ['pack', '--silent', into], options).trim();
    tarball = join(dir, name);
    folder = join(dir, 'empty');
    // An empty folder in which somebody installs it, without the network.
    execFileSync(
      'npm',
      ['install', '--prefix', folder, '--no-audit', '--ignore-scripts', tarball],
      options,
    );
    program = join(folder, 'node_modules/s3-benchmarks/start.cjs');
  }, PACKAGING_MS);

  test('has 3 MB at most, needs no other package, and runs nothing when it is installed', () => {
    expect(statSync(tarball).size).toBeLessThanOrEqual(3_000_000);
    const names = readdirSync(join(folder, 'node_modules')).filter((one) => !one.startsWith('.'));
    expect(names).toEqual(['s3-benchmarks']);
    const manifest = JSON.parse(
      readFileSync(join(folder, 'node_modules/s3-benchmarks/package.json'), 'utf8'),
    );
    expect(manifest).toMatchObject({
      ...{ name: 's3-benchmarks', version: packageJson.version, license: 'Apache-2.0' },
      bin: { 's3-benchmarks': 'start.cjs' },
      repository: { url: 'git+https://github.com/octo-org/s3-benchmarks.git' },
      publishConfig: { access: 'public', provenance: true },
    });
    expect(Object.keys(manifest)).not.toContain('scripts');
    expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([]);
  });

  async function measures(node: string): Promise<void> {
    const dir = tempDir();
    const choice = ['--s3-clients', 'raw-http', '--workloads', 'upload-64KiB-16x'];
    const limits = ['--instance-types', 'local', '--runs', '1', '--work-dir', dir];
    const { all, exitCode } = await execa(node, [program, ...choice, ...limits], {
      ...{ all: true, cwd: dir, extendEnv: false, env: env(dir), reject: false },
    });
    expect(exitCode, all).toBe(0);
    expect(all).toContain('Report:  out/local-');
    const path = join(dir, 'out/latest/result.json');
    const [job] = readRunResult(readFileSync(path, 'utf8'), path).jobs;
    expect(job!.cases.map(({ status }) => status)).toEqual(['measured']);
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    expect(job!.host?.node).toBe(version);
    expect(readFileSync(join(dir, 'out/latest/summary.md'), 'utf8')).toContain(
      'npx s3-benchmarks --instance-types local',
    );
  }

  test('measures with the Node of this project', () => measures(process.execPath));

  const why =
    OLDEST === null ? ' (skipped: NODE_22 names none, and this is no runner of GitHub)' : '';
  test.skipIf(OLDEST === null)(`measures with Node ${OLDEST_MAJOR}${why}`, () => measures(OLDEST!));

  test('tells an old Node in one sentence', async () => {
    const preload = join(tempDir(), 'old.cjs');
    const old = `{ value: { ...process.versions, node: '20.20.2' } }`;
    writeFileSync(preload, `Object.defineProperty(process, 'versions', ${old});`);
    const node = [process.execPath, '--require', preload] as const;
    const { exitCode, stderr } = await execa(node[0], [...node.slice(1), program], {
      reject: false,
    });
    expect(stderr).toMatch(
      /^error: S3 Benchmarks needs Node 22\.12\.0 or later, and this is v[\d.]+: install a newer Node \(\S+\)\.$/,
    );
    expect(exitCode).toBe(2);
  });

  test('leads to pages that it does not have, and has the files of all clients', async () => {
    const { stdout } = await execa(process.execPath, [program, '--help']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'see https://github.com/octo-org/s3-benchmarks/blob/v1/docs/clients.md',
    );
    const files = readdirSync(join(dirname(program), 'dist/clients'), { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining([
        ...['bench.py', 'boto3.yml', 'object_store/Cargo.lock', 'object_store/main.rs'],
        ...['sdk-java/pom.xml', 'sdk-java/SdkJava.java'],
      ]),
    );
  });

  test('has the workflow that init writes, and knows which project it calls', async () => {
    const dir = tempDir();
    const { exitCode, stdout } = await execa(program, ['init', '--language', 'other'], {
      ...{ cwd: dir, env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin` } },
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('\nnpx s3-benchmarks clients\n');
    expect(readFileSync(join(dir, '.github/workflows/s3-benchmarks.yml'), 'utf8')).toContain(
      'uses: octo-org/s3-benchmarks@v1',
    );
  });
});
