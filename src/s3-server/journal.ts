/** A journal of the requests that a server has answered, for whoever asks later what its clients did at a time. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { announcedBytes, SECURED_BY, securedBy, targetOf } from './journal-notes.ts';
import type { S3Request } from './request.ts';

/** A request that has ended. Times in milliseconds of the clock that all processes of the machine share. */
export interface JournalRequest {
  /** When its headers had been read. */
  begin: number;
  /** When its answer began; null: it was not answered. */
  firstByte: number | null;
  end: number;
  /** A number of its own. */
  connection: number;
  /** As `operationOf` names it; '' for what is no request of S3's. */
  operation: string;
  /** '' for one that is about none. */
  bucket: string;
  /** 0: it was not answered. */
  status: number;
  /** Of an object or part, when all of it has come. */
  bytesIn: number;
  /** Of an object, when all of it was sent. */
  bytesOut: number;
  /** The same for those that ask the same of the same object, part or range; 0: not to be compared. */
  target: number;
  /** S3's code, or `reset` for a connection that the profile broke off; '' for none. */
  error: string;
  /** Of `SECURED_BY`. */
  securedBy: readonly string[];
  /** All of its answer was given to the system. */
  isWhole: boolean;
}

/** Of a connection; a map of connections would cost every request a search. */
const NUMBER = Symbol('number');

/** Where the numbers of a request stand among its own; what is 0 is not, or not yet. */
const [BEGIN, FIRST, END, CONNECTION, OPERATION, BUCKET, STATUS, BYTES_IN, BYTES_OUT] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;
const [TARGET, ERROR, SECURED, WHOLE, FIELDS] = [9, 10, 11, 12, 13] as const;
/** Requests for which memory is taken at once, and how often: 262,144 are kept, in 27 MB. */
const CHUNK = 4096;
const MOST_CHUNKS = 64;
/** Connections whose beginnings are known. */
const MOST_CONNECTIONS = 100_000;

/** A request of a journal: its number. */
export type Entry = number;

/**
 * Keeps what is asked for later as plain numbers, in memory that is used again: a request costs no object, and nothing
 * is reckoned before somebody asks.
 */
export class Journal {
  readonly #now: () => number;
  readonly #chunks: Float64Array[] = [];
  readonly #mostChunks: number;
  readonly #operations = new Texts();
  readonly #buckets = new Texts();
  readonly #errors = new Texts();
  #lastConnection = 0;
  readonly #opened: number[] = [];
  readonly #handshakes: number[] = [];
  #begun = 0;
  #forgottenUntil = Number.NEGATIVE_INFINITY;

  /** @param now milliseconds of the clock that all processes of the machine share */
  constructor(now = sharedClock(), mostChunks = MOST_CHUNKS) {
    this.#now = now;
    this.#mostChunks = mostChunks;
  }

  connectionOpened(): void {
    this.#keep(this.#opened);
  }

  handshakeEnded(): void {
    this.#keep(this.#handshakes);
  }

  /** A request's headers have been read. */
  begin({ socket }: IncomingMessage): Entry {
    const entry = this.#begun;
    this.#begun += 1;
    const chunk = this.#chunkOf(entry);
    const at = placeOf(entry);
    if (entry >= this.#mostChunks * CHUNK) {
      this.#forgetUntil(chunk[at + END]!);
      chunk.fill(0, at, at + FIELDS);
    }
    chunk[at + BEGIN] = this.#now();
    chunk[at + CONNECTION] = this.#connectionOf(socket);
    return entry;
  }

  /** It was understood. */
  asks(entry: Entry, { bucket, key, message, method }: S3Request, operation: string): void {
    const chunk = this.#chunkOf(entry);
    const at = placeOf(entry);
    chunk[at + OPERATION] = this.#operations.numberOf(operation);
    chunk[at + BUCKET] = this.#buckets.numberOf(bucket);
    if (key === '') return;
    chunk[at + TARGET] = targetOf(method, message);
    chunk[at + BYTES_IN] = announcedBytes(method, message.headers);
    chunk[at + SECURED] = securedBy(method, message.headers);
  }

  /** It gets an error. @param code S3's, or `reset` */
  fails(entry: Entry, code: string): void {
    this.#chunkOf(entry)[placeOf(entry) + ERROR] = this.#errors.numberOf(code);
  }

  /** Its answer begins. @param content bytes of an object in it */
  answered(entry: Entry, status: number, content: number): void {
    const chunk = this.#chunkOf(entry);
    const at = placeOf(entry);
    chunk[at + FIRST] = this.#now();
    chunk[at + STATUS] = status;
    chunk[at + BYTES_OUT] = content;
  }

