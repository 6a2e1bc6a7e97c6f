/** A server that takes its time: what a profile does to each request. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { quantileOf, type S3Profile } from '../contract/s3-profile.ts';
import { Draws } from './draws.ts';
import { Passage, type Trouble } from './passage.ts';
import type { S3Request } from './request.ts';
import { RequestRate } from './request-rate.ts';
import { systemTimers, type Timers } from './timers.ts';

/** TCP and TLS 1.3 take a round trip each before the first request of a connection. */
const HANDSHAKES = 2;

/** How often what a profile has in store for clients has happened. */
export interface Troubled {
  slowDowns: number;
  internalErrors: number;
  resets: number;
  stalls: number;
}

/** One profile at work in one server. */
export class Behaviour {
  readonly timers: Timers;
  readonly profile: S3Profile;
  readonly troubled: Troubled = { slowDowns: 0, internalErrors: 0, resets: 0, stalls: 0 };
  readonly #draws: (name: string) => Draws;
  readonly #rates: Record<'reads' | 'writes', RequestRate | undefined>;
  /** Bytes a second of each connection that has sent a request. */
  readonly #connections = new WeakMap<Socket, number>();
  /** When what is on its way over all connections has passed. */
  #passed = 0;

  constructor(profile: S3Profile, timers = systemTimers) {
    this.profile = profile;
    this.timers = timers;
    const draws = new Map<string, Draws>();
    this.#draws = (name) => {
      const found = draws.get(name) ?? new Draws(profile.seed, name);
      draws.set(name, found);
      return found;
    };
    const { reads, writes } = profile.requestsPerSecond;
    this.#rates = {
      reads: reads === null ? undefined : new RequestRate(reads),
      writes: writes === null ? undefined : new RequestRate(writes),
    };
  }

  /** Begins a request's way; its end is the end of its response. */
  begin(request: S3Request, response: ServerResponse): Passage {
    const kind = kindOf(request);
    const { firstByteMs, roundTripMs } = this.profile;
    const { socket } = request.message;
    const known = this.#connections.get(socket);
    const bytesPerSecond = known ?? this.#newConnection(socket);
    const trips = known === undefined ? 1 + HANDSHAKES : 1;
    const trouble = this.#isRefused(request, kind) ? 'slowDown' : this.#troubleOf(request);
    return new Passage(this, request, response, {
      bytesPerSecond,
      firstByteMs: quantileOf(firstByteMs[kind], this.#draws(kind).next()) + trips * roundTripMs,
      trouble,
      at: trouble === undefined ? 0 : this.#draws('where in the body').next(),
    });
  }

  /** When a piece of a body, the next of all, has passed what all connections share. */
  passAll(bytes: number, now: number): number {
    const { all } = this.profile.bytesPerSecond;
    if (all === null) return now;
    this.#passed = Math.max(now, this.#passed) + (bytes / all) * 1000;
    return this.#passed;
  }

  #newConnection(socket: Socket): number {
    const { bytesPerSecond, inAHundred, slowFactor } = this.profile;
    const isSlow = this.#draws('slow connections').happens(inAHundred.slowConnections);
    const rate =
      (bytesPerSecond.connection ?? Number.POSITIVE_INFINITY) / (isSlow ? slowFactor : 1);
    this.#connections.set(socket, rate);
    return rate;
  }

  #isRefused({ bucket, key, query }: S3Request, kind: Kind): boolean {
    const rate = this.#rates[kind === 'write' ? 'writes' : 'reads'];
    if (!rate) return false;
    const now = this.timers.now();
    if (this.profile.requestsPerSecond.per === 'bucket') return !rate.take(bucket, now);
    const name = key !== '' ? key : (query.find(([one]) => one === 'prefix')?.[1] ?? '');
    return !rate.take(`${bucket}/${name.slice(0, name.lastIndexOf('/') + 1)}`, now);
  }

  #troubleOf({ method, key }: S3Request): Trouble | undefined {
    const { internalErrors, resets, stalls } = this.profile.inAHundred;
    // Each is drawn, so that one does not change how often another happens.
    const isError = this.#draws('internal errors').happens(internalErrors);
    const isReset = this.#draws('resets').happens(resets);
    const isStall = method === 'GET' && key !== '' && this.#draws('stalls').happens(stalls);
    return isError ? 'internalError' : isReset ? 'reset' : isStall ? 'stall' : undefined;
  }
}

type Kind = keyof S3Profile['firstByteMs'];

function kindOf({ method, key, query }: S3Request): Kind {
  if (method !== 'GET' && method !== 'HEAD') return 'write';
  const isList = method === 'GET' && key === '' && !query.some(([name]) => name === 'session');
  return isList ? 'list' : 'read';
}
