/** A journal of the requests that a server has answered, for whoever asks later what its clients did at a time. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Entry, SECURED_BY } from './journal-entry.ts';

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

/** Numbers that stand for one request, as they are kept. */
const FIELDS = 13;
/** Requests for which memory is taken at once, and how often: 262,144 are kept, in 27 MB. */
const CHUNK = 4096;
const MOST_CHUNKS = 64;
/** Connections whose beginnings are known. */
const MOST_CONNECTIONS = 100_000;

/**
 * Keeps what is asked for later as plain numbers, in memory that is used again: a request that is under way costs one
 * small object, one that has ended none, and nothing is reckoned before somebody asks.
 */
export class Journal {
  readonly #now: () => number;
  readonly #chunks: Float64Array[] = [];
  readonly #mostChunks: number;
  readonly #texts = new Texts();
  readonly #connections = new WeakMap<Socket, number>();
  #lastConnection = 0;
  readonly #opened: number[] = [];
  readonly #handshakes: number[] = [];
  /** Requests that have ended, those that are forgotten among them. */
  #ended = 0;
  #forgottenUntil = Number.NEGATIVE_INFINITY;

  /** @param now milliseconds of the clock that all processes of the machine share */
  constructor(now = sharedClock(), mostChunks = MOST_CHUNKS) {
    this.#now = now;
    this.#mostChunks = mostChunks;
  }

  connectionOpened(): void {
    keep(this.#opened, this.#now());
  }

  handshakeEnded(): void {
    keep(this.#handshakes, this.#now());
  }

  /** A request's headers have been read. It is kept when its response has ended, however that was. */
  begin(message: IncomingMessage, response: ServerResponse): Entry {
    const entry = new Entry(this.#now, this.#connectionOf(message.socket));
    response.on('close', () => this.#keep(entry, message, response));
    return entry;
  }

  /** Requests that began at a time or later, in the order in which they began. */
  since(ms: number): JournalRequest[] {
    const found: JournalRequest[] = [];
    const kept = Math.min(this.#ended, this.#chunks.length * CHUNK);
    for (let index = this.#ended - kept; index < this.#ended; index += 1) {
      const [chunk, at] = this.#placeOf(index);
      if (chunk[at]! >= ms) found.push(this.#read(chunk, at));
    }
    return found.sort((a, b) => a.begin - b.begin);
  }

  /** When connections were opened, and handshakes ended, at a time or later. */
  connectionsSince(ms: number): { opened: number[]; handshakes: number[] } {
    const since = (times: readonly number[]) => times.filter((time) => time >= ms);
    return { opened: since(this.#opened), handshakes: since(this.#handshakes) };
  }

  /** Of requests that ended until then some are forgotten. */
  get forgottenUntil(): number {
    return this.#forgottenUntil;
  }

  #connectionOf(socket: Socket): number {
    let known = this.#connections.get(socket);
    if (known === undefined) {
      this.#lastConnection += 1;
      known = this.#lastConnection;
      this.#connections.set(socket, known);
    }
    return known;
  }

  #keep(entry: Entry, { complete }: IncomingMessage, { writableFinished }: ServerResponse): void {
    const [chunk, at] = this.#placeOf(this.#ended);
    if (this.#ended >= this.#mostChunks * CHUNK) this.#forgottenUntil = chunk[at + 2]!;
    chunk[at] = entry.begin;
    chunk[at + 1] = entry.firstByte;
    chunk[at + 2] = this.#now();
    chunk[at + 3] = entry.connection;
    chunk[at + 4] = this.#texts.numberOf(entry.operation);
    chunk[at + 5] = this.#texts.numberOf(entry.bucket);
    chunk[at + 6] = entry.status;
    chunk[at + 7] = complete ? entry.announced : 0;
    chunk[at + 8] = writableFinished ? entry.content : 0;
    chunk[at + 9] = entry.target;
    chunk[at + 10] = this.#texts.numberOf(entry.error);
    chunk[at + 11] = entry.securedBy;
    chunk[at + 12] = writableFinished ? 1 : 0;
    this.#ended += 1;
  }

  #read(chunk: Float64Array, at: number): JournalRequest {
    const value = (field: number) => chunk[at + field]!;
    const text = (field: number) => this.#texts.textOf(value(field));
    return {
      begin: value(0),
      firstByte: Number.isNaN(value(1)) ? null : value(1),
      end: value(2),
      connection: value(3),
      operation: text(4),
      bucket: text(5),
      status: value(6),
      bytesIn: value(7),
      bytesOut: value(8),
      target: value(9),
      error: text(10),
      securedBy: SECURED_BY.filter((_, bit) => value(11) & (1 << bit)),
      isWhole: value(12) === 1,
    };
  }

  #placeOf(index: number): [chunk: Float64Array, at: number] {
    const place = index % (this.#mostChunks * CHUNK);
    const number = Math.floor(place / CHUNK);
    this.#chunks[number] ??= new Float64Array(CHUNK * FIELDS);
    return [this.#chunks[number], (place % CHUNK) * FIELDS];
  }
}

const MOST_TEXTS = 1000;
/** Stands for all texts beyond that. */
const OTHER = 'other';

/** Texts by numbers, so that records are numbers alone. There are few: a client can make no more of them. */
class Texts {
  readonly #texts = ['', OTHER];
  readonly #numbers = new Map(this.#texts.map((text, number) => [text, number]));

  numberOf(text: string): number {
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

function keep(times: number[], ms: number): void {
  times.push(ms);
  if (times.length >= 2 * MOST_CONNECTIONS) times.splice(0, MOST_CONNECTIONS);
}

/** What `performance.now` says, which costs little, on the clock of `monotonicMs`. */
function sharedClock(): () => number {
  const ahead = Number(process.hrtime.bigint()) / 1e6 - performance.now();
  return () => performance.now() + ahead;
}
