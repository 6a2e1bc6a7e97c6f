import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aListeningSocket } from '../testing/aws-wire.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { asS3Error } from './errors.ts';
import { mostConnections } from './listener.ts';
import { startS3ServerProcess } from './spawn.ts';

const MAIN = fileURLToPath(new URL('../cli/main.ts', import.meta.url));

test.each([
  [256, 112],
  [64, 16],
  [20, 4],
  [null, null],
])('of %j files, %j connections', (files, connections) => {
  expect(mostConnections(files)).toBe(connections);
});

// As macOS has it; with far fewer, Node cannot open all modules that it starts with.
describe('a server that may open 256 files', () => {
  test('says once that it refuses connections, and what to do, and goes on', async () => {
    const program = [process.execPath, MAIN, 'serve-s3', '--json', '--dir', join(tempDir(), 's3')];
    const server = execa('sh', ['-c', 'ulimit -n 256; exec "$@"', 'sh', ...program], {
      reject: false,
    });
    onTestFinished(() => void server.kill('SIGKILL'));
    const started = await new Promise<string>((resolve) => {
      server.stdout.once('data', (data) => resolve(String(data))).once('end', () => resolve(''));
    });
    const { port } = new URL(JSON.parse(started).endpoint);
    const sockets = await Promise.all(Array.from({ length: 300 }, () => open(Number(port))));
    await Promise.all(sockets.slice(150).map((socket) => closed(socket)));
    for (const socket of sockets) socket.destroy();
    // It may not have heard yet that they are closed.
    const status = async () => (await fetch(`http://127.0.0.1:${port}/`)).status;
    await expect.poll(() => status().catch(() => 'refused')).toBe(403);
    server.kill('SIGTERM');
    const { stderr } = await server;
    expect(stderr).toBe(
      'S3 server: more than 112 connections are refused: too many files are open at once: raise the limit, e.g. with ulimit -n 4096 (EMFILE).',
    );
  });

  test('answers for a file that it cannot open with what clients try again', () => {
    const error = Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' });
    expect(asS3Error(error)).toMatchObject({
      status: 503,
      code: 'ServiceUnavailable',
      message: expect.stringContaining('ulimit -n 4096 (EMFILE)'),
    });
  });
});

/** What Linux keeps of them at most; other systems have fewer. */
function mostWaiting(): number {
  try {
    return Number(readFileSync('/proc/sys/net/core/somaxconn', 'utf8'));
  } catch {
    return 0;
  }
}

const AT_ONCE = 1000;

// A client whose connection found no place tries again after a second.
describe.skipIf(mostWaiting() < AT_ONCE)(
  'a thousand connections have a place while the server is busy (skipped where the system keeps fewer)',
  () => {
    test.each(['its own socket', 'a socket that another process has opened'])(
      'on %s',
      async (of) => {
        const asAws = { region: 'us-east-1', buckets: [] };
        const server = await startS3ServerProcess({ dir: join(tempDir(), 's3'), asAws });
        const sockets: Socket[] = [];
        onTestFinished(async () => {
          for (const socket of sockets) socket.destroy();
          process.kill(server.pid, 'SIGCONT');
          await server.stop();
        });
        let port = Number(new URL(server.connection.endpoint).port);
        if (of !== 'its own socket') {
          const handed = await aListeningSocket();
          port = handed.port;
          await server.serve(handed.listening);
        }
        process.kill(server.pid, 'SIGSTOP');
        const places = Array.from({ length: AT_ONCE }, () => {
          const socket = connect(port, '127.0.0.1').on('error', () => {});
          sockets.push(socket);
          return once(socket, 'connect');
        });
        expect(await Promise.all(places)).toHaveLength(AT_ONCE);
      },
    );
  },
);

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('connect', resolve).once('error', resolve));
  return socket;
}

/** A refused connection is closed by the server. */
async function closed(socket: Socket): Promise<void> {
  if (socket.destroyed) return;
  socket.resume();
  await new Promise((resolve) => socket.once('close', resolve));
}
