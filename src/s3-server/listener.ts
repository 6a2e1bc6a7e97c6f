/** What the server listens by: its certificates, TLS, and how many connections it can hold. */
import { randomBytes, webcrypto } from 'node:crypto';
import type { ServerOptions } from 'node:http';
import { createServer, type Server as HttpsServer } from 'node:https';
import {
  createServer as createNetServer,
  isIP,
  type Server as Listening,
  type Socket,
} from 'node:net';
import { TLSSocket } from 'node:tls';
import { TOO_MANY_FILES } from '../contract/known-causes.ts';

/**
 * Speaks TLS on sockets that somebody else listens on: they may have been opened by another process,
 * in another network namespace, where they stay.
 */
export class TlsListener {
  readonly #https: HttpsServer;
  readonly #listening = new Set<Listening>();
  /** The HTTP server knows connections only from the end of their handshake on. */
  readonly #sockets = new Set<Socket>();

  constructor({ certificate, privateKey }: Certificates, options: ServerOptions) {
    this.#https = createServer({
      ...options,
      cert: certificate,
      key: privateKey,
      ALPNProtocols: ['http/1.1'],
    });
    // It never listens itself, and only then would it begin to look for headers that take too long.
    this.#https.emit('listening');
  }

  /** Where requests come from. */
  get server(): HttpsServer {
    return this.#https;
  }

  /** Answers on a socket that listens, from now on until `close`. */
  serve(handed: Listening): void {
    // Node listens anew, with its own limit, in each process that a socket is handed to: the last one's counts.
    const listening = createNetServer().listen(handed, BACKLOG);
    this.#listening.add(listening);
    limitConnections(listening, console.error);
    listening.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
      // As servers of node:http set it on the connections that they accept themselves.
      socket.setNoDelay(true);
      this.#https.emit('connection', socket);
    });
  }

  async close(): Promise<void> {
    const closed = [...this.#listening].map((one) => new Promise((resolve) => one.close(resolve)));
    for (const socket of this.#sockets) socket.destroy();
    this.#https.close();
    await Promise.all(closed);
  }
}

/** Ends a connection as a host does that has lost it. Of TLS the end of the connection is all that can be had. */
export function resetConnection(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}

/** What a TLS server shows, and what its clients must trust. */
export interface Certificates {
  /** PEM of the authority's certificate. Its private key is gone. */
  authority: string;
  /** PEM */
  certificate: string;
  /** PEM */
  privateKey: string;
}

/** Longer than any run. */
const VALID_DAYS = 7;
/** A client's clock may be behind. */
const BACKDATED_MS = 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const KEYS = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' };

/**
 * Makes a certificate authority and one certificate of it. The authority can sign nothing more: its
 * key is never stored and cannot be read.
 *
 * @param names host names, which may begin with `*.`, and IP addresses
 */
export async function makeCertificates(names: readonly string[], now: Date): Promise<Certificates> {
  // Large, and of use to few runs. The first is what the second's dependencies want to find.
  await import('reflect-metadata');
  const x509 = await import('@peculiar/x509');
  const { subtle } = webcrypto;
  const authorityKeys = await subtle.generateKey(KEYS, false, ['sign', 'verify']);
  const keys = await subtle.generateKey(KEYS, true, ['sign', 'verify']);
  const valid = {
    notBefore: new Date(now.getTime() - BACKDATED_MS),
    notAfter: new Date(now.getTime() + VALID_DAYS * DAY_MS),
    signingAlgorithm: SIGNATURE,
  };
  const authority = await x509.X509CertificateGenerator.create({
    ...valid,
    serialNumber: serialNumber(),
    subject: 'CN=S3 Benchmarks: authority of one run',
    issuer: 'CN=S3 Benchmarks: authority of one run',
    publicKey: authorityKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const certificate = await x509.X509CertificateGenerator.create({
    ...valid,
    serialNumber: serialNumber(),
    subject: 'CN=S3 Benchmarks: embedded server',
    issuer: authority.subject,
    publicKey: keys.publicKey,
    signingKey: authorityKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIP(value) ? 'ip' : 'dns', value })),
      ),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const privateKey = Buffer.from(await subtle.exportKey('pkcs8', keys.privateKey));
  return {
    authority: authority.toString('pem'),
    certificate: certificate.toString('pem'),
    privateKey: x509.PemConverter.encode(privateKey, 'PRIVATE KEY'),
  };
}

/** In hex, positive and of 16 bytes. */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0]! & 0x3f) | 0x40;
  return bytes.toString('hex');
}

/**
 * Connections that wait to be taken, beyond which a client's is dropped and tried again after a second: as many as Linux
 * keeps, unless its net.core.somaxconn says less. Node's own limit is 511.
 */
export const BACKLOG = 4096;

/** For what is no connection: the program itself, its threads, files that it reads. */
const RESERVED = 32;
/** A connection and the file that its request is about. */
const FILES_EACH = 2;
const LEAST = 4;

/**
 * How many connections there may be so that each has a file, too; null where there is no limit. Node raises the
 * soft limit to the hard one as it starts, so that what is left is the hard one.
 */
export function mostConnections(openFiles = openFilesLimit()): number | null {
  if (openFiles === null) return null;
  return Math.max(LEAST, Math.floor((openFiles - RESERVED) / FILES_EACH));
}

/**
 * Refuses connections for which there would be no files. At the limit itself the system would close them without a
 * word, and files could not be opened: clients see the same, and this says why, once.
 *
 * @param say told in one line
 */
export function limitConnections(
  listening: Listening,
  say: (line: string) => void,
  most = mostConnections(),
): void {
  if (most === null) return;
  listening.maxConnections = most;
  listening.once('drop', () => {
    say(`S3 server: more than ${most} connections are refused: ${TOO_MANY_FILES} (EMFILE).`);
  });
}

/** The report is Node's only word on it. */
function openFilesLimit(): number | null {
  const { report } = process;
  // It would look up the names of this machine's addresses.
  Object.assign(report, { excludeNetwork: true });
  const { userLimits } = report.getReport() as { userLimits?: { open_files?: { soft: unknown } } };
  const limit = Number(userLimits?.open_files?.soft);
  return Number.isFinite(limit) ? limit : null;
}
