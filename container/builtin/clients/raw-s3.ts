import http from 'node:http';
import https from 'node:https';
import { signHeaders, UNSIGNED_PAYLOAD, uriEncode } from '../../../src/s3/sigv4.ts';
import type { S3Connection } from '../connection.ts';
import { readInto } from './read-into.ts';

export interface RawRequest {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  key: string;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  body?: Buffer;
  /** Where a body of exactly `length` bytes is read to; without, the body is returned as text. */
  into?: { buffer: Buffer; length: number };
}

export interface RawResponse {
  headers: http.IncomingHttpHeaders;
  /** Empty when the body was read into a buffer. */
  text: string;
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

  /** @throws when S3 refuses, or keeps failing */
  async send(request: RawRequest): Promise<RawResponse> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(request);
      } catch (error) {
        if (error instanceof S3Refusal || attempt === ATTEMPTS) throw error;
      }
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  async #attempt(request: RawRequest): Promise<RawResponse> {
    const response = await this.#exchange(request);
    const { statusCode = 0, headers } = response;
    if (statusCode < 300 && request.into) {
      await readInto(response, request.into.buffer, request.into.length);
      return { headers, text: '' };
    }
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) text += chunk;
    // Completing a multipart upload can fail after its 200 has been sent.
    if (statusCode < 300 && !text.includes('<Error>')) return { headers, text };
    const code = /<Code>([^<]+)/.exec(text)?.[1] ?? '';
    const message = `S3 answered ${statusCode} ${code} to ${request.method} ${request.key}`;
    throw statusCode < 300 || statusCode >= 500 ? new Error(message) : new S3Refusal(message);
  }

  async #exchange({ method, key, query = {}, headers = {}, body }: RawRequest) {
    const credentials = await this.#connection.credentials();
    const path = this.#base.pathname + uriEncode(key, true);
    const parameters = Object.entries(query);
    const signed = signHeaders(
      {
        method,
        path,
        query: parameters,
        headers: { ...headers, host: this.#base.host },
        payloadHash: UNSIGNED_PAYLOAD,
      },
      credentials,
      this.#connection.region,
      new Date(),
    );
    const search = parameters.map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`);
    return new Promise<http.IncomingMessage>((resolve, reject) => {
      const { request } = this.#base.protocol === 'https:' ? https : http;
      request({
        agent: this.#agent,
        method,
        hostname: this.#base.hostname,
        port: this.#base.port,
        path: search.length > 0 ? `${path}?${search.join('&')}` : path,
        headers: { ...signed, ...(method !== 'GET' && { 'content-length': body?.length ?? 0 }) },
      })
        .on('response', resolve)
        .on('error', reject)
        .end(body);
    });
  }
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
