import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CommandLine } from '../testing/command-line.ts';
import { MIB, randomBytes, sharedWire } from '../testing/s3-wire.ts';
import { tempDir } from '../testing/temp-dir.ts';

const run = promisify(execFile);
const wire = sharedWire();

/** Where the shell would find a program. */
function isOnPath(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}

/** A folder with a file that goes up in parts, and small ones with names worth escaping. */
function makeFiles(): string {
  const dir = path.join(tempDir(), 'files');
  mkdirSync(path.join(dir, 'sub folder'), { recursive: true });
  writeFileSync(path.join(dir, 'large'), randomBytes(17 * MIB));
  writeFileSync(path.join(dir, 'empty'), '');
  writeFileSync(path.join(dir, 'sub folder/ü & +.txt'), 'small');
  return dir;
}

function expectSame(one: string, other: string): void {
  for (const file of ['large', 'empty', 'sub folder/ü & +.txt']) {
    expect(readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file)))).toBe(
      true,
    );
  }
}

const withRclone = isOnPath('rclone') ? describe : describe.skip;
withRclone('rclone (skipped where it is not on PATH)', () => {
  function rclone(...args: string[]) {
    const { endpoint, credentials, region } = wire.server;
    const env = {
      PATH: process.env.PATH,
      RCLONE_CONFIG: '/dev/null',
      RCLONE_S3_PROVIDER: 'Other',
      RCLONE_S3_ENDPOINT: endpoint,
      RCLONE_S3_REGION: region,
      RCLONE_S3_ACCESS_KEY_ID: credentials.accessKeyId,
      RCLONE_S3_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      RCLONE_S3_UPLOAD_CUTOFF: '8M',
      RCLONE_S3_CHUNK_SIZE: '5M',
      RCLONE_S3_COPY_CUTOFF: '8M',
    };
    return run('rclone', args, { env });
  }

  it('uploads, lists, checks, copies, downloads and deletes', async () => {
    const files = makeFiles();
    await rclone('copy', files, ':s3:bucket/rclone');
    await rclone('check', '--download', files, ':s3:bucket/rclone');
    const { stdout } = await rclone('lsf', '-R', ':s3:bucket/rclone');
    expect(stdout.trim().split('\n').sort()).toEqual([
      'empty',
      'large',
      'sub folder/',
      'sub folder/ü & +.txt',
    ]);
    await rclone('copy', ':s3:bucket/rclone', ':s3:bucket/rclone-copy');
    const back = path.join(tempDir(), 'back');
    await rclone('copy', ':s3:bucket/rclone-copy', back);
    expectSame(files, back);
    await rclone('purge', ':s3:bucket/rclone-copy');
    expect((await rclone('lsf', ':s3:bucket/rclone-copy')).stdout).toBe('');
  });

  it('makes and removes buckets', async () => {
    await rclone('mkdir', ':s3:made-by-rclone');
    expect((await rclone('lsd', ':s3:')).stdout).toContain('made-by-rclone');
    await rclone('rmdir', ':s3:made-by-rclone');
    expect((await rclone('lsd', ':s3:')).stdout).not.toContain('made-by-rclone');
  });
});

const withS3cmd = isOnPath('s3cmd') ? describe : describe.skip;
withS3cmd('s3cmd (skipped where it is not on PATH)', () => {
  function s3cmd(...args: string[]) {
    const { endpoint, credentials } = wire.server;
    const { host } = new URL(endpoint);
    const env = { PATH: process.env.PATH, HOME: tempDir(), LC_ALL: 'C.UTF-8' };
    const options = [
      '--config=/dev/null',
      '--no-ssl',
      '--no-progress',
      `--host=${host}`,
      `--host-bucket=${host}`,
      `--access_key=${credentials.accessKeyId}`,
      `--secret_key=${credentials.secretAccessKey}`,
      '--multipart-chunk-size-mb=5',
    ];
    return run('s3cmd', [...options, ...args], { env });
  }

  it('uploads, lists, copies, downloads and deletes', async () => {
    const files = makeFiles();
    await s3cmd('sync', `${files}/`, 's3://bucket/s3cmd/');
    expect((await s3cmd('ls', '-r', 's3://bucket/s3cmd/')).stdout).toContain(
      'sub folder/ü & +.txt',
    );
    const back = path.join(tempDir(), 'back');
    mkdirSync(back);
    await s3cmd('sync', 's3://bucket/s3cmd/', `${back}/`);
    expectSame(files, back);
    await s3cmd('cp', 's3://bucket/s3cmd/large', 's3://bucket/s3cmd/copy');
    expect((await s3cmd('info', 's3://bucket/s3cmd/copy')).stdout).toContain(`${17 * MIB}`);
    await s3cmd('del', '-r', '-f', 's3://bucket/s3cmd/');
    expect((await s3cmd('ls', '-r', 's3://bucket/s3cmd/')).stdout).toBe('');
  });
});

describe('what serve-s3 prints', () => {
  const PROGRAMS = [
    [
      's5cmd',
      'printf x > a && s5cmd cp a s3://s3-benchmarks/s5cmd && s5cmd ls s3://s3-benchmarks/',
    ],
    [
      'rclone',
      'printf x > rclone && rclone copy rclone :s3:s3-benchmarks && rclone ls :s3:s3-benchmarks',
    ],
    [
      's3cmd',
      'printf x > a && s3cmd put a s3://s3-benchmarks/s3cmd && s3cmd ls s3://s3-benchmarks/',
    ],
    ['aws', 'printf x > a && aws s3 cp a s3://s3-benchmarks/aws && aws s3 ls s3://s3-benchmarks/'],
  ] as const;

  for (const [program, use] of PROGRAMS) {
    const title = `leads ${program} to the server (skipped where it is not on PATH)`;
    it.skipIf(!isOnPath(program))(title, () => isLed(program, use));
  }
});

async function isLed(program: string, use: string): Promise<void> {
  const server = new CommandLine(['serve-s3']);
  await server.saw("alias s3cmd='");
  const home = tempDir();
  // Aliases are the terminal's.
  const script = `shopt -s expand_aliases\n${server.stdout.split('\n').slice(1).join('\n')}\n${use}\n`;
  const env = { PATH: process.env.PATH, HOME: home, LC_ALL: 'C.UTF-8', RCLONE_CONFIG: '/dev/null' };
  const { stdout } = await run('bash', ['-c', script], { env, cwd: home });
  expect(stdout).toContain(program);
  server.signal('SIGTERM');
  await server.exited;
}
