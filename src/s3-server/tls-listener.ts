import type { ServerOptions } from 'node:http';
import { createServer, type Server as HttpsServer } from 'node:https';
import type { Server as Listening, Socket } from 'node:net';
import type { Certificates } from './certificates.ts';
import { limitConnections } from './connection-limit.ts';

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
  }

  /** Where requests come from. */
  get server(): HttpsServer {
    return this.#https;
  }

  /** Answers on a socket that listens, from now on until `close`. */
  serve(listening: Listening): void {
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
    await Promise.all(closed);
  }
}
