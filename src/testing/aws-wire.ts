import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import { type AddressInfo, createServer, type Server as Listening } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import {
  type Credentials,
  credentialScope,
  type SigningService,
  signature,
  timestampOf,
  UNSIGNED_PAYLOAD,
  uriEncode,
} from '../s3/sigv4.ts';
import type { AsAws } from '../s3-server/aws-names.ts';
import { type RunningS3Server, type S3ServerOptions, startS3Server } from '../s3-server/server.ts';
import { elementText } from './s3-wire.ts';

/** A server that stands in for AWS, on a free port instead of 443. */
export interface AwsWire extends AsyncDisposable {
  server: RunningS3Server;
  port: number;
  /** AWS's client as people use it: it is told the region and nothing of where S3 is. */
  sdk(config?: S3ClientConfig): S3Client;
  /** Signs and sends a request, wrong where the test wants it wrong. */
  send(request: AwsRequest): Promise<AwsResponse>;
}

export interface AwsRequest {
  host: string;
  method: string;
  /** @default / */
  path?: string;
  query?: readonly (readonly [string, string])[];
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Those of a session have their token in `s3SessionToken`. @default the server's own */
  credentials?: Credentials & { s3SessionToken?: string };
  /** @default s3express */
  service?: SigningService;
  /** False for what signs itself by its query. */
  signed?: boolean;
  /** @default now */
  signedAt?: Date;
}

export interface AwsResponse {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** Of an error document. */
  code: string | undefined;
}

export async function startAwsWire(
  asAws: AsAws,
  options: Partial<S3ServerOptions> = {},
): Promise<AwsWire> {
  const dir = await mkdtemp(path.join(tmpdir(), 's3-server-test-'));
  const server = await startS3Server({ dir, asAws, ...options });
  const { listening, port } = await aListeningSocket();
  server.serve(listening);
  const clients: S3Client[] = [];
  return {
    server,
    port,
    sdk: (config = {}) => {
      const client = awsClient({
        port,
        region: server.region,
        credentials: server.credentials,
        authority: server.certificateAuthority!,
        config,
      });
      clients.push(client);
      return client;
    },
    send: (request) => exchange(server, port, request),
    [Symbol.asyncDispose]: async () => {
      for (const client of clients) client.destroy();
      await server.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** A socket that listens, as another process would open it. */
export async function aListeningSocket(): Promise<{ listening: Listening; port: number }> {
  const listening = createServer().listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return { listening, port: (listening.address() as AddressInfo).port };
}

/** Every name leads to this machine, and every port to one; all else is as on the way to AWS. */
export class ToThisMachine extends https.Agent {
  readonly #port: number;
  constructor(authority: string, port: number) {
    super({ ca: authority, keepAlive: true });
    this.#port = port;
  }
  override createConnection(...[options, callback]: Parameters<https.Agent['createConnection']>) {
    return super.createConnection({ ...options, host: '127.0.0.1', port: this.#port }, callback);
  }
}

export function awsClient(to: {
  port: number;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  authority: string;
  config?: S3ClientConfig;
}): S3Client {
  return new S3Client({
    region: to.region,
    credentials: to.credentials,
    requestHandler: { httpsAgent: new ToThisMachine(to.authority, to.port) },
    maxAttempts: 1,
    ...to.config,
  });
}

function exchange(
  server: RunningS3Server,
  port: number,
  request: AwsRequest,
): Promise<AwsResponse> {
  const { host, method, path: target = '/', query = [], body = '' } = request;
  const search = query.map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`).join('&');
  const length = { 'content-length': String(Buffer.byteLength(body)) };
  const headers = request.signed === false ? { host, ...request.headers } : sign(server, request);
  return new Promise((resolve, reject) => {
    const sent = https.request(
      {
        host: '127.0.0.1',
        port,
        servername: host,
        ca: server.certificateAuthority!,
        method,
        path: search === '' ? target : `${target}?${search}`,
        headers: { ...headers, ...length },
        agent: false,
      },
      async (response) => {
        const pieces: Buffer[] = [];
        for await (const piece of response) pieces.push(piece);
        const text = Buffer.concat(pieces).toString('utf8');
        const { statusCode: status = 0, headers: received } = response;
        resolve({ status, headers: received, text, code: elementText(text, 'Code') });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

function sign(server: RunningS3Server, request: AwsRequest): Record<string, string> {
  const credentials: NonNullable<AwsRequest['credentials']> =
    request.credentials ?? server.credentials;
  const timestamp = timestampOf(request.signedAt ?? new Date());
  const headers: Record<string, string> = {
    host: request.host,
    ...request.headers,
    'x-amz-date': timestamp,
    'x-amz-content-sha256': UNSIGNED_PAYLOAD,
  };
  if (credentials.s3SessionToken) headers['x-amz-s3session-token'] = credentials.s3SessionToken;
  const scope = { timestamp, region: server.region, service: request.service ?? 's3express' };
  const { method, path: target = '/', query = [] } = request;
  const signable = { method, path: target, query, headers, payloadHash: UNSIGNED_PAYLOAD };
  const signed = signature(signable, credentials.secretAccessKey, scope);
  const names = Object.keys(headers).sort().join(';');
  headers.authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${credentialScope(scope)}, SignedHeaders=${names}, Signature=${signed}`;
  return headers;
}
