import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';
import { signHeaders, UNSIGNED_PAYLOAD, uriEncode } from '../../../src/s3/sigv4.ts';
import type { S3Connection } from '../connection.ts';
import { receive } from './receive.ts';

interface Request {
  method: 'GET' | 'PUT' | 'POST';
  key: string;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  body?: Buffer;
}

/** A server's passing faults (503 Slow Down, a connection closed while idle) are met again soon. */
const ATTEMPTS = 3;

class S3Refusal extends Error {}

/** Requests to one bucket over kept-alive connections, signed but with an unsigned payload. */
export class RawS3 {
  readonly #connection: S3Connection;
  readonly #base: URL;
  readonly #agent: http.Agent;

  constructor(connection: S3Connection, bucket: string, sockets: number) {
    this.#connection = connection;
    this.#base = bucketUrl(connection, bucket);
    const { Agent } = this.#base.protocol === 'https:' ? https : http;
    this.#agent = new Agent({ keepAlive: true, maxSockets: sockets });
  }

  /**
   * @returns headers and text of the answer
   * @throws when S3 refuses, or keeps failing
   */
  send(request: Request): Promise<{ headers: IncomingHttpHeaders; text: string }> {
    return attempt(async () => {
      const response = await this.#exchange(request);
      const body = await text(response);
      // Completing a multipart upload can fail after its 200 has been sent.
      if (!isSuccess(response) || body.includes('<Error>')) throw refusal(request, response, body);
      return { headers: response.headers, text: body };
    });
  }

  /**
   * Gets exactly `length` bytes; what `onChunk` saw is worth nothing if it is called with offset 0
   * again.
   *
   * @returns headers of the answer
   */
  download(request: {
    key: string;
    headers: Readonly<Record<string, string>>;
    length: number;
    onChunk: (chunk: Buffer, offset: number) => void;
  }): Promise<IncomingHttpHeaders> {
    const { key, headers, length, onChunk } = request;
    return attempt(async () => {
      const get = { method: 'GET' as const, key, headers };
      const response = await this.#exchange(get);
      if (!isSuccess(response)) throw refusal(get, response, await text(response));
      await receive(response, length, onChunk);
      return response.headers;
    });
  }

  close(): void {
    this.#agent.destroy();
  }

  async #exchange({ method, key, query = {}, headers = {}, body }: Request) {
    const { host, hostname, port, pathname, protocol } = this.#base;
    const credentials = await this.#connection.credentials();
    const path = pathname + uriEncode(key, true);
    const parameters = Object.entries(query);
    const signed = signHeaders(
      {
        method,
        path,
        query: parameters,
        headers: { ...headers, host },
        payloadHash: UNSIGNED_PAYLOAD,
      },
      credentials,
      this.#connection.region,
      new Date(),
    );
    const search = parameters.map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`);
    const { request } = protocol === 'https:' ? https : http;
    return new Promise<IncomingMessage>((resolve, reject) => {
      request({
        agent: this.#agent,
        method,
        hostname,
        port,
        path: search.length > 0 ? `${path}?${search.join('&')}` : path,
        headers: { ...signed, ...(method !== 'GET' && { 'content-length': body?.length ?? 0 }) },
      })
        .on('response', resolve)
        .on('error', reject)
        .end(body);
    });
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof S3Refusal || attempts === ATTEMPTS) throw error;
    }
  }
}

function isSuccess({ statusCode = 0 }: IncomingMessage): boolean {
  return statusCode >= 200 && statusCode < 300;
}

function refusal(
  { method, key }: Request,
  { statusCode = 0 }: IncomingMessage,
  body: string,
): Error {
  const code = /<Code>([^<]+)/.exec(body)?.[1] ?? '';
  const message = `S3 answered ${statusCode} ${code} to ${method} ${key}`;
  return statusCode >= 300 && statusCode < 500 ? new S3Refusal(message) : new Error(message);
}

/** With a final slash; path style for servers that we were pointed to, virtual-host style for AWS. */
function bucketUrl({ endpoint, region }: S3Connection, bucket: string): URL {
  if (endpoint) return new URL(`${endpoint.origin}/${bucket}/`);
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  // A dot in a bucket's name is a level too many for the certificate.
  return bucket.includes('.')
    ? new URL(`https://s3.${region}.${domain}/${bucket}/`)
    : new URL(`https://${bucket}.s3.${region}.${domain}/`);
}