  /**
   * Nothing more is done for it: it ends when the system has taken all of its answer, which is now for most, or when
   * its connection has ended.
   */
  end(entry: Entry, message: IncomingMessage, response: ServerResponse): void {
    const { destroyed, socket, writableEnded, writableFinished } = response;
    const isSent =
      writableFinished || (!destroyed && writableEnded && socket?.writableLength === 0);
    if (isSent || destroyed) this.#end(entry, message.complete, isSent);
    // A listener costs more than all else that is noted.
    else response.on('close', () => this.#end(entry, message.complete, response.writableFinished));
  }

  /** Requests that ended at a time or later, in the order in which they began. */
  since(ms: number): JournalRequest[] {
    const found: JournalRequest[] = [];
    const first = Math.max(0, this.#begun - this.#mostChunks * CHUNK);
    for (let entry = first; entry < this.#begun; entry += 1) {
      const chunk = this.#chunkOf(entry);
      const at = placeOf(entry);
      const end = chunk[at + END]!;
      if (end > 0 && end >= ms) found.push(this.#read(chunk, at));
    }
    return found;
  }

  /** When connections were opened, and handshakes ended, at a time or later. */
  connectionsSince(ms: number): { opened: number[]; handshakes: number[] } {
    const since = (times: readonly number[]) => times.filter((time) => time >= ms);
    return { opened: since(this.#opened), handshakes: since(this.#handshakes) };
  }

  /** Of requests that ended until then, and of connections that began, some are forgotten. */
  get forgottenUntil(): number {
    return this.#forgottenUntil;
  }

  #keep(times: number[]): void {
    times.push(this.#now());
    if (times.length < 2 * MOST_CONNECTIONS) return;
    this.#forgetUntil(times.splice(0, MOST_CONNECTIONS).at(-1)!);
  }

  #forgetUntil(ms: number): void {
    this.#forgottenUntil = Math.max(this.#forgottenUntil, ms);
  }

  #connectionOf(socket: Socket & { [NUMBER]?: number }): number {
    const known = socket[NUMBER];
    if (known !== undefined) return known;
    this.#lastConnection += 1;
    socket[NUMBER] = this.#lastConnection;
    return this.#lastConnection;
  }

  #end(entry: Entry, hasCome: boolean, isWhole: boolean): void {
    const chunk = this.#chunkOf(entry);
    const at = placeOf(entry);
    chunk[at + END] = this.#now();
    if (!hasCome) chunk[at + BYTES_IN] = 0;
    if (isWhole) chunk[at + WHOLE] = 1;
    else chunk[at + BYTES_OUT] = 0;
  }

  #read(chunk: Float64Array, at: number): JournalRequest {
    const value = (field: number) => chunk[at + field]!;
    return {
      begin: value(BEGIN),
      firstByte: value(FIRST) === 0 ? null : value(FIRST),
      end: value(END),
      connection: value(CONNECTION),
      operation: this.#operations.textOf(value(OPERATION)),
      bucket: this.#buckets.textOf(value(BUCKET)),
      status: value(STATUS),
      bytesIn: value(BYTES_IN),
      bytesOut: value(BYTES_OUT),
      target: value(TARGET),
      error: this.#errors.textOf(value(ERROR)),
      securedBy: SECURED_BY.filter((_, bit) => value(SECURED) & (1 << bit)),
      isWhole: value(WHOLE) === 1,
    };
  }

  #chunkOf(entry: Entry): Float64Array {
    const number = Math.floor(entry / CHUNK) % this.#mostChunks;
    this.#chunks[number] ??= new Float64Array(CHUNK * FIELDS);
    return this.#chunks[number];
  }
}

function placeOf(entry: Entry): number {
  return (entry % CHUNK) * FIELDS;
}

const MOST_TEXTS = 1000;
/** Stands for all texts beyond that. */
const OTHER = 'other';

/** Texts by numbers, so that records are numbers alone. There are few: a client can make no more of them. */
class Texts {
  readonly #texts = ['', OTHER];
  readonly #numbers = new Map(this.#texts.map((text, number) => [text, number]));
  /** Most requests ask for the same as the one before. */
  #last = { text: '', number: 0 };

  numberOf(text: string): number {
    if (text === '') return 0;
    if (text !== this.#last.text) this.#last = { text, number: this.#find(text) };
    return this.#last.number;
  }

  #find(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    if (this.#texts.length >= MOST_TEXTS) return this.#texts.indexOf(OTHER);
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  textOf(number: number): string {
    return this.#texts[number]!;
  }
}

/** What `performance.now` says, which costs little, on the clock of `monotonicMs`. */
function sharedClock(): () => number {
  const ahead = Number(process.hrtime.bigint()) / 1e6 - performance.now();
  return () => performance.now() + ahead;
}
