import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Stack } from 'aws-cdk-lib/core';
import { execa } from 'execa';
import { afterAll, describe, expect, test } from 'vitest';
import { tempDir } from '../src/testing/temp-dir.ts';
import { ContainerImage } from './container-image.ts';
import { textOf } from './testing/synthesize.ts';

const project = fileURLToPath(new URL('../', import.meta.url));
const dockerfile = readFileSync(join(project, 'container/Dockerfile'), 'utf8');
const packageJson = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

const outdir = tempDir(afterAll);
const stack = new Stack(
  new App({ outdir, analyticsReporting: false, builtinCloudFormationValidation: false }),
  'Images',
  { env: { account: '123456789012', region: 'us-west-2' } },
);

describe('an image built here', () => {
  const image = new ContainerImage(stack, 'Built', undefined, new Set(['x86_64', 'arm64']));
  const assembly = (stack.node.root as App).synth();
  const manifest = readFileSync(join(assembly.directory, 'Images.assets.json'), 'utf8');
  const sources = Object.values<{ source: Record<string, string> }>(
    JSON.parse(manifest).dockerImages,
  ).map(({ source }) => source);
  const context = join(assembly.directory, sources[0]?.directory ?? '');

  test('is built for each architecture, from the same files', () => {
    expect(sources).toMatchObject([
      { dockerFile: 'container/Dockerfile', platform: 'linux/amd64' },
      { dockerFile: 'container/Dockerfile', platform: 'linux/arm64' },
    ]);
    expect(image.uriFor('arm64')).not.toBe(image.uriFor('x86_64'));
  });

  test('may be pulled by the machines, and nothing else from that registry', () => {
    expect(resourcesOf(image)).toEqual([
      '*',
      'arn:<AWS::Partition>:ecr:us-west-2:123456789012:repository/' +
        'cdk-hnb659fds-container-assets-123456789012-us-west-2',
    ]);
  });

  test('is sent the sources and the lock file, and no tests, packages or settings', () => {
    const files = readdirSync(context, { recursive: true, encoding: 'utf8' });
    expect(readdirSync(context).sort()).toEqual([
      ...['.dockerignore', '.npmrc', 'container', 'package-lock.json', 'package.json', 'src'],
    ]);
    expect(files.filter((file) => /\.test\.ts$|testdata|node_modules|\.git\//.test(file))).toEqual(
      [],
    );
  });

  test('holds every file that the job imports, and every package', () => {
    const reached = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      expect(existsSync(file), relative(context, file)).toBe(true);
      const text = readFileSync(file, 'utf8');
      for (const [, specifier = ''] of text.matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
        if (specifier.startsWith('.')) visit(join(dirname(file), specifier));
        else if (!specifier.startsWith('node:')) packages.add(packageOf(specifier));
      }
    };
    for (const entry of ['container/main.ts', 'container/builtin/runner.ts']) {
      visit(join(context, entry));
    }
    expect(reached.size).toBeGreaterThan(30);
    expect(Object.keys(packageJson.dependencies)).toEqual(expect.arrayContaining([...packages]));
  });

  test('starts the job', async () => {
    symlinkSync(join(project, 'node_modules'), join(context, 'node_modules'));
    const main = join(context, 'container/main.ts');
    const run = await execa(process.execPath, [main, '--request', '{}'], { reject: false });
    expect(run.stderr).toMatch(/^error: job parameter "request" is not valid/);
    expect(run.exitCode).toBe(2);
  });
});

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('an image of a registry', () => {
  test.each([
    ['ghcr.io/octo-org/s3-benchmarks:1.0.0', []],
    ['public.ecr.aws/x/s3-benchmarks:1', []],
    [
      '210987654321.dkr.ecr.eu-west-1.amazonaws.com/team/s3-benchmarks:1',
      ['*', 'arn:<AWS::Partition>:ecr:eu-west-1:210987654321:repository/team/s3-benchmarks'],
    ],
  ])('%s needs rights only where it is private', (uri, resources) => {
    const id = `Image${uri.length}`;
    const image = new ContainerImage(stack, id, uri, new Set(['arm64']));
    expect(image.uriFor('arm64')).toBe(uri);
    expect(resourcesOf(image)).toEqual(resources);
  });
});

function resourcesOf({ toPull }: ContainerImage): string[] {
  return toPull.flatMap(({ resources }) =>
    resources.map((one) => textOf(stack.resolve(typeof one === 'string' ? one : one.arn))),
  );
}

describe('container/Dockerfile', () => {
  const instructions = dockerfile
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'));

  test('names its bases by the digest of an index, for no one architecture', () => {
    const bases = instructions.filter((line) => line.startsWith('FROM '));
    expect(bases).toHaveLength(2);
    for (const base of bases)
      expect(base).toMatch(/^FROM [\w./:-]+@sha256:[0-9a-f]{64}( AS \w+)?$/);
    expect(dockerfile).not.toMatch(/--platform|x86_64|aarch64|amd64(?! and)/);
  });

  test('has Node 24 and Amazon Linux 2023', () => {
    expect(dockerfile).toMatch(/^FROM node:24\./m);
    expect(dockerfile).toMatch(/^FROM amazonlinux:2023@/m);
  });

  test('holds no secret and takes none', () => {
    expect(dockerfile).not.toMatch(/^ARG|--mount=type=secret|TOKEN|PASSWORD|AWS_(ACCESS|SECRET)/m);
    expect(instructions.filter((line) => line.startsWith('ENV '))).toEqual([]);
    expect(readFileSync(join(project, '.npmrc'), 'utf8')).not.toMatch(/_auth|token/i);
  });

  test('installs exactly what the lock file says, and runs none of its scripts', () => {
    expect(dockerfile).toContain('npm ci --omit=dev --omit=optional --ignore-scripts');
  });

  test('copies only what is there', () => {
    for (const line of instructions.filter((one) => /^COPY (?!--from)/.test(one))) {
      for (const source of line.split(/\s+/).slice(1, -1)) {
        expect([source, existsSync(join(project, source))]).toEqual([source, true]);
      }
    }
  });

  test('begins with the job, whatever the command of the job definition adds', () => {
    const entry = instructions.find((line) => line.startsWith('ENTRYPOINT '))?.slice(11);
    expect(JSON.parse(entry ?? '')).toEqual(['node', '/opt/s3-benchmarks/container/main.ts']);
  });
});
