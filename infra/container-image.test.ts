import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { App, Stack } from 'aws-cdk-lib/core';
import { execa } from 'execa';
import { afterAll, describe, expect, test } from 'vitest';
import { WORK_DIR } from '../src/contract/deployment.ts';
import { incomingPrefix } from '../src/contract/results-bucket.ts';
import { aJobRequest } from '../src/testing/requests.ts';
import { localS3 } from '../src/testing/s3-wire.ts';
import { tempDir } from '../src/testing/temp-dir.ts';
import { ContainerImage } from './container-image.ts';
import { containerCommand } from './machines/job-definition.ts';
import { imageToDeploy } from './released-image.ts';
import { templateText } from './testing/synthesize.ts';

const project = fileURLToPath(new URL('../', import.meta.url));
const dockerfile = readFileSync(join(project, 'container/Dockerfile'), 'utf8');

const instructions = dockerfile
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'));
const entryPoint: string[] = JSON.parse(
  instructions.find((line) => line.startsWith('ENTRYPOINT '))?.slice(11) ?? '[]',
);

const outdir = tempDir(afterAll);
const stack = new Stack(
  new App({ outdir, analyticsReporting: false, builtinCloudFormationValidation: false }),
  'Images',
  { env: { account: '123456789012', region: 'us-west-2' } },
);

describe('an image built here', () => {
  const image = new ContainerImage(stack, 'Built', null, new Set(['x86_64', 'arm64']));
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

  test('is sent the packaged job and nothing else', () => {
    const list = (folder: string) => readdirSync(join(context, folder)).sort();
    expect(list('.')).toEqual(['.dockerignore', 'container', 'dist']);
    expect(list('container')).toEqual(['Dockerfile']);
    expect(list('dist')).toEqual([
      'clients',
      'job',
      'licenses.txt',
      'runner',
      'shared',
      'workloads',
    ]);
  });

  test('can benchmark with what is in it, as the job definition starts it', async () => {
    // The image, but for the system: what is copied, at its place.
    const image = tempDir();
    for (const line of instructions.filter((one) => one.startsWith('COPY dist/'))) {
      const [, source = '', target = ''] = line.split(' ');
      const to = target.endsWith('/') ? `${target}${basename(source)}` : target;
      cpSync(join(context, source), join(image, to), { recursive: true });
    }
    const { bucket, client, environment, region } = await localS3();
    const request = aJobRequest({
      region,
      buckets: [{ name: bucket, storageClass: 'S3Standard' }],
      workloads: ['upload-64KiB-128x'],
    });
    // The job definition's command, as Batch fills it in.
    const given = { 'Ref::request': JSON.stringify(request), [WORK_DIR]: tempDir() };
    const command = containerCommand(bucket).map((one) => Reflect.get(given, one) ?? one);
    const run = await execa(process.execPath, [join(image, entryPoint[1] ?? ''), ...command], {
      ...{ all: true, env: environment, extendEnv: false, reject: false },
    });
    expect([run.exitCode, run.all?.includes('Run:1 ')]).toEqual([0, true]);
    const Prefix = incomingPrefix(request);
    const { Contents } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix }));
    expect(Contents?.length).toBeGreaterThan(0);
  });
});

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
    resources.map((one) => templateText(stack.resolve(typeof one === 'string' ? one : one.arn))),
  );
}

describe('the image to deploy', () => {
  const release = { version: '1.2.3', image: 'ghcr.io/o/r@sha256:0', here: '1.2.3' };

  test.each([
    ['that of the release', undefined, {}, 'ghcr.io/o/r@sha256:0'],
    ['one to build in a clone of a later commit', undefined, { here: '1.3.0' }, null],
    ['one to build between releases', undefined, { image: null }, null],
    ['one to build where the settings say so', 'build', {}, null],
    ['that of the settings', 'ghcr.io/a/b:1', {}, 'ghcr.io/a/b:1'],
  ])('is %s', (_, setting, changes, image) => {
    expect(imageToDeploy(setting, { ...release, ...changes })).toBe(image);
  });
});

describe('container/Dockerfile', () => {
  test('names its bases by the digest of an index, for no one architecture', () => {
    const bases = instructions.filter((line) => line.startsWith('FROM '));
    expect(bases).toHaveLength(2);
    for (const base of bases)
      expect(base).toMatch(/^FROM [\w./:-]+@sha256:[0-9a-f]{64}( AS \w+)?$/);
    expect(dockerfile).not.toMatch(/--platform|x86_64|aarch64|amd64(?! and)/);
  });

  test('asks for no other image: not even one that reads it, which nobody pins', () => {
    expect(dockerfile).not.toMatch(/^#\s*syntax\s*=/im);
  });

  test('has Node 24 and Amazon Linux 2023', () => {
    expect(dockerfile).toMatch(/^FROM node:24\./m);
    expect(dockerfile).toMatch(/^FROM amazonlinux:2023@/m);
  });

  test('holds no secret and takes none', () => {
    expect(dockerfile).not.toMatch(/^ARG|--mount=type=secret|TOKEN|PASSWORD|AWS_(ACCESS|SECRET)/m);
    expect(instructions.filter((line) => line.startsWith('ENV '))).toEqual([
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as Docker has it
      'ENV PATH="/root/.cargo/bin:${PATH}"',
    ]);
  });

  test('copies only what is there', () => {
    for (const line of instructions.filter((one) => /^COPY (?!--from)/.test(one))) {
      for (const source of line.split(/\s+/).slice(1, -1)) {
        expect([source, existsSync(join(project, source))]).toEqual([source, true]);
      }
    }
  });

  test('begins with the job, whatever the command of the job definition adds', () => {
    expect(entryPoint).toEqual(['node', '/opt/s3-benchmarks/job/index.js']);
  });
});
