import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { awsDomainOf } from '../../src/contract/aws-places.ts';
import { endpointText, hostOf } from '../../src/contract/read-values.ts';
import { checksumHeader, createDigest, type Digest } from '../../src/s3/checksum.ts';
import { signHeaders, UNSIGNED_PAYLOAD, uriEncode } from '../../src/s3/sigv4.ts';
import type { S3Connection } from '../s3.ts';
import { RawConnection, Refused, UnexpectedLength } from './raw-connection.ts';
import type { GetRequest, PutRequest, S3Requests, SmallRequest } from './transfers.ts';

/** A server's passing faults (503 Slow Down, a connection closed while idle) are given some time. */
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 50;

/** An error that another try would not change. */
export class FinalError extends Error {}

/** Requests to one bucket over kept-alive connections, signed but with an unsigned payload. */
export class RawS3 implements S3Requests {
  readonly #connection: S3Connection;
  readonly #base: URL;
  readonly #agent: http.Agent;
  readonly #connections: RawConnection[];
  readonly #pause: (milliseconds: number) => Promise<unknown>;

  /** @param workers how many requests there are at once at most */
  constructor(
    connection: S3Connection,
    bucket: string,
    workers: number,
    pause: (milliseconds: number) => Promise<unknown> = setTimeout,
  ) {
    this.#pause = pause;
    const base = bucketUrl(connection, bucket);
    const { Agent } = base.protocol === 'https:' ? https : http;
    this.#connection = connection;
    this.#base = base;
    this.#agent = new Agent({ keepAlive: true, maxSockets: workers });
    this.#connections = Array.from({ length: workers }, () => new RawConnection(base));
  }

  send(request: SmallRequest): Promise<{ headers: IncomingHttpHeaders; text: string }> {
    return this.#tryAgain(async () => {
      const response = await this.#exchange(request);
      const { statusCode = 0, headers } = response;
      const body = await text(response);
      // Completing a multipart upload can fail after its 200 has been sent.
      if (statusCode < 300 && !body.includes('<Error>')) return { headers, text: body };
      const code = /<Code>([^<]+)/.exec(body)?.[1] ?? '';
      const message = `S3 answered ${statusCode} ${code} to ${request.method} ${request.key}`;
      throw isFinal(statusCode) ? new FinalError(message) : new Error(message);
    });
  }

  put(upload: PutRequest): Promise<IncomingHttpHeaders> {
    return this.#tryAgain(async () => {
      const { path, headers } = await this.#sign({ ...upload, method: 'PUT' });
      const connection = this.#connections[upload.worker]!;
      const { headers: answered } = await connection
        .put(path, headers, upload.body)
        .catch((error: unknown) => refuse(error, `PUT ${upload.key}`));
      return answered;
    });
  }

  get(request: GetRequest): Promise<void> {
    const { worker, key, length, checksum, memory } = request;
    return this.#tryAgain(async () => {
      const { path, headers } = await this.#sign({ ...request, method: 'GET' });
      const digest = checksum && (await createDigest(checksum));
      const onChunk = (chunk: Buffer, offset: number) => {
        request.onChunk?.(chunk, offset);
        digest?.update(chunk);
      };
      const answer = await this.#connections[worker]!.get(
        path,
        headers,
        length,
        onChunk,
        memory,
      ).catch((error: unknown) => refuse(error, `GET ${key}`));
      if (digest) checkDigest(key, answer.headers[checksumHeader(checksum)], digest);
    });
  }

  close(): void {
    this.#agent.destroy();
    for (const connection of this.#connections) connection.close();
  }

  #tryAgain<T>(work: () => Promise<T>): Promise<T> {
    return tryAgain(work, this.#pause);
  }

  #sign(request: SmallRequest) {
    return signedRequest(request, this.#base, this.#connection);
  }

  async #exchange(request: SmallRequest): Promise<IncomingMessage> {
    const { path, headers } = await this.#sign(request);
    const { port, protocol } = this.#base;
    const { request: start } = protocol === 'https:' ? https : http;
    const { method, body } = request;
    return new Promise((resolve, reject) => {
      start({
        agent: this.#agent,
        method,
        hostname: hostOf(this.#base),
        port,
        path,
        headers: { ...headers, 'content-length': body?.length ?? 0 },
      })
        .on('response', resolve)
        .on('error', reject)
        .end(body);
    });
  }
}

/**
 * Does what can fail in passing, up to four times, with longer and longer pauses.
 *
 * @throws FinalError at once; otherwise the last error
 */
export async function tryAgain<T>(
  work: () => Promise<T>,
  pause: (milliseconds: number) => Promise<unknown> = setTimeout,
): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof FinalError || attempts === ATTEMPTS) throw error;
      await pause(FIRST_PAUSE_MS * 2 ** (attempts - 1));
    }
  }
}

/**
 * Signs a request, but not its body.
 *
 * @param base the bucket's URL, from `bucketUrl`
 * @returns the path with its query, and all headers, `host` among them
 */
export async function signedRequest(
  { method, key, query = {}, headers = {} }: SmallRequest,
  base: URL,
  { credentials, region }: S3Connection,
): Promise<{ path: string; headers: Record<string, string> }> {
  const path = base.pathname + uriEncode(key, true);
  const parameters = Object.entries(query);
  const search = parameters.map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`);
  return {
    path: search.length > 0 ? `${path}?${search.join('&')}` : path,
    headers: signHeaders(
      {
        method,
        path,
        query: parameters,
        headers: { ...headers, host: base.host },
        payloadHash: UNSIGNED_PAYLOAD,
      },
      await credentials(),
      region,
      new Date(),
    ),
  };
}

/** @throws the error, as a final one where asking again would be answered the same */
function refuse(error: unknown, request: string): never {
  const { message } = error as Error;
  const isFinalRefusal = error instanceof Refused && isFinal(error.status);
  if (isFinalRefusal || error instanceof UnexpectedLength) {
    throw new FinalError(`${message} to ${request}`);
  }
  if (error instanceof Refused) throw new Error(`${message} to ${request}`);
  throw error;
}

/**
 * Nothing is checked by a checksum of an upload's parts (`…-N`), whose parts are not known here.
 *
 * @param expected the checksum that S3 sent, if any
 * @throws FinalError when they differ
 */
export function checkDigest(key: string, expected: string | undefined, digest: Digest): void {
  const found = digest.digestBase64();
  if (expected === undefined || expected.includes('-') || expected === found) return;
  throw new FinalError(`The downloaded content of ${key} does not match its checksum`);
}

/** Whether asking again would be answered the same. */
export function isFinal(status: number): boolean {
  return status >= 300 && status < 500;
}

/**
 * Where the keys of a bucket begin: in path style for a server that we were pointed to, in
 * virtual-host style for AWS.
 */
export function bucketUrl(
  { endpoint, region }: Pick<S3Connection, 'endpoint' | 'region'>,
  bucket: string,
): URL {
  if (endpoint) return new URL(`${endpointText(endpoint)}/${bucket}/`);
  const s3 = `s3.${region}.${awsDomainOf(region)}`;
  // A dot in a bucket's name is a level too many for the certificate.
  return new URL(bucket.includes('.') ? `https://${s3}/${bucket}/` : `https://${bucket}.${s3}/`);
}
