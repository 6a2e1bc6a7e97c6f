/** A request of a journal as long as it is under way. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { S3Request } from './request.ts';

interface Keeper {
  /** Milliseconds. */
  now(): number;
  /** It has ended. */
  keep(entry: Entry): void;
}

/** What is noted while a request is under way: no more than what cannot be read later from its message. */
export class Entry {
  readonly #keeper: Keeper;
  readonly message: IncomingMessage;
  readonly begin: number;
  /** 0: it has not been answered. */
  firstByte = 0;
  end = 0;
  /** All of it has come. */
  hasCome = false;
  /** All of its answer was given to the system. */
  isWhole = false;
  status = 0;
  bytesOut = 0;
  error = '';
  operation = '';
  /** Undefined: it was not understood. */
  request: S3Request | undefined = undefined;

  constructor(keeper: Keeper, message: IncomingMessage) {
    this.#keeper = keeper;
    this.message = message;
    this.begin = keeper.now();
  }

  /** It was understood. */
  asks(request: S3Request, operation: string): void {
    this.request = request;
    this.operation = operation;
  }

  /** It gets an error. @param code S3's, or `reset` */
  fails(code: string): void {
    this.error = code;
  }

  /** Its answer begins. @param content bytes of an object in it */
  answered(status: number, content: number): void {
    this.firstByte = this.#keeper.now();
    this.status = status;
    this.bytesOut = content;
  }

  /**
   * Nothing more is done for it: it ends when the system has taken all of its answer, which is now for most, or when
   * its connection has ended.
   */
  ends(response: ServerResponse): void {
    const isSent = response.writableFinished || hasNothingToSend(response);
    if (isSent || response.destroyed) this.#end(isSent);
    else this.#endLater(response);
  }

  /** A listener costs more than all else that is noted. */
  #endLater(response: ServerResponse): void {
    response.on('close', () => this.#end(response.writableFinished));
  }

  #end(isWhole: boolean): void {
    this.end = this.#keeper.now();
    this.hasCome = this.message.complete;
    this.isWhole = isWhole;
    this.#keeper.keep(this);
  }
}

function hasNothingToSend({ destroyed, socket, writableEnded }: ServerResponse): boolean {
  return !destroyed && writableEnded && socket?.writableLength === 0;
}
