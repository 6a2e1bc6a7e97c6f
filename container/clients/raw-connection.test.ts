import { randomBytes } from 'node:crypto';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { RawConnection, Refused } from './raw-connection.ts';

/**
 * A connection to a server that answers the nth request with the nth answer, byte for byte.
 *
 * @returns also the requests and how many connections were made
 */
async function connectionTo(...answers: ((socket: Socket) => void)[]) {
  const seen = { requests: [] as string[], connections: 0 };
  const server = createServer((socket) => {
    seen.connections++;
    socket.on('error', () => {});
    socket.on('data', (request) => {
      seen.requests.push(String(request));
      answers.shift()?.(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const connection = new RawConnection(new URL(`http://127.0.0.1:${port}/bucket/`));
  onTestFinished(() => {
    connection.close();
    server.close();
  });
  return { connection, seen };
}

/** What arrives of a body of `length` bytes. */
async function download(connection: RawConnection, length: number): Promise<string> {
  const body = Buffer.alloc(length);
  await connection.get('/key', { host: 'h' }, length, (chunk, offset) => chunk.copy(body, offset));
  return String(body);
}

const hello = (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello');

describe('a connection that GETs', () => {
  it('sends the path and all headers', async () => {
    const { connection, seen } = await connectionTo(hello);
    await connection.get('/a%20b?x=y', { host: 'h', range: 'bytes=0-4' }, 5, () => {});
    expect(seen.requests).toEqual([
      'GET /a%20b?x=y HTTP/1.1\r\nhost: h\r\nrange: bytes=0-4\r\n\r\n',
    ]);
  });

  it('gives headers by their names in lower case', async () => {
    const { connection } = await connectionTo((socket) =>
      socket.write(
        'HTTP/1.1 206 Partial\r\nX-Amz-Checksum-CRC32:  AAAA== \r\ncontent-length: 0\r\n\r\n',
      ),
    );
    const { status, headers } = await connection.get('/key', {}, 0, () => {});
    expect(status).toBe(206);
    expect(headers['x-amz-checksum-crc32']).toBe('AAAA==');
  });

  it('is used again for the next download', async () => {
    const { connection, seen } = await connectionTo(hello, hello, hello);
    for (let index = 0; index < 3; index++) expect(await download(connection, 5)).toBe('hello');
    expect(seen.connections).toBe(1);
  });

  it('is made again after the server has said that it closes', async () => {
    const { connection, seen } = await connectionTo(
      (socket) =>
        socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello'),
      hello,
    );
    expect(await download(connection, 5)).toBe('hello');
    expect(await download(connection, 5)).toBe('hello');
    expect(seen.connections).toBe(2);
  });

  it('reads an answer that comes byte by byte', async () => {
    const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello';
    const { connection } = await connectionTo((socket) => {
      socket.setNoDelay();
      const send = (rest: string) =>
        rest && socket.write(rest[0]!, () => setImmediate(send, rest.slice(1)));
      send(answer);
    });
    expect(await download(connection, 5)).toBe('hello');
  });

  it('reads a body into memory that it is given, all but the first chunk without a copy', async () => {
    const body = randomBytes(2 ** 20);
    const answer = Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n`),
      body,
    ]);
    const { connection } = await connectionTo(
      (socket) => socket.write(answer),
      (socket) => socket.write(answer),
    );
    for (let time = 0; time < 2; time++) {
      const memory = Buffer.alloc(body.length);
      const places: ArrayBufferLike[] = [];
      const onChunk = (chunk: Buffer) => void places.push(chunk.buffer);
      await connection.get('/key', { host: 'h' }, body.length, onChunk, memory);
      expect(memory.equals(body)).toBe(true);
      expect(places.length).toBeGreaterThan(1);
      // By what they are: all ArrayBuffers would equal each other.
      expect(places.slice(1).every((place) => place === memory.buffer)).toBe(true);
    }
  });

  it.each([
    ['a shorter body', 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhell', 'sent 4 instead of 5'],
    ['a longer body', 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello!', 'sent 6 instead of 5'],
    ['no length', 'HTTP/1.1 200 OK\r\n\r\nhello', 'sent undefined instead of 5'],
    [
      'more than announced',
      'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello!',
      'more than it announced',
    ],
    ['another protocol', 'SSH-2.0-OpenSSH\r\n\r\n', 'does not speak HTTP/1.1'],
    ['an endless head', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(40_000)}`, 'an endless head'],
  ])('refuses %s, and works again after it', async (_what, answer, message) => {
    const { connection } = await connectionTo((socket) => socket.write(answer), hello);
    await expect(download(connection, 5)).rejects.toThrow(message);
    expect(await download(connection, 5)).toBe('hello');
  });

  it('fails when the server closes midway, and works again after it', async () => {
    const { connection } = await connectionTo(
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel'),
      hello,
    );
    await expect(download(connection, 5)).rejects.toThrow('The server closed the connection');
    expect(await download(connection, 5)).toBe('hello');
  });

  it('tells the status and code of a refusal', async () => {
    const { connection } = await connectionTo((socket) =>
      socket.write('HTTP/1.1 404 Not Found\r\n\r\n<Error><Code>NoSuchKey</Code></Error>'),
    );
    const error = await download(connection, 5).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Refused);
    expect(error).toMatchObject({ status: 404, message: 'S3 answered 404 NoSuchKey' });
  });

  it('passes on what its reader throws, such as a full disk', async () => {
    const { connection } = await connectionTo(hello);
    const full = () => {
      throw new Error('ENOSPC');
    };
    await expect(connection.get('/key', {}, 5, full)).rejects.toThrow('ENOSPC');
  });
});

describe('a connection that PUTs', () => {
  const done = (socket: Socket) =>
    socket.write('HTTP/1.1 200 OK\r\nETag: "e"\r\nContent-Length: 0\r\n\r\n');
  const put = (connection: RawConnection) =>
    connection.put('/key', { host: 'h' }, Buffer.from('hello'));

  it('sends the path, all headers and the body, and is used again', async () => {
    const { connection, seen } = await connectionTo(done, done, hello);
    expect((await put(connection)).headers.etag).toBe('"e"');
    await put(connection);
    expect(seen.requests[1]).toBe('PUT /key HTTP/1.1\r\nhost: h\r\ncontent-length: 5\r\n\r\nhello');
    expect(await download(connection, 5)).toBe('hello');
    expect(seen.connections).toBe(1);
  });

  it('reads past a body, and is made again after one without an end', async () => {
    const { connection, seen } = await connectionTo(
      hello,
      (socket) => socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n'),
      done,
    );
    await put(connection);
    await put(connection);
    expect(seen.connections).toBe(1);
    await put(connection);
    expect(seen.connections).toBe(2);
  });

  it('tells the status and code of a refusal, and works again after it', async () => {
    const { connection } = await connectionTo(
      (socket) => socket.write('HTTP/1.1 503 Slow\r\n\r\n<Error><Code>SlowDown</Code></Error>'),
      done,
    );
    await expect(put(connection)).rejects.toThrow('S3 answered 503 SlowDown');
    await put(connection);
  });
});
