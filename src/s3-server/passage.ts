/** One request's way through a server that has a profile: when its answer begins, how fast bodies pass, what goes wrong. */
import type { ServerResponse } from 'node:http';
import type { Behaviour } from './behaviour.ts';
import { SMALL_SIZE } from './blob-store.ts';
import { S3Error } from './errors.ts';
import { resetConnection } from './listener.ts';
import type { S3Request } from './request.ts';

/** What a request meets beside waiting: one thing at most. */
export type Trouble = 'slowDown' | 'internalError' | 'reset' | 'stall';

/** What was drawn for a request. */
export interface Fate {
  /** Of its connection. */
  bytesPerSecond: number;
  /** From the request, or the end of its body, to the answer. */
  firstByteMs: number;
  trouble: Trouble | undefined;
  /** From 0 to 1: where in the body of the answer it is met. */
  at: number;
}

/** For less nobody waits: timers are not that exact. */
const LEAST_WAIT_MS = 0.5;
/** What a timer may be late without the next piece being late, too. */
const CAUGHT_UP_MS = 20;
/** A piece takes at most so long, so that no client takes a slow connection for a dead one. */
const PIECE_MS = 50;
/** No piece is smaller, however slow: each costs system calls. */
const LEAST_PIECE = 16 * 1024;

export class Passage {
  readonly #behaviour: Behaviour;
  readonly #request: S3Request;
  readonly #response: ServerResponse;
  readonly #fate: Fate;
  /** When all that has passed so far has passed, by the timers. */
  #due: number;
  #sent = 0;
  /** Bytes of the answer's body after which its trouble comes. */
  #troubleAt = Number.POSITIVE_INFINITY;
  #inPieces = false;
  /** Told that its connection is reset. */
  onReset: () => void = () => {};

  constructor(behaviour: Behaviour, request: S3Request, response: ServerResponse, fate: Fate) {
    this.#behaviour = behaviour;
    this.#request = request;
    this.#response = response;
    this.#fate = fate;
    this.#due = behaviour.timers.now();
  }

  /**
   * Returns when the request may be answered.
   *
   * @throws S3Error SlowDown, InternalError
   */
  async admit(): Promise<void> {
    const { profile, timers, troubled } = this.#behaviour;
    const { trouble } = this.#fate;
    if (trouble !== 'slowDown' && trouble !== 'internalError') return;
    // A client that is still sending would not see the answer before its connection ends.
    await bodyGone(this.#request);
    this.#due = Math.max(this.#due, timers.now());
    // With both, S3 ends the connection: https://github.com/pingcap/tiflash/issues/10538, https://github.com/qoobaa/s3/issues/5
    const headers = { connection: 'close' };
    if (trouble === 'internalError') {
      troubled.internalErrors += 1;
      throw new S3Error('InternalError', undefined, {}, headers);
    }
    troubled.slowDowns += 1;
    this.#fate.firstByteMs = profile.roundTripMs;
    this.#response.statusMessage = 'Slow Down';
    throw new S3Error('SlowDown', undefined, {}, headers);
  }

  /**
   * A piece of the request's body has come.
   *
   * @returns when the next one may; the answer waits for the last one by itself
   */
  received(bytes: number, isLast: boolean): Promise<void> | undefined {
    const now = this.#behaviour.timers.now();
    this.#advance(bytes, now);
    this.#due = Math.max(this.#due, now);
    return isLast ? undefined : this.#until(this.#due);
  }

  /**
   * Waits until the answer is due: its first byte, or all of it when it is sent in one piece.
   *
   * @param bytes of an object's content in it
   * @returns whether it can be sent; the connection is gone otherwise
   */
  async isDue(bytes: number): Promise<boolean> {
    const { firstByteMs, trouble, at } = this.#fate;
    this.#due += firstByteMs;
    const breaks = bytes > 0 && (trouble === 'reset' || trouble === 'stall');
    if (breaks) this.#troubleAt = Math.floor(at * bytes);
    const isAlone = this.#behaviour.profile.bytesPerSecond.all === null;
    this.#inPieces = breaks || bytes > SMALL_SIZE || (bytes > 0 && !isAlone);
    if (!this.#inPieces) this.#advance(bytes, this.#due);
    await this.#until(this.#due);
    if (this.#response.destroyed) return false;
    if (trouble !== 'reset' || breaks) return true;
    this.#reset();
    return false;
  }

  /** Whether the body of the answer passes in pieces, for each of which `pass` waits. */
  get inPieces(): boolean {
    return this.#inPieces;
  }

  /** The most bytes that the next piece may have. */
  get nextPiece(): number {
    const most = Math.max(LEAST_PIECE, (this.#fate.bytesPerSecond * PIECE_MS) / 1000);
    const left = this.#troubleAt - this.#sent;
    return Math.floor(left > 0 ? Math.min(most, left) : most);
  }

  /**
   * Waits until a piece of the answer's body would have passed.
   *
   * @throws Error when the connection was reset instead
   */
  async pass(bytes: number): Promise<void> {
    const { profile, timers, troubled } = this.#behaviour;
    if (this.#sent >= this.#troubleAt) {
      this.#troubleAt = Number.POSITIVE_INFINITY;
      if (this.#fate.trouble === 'reset') {
        this.#reset();
        throw new Error('The connection was reset, as the profile has it.');
      }
      troubled.stalls += 1;
      this.#due = timers.now() + profile.stallMs;
    }
    this.#sent += bytes;
    this.#advance(bytes, timers.now());
    await this.#until(this.#due);
  }

  /** Makes room for bytes after those that were there. */
  #advance(bytes: number, now: number): void {
    const since = Math.max(this.#due, now - CAUGHT_UP_MS);
    const passed = since + (bytes / this.#fate.bytesPerSecond) * 1000;
    this.#due = Math.max(passed, this.#behaviour.passAll(bytes, now));
  }

  #until(time: number): Promise<void> | undefined {
    const { timers } = this.#behaviour;
    const response = this.#response;
    if (time - timers.now() < LEAST_WAIT_MS || response.destroyed) return undefined;
    return new Promise((resolve) => {
      const end = () => {
        takeBack();
        response.off('close', end);
        resolve();
      };
      const takeBack = timers.at(time, end);
      response.once('close', end);
    });
  }

  #reset(): void {
    this.#behaviour.troubled.resets += 1;
    this.onReset();
    resetConnection(this.#request.message.socket);
    this.#response.destroy();
  }
}

/** Lets the rest of a body run past, unless the client waits to be asked for it. */
async function bodyGone({ message }: S3Request): Promise<void> {
  const { headers } = message;
  const hasBody =
    headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0;
  if (!hasBody || headers.expect !== undefined || message.destroyed) return;
  await new Promise<void>((resolve) => {
    message.once('end', resolve).once('close', resolve).resume();
  });
}
