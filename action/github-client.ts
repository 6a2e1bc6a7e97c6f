import { getOctokit } from '@actions/github';
import {
  causesOf,
  type Failure,
  isNetworkFailure,
  type Patience,
  patiently,
  retryAfterMs,
} from '../src/net/patience.ts';

export type Octokit = ReturnType<typeof getOctokit>;

export interface GitHubAccess {
  token: string;
  apiUrl?: string | undefined;
  patience: Patience;
}

/** For an answer that a person waits for, and for a comment's last words. */
export const GITHUB_PATIENCE_MS = 5 * 60_000;
const ANSWER_MS = 30_000;
/**
 * What GitHub asks for where it names no time.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const LEAST_PAUSE_MS = 60_000;

/** A request, as far as it decides whether it may be made twice. */
interface Asked {
  method: string;
  url: string;
}

/** GitHub's API by the client of @actions/github, patient with limits, faults and networks. */
export function openGitHub({ apiUrl, patience, token }: GitHubAccess): Octokit {
  const octokit = getOctokit(token, apiUrl ? { baseUrl: apiUrl } : {});
  octokit.hook.wrap('request', (request, options) => {
    const judge = (error: unknown) => githubFailure(error, options, patience.clock.now());
    return patiently(`GitHub: ${options.method} ${pathOf(options)}`, patience, judge, async () => {
      const signal = AbortSignal.timeout(ANSWER_MS);
      const answer = await request({ ...options, request: { ...options.request, signal } });
      // The client takes a JSON answer that was cut for an empty one.
      const isJson = answer.headers['content-type']?.includes('json');
      if (isJson && typeof answer.data === 'string') throw new CutAnswer(options);
      return answer;
    });
  });
  return octokit;
}

/** Nothing is known of what was done. */
class CutAnswer extends Error {
  readonly code = 'ECONNRESET';

  constructor(asked: Asked) {
    super(`the answer to ${asked.method} ${pathOf(asked)} was cut`);
  }
}

/** What a failed request to GitHub says about retrying. */
export function githubFailure(error: unknown, asked: Asked, now: Date): Failure {
  const { status, headers } = answerOf(error);
  if (status === 429 || (status === 403 && isRateLimit(error))) {
    const reset = Number(headers['x-ratelimit-reset']) * 1000 - now.getTime();
    const spent = headers['x-ratelimit-remaining'] === '0';
    const afterMs = retryAfterMs(headers['retry-after'], now) ?? (spent ? reset : LEAST_PAUSE_MS);
    return { kind: 'transient', retryAfterMs: Math.max(0, afterMs) };
  }
  if (!isAmbiguous(error)) return { kind: 'request' };
  return { kind: isRepeatable(asked) || neverArrived(error) ? 'transient' : 'unknown' };
}

/** Whether GitHub may have done what was asked, or not. */
export function isAmbiguous(error: unknown): boolean {
  const { status } = answerOf(error);
  return (status !== undefined && (status >= 500 || status === 408)) || isNetworkFailure(error);
}

/** A second comment or issue would be one too many; of all else a second request changes nothing. */
function isRepeatable({ method, url }: Asked): boolean {
  return method !== 'POST' || !/\/(comments|issues)$/.test(url.replace(/\?.*$/, ''));
}

function neverArrived(error: unknown): boolean {
  const codes = causesOf(error).map((one) => (one as { code?: unknown }).code);
  return codes.some((code) =>
    ['EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'].includes(
      String(code),
    ),
  );
}

/** GitHub answers 403, too, for its primary and secondary limits. */
function isRateLimit(error: unknown): boolean {
  const { headers } = answerOf(error);
  if (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0') return true;
  const message = error instanceof Error ? error.message : '';
  return /rate limit|abuse detection/i.test(message);
}

function answerOf(error: unknown) {
  const { response, status } = error as {
    status?: number;
    response?: { headers?: Record<string, string | undefined> };
  };
  return { status, headers: response?.headers ?? {} };
}

/** Without the host, and without what a query may hold. */
function pathOf({ url }: Asked): string {
  return url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
}
