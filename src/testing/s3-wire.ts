import { randomFillSync } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path, { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, onTestFinished, vi } from 'vitest';
import { type Credentials, signHeaders, UNSIGNED_PAYLOAD, uriEncode } from '../s3/sigv4.ts';
import { type RunningS3Server, type S3ServerOptions, startS3Server } from '../s3-server/server.ts';
import { tempDir } from './temp-dir.ts';

export const MIB = 1024 * 1024;

/** A request as a test writes it, wrong where the test wants it wrong. */
interface RawRequest {
  method: string;
  /** Not encoded. */
  key?: string;
  /** @default the server's own */
  bucket?: string;
  query?: readonly (readonly [string, string])[];
  headers?: Readonly<Record<string, string>>;
  /** Sent, but left out of the signature. */
  unsignedHeaders?: Readonly<Record<string, string>>;
  body?: string | Buffer;
  /** @default UNSIGNED-PAYLOAD */
  payloadHash?: string;
  credentials?: Credentials;
  signedAt?: Date;
}

interface RawResponse {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
  text: string;
  /** Of an error document. */
  code: string | undefined;
}

/** A server on real sockets, a client of AWS's, and one that can send what that one cannot. */
export interface Wire extends AsyncDisposable {
  server: RunningS3Server;
  sdk: S3Client;
  /** Signs and sends a request. */
  send(request: RawRequest): Promise<RawResponse>;
  /** The signed headers of a request, to be sent in some other way. */
  sign(request: RawRequest): { path: string; headers: Record<string, string> };
  /** Sends bytes of one's own making. */
  sendUnsigned(
    method: string,
    path: string,
    headers?: Record<string, string>,
    body?: string | Buffer,
  ): Promise<RawResponse>;
  /** Names of the data files that the server keeps. */
  files(): string[];
}

export async function startWire(options: Partial<S3ServerOptions> = {}): Promise<Wire> {
  const dir = await mkdtemp(path.join(tmpdir(), 's3-server-test-'));
  const server = await startS3Server({ dir, bucket: 'bucket', ...options });
  const sdk = new S3Client({
    endpoint: server.endpoint,
    region: server.region,
    credentials: server.credentials,
    forcePathStyle: true,
    maxAttempts: 1,
  });
  const sign = (request: RawRequest) => signRaw(server, request);
  return {
    server,
    sdk,
    sign,
    send: async (request) => {
      const { path, headers } = sign(request);
      const all = { ...headers, ...request.unsignedHeaders };
      return exchange(server, request.method, path, all, request.body);
    },
    sendUnsigned: (method, path, headers = {}, body) =>
      exchange(server, method, path, headers, body),
    files: () =>
      readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name),
    [Symbol.asyncDispose]: async () => {
      sdk.destroy();
      await server.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** One for all tests of a file, there from before the first of them until after the last. */
export function sharedWire(options: Partial<S3ServerOptions> = {}): Wire {
  const wire = {} as Wire;
  beforeAll(async () => {
    Object.assign(wire, await startWire(options));
  });
  afterAll(() => wire[Symbol.asyncDispose]());
  return wire;
}

/** Waits until `check` no longer throws, however slow the machine is. */
export async function eventually(check: () => void): Promise<void> {
  await vi.waitFor(check, { timeout: 60_000, interval: 10 });
}

/** Bytes that no compression and no luck makes equal. */
export function randomBytes(size: number): Buffer {
  return randomFillSync(Buffer.alloc(size));
}

/** The text of the first such element. */
export function elementText(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
}

/** A multipart upload by hand, up to what completes it. */
export async function startUpload(
  wire: Wire,
  key: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const { text } = await wire.send({ method: 'POST', key, query: [['uploads', '']], headers });
  return elementText(text, 'UploadId') ?? '';
}

export async function sendPart(
  wire: Wire,
  key: string,
  uploadId: string,
  partNumber: number,
  body: Buffer,
  headers: Record<string, string> = {},
): Promise<RawResponse> {
  const query = [
    ['partNumber', String(partNumber)],
    ['uploadId', uploadId],
  ] as const;
  return wire.send({ method: 'PUT', key, query, body, headers });
}

/** @param parts as they stand in the document: elements of each part */
export async function complete(
  wire: Wire,
  key: string,
  uploadId: string,
  parts: readonly Record<string, string | number | undefined>[],
  headers: Record<string, string> = {},
): Promise<RawResponse> {
  const listed = parts.map(
    (part) =>
      `<Part>${Object.entries(part)
        .map(([name, value]) => `<${name}>${value}</${name}>`)
        .join('')}</Part>`,
  );
  const body = `<CompleteMultipartUpload>${listed.join('')}</CompleteMultipartUpload>`;
  return wire.send({ method: 'POST', key, query: [['uploadId', uploadId]], body, headers });
}

function signRaw(server: RunningS3Server, request: RawRequest) {
  const path = `/${request.bucket ?? server.bucket}${request.key === undefined ? '' : `/${uriEncode(request.key, true)}`}`;
  const query = request.query ?? [];
  const headers = signHeaders(
    {
      method: request.method,
      path,
      query,
      headers: { host: new URL(server.endpoint).host, ...request.headers },
      payloadHash: request.payloadHash ?? UNSIGNED_PAYLOAD,
    },
    request.credentials ?? server.credentials,
    server.region,
    request.signedAt ?? new Date(),
  );
  const search = query.map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`).join('&');
  return { path: search === '' ? path : `${path}?${search}`, headers };
}

function exchange(
  server: RunningS3Server,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: string | Buffer = '',
): Promise<RawResponse> {
  const { hostname, port } = new URL(server.endpoint);
  const length =
    'transfer-encoding' in headers ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const request = http.request(
      { hostname, port, method, path, headers: { ...length, ...headers }, agent: false },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (chunk: Buffer) => pieces.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const received = Buffer.concat(pieces);
          const text = received.toString('utf8');
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: received,
            text,
            code: elementText(text, 'Code'),
          });
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

export interface LocalS3 {
  bucket: string;
  region: string;
  /** What AWS tools need to find it. */
  environment: Record<string, string>;
  /** Only for what the test itself asks; programs make their own. */
  client: S3Client;
}

/** An S3 server with a bucket; both are gone when the test has ended. */
export async function localS3(
  atEnd: (end: () => void | Promise<void>) => void = onTestFinished,
): Promise<LocalS3> {
  const { endpoint, region, bucket, credentials, close } = await startS3Server({
    dir: join(tempDir(atEnd), 's3'),
  });
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  atEnd(async () => {
    client.destroy();
    await close();
  });
  const environment = {
    PATH: process.env.PATH ?? '',
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  };
  return { bucket, region, environment, client };
}
