/** What errors of AWS clients, of `fetch` and of sockets have in common. */
interface Failure {
  name?: string;
  message?: string;
  code?: string;
  cause?: unknown;
  $metadata?: { httpStatusCode?: number };
  /** Set where the service's model says that trying again can help. */
  $retryable?: object;
}

const EXPIRED = new Set(['ExpiredTokenException', 'ExpiredToken', 'RequestExpired']);
const DENIED = new Set(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation']);
const THROTTLED = new Set([
  'RequestLimitExceeded',
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
]);
const NETWORK = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/** An answer that was well formed and cannot be: AWS lists and describes a little behind the truth. */
export class NotVisible extends Error {
  override readonly name = 'NotVisible';
}

/** Whether the session's credentials have ended; another session may do what this one could not. */
export function isExpiredSession(error: unknown): boolean {
  return EXPIRED.has(asFailure(error).name ?? '');
}

/** Whether permissions are missing: AWS's word, or a 403 that is not about the session's age. */
export function isDenied(error: unknown): boolean {
  const { name = '' } = asFailure(error);
  return DENIED.has(name) || (statusOf(error) === 403 && !EXPIRED.has(name));
}

/**
 * Whether trying again later can help: throttling, a fault of the server, a network that is gone, a
 * session that has ended. Nothing is said about whether the request was carried out.
 */
export function isTransient(error: unknown): boolean {
  const { name = '', code = '', cause, $retryable } = asFailure(error);
  const status = statusOf(error);
  if (error instanceof NotVisible || $retryable) return true;
  if (THROTTLED.has(name) || EXPIRED.has(name)) return true;
  // A job's credentials come from the ECS agent, which may be restarting; the SDK tells nothing more.
  if (name === 'CredentialsProviderError') return true;
  if (status !== undefined && status !== 200) {
    const conflict = name === 'ConditionalRequestConflict';
    return status >= 500 || status === 408 || status === 429 || conflict;
  }
  // An answer with status 200 that cannot be read comes from something in between.
  if (status === 200 || name === 'TimeoutError' || NETWORK.has(code)) return true;
  return cause !== undefined && isTransient(cause);
}

function statusOf(error: unknown): number | undefined {
  return asFailure(error).$metadata?.httpStatusCode;
}

function asFailure(error: unknown): Failure {
  return typeof error === 'object' && error !== null ? error : {};
}
