import { once } from 'node:events';
import http from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { S3Profile } from '../contract/s3-profile.ts';
import { ManualTimers } from '../testing/manual-timers.ts';
import { eventually, MIB, randomBytes, startWire } from '../testing/s3-wire.ts';
import { PROFILES } from './profiles.ts';
import type { S3ServerOptions } from './server.ts';

const always = (ms: number) => ({ least: ms, p50: ms, p90: ms, p99: ms, most: ms });
const PLAIN: S3Profile = {
  ...PROFILES.get('instant')!,
  name: 'test',
  firstByteMs: { read: always(30), write: always(100), list: always(50) },
};

/** A server with a profile, and its time. */
async function serve(profile: Partial<S3Profile>, options: Partial<S3ServerOptions> = {}) {
  const timers = new ManualTimers();
  const wire = await startWire({ profile: { ...PLAIN, ...profile }, timers, ...options });
  onTestFinished(() => wire[Symbol.asyncDispose]());
  const send = async (request: Parameters<typeof wire.send>[0]) => {
    const { ms, value } = await timers.during(wire.send(request));
    return { ...value, ms };
  };
  return { timers, wire, send };
}

describe('the first byte', () => {
  test('of a read, a write and a listing each takes its time', async () => {
    const { send } = await serve({});
    expect(await send({ method: 'PUT', key: 'a', body: 'content' })).toMatchObject({ ms: 100 });
    expect(await send({ method: 'GET', key: 'a' })).toMatchObject({ ms: 30, text: 'content' });
    expect(await send({ method: 'HEAD', key: 'a' })).toMatchObject({ ms: 30, status: 200 });
    const listed = await send({ method: 'GET', query: [['list-type', '2']] });
    expect(listed).toMatchObject({ ms: 50, status: 200 });
    expect(await send({ method: 'DELETE', key: 'a' })).toMatchObject({ ms: 100, status: 204 });
  });

  test('of an error takes as long', async () => {
    const { send } = await serve({});
    expect(await send({ method: 'GET', key: 'none' })).toMatchObject({ ms: 30, code: 'NoSuchKey' });
  });

  test('comes a round trip later, and three on a new connection', async () => {
    const { timers, wire } = await serve({ roundTripMs: 10 });
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const get = async () => {
      const { path, headers } = wire.sign({ method: 'GET', key: 'none' });
      const { hostname, port } = new URL(wire.server.endpoint);
      const [response] = await once(http.get({ agent, hostname, port, path, headers }), 'response');
      await once(response.resume(), 'end');
    };
    expect((await timers.during(get())).ms).toBe(60);
    expect((await timers.during(get())).ms).toBe(40);
  });

  test('of 256 requests at once comes to each at its own time', async () => {
    const { timers, wire } = await serve({
      firstByteMs: { ...PLAIN.firstByteMs, read: PROFILES.get('s3-standard')!.firstByteMs.read },
    });
    const sent = Array.from({ length: 256 }, () => wire.send({ method: 'GET', key: 'none' }));
    await eventually(() => expect(timers.waiting).toHaveLength(256));
    const { waiting } = timers;
    expect(waiting[127]).toBeGreaterThan(29);
    expect(waiting[128]).toBeLessThan(31);
    expect(waiting.at(0)).toBeGreaterThanOrEqual(15);
    expect(waiting.at(-1)).toBeLessThanOrEqual(118);
    // Every two milliseconds those are called that are due, and nobody else.
    for (let ms = 2; timers.waiting.length > 0; ms += 2) {
      timers.pass(2);
      expect(timers.waiting).toHaveLength(waiting.filter((due) => due > ms).length);
    }
    await Promise.all(sent);
  });
});

