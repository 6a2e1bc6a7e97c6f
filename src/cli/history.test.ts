import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { historyKey } from '../contract/results-bucket.ts';
import { aNight, keep } from '../testing/nightly-runs.ts';
import { localS3 } from '../testing/s3-wire.ts';
import { tempDir } from '../testing/temp-dir.ts';

const FEW = { s3Clients: ['crt-c', 's5cmd'], workloads: ['download-5GiB-1x'], kept: 2 };
const MAIN = new URL('main.ts', import.meta.url).pathname;

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  execa(process.execPath, [MAIN, 'history', ...args], { reject: false, env });

describe('npm start -- history', () => {
  test('makes a site of a folder, and goes on without what is no result', async () => {
    const folder = tempDir();
    for (const night of [0, 1, 2]) keep(folder, aNight(night, FEW));
    const asAws = { ...aNight(3, FEW), asAws: true as const };
    keep(folder, asAws);
    writeFileSync(join(folder, 'broken.json'), '{');
    const out = join(folder, 'site');
    const { exitCode, stderr, stdout } = await run([folder, '--out', out]);
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toMatch(
      /^4 runs, 2 cells over the nights, 0 changes; 1 file skipped; not in the trends: 1 run, as AWS\.\nSite: /,
    );
    expect(stderr).toMatch(/^Skipped: .*broken\.json is not JSON: [^\n]*$/);
    expect(readdirSync(out, { recursive: true }).sort()).toEqual([
      '.nojekyll',
      'changes.json',
      'index.html',
      'instance-types',
      'instance-types/c7gn.16xlarge.html',
      'runs',
      ...[0, 1, 2, 3].map((night) => `runs/${aNight(night, FEW).runKey}.html`),
    ]);
    const index = readFileSync(join(out, 'index.html'), 'utf8');
    for (const night of [0, 1, 2]) {
      const { runKey } = aNight(night, FEW);
      expect(index).toContain(`href="runs/${runKey}.html"`);
      expect(readFileSync(join(out, `runs/${runKey}.html`), 'utf8')).toContain(runKey);
    }
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(
      '1\u00a0file could not be used',
    );
  });

  test('replaces its own site, and no page of somebody else', async () => {
    const folder = tempDir();
    keep(folder, aNight(0, FEW));
    const out = join(folder, 'site');
    expect((await run([folder, '--out', out])).exitCode).toBe(0);
    expect((await run([folder, '--out', out])).exitCode).toBe(0);
    const theirs = join(folder, 'theirs');
    mkdirSync(theirs);
    writeFileSync(join(theirs, 'index.html'), '<h1>Mine</h1>');
    const { exitCode, stderr } = await run([folder, '--out', theirs]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^error: --out ".*theirs" has an index\.html that is of no history: name another folder\.$/,
    );
    expect(readdirSync(theirs)).toEqual(['index.html']);
  });

  test('makes a site of a bucket', async () => {
    const { bucket, client, environment, region } = await localS3();
    for (const night of [0, 1]) {
      const kept = aNight(night, FEW);
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: historyKey(kept, 1),
          Body: JSON.stringify(kept),
        }),
      );
    }
    const out = join(tempDir(), 'site');
    const env = { ...environment, AWS_REGION: region };
    const { exitCode, stderr, stdout } = await run([`s3://${bucket}`, '--out', out], env);
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toMatch(/^2 runs, 2 cells/);
    expect(existsSync(join(out, 'instance-types/c7gn.16xlarge.html'))).toBe(true);
  });

  test('refuses a bucket that is not there in one sentence', async () => {
    const { environment, region } = await localS3();
    const env = { ...environment, AWS_REGION: region };
    const { exitCode, stderr } = await run(['s3://no-such-bucket', '--out', tempDir()], env);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^error: "s3:\/\/no-such-bucket" cannot be listed \(NoSuchBucket: [^\n]*\): correct its name/,
    );
  });

  test.each<[string, (folder: string) => string[], RegExp]>([
    ['an empty folder', (folder) => [folder], /holds no result files/],
    [
      'no folder',
      (folder) => [join(folder, 'none')],
      /cannot be read \(there is no such file or folder, ENOENT\)/,
    ],
    ['no bucket', () => ['s3://'], /"s3:\/\/" names no bucket: give a folder/],
    ['an unknown region', () => ['s3://bucket'], /needs a region: set AWS_REGION/],
    [
      'the reference client of older versions',
      (folder) => {
        keep(folder, aNight(0, FEW));
        return [folder, '--reference-client', 's5cmd'];
      },
      /There is no --reference-client any more: trends are in Gb\/s, .* Leave the option out\./,
    ],
    [
      'a site that cannot be written',
      (folder) => {
        keep(folder, aNight(0, FEW));
        mkdirSync(join(folder, 'site/index.html'), { recursive: true });
        return [folder];
      },
      /--out ".*" cannot be written \(it is a folder, EISDIR\)/,
    ],
  ])('refuses %s in one sentence', async (_, args, message) => {
    const folder = tempDir();
    const region = { AWS_REGION: '', AWS_DEFAULT_REGION: '' };
    const { exitCode, stderr } = await run(
      [...args(folder), '--out', join(folder, 'site')],
      region,
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: [^\n]*$/);
    expect(stderr).toMatch(message);
  });
});
