import { createHash, randomBytes } from 'node:crypto';
import type { HttpReply, HttpRequest } from './service.ts';

/** Path of the endpoint; like GitHub's own it has a query before the audience is added. */
export const OIDC_PATH = '/github/oidc';
const TOKEN_LIVES_MS = 5 * 60_000;

export interface Claims {
  sub: string;
  aud: string;
  exp: number;
}

/** GitHub's endpoint for ID tokens. */
export class GitHubOidc {
  readonly requestToken = randomBytes(20).toString('hex');
  /** What the tokens say of the workflow. */
  sub = 'repo:octo-org/s3:ref:refs/heads/main';
  /** When the right to ask for tokens ends. */
  requestTokenEnds = new Date(8.64e15);
  readonly #now: () => Date;
  readonly #issued = new Map<string, Claims>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  answer({ headers, query }: HttpRequest): HttpReply {
    const known = headers.authorization === `Bearer ${this.requestToken}`;
    if (!known || this.#now() >= this.requestTokenEnds) return reply(401, { message: 'expired' });
    const aud = query.get('audience') ?? 'https://github.com/octo-org';
    const exp = Math.floor((this.#now().getTime() + TOKEN_LIVES_MS) / 1000);
    const claims = { iss: 'https://token.actions.githubusercontent.com', sub: this.sub, aud, exp };
    const unsigned = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ ...claims, jti: this.#issued.size })}`;
    const value = `${unsigned}.${createHash('sha256').update(unsigned).digest('base64url')}`;
    this.#issued.set(value, claims);
    return reply(200, { value });
  }

  /** What a token says that came from here; null for any other. */
  claims(token: string): Claims | null {
    return this.#issued.get(token) ?? null;
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function reply(status: number, value: unknown): HttpReply {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  };
}
