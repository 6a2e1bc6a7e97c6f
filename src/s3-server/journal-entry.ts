/** A request of a journal: what is noted of it while it is under way, and what is kept of it until it is numbers. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { S3Request } from './request.ts';

interface Keeper {
  /** Milliseconds. */
  now(): number;
  /** The same for all requests of a connection. */
  connectionOf(socket: Socket): number;
  /** It has ended. */
  keep(entry: Entry): void;
}

/**
 * No more is noted than what cannot be read later from the message. The message itself is let go of when the request has
 * ended: entries wait to be made into numbers, and what waits with them is copied by each garbage collection.
 */
export class Entry {
  readonly #keeper: Keeper;
  #message: IncomingMessage | undefined;
  readonly begin: number;
  /** 0: it has not been answered. */
  firstByte = 0;
  end = 0;
  connection = 0;
  method = '';
  headers: IncomingHttpHeaders = NO_HEADERS;
  /** All of it has come. */
  hasCome = false;
  /** All of its answer was given to the system. */
  isWhole = false;
  status = 0;
  bytesOut = 0;
  error = '';
  /** '' for one that was not understood. */
  operation = '';
  bucket = '';
  /** '' where it is about no object. */
  key = '';
  /** The query as sent, with its question mark. */
  search = '';

  constructor(keeper: Keeper, message: IncomingMessage) {
    this.#keeper = keeper;
    this.#message = message;
    this.begin = keeper.now();
  }

  /** It was understood. */
  asks({ bucket, key, message, query, rawPath }: S3Request, operation: string): void {
    this.operation = operation;
    this.bucket = bucket;
    this.key = key;
    if (query.length > 0) this.search = message.url!.slice(rawPath.length);
  }

  /** It gets an error. @param code S3's, or `reset` */
  fails(code: string): void {
    this.error = code;
  }

  /**
   * Its answer begins.
   *
   * @param content bytes of an object in it
   * @param atOnce its first byte goes together with its last: one look at the clock is enough
   */
  answered(status: number, content: number, atOnce: boolean): void {
    if (!atOnce) this.firstByte = this.#keeper.now();
    this.status = status;
    this.bytesOut = content;
  }

  /**
   * Nothing more is done for it: it ends when the system has taken all of its answer, which is now for most, or when
   * its connection has ended.
   */
  ends(response: ServerResponse): void {
    const now = this.#keeper.now();
    if (this.firstByte === 0 && this.status !== 0) this.firstByte = now;
    const isSent = hasNothingToSend(response) || response.writableFinished;
    if (isSent || response.destroyed) this.#end(now, isSent);
    else this.#endLater(response);
  }

  /** A listener costs more than all else that is noted. */
  #endLater(response: ServerResponse): void {
    response.on('close', () => this.#end(this.#keeper.now(), response.writableFinished));
  }

  #end(at: number, isWhole: boolean): void {
    const message = this.#message!;
    this.end = at;
    this.isWhole = isWhole;
    this.hasCome = message.complete;
    this.connection = this.#keeper.connectionOf(message.socket);
    this.method = message.method ?? '';
    this.headers = message.headers;
    this.#message = undefined;
    this.#keeper.keep(this);
  }
}

const NO_HEADERS: IncomingHttpHeaders = {};

function hasNothingToSend({ destroyed, socket, writableEnded }: ServerResponse): boolean {
  return !destroyed && writableEnded && socket?.writableLength === 0;
}
