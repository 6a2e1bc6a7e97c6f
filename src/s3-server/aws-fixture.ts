import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import https from 'node:https';
import { type AddressInfo, createServer, type Server as Listening } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { AsAws } from './aws-names.ts';
import { type RunningS3Server, type S3ServerOptions, startS3Server } from './server.ts';

/** A server that stands in for AWS, on a free port instead of 443. */
export interface AwsWire extends AsyncDisposable {
  server: RunningS3Server;
  port: number;
  /** AWS's client as people use it: it is told the region and nothing of where S3 is. */
  sdk(config?: S3ClientConfig): S3Client;
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
