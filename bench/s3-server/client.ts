import http, { type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { signHeaders, UNSIGNED_PAYLOAD, uriEncode } from '../../src/s3/sigv4.ts';
import type { StartedServer } from '../../src/s3-server/spawn.ts';

/** What a request sends: buffers that are used again and again, so that the load stays cheap. */
interface LoadRequest {
  method: string;
  key?: string;
  query?: readonly (readonly [string, string])[];
  headers?: Readonly<Record<string, string>>;
  body?: readonly Buffer[];
}

interface LoadResponse {
  headers: http.IncomingHttpHeaders;
  /** bytes */
  size: number;
  /** Empty unless it was asked for. */
  body: Buffer;
}

/**
 * A client that costs as little as node:http lets it: one signature without a payload hash, no
 * parsing, bodies counted and dropped. What is measured is then the server.
 */
export class LoadClient {
  readonly #connection: StartedServer;
  readonly #host: URL;
  readonly #agent: http.Agent;

  constructor(connection: StartedServer, concurrency: number) {
    this.#connection = connection;
    this.#host = new URL(connection.endpoint);
    this.#agent = new http.Agent({ keepAlive: true, maxSockets: concurrency });
  }

  /** @throws Error for any status of 300 or more */
  async send(request: LoadRequest, keepBody = false): Promise<LoadResponse> {
    const path = `/${this.#connection.bucket}${request.key ? `/${uriEncode(request.key, true)}` : ''}`;
    const query = request.query ?? [];
    const headers = signHeaders(
      {
        method: request.method,
        path,
        query,
        headers: { host: this.#host.host, ...request.headers },
        payloadHash: UNSIGNED_PAYLOAD,
      },
      this.#connection,
      this.#connection.region,
      new Date(),
    );
    const body = request.body ?? [];
    const size = body.reduce((sum, { length }) => sum + length, 0);
    const search = query.map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`).join('&');
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const outgoing = http.request({
        agent: this.#agent,
        host: this.#host.hostname,
        port: this.#host.port,
        method: request.method,
        path: search === '' ? path : `${path}?${search}`,
        headers: { ...headers, 'content-length': size },
      });
      outgoing.on('response', resolve);
      outgoing.on('error', reject);
      for (const piece of body) outgoing.write(piece);
      outgoing.end();
    });
    return receive(request, response, keepBody);
  }

  close(): void {
    this.#agent.destroy();
  }
}

async function receive(
  request: LoadRequest,
  response: IncomingMessage,
  keepBody: boolean,
): Promise<LoadResponse> {
  const failed = (response.statusCode ?? 0) >= 300;
  const pieces: Buffer[] = [];
  let size = 0;
  await new Promise((resolve, reject) => {
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (keepBody || failed) pieces.push(chunk);
    });
    response.on('end', resolve);
    response.on('error', reject);
  });
  const body = Buffer.concat(pieces);
  if (!failed) return { headers: response.headers, size, body };
  throw new Error(`${request.method} ${request.key ?? ''}: ${response.statusCode} ${body}`);
}

const HEADER_END = Buffer.from('\r\n\r\n');
const BUFFER_SIZE = 256 * 1024;

/**
 * Downloads ranges over one connection into one buffer. Reading 1 GiB by node:http costs twice the
 * CPU of serving it, so a comparison of servers would mostly measure the client.
 */
export class RangeReader {
  readonly #connection: StartedServer;
  readonly #socket: Socket;
  #header = Buffer.alloc(0);
  #missing = 0;
  #done: { resolve(size: number): void; reject(error: Error): void } | undefined;
  #size = 0;

  constructor(connection: StartedServer) {
    this.#connection = connection;
    const { hostname, port } = new URL(connection.endpoint);
    this.#socket = connect({
      host: hostname,
      port: Number(port),
      onread: {
        buffer: Buffer.allocUnsafeSlow(BUFFER_SIZE),
        callback: (count, buffer) => {
          this.#onBytes(count, buffer as Buffer);
          return true;
        },
      },
    });
    this.#socket.on('error', (error) => this.#done?.reject(error));
    this.#socket.on('close', () => this.#done?.reject(new Error('The server hung up.')));
  }

  /**
   * @param range as in the header, e.g. `bytes=0-99`
   * @returns bytes received
   */
  async read(key: string, range: string): Promise<number> {
    const path = `/${this.#connection.bucket}/${uriEncode(key, true)}`;
    const headers = signHeaders(
      {
        method: 'GET',
        path,
        query: [],
        headers: { host: new URL(this.#connection.endpoint).host, range },
        payloadHash: UNSIGNED_PAYLOAD,
      },
      this.#connection,
      this.#connection.region,
      new Date(),
    );
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    return new Promise((resolve, reject) => {
      this.#done = { resolve, reject };
      this.#socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
    });
  }

  close(): void {
    this.#done = undefined;
    this.#socket.destroy();
  }

  #onBytes(count: number, buffer: Buffer): void {
    if (this.#missing > 0) this.#missing -= count;
    else if (!this.#readHeader(buffer.subarray(0, count))) return;
    if (this.#missing === 0) this.#done?.resolve(this.#size);
    else if (this.#missing < 0) this.#done?.reject(new Error('More came than was announced.'));
  }

  /** @returns whether the header is complete */
  #readHeader(bytes: Buffer): boolean {
    this.#header = Buffer.concat([this.#header, bytes]);
    const end = this.#header.indexOf(HEADER_END);
    if (end < 0) return false;
    const text = this.#header.toString('latin1', 0, end);
    const length = /^content-length: *(\d+)/im.exec(text)?.[1];
    this.#missing = Number(length) - (this.#header.length - end - HEADER_END.length);
    this.#header = Buffer.alloc(0);
    this.#size = Number(length);
    if (/^HTTP\/1\.1 206/.test(text) && length !== undefined) return true;
    this.#done?.reject(new Error(text));
    return false;
  }
}
