/** A journal of the requests that a server has answered, for whoever asks later what its clients did at a time. */
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { Entry } from './journal-entry.ts';
import { announcedBytes, SECURED_BY, securedBy, targetOf } from './journal-notes.ts';

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

/** Where the numbers of a request stand among its own; an end of 0: none is there. */
const [BEGIN, FIRST, END, CONNECTION, OPERATION, BUCKET, STATUS, BYTES_IN, BYTES_OUT] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;
const [TARGET, ERROR, SECURED, WHOLE, FIELDS] = [9, 10, 11, 12, 13] as const;
/** Requests for which memory is taken at once, and how often: 262,144 are kept, in 27 MB. */
const CHUNK = 4096;
const MOST_CHUNKS = 64;
/**
 * Requests that are made into numbers together. For each alone it took some 2 µs and not 0.8: after all else that a
 * request needs, the code for it was no longer in the CPU's caches. With more of them garbage collection costs more than
 * that saves.
 */
const BATCH = 16;
/** Connections whose beginnings are known. */
const MOST_CONNECTIONS = 100_000;

/**
 * Keeps what is asked for later as plain numbers, in memory that is used again, and nothing is reckoned before somebody
 * asks.
 */
export class Journal {
  /** Milliseconds of the clock that all processes of the machine share. */
  readonly now: () => number;
  readonly #chunks: Float64Array[] = [];
  readonly #mostChunks: number;
  readonly #operations = new Texts();
  readonly #buckets = new Texts();
  readonly #errors = new Texts();
  #lastConnection = 0;
  readonly #opened: number[] = [];
  readonly #handshakes: number[] = [];
  /** The one that is written to, from where on, and how many there were. */
  #chunk: Float64Array = new Float64Array(0);
  #at = 0;
  #turns = 0;
  /** Not yet made into numbers. */
  readonly #ended: Entry[] = [];
  #forgottenUntil = Number.NEGATIVE_INFINITY;

  /** @param now milliseconds of the clock that all processes of the machine share */
  constructor(now = sharedClock(), mostChunks = MOST_CHUNKS) {
    this.now = now;
    this.#mostChunks = mostChunks;
  }

  connectionOpened(): void {
    this.#keepTime(this.#opened);
  }

  handshakeEnded(): void {
    this.#keepTime(this.#handshakes);
  }

  /** A request's headers have been read. */
  begin(message: IncomingMessage): Entry {
    return new Entry(this, message);
  }

  /** A number of its own for each. */
  connectionOf(socket: Socket & { [NUMBER]?: number }): number {
    const known = socket[NUMBER];
    if (known !== undefined) return known;
    this.#lastConnection += 1;
    socket[NUMBER] = this.#lastConnection;
    return this.#lastConnection;
  }

  /** One has ended. */
  keep(entry: Entry): void {
    if (this.#ended.push(entry) >= BATCH) this.#writeEnded();
  }

  /** Requests that ended at a time or later, in the order in which they began. */
  since(ms: number): JournalRequest[] {
    this.#writeEnded();
    const found: JournalRequest[] = [];
    for (const chunk of this.#chunks) {
      for (let at = 0; at < chunk.length; at += FIELDS) {
        const end = chunk[at + END]!;
        if (end !== 0 && end >= ms) found.push(this.#read(chunk, at));
      }
    }
    return found.sort((a, b) => a.begin - b.begin);
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

  #writeEnded(): void {
    for (const entry of this.#ended) this.#write(entry);
    this.#ended.length = 0;
  }

  #write(entry: Entry): void {
    if (this.#at === this.#chunk.length) this.#takeChunk();
    const chunk = this.#chunk;
    const at = this.#at;
    this.#at += FIELDS;
    if (chunk[at + END] !== 0) this.#forgetUntil(chunk[at + END]!);
    const { headers, method } = entry;
    const isOfObject = entry.key !== '';
    const bucket = this.#buckets.numberOf(entry.bucket);
    chunk[at + BEGIN] = entry.begin;
    chunk[at + FIRST] = entry.firstByte;
    chunk[at + END] = entry.end;
    chunk[at + CONNECTION] = entry.connection;
    chunk[at + OPERATION] = this.#operations.numberOf(entry.operation);
    chunk[at + BUCKET] = bucket;
    chunk[at + STATUS] = entry.status;
    chunk[at + BYTES_IN] = isOfObject && entry.hasCome ? announcedBytes(method, headers) : 0;
    chunk[at + BYTES_OUT] = entry.isWhole ? entry.bytesOut : 0;
    chunk[at + TARGET] = isOfObject ? targetOf(entry, bucket) : 0;
    chunk[at + ERROR] = this.#errors.numberOf(entry.error);
    chunk[at + SECURED] = isOfObject ? securedBy(method, headers) : 0;
    chunk[at + WHOLE] = entry.isWhole ? 1 : 0;
  }

  #keepTime(times: number[]): void {
    times.push(this.now());
    if (times.length < 2 * MOST_CONNECTIONS) return;
    this.#forgetUntil(times.splice(0, MOST_CONNECTIONS).at(-1)!);
  }

  #forgetUntil(ms: number): void {
    this.#forgottenUntil = Math.max(this.#forgottenUntil, ms);
  }

  /** A new one, or the oldest. */
  #takeChunk(): void {
    const number = this.#turns % this.#mostChunks;
    this.#turns += 1;
    this.#chunk = this.#chunks[number] ??= new Float64Array(CHUNK * FIELDS);
    this.#at = 0;
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
