import { connect, type Socket } from 'node:net';
import { signHeaders, UNSIGNED_PAYLOAD, uriEncode } from '../../src/s3/sigv4.ts';
import type { StartedServer } from '../../src/s3-server/connection.ts';

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
