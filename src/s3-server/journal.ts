/** A journal of the requests that a server has answered, for whoever asks later what its clients did at a time. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { CHECKSUM_ALGORITHMS, checksumHeader } from '../s3/checksum.ts';
import { isPresigned, type S3Request } from './request.ts';

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

/** What a request may secure its content with. */
const SECURED_BY = [
  ...CHECKSUM_ALGORITHMS,
  'Content-MD5',
  'signed payload',
  'checked download',
] as const;
const HEADERS = CHECKSUM_ALGORITHMS.map(checksumHeader);
const bitOf = (name: (typeof SECURED_BY)[number]) => 1 << SECURED_BY.indexOf(name);
const [MD5_BIT, SIGNED_BIT, CHECKED_BIT] = [
  bitOf('Content-MD5'),
  bitOf('signed payload'),
  bitOf('checked download'),
];

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

/** A request that is under way. */
export class Entry {
  readonly begin: number;
  readonly connection: number;
  readonly #now: () => number;
  firstByte = Number.NaN;
  operation = '';
  bucket = '';
  status = 0;
  /** Bytes of an object or part that the client says it sends. */
  announced = 0;
  /** Bytes of an object in the answer. */
  content = 0;
  target = 0;
  /** S3's code, or `reset`. */
  error = '';
  securedBy = 0;

  constructor(now: () => number, connection: number) {
    this.#now = now;
    this.begin = now();
    this.connection = connection;
  }

  /** It was understood. */
  asks(request: S3Request, operation: string): void {
    const { bucket, key, message, method } = request;
    const { headers } = message;
    this.operation = operation;
    this.bucket = bucket;
    if (key === '') return;
    this.target = hashOf(wantedOf(request), headers.range ?? '');
    if (method === 'PUT') {
      const length = headers['x-amz-decoded-content-length'] ?? headers['content-length'];
      this.announced = Number(length) || 0;
      this.securedBy = uploadSecuredBy(headers);
    } else if (headers['x-amz-checksum-mode'] !== undefined) {
      this.securedBy = CHECKED_BIT;
    }
  }

  /** Its answer begins. @param content bytes of an object in it */
  answered(status: number, content: number): void {
    this.firstByte = this.#now();
    this.status = status;
    this.content = content;
  }
}

/** Its operation and what that is about, but for a signature, which differs each time. */
function wantedOf({ bucket, message: { url = '' }, method, query }: S3Request): string {
  const plain = isPresigned(query) ? url.replaceAll(/[?&]X-Amz-[^&]*/g, '') : url;
  return `${method} ${bucket} ${plain}`;
}

function uploadSecuredBy(headers: IncomingMessage['headers']): number {
  let found = 0;
  const trailer = headers['x-amz-trailer'];
  for (let index = 0; index < HEADERS.length; index += 1) {
    const name = HEADERS[index]!;
    if (headers[name] !== undefined || trailer === name) found |= 1 << index;
  }
  if (headers['content-md5'] !== undefined) found |= MD5_BIT;
  const signed = headers['x-amz-content-sha256'];
  // UNSIGNED-PAYLOAD and STREAMING-UNSIGNED-PAYLOAD-TRAILER are not.
  if (typeof signed === 'string' && !signed.includes('UNSIGNED')) found |= SIGNED_BIT;
  return found;
}

/** Of two texts, in 53 bits: of 100,000 requests two would have the same in 1 of 2 million runs. */
function hashOf(first: string, second: string): number {
  let [high, low] = [0x9e3779b1, 0x85ebca6b];
  for (const text of [first, second]) {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      high = Math.imul(high ^ code, 0x9e3779b1);
      low = Math.imul(low ^ code, 0x5f356495);
    }
    high ^= low >>> 15;
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
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
