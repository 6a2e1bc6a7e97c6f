/** The servers that ours is held against; each is installed on first use, as none is a dependency. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Certificates } from '../../src/s3-server/listener.ts';
import type { StartedServer } from '../../src/s3-server/spawn.ts';

const run = promisify(execFile);
const CACHE = path.join(import.meta.dirname, '../../node_modules/.cache/bench-peers');
const S3RVER = 's3rver@3.7.1';
const VERSITYGW = 'github.com/versity/versitygw/cmd/versitygw@v1.8.0';
const BUCKET = 'peer';
const KEYS = {
  region: 'us-east-1',
  accessKeyId: 'PEER',
  secretAccessKey: 'PEERSECRET',
  bucket: BUCKET,
};

/** One endpoint of a server in a process of its own. */
export interface PeerServer extends AsyncDisposable {
  connection: StartedServer;
  pid: number;
}

/** Whether servers in Go can be built here. */
export async function hasGo(): Promise<boolean> {
  return run('go', ['version']).then(
    () => true,
    () => false,
  );
}

export async function startS3rver(dir: string): Promise<PeerServer> {
  const program = path.join(CACHE, 'node_modules/s3rver/bin/s3rver.js');
  if (!existsSync(program)) {
    console.log(`Installing ${S3RVER} to compare with.`);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(path.join(CACHE, 'package.json'), '{ "private": true }\n');
    const options = ['--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
    await run('npm', ['install', ...options, S3RVER], { cwd: CACHE });
  }
  const port = await freePort();
  const where = ['-d', dir, '-a', '127.0.0.1', '-p', String(port), '-s'];
  const server = start(process.execPath, [program, ...where, '--configure-bucket', BUCKET]);
  await isSaid(server, /listening/);
  const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  return peer(server, `http://127.0.0.1:${port}`, keys);
}

/** @param certificates of an endpoint over TLS */
export async function startVersitygw(
  dir: string,
  certificates: Certificates | null,
): Promise<PeerServer> {
  const program = path.join(CACHE, 'bin/versitygw');
  if (!existsSync(program)) {
    console.log(`Building ${VERSITYGW} to compare with.`);
    await run('go', ['install', VERSITYGW], {
      env: { ...process.env, GOBIN: path.dirname(program) },
    });
  }
  const port = await freePort();
  const data = path.join(dir, 'data');
  mkdirSync(path.join(data, BUCKET), { recursive: true });
  const tls = certificates ? certificateFiles(dir, certificates) : null;
  const server = start(program, [
    ...['--access', KEYS.accessKeyId, '--secret', KEYS.secretAccessKey, '--region', KEYS.region],
    ...['--port', `127.0.0.1:${port}`, '--quiet'],
    ...(tls ? ['--cert', tls.certificate, '--key', tls.privateKey] : []),
    ...['posix', data],
  ]);
  await isListening(port);
  return peer(server, `${tls ? 'https' : 'http'}://127.0.0.1:${port}`);
}

/** The floor in `minimal/main.go`. */
export async function startMinimal(
  dir: string,
  certificates: Certificates | null,
): Promise<PeerServer> {
  const program = path.join(CACHE, 'bin/minimal');
  const source = path.join(import.meta.dirname, 'minimal/main.go');
  await run('go', ['build', '-o', program, source]);
  const data = path.join(dir, 'data');
  mkdirSync(data, { recursive: true });
  const tls = certificates ? certificateFiles(dir, certificates) : null;
  const options = tls ? ['-cert', tls.certificate, '-key', tls.privateKey] : [];
  const server = start(program, ['-dir', data, ...options]);
  const [endpoint] = await isSaid(server, tls ? /https:\S+/ : /http:\S+/);
  return peer(server, endpoint);
}

/** Answers every GET with so many bytes, and does nothing else. */
export async function startBare(bytes: number): Promise<PeerServer> {
  const program = path.join(import.meta.dirname, 'minimal/bare.ts');
  const server = start(process.execPath, [program, String(bytes)]);
  const [endpoint] = await isSaid(server, /http:\S+/);
  return peer(server, endpoint);
}

function certificateFiles(dir: string, { certificate, privateKey }: Certificates) {
  mkdirSync(dir, { recursive: true });
  const files = { certificate: path.join(dir, 'cert.pem'), privateKey: path.join(dir, 'key.pem') };
  writeFileSync(files.certificate, certificate);
  writeFileSync(files.privateKey, privateKey, { mode: 0o600 });
  return files;
}

function start(program: string, args: readonly string[]): ChildProcess {
  return spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

function peer(
  server: ChildProcess,
  endpoint: string,
  keys: Partial<StartedServer> = {},
): PeerServer {
  const exited = once(server, 'exit');
  server.stdout?.resume();
  return {
    connection: { ...KEYS, ...keys, endpoint },
    pid: server.pid!,
    [Symbol.asyncDispose]: async () => {
      server.kill();
      await exited;
    },
  };
}

/** What a server prints when it is ready. */
async function isSaid(server: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  const said = new Promise<RegExpExecArray>((resolve) => {
    let text = '';
    server.stdout?.on('data', (chunk) => {
      text += chunk;
      const found = pattern.exec(text);
      if (found) resolve(found);
    });
  });
  const ended = once(server, 'exit').then(() => {
    throw new Error(`${server.spawnfile} ended as it was started.`);
  });
  ended.catch(() => {});
  return Promise.race([said, ended]);
}

const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/** For a server that does not say when it is ready. */
async function isListening(port: number): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      // Over TLS it answers, too, though not to this.
      (error) => (error as { cause?: { code?: string } }).cause?.code !== 'ECONNREFUSED',
    );
    if (answered) return;
    await setTimeout(PAUSE_MS);
  }
  throw new Error(`Nothing listens on port ${port}.`);
}

/** Of servers that do not say which port they got: one that was free just now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
