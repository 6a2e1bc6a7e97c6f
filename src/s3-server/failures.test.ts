import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import http from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import tls from 'node:tls';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startAwsWire } from '../testing/aws-wire.ts';
import { eventually, MIB, randomBytes, startWire, type Wire } from '../testing/s3-wire.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { asS3Error } from './errors.ts';
import { startS3Server } from './server.ts';
import { startS3ServerProcess } from './spawn.ts';

/** A socket of one's own, on which a PUT of more than is sent has begun. */
function beginPut(wire: Wire, key: string, announced: number) {
  const { path: target, headers } = wire.sign({ method: 'PUT', key });
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const socket = connect(Number(new URL(wire.server.endpoint).port), '127.0.0.1');
  socket.write(`PUT ${target} HTTP/1.1\r\n${lines.join('')}content-length: ${announced}\r\n\r\n`);
  return socket;
}

async function beginGet(wire: Wire, key: string): Promise<http.IncomingMessage> {
  const { path: target, headers } = wire.sign({ method: 'GET', key });
  const { port } = new URL(wire.server.endpoint);
  const request = http.get({ port, host: '127.0.0.1', path: target, headers, agent: false });
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  return response;
}

describe('clients that give up', () => {
  it.each([100, 3 * MIB])('a PUT broken off after %i bytes leaves nothing behind', async (sent) => {
    await using wire = await startWire();
    const socket = beginPut(wire, 'torn', 4 * MIB);
    await new Promise((resolve) => socket.write(randomBytes(sent), resolve));
    if (sent > MIB) await eventually(() => expect(wire.files()).not.toEqual([]));
    socket.destroy();
    await eventually(() => expect(wire.files()).toEqual([]));
    expect((await wire.send({ method: 'GET', key: 'torn' })).status).toBe(404);
  });

  it('a broken-off PUT keeps the version that was there', async () => {
    await using wire = await startWire();
    const old = randomBytes(MIB);
    await wire.send({ method: 'PUT', key: 'kept', body: old });
    const socket = beginPut(wire, 'kept', 3 * MIB);
    await new Promise((resolve) => socket.write(randomBytes(2 * MIB), resolve));
    await eventually(() => expect(wire.files()).toHaveLength(2));
    socket.destroy();
    await eventually(() => expect(wire.files()).toHaveLength(1));
    expect((await wire.send({ method: 'GET', key: 'kept' })).body.equals(old)).toBe(true);
  });

  it('a broken-off GET lets go of the object', async () => {
    await using wire = await startWire();
    await wire.send({ method: 'PUT', key: 'large', body: randomBytes(32 * MIB) });
    const response = await beginGet(wire, 'large');
    await wire.send({ method: 'DELETE', key: 'large' });
    expect(wire.files()).toHaveLength(1);
    response.destroy();
    await eventually(() => expect(wire.files()).toEqual([]));
  });
});

describe('headers that never end', () => {
  const brief = { headersTimeoutMs: 20 };

  it.each([
    ['half a header', 'GET / HTTP/1.1\r\nhost: a'],
    ['nothing', ''],
  ])('%s: the connection is closed', async (_what, sent) => {
    await using wire = await startWire(brief);
    const socket = connect(Number(new URL(wire.server.endpoint).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.resume().write(sent);
    await once(socket, 'close');
  });

  it('nor over TLS', async () => {
    await using wire = await startAwsWire({ region: 'us-east-1', buckets: ['bucket'] }, brief);
    const ca = wire.server.certificateAuthority!;
    const socket = tls.connect({ port: wire.port, host: '127.0.0.1', ca });
    socket.on('error', () => {});
    socket.resume().write('GET / HTTP/1.1\r\nhost: a');
    await once(socket, 'close');
  });

  it('a request that takes longer after its headers is not meant', async () => {
    await using wire = await startWire(brief);
    const socket = beginPut(wire, 'slow', 2);
    const closed = once(socket, 'close');
    await wire.send({ method: 'GET', key: 'none' });
    socket.write('a');
    // Others are closed meanwhile, so that the time is over for all.
    const other = connect(Number(new URL(wire.server.endpoint).port), '127.0.0.1');
    await once(other.resume(), 'close');
    socket.end('b');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 200/);
    await closed;
  });
});

describe('a server that was killed', () => {
  it('leaves a folder that the next one deletes, and names', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const dir = tempDir();
    const killed = await startS3ServerProcess({ dir });
    process.kill(killed.pid, 'SIGKILL');
    await eventually(() => expect(() => process.kill(killed.pid, 0)).toThrow());
    const [left = ''] = readdirSync(dir);
    expect(left).toContain(String(killed.pid));
    const server = await startS3Server({ dir });
    expect(said).toHaveBeenCalledExactlyOnceWith(
      `S3 server: deleted ${path.join(dir, left)}, left by process ${killed.pid}, which was killed.`,
    );
    expect(readdirSync(dir)).toHaveLength(1);
    // Of one that runs, nothing is deleted, nor what it did not make.
    mkdirSync(path.join(dir, 'objects-mine'));
    mkdirSync(path.join(dir, `objects-of-${killed.pid}-in-1-abc`));
    const second = await startS3Server({ dir });
    expect(readdirSync(dir)).toHaveLength(4);
    await Promise.all([server.close(), second.close()]);
    said.mockRestore();
  });
});

