import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import {
  createServer,
  type Server as HttpServer,
  type RequestListener,
  type ServerOptions,
} from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { AddressInfo, Server as Listening } from 'node:net';
import { REGION } from '../contract/aws-places.ts';
import { InputError, printable } from '../contract/input-error.ts';
import { DEFAULT_BUCKET, DEFAULT_REGION } from '../contract/read-values.ts';
import type { S3Profile } from '../contract/s3-profile.ts';
import type { Credentials } from '../s3/sigv4.ts';
import { handleRequest } from './answer.ts';
import { type AsAws, certificateNames } from './aws-names.ts';
import { Behaviour, type Troubled } from './behaviour.ts';
import { BlobStore } from './blob-store.ts';
import { addBucket, isBucketName, type ServerState } from './buckets.ts';
import { makeDataFolder } from './data-folder.ts';
import { ExpressSessions } from './express.ts';
import { HashPool } from './hash-pool.ts';
import { Journal } from './journal.ts';
import { openJournal } from './journal-door.ts';
import {
  BACKLOG,
  type Certificates,
  limitConnections,
  makeCertificates,
  TlsListener,
} from './listener.ts';
import { isInstant } from './profiles.ts';
import { SortedMap } from './sorted-keys.ts';
import type { Timers } from './timers.ts';

export interface S3ServerOptions {
  /** Where objects are kept, in a folder of the server's own; made when missing. */
  dir: string;
  /** @default a free one */
  port?: number;
  /** @default made for this run */
  credentials?: Credentials;
  /** @default DEFAULT_REGION */
  region?: string;
  /** Made at the start. @default DEFAULT_BUCKET */
  bucket?: string;
  /** Stands in for AWS: has the region and the buckets, and answers over TLS (see `serve`). */
  asAws?: AsAws;
  /** How it behaves beside answering right. @default it answers as fast as it can */
  profile?: S3Profile;
  /** Of the profile. @default the system's */
  timers?: Timers;
  /** Keeps a journal of requests, which can be asked what clients did. @default none */
  journal?: boolean;
  /**
   * How long the headers of a request may take, from its first byte, or from the beginning of its connection.
   *
   * @default a minute, as S3 and most servers have it
   */
  headersTimeoutMs?: number;
  /** What time it is, for the ages of signatures and objects. @default the system's clock */
  now?: () => Date;
}

