import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import type { StartedServer } from '../../src/s3-server/spawn.ts';

const PEER = 's3rver@3.7.1';
const CACHE = path.join(import.meta.dirname, '../../node_modules/.cache/bench-peers');
const BUCKET = 'peer';

export interface PeerServer extends AsyncDisposable {
  connection: StartedServer;
}

/** Starts s3rver in a process of its own; it is installed on first use, as it is no dependency. */
export async function startPeer(dir: string): Promise<PeerServer> {
  const program = path.join(CACHE, 'node_modules/s3rver/bin/s3rver.js');
  if (!existsSync(program)) await install();
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [program, '-d', dir, '-a', '127.0.0.1', '-p', String(port), '-s', '--configure-bucket', BUCKET],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = once(server, 'exit');
  await untilListening(server, exited);
  return {
    connection: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
      bucket: BUCKET,
    },
    [Symbol.asyncDispose]: async () => {
      server.kill();
      await exited;
    },
  };
}

async function install(): Promise<void> {
  console.log(`Installing ${PEER} to compare with.`);
  await mkdir(CACHE, { recursive: true });
  await writeFile(path.join(CACHE, 'package.json'), '{ "private": true }\n');
  const options = ['--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
  await promisify(execFile)('npm', ['install', ...options, PEER], { cwd: CACHE });
}

async function untilListening(server: ChildProcess, exited: Promise<unknown>): Promise<void> {
  const listening = new Promise<void>((resolve) => {
    let said = '';
    server.stdout?.on('data', (chunk) => {
      said += chunk;
      if (said.includes('listening')) resolve();
    });
  });
  const ended = exited.then(() => {
    throw new Error('s3rver ended as it was started.');
  });
  await Promise.race([listening, ended]);
  ended.catch(() => {});
}

/** s3rver does not say which port it got, so it is given one that was free just now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
