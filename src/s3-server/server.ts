import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server as HttpServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { InputError, printable } from '../contract/input-error.ts';
import type { Credentials } from '../s3/sigv4.ts';
import { BlobStore } from './blob-store.ts';
import { addBucket } from './buckets.ts';
import { handleRequest } from './handle-request.ts';
import { HashPool } from './hash-pool.ts';
import type { Server } from './model.ts';
import { SortedMap } from './sorted-map.ts';

export interface S3ServerOptions {
  /** Where objects are kept, in a folder of the server's own; made when missing. */
  dir: string;
  /** @default a free one */
  port?: number;
  /** @default made for this run */
  credentials?: Credentials;
  /** @default us-east-1 */
  region?: string;
  /** Made at the start. @default s3-benchmarks */
  bucket?: string;
  /** What time it is, for the ages of signatures and objects. @default the system's clock */
  now?: () => Date;
}

export interface RunningS3Server {
  /** http://127.0.0.1:PORT */
  endpoint: string;
  region: string;
  credentials: Credentials;
  bucket: string;
  /** Breaks off what is under way and deletes everything stored. */
  close(): Promise<void>;
}

/** Keys of 1,024 bytes, percent-encoded, beside 2 KiB of metadata and a signature. */
const MAX_HEADER_BYTES = 32 * 1024;

/** Longer than any client keeps a connection, so that none is closed just as it is used again. */
const KEEP_ALIVE_MS = 10 * 60 * 1000;

/**
 * Starts an S3 server for this machine only: it listens on 127.0.0.1 and wants every request
 * signed with its credentials. Its index is in memory: objects live as long as the server.
 *
 * @throws InputError for a port that cannot be listened on, or a folder that cannot be made
 */
export async function startS3Server(options: S3ServerOptions): Promise<RunningS3Server> {
  const directory = await makeDirectory(options.dir);
  const server: Server = {
    buckets: new SortedMap(),
    blobs: new BlobStore(directory),
    hashes: new HashPool(),
    credentials: options.credentials ?? newCredentials(),
    region: options.region ?? 'us-east-1',
    now: options.now ?? (() => new Date()),
  };
  const bucket = options.bucket ?? 's3-benchmarks';
  const underWay = new Set<Promise<void>>();
  const http = httpServer(server, underWay);
  try {
    addBucket(server, bucket);
    await listen(http, options.port ?? 0);
  } catch (error) {
    await rm(directory, { recursive: true });
    throw error;
  }
  return {
    endpoint: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    region: server.region,
    credentials: server.credentials,
    bucket,
    close: async () => {
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeAllConnections();
      await closed;
      await Promise.all(underWay);
      await server.blobs.settled();
      await server.hashes.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function httpServer(server: Server, underWay: Set<Promise<void>>): HttpServer {
  const http = createServer({
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // A large upload from a slow client may take as long as it likes.
    requestTimeout: 0,
  });
  const answer =
    (expectsContinue: boolean): RequestListener =>
    (message, response) => {
      const answered = handleRequest(message, response, server, expectsContinue);
      underWay.add(answered);
      void answered.then(() => underWay.delete(answered));
    };
  http.on('request', answer(false));
  http.on('checkContinue', answer(true));
  return http;
}

async function listen(http: HttpServer, port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InputError(`Port ${port} is no port: give one from 1 to 65535, or 0 for a free one.`);
  }
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''];
      reject(
        reason === undefined
          ? error
          : new InputError(
              `The S3 server cannot listen on port ${port}: ${reason}. Give another port, or none for a free one.`,
            ),
      );
    });
    http.listen(port, '127.0.0.1', resolve);
  });
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is in use',
  EACCES: 'this user may not',
};

async function makeDirectory(parent: string): Promise<string> {
  try {
    await mkdir(parent, { recursive: true });
    return await mkdtemp(path.join(path.resolve(parent), 'objects-'));
  } catch (error) {
    throw new InputError(
      `The S3 server cannot keep objects in "${printable(parent)}" (${(error as Error).message}): name a folder that can be written to.`,
    );
  }
}

function newCredentials(): Credentials {
  return {
    accessKeyId: `LOCAL${randomBytes(8).toString('hex').toUpperCase().slice(0, 15)}`,
    secretAccessKey: randomBytes(20).toString('hex'),
  };
}
