import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { RawConnection } from '../../container/clients/raw-connection.ts';
import { signHeaders, UNSIGNED_PAYLOAD, uriEncode } from '../../src/s3/sigv4.ts';
import type { StartedServer } from '../../src/s3-server/spawn.ts';

interface LoadRequest {
  method: string;
  key?: string;
  query?: readonly (readonly [string, string])[];
  headers?: Readonly<Record<string, string>>;
  body?: Buffer;
}

interface LoadResponse {
  headers: http.IncomingHttpHeaders;
  text: string;
}

/** A body, and the SHA-256 that is signed with it; undefined where none is. */
export interface Payload {
  body: Buffer;
  sha256?: string;
}

/**
 * A client that costs as little as Node lets it, so that what is measured is the server: no parsing, bodies that are
 * the same buffers again and again, and what arrives is counted and dropped.
 */
export class LoadClient {
  readonly #connection: StartedServer;
  readonly #base: URL;
  readonly #agent: http.Agent;
  readonly #idle: RawConnection[] = [];
  readonly #all: RawConnection[] = [];

  constructor(connection: StartedServer) {
    this.#connection = connection;
    this.#base = new URL(`${connection.endpoint}/${connection.bucket}/`);
    const { Agent } = this.#base.protocol === 'https:' ? https : http;
    this.#agent = new Agent({ keepAlive: true });
  }

  /** Puts an object or a part. */
  put(key: string, { body, sha256 }: Payload, query: LoadRequest['query'] = []) {
    const { path, headers } = this.#sign({ method: 'PUT', key, query }, sha256);
    return this.#onConnection((one) => one.put(path, headers, body));
  }

  /**
   * Gets exactly so many bytes.
   *
   * @param from the first one, of a part of the object
   * @param onChunk gets them; chunks are overwritten once it returns
   */
  get(key: string, length: number, from?: number, onChunk: (chunk: Buffer) => void = () => {}) {
    const range: Record<string, string> =
      from === undefined ? {} : { range: `bytes=${from}-${from + length - 1}` };
    const { path, headers } = this.#sign({ method: 'GET', key, headers: range });
    return this.#onConnection((one) => one.get(path, headers, length, onChunk));
  }

  /** What is not measured. */
  async send(request: LoadRequest): Promise<LoadResponse> {
    const { path, headers } = this.#sign(request);
    const { request: start } = this.#base.protocol === 'https:' ? https : http;
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      start({
        agent: this.#agent,
        host: this.#base.hostname,
        port: this.#base.port,
        method: request.method,
        path,
        headers: { ...headers, 'content-length': request.body?.length ?? 0 },
      })
        .on('response', resolve)
        .on('error', reject)
        .end(request.body);
    });
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) text += chunk;
    if ((response.statusCode ?? 0) < 300) return { headers: response.headers, text };
    throw new Error(`${request.method} ${request.key ?? ''}: ${response.statusCode} ${text}`);
  }

  /** How many there were; those that work stay open. */
  get connections(): number {
    return this.#all.length;
  }

  close(): void {
    this.#agent.destroy();
    for (const one of this.#all) one.close();
  }

  async #onConnection<T>(use: (connection: RawConnection) => Promise<T>): Promise<T> {
    let connection = this.#idle.pop();
    if (!connection) {
      connection = new RawConnection(this.#base);
      this.#all.push(connection);
    }
    const answer = await use(connection);
    this.#idle.push(connection);
    return answer;
  }

  #sign({ method, key, query = [], headers = {} }: LoadRequest, sha256 = UNSIGNED_PAYLOAD) {
    const base = this.#base.pathname;
    const path = key === undefined ? base.slice(0, -1) : base + uriEncode(key, true);
    const search = query.map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`).join('&');
    return {
      path: search === '' ? path : `${path}?${search}`,
      headers: signHeaders(
        {
          method,
          path,
          query,
          headers: { ...headers, host: this.#base.host },
          payloadHash: sha256,
        },
        this.#connection,
        this.#connection.region,
        new Date(),
      ),
    };
  }
}
