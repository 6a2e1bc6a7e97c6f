import type { BatchClientConfig } from '@aws-sdk/client-batch';

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
}

/**
 * Configuration of every AWS client here. Endpoints and the number of attempts can be changed only by
 * the SDK's own variables (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_S3`, `AWS_MAX_ATTEMPTS`, …).
 */
export function clientConfig({ region, credentials, retryStrategy }: AwsAccess) {
  return {
    region,
    ...(credentials && { credentials }),
    ...(retryStrategy && { retryStrategy }),
    retryMode: 'standard',
    customUserAgent: 's3-benchmarks',
    requestHandler: {
      connectionTimeout: 5_000,
      requestTimeout: 30_000,
      throwOnRequestTimeout: true,
    },
  } as const;
}

/** As `clientConfig`, for calls that must not be made twice. */
export function singleAttemptConfig({ region, credentials }: AwsAccess) {
  return { ...clientConfig({ region, ...(credentials && { credentials }) }), maxAttempts: 1 };
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
