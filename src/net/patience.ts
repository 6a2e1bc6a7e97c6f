/** What failures of a network mean, and how long what may pass is tried again. */
import { printable } from '../contract/input-error.ts';

/** Of a run with AWS: longer than an outage of a network that is worth surviving. */
export const PATIENCE_MS = 15 * 60_000;

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** A new role, policy or session is known everywhere within seconds; IAM promises no time. */
const SETTLES_MS = 2 * 60_000;
const SETTLING: ReadonlySet<FailureKind> = new Set(['credentials', 'clock', 'permission']);

/** Time, as the waiting needs it; the orchestrator's port `Clock` fits. */
export interface Waiter {
  now(): Date;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export interface Patience {
  clock: Waiter;
  /** Ends waits and calls under way: what was asked for is tried once more, no longer patiently. */
  signal: AbortSignal;
  /** How long errors that may pass are waited for. */
  forMs: number;
  /** Told, in one sentence, what is tried again. */
  notice: (text: string) => void;
  /** Number from 0 to 1, new at each call. @default Math.random */
  random?: () => number;
}

/**
 * Makes a call, and makes it again while it fails with what may pass. This is the one policy for all that
 * goes over a network: a wait of random length below a bound that doubles (so that many who failed at the
 * same moment do not come back at the same moment), never shorter than the server asks for, and an end.
 * What is refused is tried for two minutes, as a permission that was just given is not known everywhere.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @param judge what a failure means
 * @throws the last error, or at once one that no waiting can fix
 */
export async function patiently<T>(
  what: string,
  { clock, signal, forMs, notice, random = Math.random }: Patience,
  judge: (error: unknown) => Failure,
  call: () => Promise<T>,
): Promise<T> {
  const begunMs = clock.now().getTime();
  let refusedSinceMs: number | null = null;
  let lastTry = false;
  for (let boundMs = FIRST_WAIT_MS; ; boundMs = Math.min(2 * boundMs, LONGEST_WAIT_MS)) {
    try {
      return await call();
    } catch (error) {
      if (lastTry || (signal.aborted && !isCut(error))) throw error;
      if (signal.aborted) {
        lastTry = true;
        continue;
      }
      const { kind, retryAfterMs = 0 } = judge(error);
      const nowMs = clock.now().getTime();
      const settles = SETTLING.has(kind);
      refusedSinceMs = settles ? (refusedSinceMs ?? nowMs) : null;
      const endMs = Math.min(
        begunMs + forMs,
        refusedSinceMs === null ? Number.POSITIVE_INFINITY : refusedSinceMs + SETTLES_MS,
      );
      const waitMs = Math.min(Math.max(boundMs * random(), retryAfterMs), endMs - nowMs);
      if (!(settles || kind === 'transient') || nowMs >= endMs || retryAfterMs > endMs - nowMs) {
        throw error;
      }
      const left = Math.ceil((endMs - nowMs) / 60_000);
      notice(
        `${what} failed (${printable(inWords(error), 400)}): trying again in ${Math.round(waitMs / 1000)} s, for ${left} min at most.`,
      );
      await clock.sleep(waitMs, signal);
    }
  }
}

/** Whether the abort itself was what ended a call. */
function isCut(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/**
 * What a failed external call says about retrying.
 *
 * - `transient`: the same call may go well in a moment
 * - `credentials`: another session may do what this one could not
 * - `clock`: the request was signed for another time than the server's
 * - `permission`: refused; a permission that was just given may not be known everywhere yet
 * - `not-found`: there is no such thing
 * - `request`: the call itself is wrong, and stays so
 * - `unknown`: nothing of the outside; a fault of this program
 */
export type FailureKind =
  | 'transient'
  | 'credentials'
  | 'clock'
  | 'permission'
  | 'not-found'
  | 'request'
  | 'unknown';

export interface Failure {
  kind: FailureKind;
  /** The server's own word on when to come again. */
  retryAfterMs?: number;
}

/** Codes of sockets, of name lookups and of HTTP clients that pass: Node's errors, and undici's `UND_ERR_…`. */
const PASSING_CODES = new Set([
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'EAI_NONAME',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETRESET',
  'ENETUNREACH',
  'ENONET',
  'ENOTCONN',
  'ENOTFOUND',
  'EPIPE',
  'EPROTO',
  'ETIMEDOUT',
  'ERR_PROXY_TUNNEL',
  'ERR_SOCKET_CLOSED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_HTTP2_STREAM_ERROR',
  'ERR_TLS_HANDSHAKE_TIMEOUT',
]);

/** Undici's codes that are about what was asked, not about the network: https://undici.nodejs.org/#/docs/api/Errors */
const WRONG_USE = /^UND_ERR_(INVALID_|NOT_SUPPORTED|REQ_CONTENT_LENGTH|DESTROYED|CLOSED|ABORTED)/;

/** Undici's words where a proxy opens no way; its code is the one of a request that was given up. */
const PROXY_BUSY = /^Proxy response \((408|429|5\d\d)\)/;

/** How deep causes are looked at: some clients wrap what wraps. */
const DEEPEST = 8;

/** An error and all that caused it; of an AggregateError (one for each address of a host) the parts too. */
export function causesOf(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > DEEPEST) return [];
  const parts = error instanceof AggregateError ? error.errors : [];
  return [error, ...[...parts, error.cause].flatMap((one) => causesOf(one, depth + 1))];
}

/** Whether a network that is gone, cut or slow is what failed a call. */
export function isNetworkFailure(error: unknown): boolean {
  return causesOf(error).some((one) => {
    const { code = '' } = one as { code?: unknown };
    if (typeof code !== 'string') return false;
    return (
      PASSING_CODES.has(code) ||
      PROXY_BUSY.test(one.message) ||
      one.name === 'TimeoutError' ||
      // llhttp's: an answer that is no HTTP comes from something in between.
      code.startsWith('HPE_') ||
      (code.startsWith('UND_ERR_') && !WRONG_USE.test(code))
    );
  });
}

/** What can be concluded from an HTTP status alone. */
export function kindOfStatus(status: number): FailureKind {
  if (status >= 500 || [408, 421, 425, 429].includes(status)) return 'transient';
  if (status === 401) return 'credentials';
  if (status === 403) return 'permission';
  if (status === 404 || status === 410) return 'not-found';
  return 'request';
}

/** `Retry-After` in milliseconds: seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
export function retryAfterMs(header: unknown, now: Date): number | undefined {
  if (typeof header !== 'string' && typeof header !== 'number') return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(String(header)) - now.getTime();
  return ms > 0 ? ms : undefined;
}

/** Words that say nothing by themselves. */
const EMPTY_WORDS =
  /^(fetch failed|terminated|Request was cancelled\.|Unknown|UnknownError|Error|)$/;

/**
 * An error in words: the first of its causes that says something, with its code, so that nobody reads
 * only `fetch failed`.
 */
export function inWords(error: unknown): string {
  const causes = causesOf(error);
  const telling = causes.find(({ message }) => !EMPTY_WORDS.test(message)) ?? causes[0];
  if (!telling) return String(error);
  const host = causes.map((one) => (one as { host?: unknown }).host).find(Boolean);
  const code = causes.map((one) => (one as { code?: unknown }).code).find(Boolean);
  const words = EMPTY_WORDS.test(telling.message)
    ? (statusIn(causes) ?? (telling.message || telling.name))
    : telling.message;
  const missing = (part: unknown) => typeof part === 'string' && !words.includes(part);
  const certificate = isCertificateCode(code)
    ? '; if a proxy here has certificates of its own, name its authority with NODE_EXTRA_CA_CERTS'
    : '';
  return `${missing(host) ? `${host}: ` : ''}${words}${missing(code) ? ` (${code})` : ''}${certificate}`;
}

/** Of an answer that says nothing itself, as of a proxy: its status, where the SDK keeps it. */
function statusIn(causes: readonly Error[]): string | null {
  for (const one of causes) {
    const { httpStatusCode: status } =
      (one as { $metadata?: { httpStatusCode?: number } }).$metadata ?? {};
    if (status !== undefined) return `an answer with status ${status} and no message`;
  }
  return null;
}

/** OpenSSL's reasons by Node's names: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
function isCertificateCode(code: unknown): boolean {
  return (
    typeof code === 'string' &&
    /^(UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_TLS_CERT|CERT_)/.test(
      code,
    )
  );
}
