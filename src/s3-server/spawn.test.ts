import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HeadBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { eventually } from '../testing/s3-wire.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { startS3Server } from './server.ts';
import type { StartedServer } from './spawn.ts';
import { startS3ServerProcess } from './spawn.ts';

function clientOf({ endpoint, region, accessKeyId, secretAccessKey }: StartedServer): S3Client {
  const credentials = { accessKeyId, secretAccessKey };
  return new S3Client({ endpoint, region, credentials, forcePathStyle: true, maxAttempts: 1 });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('a server in a process of its own that is gone', () => {
  it('says how it ended, when nobody has stopped it', async () => {
    await using server = await startS3ServerProcess({ dir: tempDir() });
    expect(server.gone.aborted).toBe(false);
    process.kill(server.pid, 'SIGKILL');
    await once(server.gone, 'abort');
    expect(server.gone.reason).toBe('the embedded S3 server was killed by SIGKILL');
  });

  it('says nothing when it was stopped', async () => {
    const server = await startS3ServerProcess({ dir: tempDir() });
    await server.stop();
    expect(server.gone.aborted).toBe(false);
  });
});

describe('a server of this process', () => {
  it('listens on 127.0.0.1 only, and is gone when closed', async () => {
    const dir = path.join(tempDir(), 'made/when/missing');
    const server = await startS3Server({ dir });
    expect(server).toMatchObject({ region: 'us-east-1', bucket: 's3-benchmarks' });
    expect(server.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    // Addresses of this machine too, at which one that listens everywhere would answer.
    for (const other of ['127.0.0.2', '[::1]']) {
      await expect(fetch(server.endpoint.replace('127.0.0.1', other))).rejects.toThrow();
    }
    await server.close();
    await expect(fetch(server.endpoint)).rejects.toThrow();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('closing breaks off what is under way', async () => {
    const server = await startS3Server({ dir: tempDir() });
    const idle = await fetch(server.endpoint);
    expect(idle.status).toBe(403);
    await server.close();
  });

  it('a port in use is named', async () => {
    const dir = tempDir();
    const server = await startS3Server({ dir });
    const port = Number(new URL(server.endpoint).port);
    await expect(startS3Server({ dir, port })).rejects.toThrow(
      new InputError(
        `The S3 server cannot listen on port ${port}: it is in use. Give another port, or none for a free one.`,
      ),
    );
    await server.close();
    expect(readdirSync(dir)).toEqual([]);
  });

  it.each([-1, 65_536, 1.5, Number.NaN])('%d is no port', async (port) => {
    await expect(startS3Server({ dir: tempDir(), port })).rejects.toThrow(InputError);
  });

  it('a folder that cannot be made is named', async () => {
    const file = path.join(tempDir(), 'file');
    writeFileSync(file, '');
    const dir = path.join(file, 'sub');
    await expect(startS3Server({ dir })).rejects.toThrow(`cannot keep objects in "${dir}"`);
  });
});

describe('a server in a process of its own', () => {
  it('answers until it is stopped, and deletes what it stored', async () => {
    const dir = tempDir();
    const server = await startS3ServerProcess({ dir });
    const { bucket: Bucket } = server.connection;
    const client = clientOf(server.connection);
    await client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x' }));
    expect(server.pid).not.toBe(process.pid);
    client.destroy();
    await server.stop();
    await server.stop();
    expect(isRunning(server.pid)).toBe(false);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('does not end by SIGINT, which a terminal sends to all', async () => {
    await using server = await startS3ServerProcess({ dir: tempDir() });
    process.kill(server.pid, 'SIGINT');
    const client = clientOf(server.connection);
    await client.send(new HeadBucketCommand({ Bucket: server.connection.bucket }));
    client.destroy();
  });

  it('a port in use is told as if it were started here', async () => {
    await using server = await startS3ServerProcess({ dir: tempDir() });
    const port = Number(new URL(server.connection.endpoint).port);
    const second = startS3ServerProcess({ dir: tempDir(), port });
    await expect(second).rejects.toThrow(InputError);
    await expect(second).rejects.toThrow(`port ${port}`);
  });

  it('a program that ends at once is told', async () => {
    const child = path.join(tempDir(), 'child.js');
    writeFileSync(child, 'process.exit(3)');
    const started = startS3ServerProcess({ dir: tempDir(), child: new URL(`file://${child}`) });
    await expect(started).rejects.toThrow('ended as it was started (3)');
  });

  it('does not outlive a parent that is killed', async () => {
    const dir = tempDir();
    const parent = path.join(dir, 'parent.ts');
    const spawnModule = new URL('./spawn.ts', import.meta.url).href;
    writeFileSync(
      parent,
      `import { startS3ServerProcess } from ${JSON.stringify(spawnModule)};
       const { pid } = await startS3ServerProcess({ dir: ${JSON.stringify(path.join(dir, 'data'))} });
       console.log(pid);
       setInterval(() => {}, 1000);`,
    );
    const process_ = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = once(process_, 'exit');
    const [said] = (await once(process_.stdout, 'data')) as [Buffer];
    const pid = Number(said.toString());
    expect(isRunning(pid)).toBe(true);
    process_.kill('SIGKILL');
    await exited;
    await eventually(() => expect(isRunning(pid)).toBe(false));
    expect(existsSync(path.join(dir, 'data'))).toBe(true);
    expect(readdirSync(path.join(dir, 'data'))).toEqual([]);
  });

  it('cannot be started by hand', async () => {
    const child = new URL('./child.ts', import.meta.url).pathname;
    const started = spawn(process.execPath, [child], { stdio: ['ignore', 'ignore', 'pipe'] });
    const [[code], [said]] = await Promise.all([
      once(started, 'exit'),
      once(started.stderr, 'data') as Promise<[Buffer]>,
    ]);
    expect(code).toBe(2);
    expect(said.toString()).toContain('started by another one');
  });
});