describe('a body', () => {
  const rate = { connection: 10e6, all: null };

  test.each([
    ['small', 64 * 1024],
    ['large', 3 * MIB],
  ])('that is %s passes at the speed of its connection, down and up', async (_, size) => {
    const { send } = await serve({ bytesPerSecond: rate });
    const body = randomBytes(size);
    const up = await send({ method: 'PUT', key: 'a', body });
    expect(up.ms).toBeCloseTo(100 + size / 10_000, 0);
    const down = await send({ method: 'GET', key: 'a' });
    expect(down.ms).toBeCloseTo(30 + size / 10_000, 0);
    expect(down.body.equals(body)).toBe(true);
  });

  test('passes in few pieces', async () => {
    const { timers, wire } = await serve({ bytesPerSecond: { connection: 85e6, all: null } });
    const body = randomBytes(8 * MIB);
    await timers.during(wire.send({ method: 'PUT', key: 'a', body }));
    // Node warns of listeners that stay with a response.
    const warnings: Error[] = [];
    const warn = (warning: Error) => warnings.push(warning);
    process.on('warning', warn);
    onTestFinished(() => void process.off('warning', warn));
    let calls = 0;
    const { at } = timers;
    timers.at = (time, call) => {
      calls += 1;
      return at.call(timers, time, call);
    };
    await timers.during(wire.send({ method: 'GET', key: 'a' }));
    // 512 KiB each, and the first byte.
    expect(calls).toBe(17);
    expect(warnings).toEqual([]);
  });

  test('is not read from while it may not pass', async () => {
    const { timers, wire } = await serve({ bytesPerSecond: rate });
    const sent = wire.send({ method: 'PUT', key: 'a', body: randomBytes(16 * MIB) });
    await eventually(() => expect(timers.waiting).toHaveLength(1));
    for (let turn = 0; turn < 20_000; turn += 1) await setImmediate();
    expect(timers.waiting).toHaveLength(1);
    expect(timers.waiting[0]).toBeLessThan(200);
    await timers.during(sent);
  });

  test('shares what all connections have together', async () => {
    const { timers, wire } = await serve({ bytesPerSecond: { connection: null, all: 10e6 } });
    const body = randomBytes(MIB);
    await timers.during(wire.send({ method: 'PUT', key: 'a', body }));
    const four = Array.from({ length: 4 }, () => wire.send({ method: 'GET', key: 'a' }));
    await eventually(() => expect(timers.waiting).toHaveLength(4));
    const { ms } = await timers.during(Promise.all(four));
    expect(ms).toBeCloseTo(30 + (4 * MIB) / 10_000, 0);
  });

  test('is ten times slower on a slow connection', async () => {
    const inAHundred = { ...PLAIN.inAHundred, slowConnections: 100 };
    const { send } = await serve({ bytesPerSecond: rate, inAHundred, slowFactor: 10 });
    const { ms } = await send({ method: 'PUT', key: 'a', body: randomBytes(MIB) });
    expect(ms).toBeCloseTo(100 + MIB / 1000, 0);
  });
});

describe('too many requests', () => {
  const requestsPerSecond = { per: 'prefix', reads: 5, writes: 5 } as const;
  const get = (key: string) => ({ method: 'GET', key });

  test('of a prefix are told to slow down, as S3 tells it', async () => {
    const { send, wire } = await serve({ requestsPerSecond, roundTripMs: 1 });
    expect(await send(get('one/a'))).toMatchObject({ code: 'NoSuchKey' });
    const refused = await send(get('one/b'));
    expect(refused).toMatchObject({ status: 503, code: 'SlowDown', ms: 1 });
    expect(refused.text).toContain('<Message>Please reduce your request rate.</Message>');
    expect(refused.headers).toMatchObject({
      connection: 'close',
      'content-type': 'application/xml',
    });
    expect(wire.server.troubled).toMatchObject({ slowDowns: 1 });
  });

  test('of other prefixes, and after a while, are answered', async () => {
    const { send, timers } = await serve({ requestsPerSecond });
    await send(get('one/a'));
    expect(await send(get('two/a'))).toMatchObject({ code: 'NoSuchKey' });
    timers.pass(150);
    expect(await send(get('one/b'))).toMatchObject({ code: 'NoSuchKey' });
  });

  test('of a bucket count together where S3 counts so', async () => {
    const { send } = await serve({ requestsPerSecond: { ...requestsPerSecond, per: 'bucket' } });
    await send(get('one/a'));
    expect(await send(get('two/a'))).toMatchObject({ code: 'SlowDown' });
  });

  test('that bring a body are refused when it is there, and nothing is kept of it', async () => {
    const { send, wire } = await serve({ requestsPerSecond });
    const body = randomBytes(2 * MIB);
    await send({ method: 'PUT', key: 'a', body });
    expect(await send({ method: 'PUT', key: 'b', body })).toMatchObject({ code: 'SlowDown' });
    expect(wire.files()).toHaveLength(1);
  });
});

