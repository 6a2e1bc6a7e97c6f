import http, { type IncomingMessage } from 'node:http';
import { signHeaders, UNSIGNED_PAYLOAD, uriEncode } from '../../src/s3/sigv4.ts';
import type { StartedServer } from '../../src/s3-server/connection.ts';

/** What a request sends: buffers that are used again and again, so that the load stays cheap. */
export interface LoadRequest {
  method: string;
  key?: string;
  query?: readonly (readonly [string, string])[];
  headers?: Readonly<Record<string, string>>;
  body?: readonly Buffer[];
}

export interface LoadResponse {
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
