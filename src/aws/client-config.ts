import type { BatchClient, BatchClientConfig } from '@aws-sdk/client-batch';
import { proxyAgents } from '../net/proxy.ts';

/** Credentials of one session. */
export interface SessionCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  expiration: Date;
}

/** Credentials that a client asks for with every request. */
export interface RenewingCredentials {
  (): Promise<SessionCredentials>;
  /** Tells the SDK to keep no copy: ours knows the time by a clock that tests can move. */
  memoized: true;
  /** The session was refused as ended: the next call gets another one. */
  renew(): void;
}

/** What all AWS clients of a program share. */
export interface AwsAccess {
  region: string;
  /** Default: what the SDK finds (on an instance, the job's role). */
  credentials?: RenewingCredentials;
  /** Default: the SDK's standard strategy. Tests hand in one that does not wait. */
  retryStrategy?: NonNullable<BatchClientConfig['retryStrategy']>;
  /** A connection that is silent for so long, in the middle of an answer too, is given up. @default 30 s */
  silenceMs?: number;
  /** The servers' time, as all clients learn it together. Default: each of its own. */
  serverClock?: ServerClock;
}

/**
 * Configuration of every AWS client here. Endpoints and the number of attempts can be changed only by
 * the SDK's own variables (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_S3`, `AWS_MAX_ATTEMPTS`, …).
 */
export function clientConfig({ region, credentials, retryStrategy, silenceMs }: AwsAccess) {
  return {
    region,
    ...(credentials && { credentials }),
    ...(retryStrategy && { retryStrategy }),
    retryMode: 'standard',
    customUserAgent: 's3-benchmarks',
    requestHandler: (() => requestHandlerOptions(silenceMs)) as unknown as object,
  } as const;
}

async function requestHandlerOptions(silenceMs = 30_000) {
  return {
    connectionTimeout: 5_000,
    // Until an answer begins, and between any two parts of it.
    requestTimeout: silenceMs,
    throwOnRequestTimeout: true,
    socketTimeout: silenceMs,
    ...(await proxyAgents()),
  };
}

/** What all clients of the SDK have, as far as it is needed here. */
type AnyClient = Pick<BatchClient, 'config' | 'middlewareStack'>;

/**
 * Has a client sign by the time that all clients have learnt together, learn by every answer, and name the
 * host in its errors. The SDK corrects each client by itself, and only after a refusal: that is one too late
 * for a call that is made once.
 */
export function withServerTime<C extends object>(
  made: C,
  { serverClock = new ServerClock() }: Pick<AwsAccess, 'serverClock'>,
): C {
  const client = made as unknown as AnyClient;
  Object.defineProperty(client.config, 'systemClockOffset', {
    get: () => serverClock.offsetMs,
    set: () => {}, // The SDK's own finding, of the same answer.
  });
  const learn = (next: Next) => async (args: Parameters<Next>[0]) => {
    const sentMs = Date.now();
    try {
      const result = await next(args);
      serverClock.learn(result.response?.headers ?? {}, sentMs);
      return result;
    } catch (error) {
      const { $response } = error as { $response?: HttpAnswer };
      serverClock.learn($response?.headers ?? {}, sentMs);
      const { aheadMinutes } = serverClock;
      // Where there was an answer, its words are what matters.
      const host = $response ? undefined : args.request.hostname;
      if (error instanceof Error) Object.assign(error, { host, aheadMinutes });
      throw error;
    }
  };
  client.middlewareStack.add(learn as never, {
    step: 'deserialize',
    priority: 'high',
    name: 'serverTime',
    override: true,
  });
  return made;
}

interface HttpAnswer {
  headers?: { date?: string; age?: string };
}
type Next = (args: { request: { hostname: string } }) => Promise<{ response?: HttpAnswer }>;

/** As `clientConfig`, for calls that must not be made twice. */
export function singleAttemptConfig(access: AwsAccess) {
  const { retryStrategy: _, ...config } = clientConfig(access);
  return { ...config, maxAttempts: 1 };
}

/** After an abort there is little time left: the runner kills what lives on. */
const LAST_WORDS_MS = 3_000;

/** Ends a call when the signal aborts; a call that is made after that has a few seconds. */
export function until(signal: AbortSignal): { abortSignal: AbortSignal } {
  return { abortSignal: signal.aborted ? AbortSignal.timeout(LAST_WORDS_MS) : signal };
}

/** Runs `make` when first asked, and again only if that failed: clients load where they are needed. */
export function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** Below this the machine's clock counts as right: answers travel, and signatures may be minutes off. */
const TOLERANCE_MS = 60_000;
/** An answer that took longer tells too little of the moment that its date was written. */
const LONGEST_TRAVEL_MS = 15 * 60_000;

/**
 * How far this machine's clock is from the servers', as all answers so far tell by their `Date`. One for all
 * clients of a program: what one has learnt, none has to learn by a refusal.
 */
export class ServerClock {
  #offsetMs = 0;

  /** To be added to this machine's time; 0 while that is right. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** Positive: this machine is ahead. */
  get aheadMinutes(): number {
    return Math.round(-this.#offsetMs / 60_000);
  }

  /**
   * @param date header of an answer; one with `Age` comes from a cache and tells nothing
   * @param sentMs by this machine's clock
   */
  learn(
    { date, age }: { date?: string | undefined; age?: string | undefined },
    sentMs: number,
    receivedMs = Date.now(),
  ): void {
    const serverMs = Date.parse(date ?? '');
    if (Number.isNaN(serverMs) || age !== undefined) return;
    if (receivedMs - sentMs > LONGEST_TRAVEL_MS) return;
    // Headers count in whole seconds.
    const apartMs = serverMs + 500 - receivedMs;
    this.#offsetMs = Math.abs(apartMs) < TOLERANCE_MS ? 0 : apartMs;
  }
}