test('a request that is refused is answered when all of its body has come', async () => {
  const requestsPerSecond = { per: 'prefix', reads: 5, writes: 5 } as const;
  const { timers, wire } = await serve({ requestsPerSecond });
  const body = randomBytes(MIB);
  await timers.during(wire.send({ method: 'PUT', key: 'a', body }));
  const { path, headers } = wire.sign({ method: 'PUT', key: 'b', body });
  const { hostname, port } = new URL(wire.server.endpoint);
  const given = { ...headers, 'content-length': String(body.length) };
  const options = { agent: false, method: 'PUT', hostname, port, path, headers: given };
  const request = http.request(options);
  let status: number | undefined;
  const answered = once(request, 'response').then(([response]) => {
    status = response.resume().statusCode;
  });
  request.write(body.subarray(0, 1000));
  for (let turn = 0; turn < 2000; turn += 1) await setImmediate();
  expect(status).toBeUndefined();
  request.end(body.subarray(1000));
  await timers.during(answered);
  expect(status).toBe(503);
});

describe('troubles', () => {
  const all = (name: keyof S3Profile['inAHundred']) => ({
    inAHundred: { ...PLAIN.inAHundred, [name]: 100 },
  });

  test('are an internal error, after which the connection ends', async () => {
    const { send, wire } = await serve(all('internalErrors'));
    const refused = await send({ method: 'PUT', key: 'a', body: randomBytes(MIB) });
    expect(refused).toMatchObject({ status: 500, code: 'InternalError', ms: 100 });
    expect(refused.headers.connection).toBe('close');
    expect(wire.server.troubled).toMatchObject({ internalErrors: 1 });
    expect(wire.files()).toEqual([]);
  });

  test('are a connection that is reset in the place of an answer', async () => {
    const { timers, wire } = await serve(all('resets'));
    const sent = timers.during(wire.send({ method: 'GET', key: 'none' }));
    await expect(sent).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(wire.server.troubled).toMatchObject({ resets: 1 });
  });

  test.each([1000, 3 * MIB])('are a connection that is reset within %i bytes', async (size) => {
    const { timers, wire } = await serve(all('resets'));
    const reset = { code: 'ECONNRESET' };
    const put = wire.send({ method: 'PUT', key: 'a', body: randomBytes(size) });
    await expect(timers.during(put)).rejects.toMatchObject(reset);
    // What was put is there all the same: of a lost answer nobody knows what it said.
    const { path, headers } = wire.sign({ method: 'GET', key: 'a' });
    const { hostname, port } = new URL(wire.server.endpoint);
    const request = http.get({ agent: false, hostname, port, path, headers });
    request.on('error', () => {});
    const got = once(request, 'response').then(async ([response]) => {
      expect(response.headers['content-length']).toBe(String(size));
      for await (const _ of response);
    });
    await expect(timers.during(got)).rejects.toMatchObject(reset);
    expect(wire.server.troubled).toMatchObject({ resets: 2 });
  });

  test('are a body that stands still', async () => {
    const { send } = await serve({ ...all('stalls'), stallMs: 3000 });
    const body = randomBytes(1000);
    await send({ method: 'PUT', key: 'a', body });
    const { ms, body: received } = await send({ method: 'GET', key: 'a' });
    expect(ms).toBe(3030);
    expect(received.equals(body)).toBe(true);
  });
});

describe('a client that goes away', () => {
  test('leaves no timer behind', async () => {
    const { timers, wire } = await serve({});
    const { path, headers } = wire.sign({ method: 'GET', key: 'none' });
    const { hostname, port } = new URL(wire.server.endpoint);
    const request = http.get({ agent: false, hostname, port, path, headers });
    request.on('error', () => {});
    await eventually(() => expect(timers.waiting).toHaveLength(1));
    request.destroy();
    await eventually(() => expect(timers.waiting).toHaveLength(0));
  });

  test('does not keep the server from ending', async () => {
    const { timers, wire } = await serve({});
    const sent = wire.send({ method: 'GET', key: 'none' });
    sent.catch(() => {});
    await eventually(() => expect(timers.waiting).toHaveLength(1));
    await wire.server.close();
    await expect(sent).rejects.toThrow();
    expect(timers.waiting).toEqual([]);
  });
});

test('a profile that changes nothing is none', async () => {
  const { wire } = await serve(PROFILES.get('instant')!);
  expect(wire.server.troubled).toBeNull();
});