export interface RunningS3Server {
  /** http://127.0.0.1:PORT */
  endpoint: string;
  region: string;
  credentials: Credentials;
  bucket: string;
  /** PEM of the authority that its clients must trust over TLS; null when it is not `asAws`. */
  certificateAuthority: string | null;
  /** Where its journal is asked; null where it keeps none. */
  journal: string | null;
  /**
   * Answers over TLS, too, on a socket that listens. Its clients must come by names of AWS that
   * `awsHostNames` lists, or of this machine.
   *
   * @throws Error when the server is not `asAws`
   */
  serve(listening: Listening): void;
  /** How often its profile has troubled a client; null when it answers as fast as it can. */
  troubled: Readonly<Troubled> | null;
  /** Taken away and given back between requests, by a bench. */
  state: Pick<ServerState, 'behaviour' | 'journal'>;
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
 * @throws InputError for a port that cannot be listened on, a folder that cannot be made, or a region
 *   or bucket that AWS cannot have
 */
export async function startS3Server(options: S3ServerOptions): Promise<RunningS3Server> {
  const { asAws } = options;
  if (asAws) requireLegal(asAws);
  const directory = await makeDataFolder(options.dir, console.error);
  const server: ServerState = {
    buckets: new SortedMap(),
    blobs: new BlobStore(directory),
    hashes: new HashPool(),
    credentials: options.credentials ?? newCredentials(),
    sessions: new ExpressSessions(),
    region: asAws?.region ?? options.region ?? DEFAULT_REGION,
    now: options.now ?? (() => new Date()),
    behaviour: behaviourOf(options),
    journal: options.journal ? new Journal() : undefined,
  };
  const bucket = options.bucket ?? DEFAULT_BUCKET;
  const underWay = new Set<Promise<void>>();
  const http = createServer(httpOptions(options.headersTimeoutMs));
  limitConnections(http, console.error);
  answerRequests(http, server, underWay);
  let certificates: Certificates | null = null;
  let tls: TlsListener | null = null;
  try {
    for (const name of new Set([bucket, ...(asAws?.buckets ?? [])])) addBucket(server, name);
    if (asAws) {
      // Clients hold a certificate against the system's clock, whatever this server's is.
      certificates = await makeCertificates(certificateNames(asAws), new Date());
      tls = new TlsListener(certificates, httpOptions(options.headersTimeoutMs));
      answerRequests(tls.server, server, underWay);
    }
    await listen(http, options.port ?? 0);
  } catch (error) {
    await rm(directory, { recursive: true });
    throw error;
  }
  const door = server.journal ? await openJournal(server.journal) : null;
  return {
    endpoint: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    region: server.region,
    credentials: server.credentials,
    bucket,
    certificateAuthority: certificates?.authority ?? null,
    journal: door?.url ?? null,
    troubled: server.behaviour?.troubled ?? null,
    state: server,
    serve: (listening) => {
      if (!tls) throw new Error('This S3 server was not started as AWS: it has no certificate.');
      tls.serve(listening);
    },
    close: async () => {
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeAllConnections();
      await Promise.all([closed, tls?.close(), door?.[Symbol.asyncDispose]()]);
      await Promise.all(underWay);
      await server.blobs.settled();
      await server.hashes.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function behaviourOf({ profile, timers }: S3ServerOptions): Behaviour | undefined {
  return profile && !isInstant(profile) ? new Behaviour(profile, timers) : undefined;
}

const HEADERS_TIMEOUT_MS = 60_000;

function httpOptions(headersTimeoutMs = HEADERS_TIMEOUT_MS): ServerOptions {
  return {
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // A large upload from a slow client may take as long as it likes. Without a limit of its own, this would be the
    // limit of headers, too.
    requestTimeout: 0,
    headersTimeout: headersTimeoutMs,
    connectionsCheckingInterval: headersTimeoutMs / 2,
  };
}

function answerRequests(
  http: HttpServer | HttpsServer,
  server: ServerState,
  underWay: Set<Promise<void>>,
): void {
  const answer =
    (expectsContinue: boolean): RequestListener =>
    (message, response) => {
      const answered = handleRequest(message, response, server, expectsContinue);
      underWay.add(answered);
      void answered.then(() => underWay.delete(answered));
    };
  http.on('request', answer(false));
  http.on('checkContinue', answer(true));
  const { journal } = server;
  if (!journal) return;
  http.on('connection', () => journal.connectionOpened());
  http.on('secureConnection', () => journal.handshakeEnded());
}

function requireLegal({ region, buckets }: AsAws): void {
  if (!REGION.test(region)) {
    throw new InputError(
      `Region "${printable(region)}" is not an AWS region: give one such as us-east-1.`,
    );
  }
  const illegal = buckets.find((bucket) => !isBucketName(bucket));
  if (illegal === undefined) return;
  throw new InputError(
    `Bucket "${printable(illegal)}" cannot be a bucket name on AWS: give 3 to 63 lower-case letters, digits, dots and hyphens, or NAME--ZONE--x-s3 for S3 Express.`,
  );
}

async function listen(http: HttpServer, port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InputError(`${port} is not a port: give one from 1 to 65535, or 0 for a free one.`);
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
    http.listen({ port, host: '127.0.0.1', backlog: BACKLOG }, resolve);
  });
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is in use',
  EACCES: 'this user may not',
};

function newCredentials(): Credentials {
  return {
    accessKeyId: `LOCAL${randomBytes(8).toString('hex').toUpperCase().slice(0, 15)}`,
    secretAccessKey: randomBytes(20).toString('hex'),
  };
}