it('a client may hang up while its second request waits for the first', async () => {
  await using wire = await startWire();
  await wire.send({ method: 'PUT', key: 'large', body: randomBytes(32 * MIB) });
  const { path: target, headers } = wire.sign({ method: 'GET', key: 'large' });
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const socket = connect(Number(new URL(wire.server.endpoint).port), '127.0.0.1');
  socket.write(`GET ${target} HTTP/1.1\r\n${lines.join('')}\r\n`.repeat(2));
  await once(socket, 'readable');
  await wire.send({ method: 'DELETE', key: 'large' });
  socket.destroy();
  await eventually(() => expect(wire.files()).toEqual([]));
});

describe('replacing and deleting', () => {
  it('one that reads the old version goes on reading it', async () => {
    await using wire = await startWire();
    const old = randomBytes(32 * MIB);
    await wire.send({ method: 'PUT', key: 'key', body: old });
    const response = await beginGet(wire, 'key');
    // Nothing is read yet, and the sockets hold a part only.
    await wire.send({ method: 'PUT', key: 'key', body: 'new' });
    await wire.send({ method: 'DELETE', key: 'key' });
    const pieces: Buffer[] = [];
    for await (const piece of response) pieces.push(piece as Buffer);
    expect(Buffer.concat(pieces).equals(old)).toBe(true);
    await eventually(() => expect(wire.files()).toEqual([]));
  });

  it('files of replaced and deleted objects are deleted', async () => {
    await using wire = await startWire();
    const body = randomBytes(MIB);
    for (const key of ['a', 'a', 'b']) await wire.send({ method: 'PUT', key, body });
    await eventually(() => expect(wire.files()).toHaveLength(2));
    for (const key of ['a', 'b']) await wire.send({ method: 'DELETE', key });
    await eventually(() => expect(wire.files()).toEqual([]));
  });

  it('closing the server breaks off what is under way', async () => {
    const wire = await startWire();
    await wire.send({ method: 'PUT', key: 'large', body: randomBytes(32 * MIB) });
    const response = await beginGet(wire, 'large');
    const broken = once(response, 'error');
    response.resume().pause();
    const socket = beginPut(wire, 'torn', 100);
    socket.on('error', () => {});
    await wire[Symbol.asyncDispose]();
    response.resume();
    await broken;
  });
});

describe('a disk that fails', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is an internal error of S3’s, and the server goes on', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const dir = tempDir();
    await using wire = await startWire({ dir });
    const body = randomBytes(MIB);
    await wire.send({ method: 'PUT', key: 'lost', body });
    const [folder = ''] = readdirSync(dir);
    rmSync(path.join(dir, folder), { recursive: true });
    const put = await wire.send({ method: 'PUT', key: 'a', body });
    expect(put).toMatchObject({ status: 500, code: 'InternalError' });
    await expect(wire.send({ method: 'GET', key: 'lost' })).rejects.toThrow();
    expect((await wire.send({ method: 'GET', key: 'none' })).status).toBe(404);
    expect(reported).toHaveBeenCalledTimes(2);
  });

  it('that is full is told as such', () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    expect(asS3Error(full)).toMatchObject({ code: 'InsufficientStorage', status: 507 });
    expect(asS3Error(new Error('secret detail')).message).not.toContain('secret');
  });
});
