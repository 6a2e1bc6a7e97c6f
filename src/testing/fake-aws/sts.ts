import { createHash, randomBytes } from 'node:crypto';
import { query } from './protocols.ts';
import {
  AwsError,
  type FaultCodes,
  type HttpReply,
  type HttpRequest,
  operation,
  type Service,
} from './service.ts';

/** The role and what its trust policy asks for. */
export interface TrustedRole {
  arn: string;
  subs: string[];
  /** Longest session, seconds. */
  maxSessionSeconds: number;
}

/** AWS STS, as far as web identities need it. */
export function fakeSts(
  role: TrustedRole,
  github: GitHubOidc,
  sessions: Sessions,
  now: () => Date,
): Service {
  const assumeRole = (input: Record<string, string>) => {
    const { RoleArn = '', RoleSessionName = '', WebIdentityToken = '', ...others } = input;
    const seconds = Number(others.DurationSeconds ?? 3600);
    if (!/^[\w+=,.@-]{2,64}$/.test(RoleSessionName)) throw invalid('roleSessionName');
    if (!/^arn:aws[\w-]*:iam::\d{12}:role\/.+$/.test(RoleArn)) throw invalid('roleArn');
    if (!(seconds >= 900 && seconds <= role.maxSessionSeconds)) throw invalid('durationSeconds');
    const claims = github.claims(WebIdentityToken);
    if (claims?.aud !== 'sts.amazonaws.com') {
      throw new AwsError('InvalidIdentityToken', 400, 'Incorrect token audience');
    }
    if (claims.exp * 1000 <= now().getTime()) {
      throw new AwsError('ExpiredTokenException', 400, 'Token expired');
    }
    if (RoleArn !== role.arn || !role.subs.includes(claims.sub)) {
      const message = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';
      throw new AwsError('AccessDenied', 403, message);
    }
    const session = sessions.issue(seconds);
    return {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: session.expiration.toISOString(),
      },
      AssumedRoleUser: {
        AssumedRoleId: `AROA:${RoleSessionName}`,
        Arn: `${RoleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${RoleSessionName}`,
      },
    };
  };
  return {
    name: 'sts',
    signed: false,
    protocol: query,
    codes: {
      throttled: ['Throttling', 400],
      denied: ['AccessDenied', 403],
      expired: ['ExpiredTokenException', 400],
      unknownKey: ['InvalidClientTokenId', 403],
      invalid: ['ValidationError', 400],
    },
    operations: { AssumeRoleWithWebIdentity: operation(null, assumeRole) },
  };
}

function invalid(what: string): AwsError {
  return new AwsError('ValidationError', 400, `Value at '${what}' failed to satisfy constraint`);
}

export interface Session {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  expiration: Date;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=[0-9a-f]{64}$/;

/** The service that a request is signed for. */
export function signedService({ headers }: HttpRequest): string | undefined {
  return AUTHORIZATION.exec(headers.authorization ?? '')?.[4];
}

/** The credentials that were handed out, and the check that a request uses one of them. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();
  /** Of jobs, whose machine renews them by itself. */
  readonly #ofJobs = new Set<Session>();
  readonly #region: string;
  readonly #now: () => Date;
  /** How far the server's clock is ahead of this machine's. */
  skewMs = 0;

  constructor(region: string, now: () => Date) {
    this.#region = region;
    this.#now = now;
  }

  issue(seconds: number): Session {
    const session = {
      accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
      secretAccessKey: randomBytes(30).toString('base64'),
      sessionToken: randomBytes(60).toString('base64'),
      expiration: new Date(this.#now().getTime() + seconds * 1000),
    };
    this.#sessions.set(session.accessKeyId, session);
    return session;
  }

  /** For a job, whose machine would renew it: it never ends. */
  issueForJob(): Session {
    const session = this.issue(10 ** 9);
    this.#ofJobs.add(session);
    return session;
  }

  /** Ends every session before its time. */
  expireAll(): void {
    for (const session of this.#sessions.values()) {
      if (!this.#ofJobs.has(session)) session.expiration = this.#now();
    }
  }

  /** @throws AwsError for a request of another region, or of a session that is unknown or has ended */
  check({ headers }: HttpRequest, codes: FaultCodes): void {
    const [, accessKeyId = '', , region] = AUTHORIZATION.exec(headers.authorization ?? '') ?? [];
    if (region !== this.#region) {
      const message = `Credential should be scoped to a valid region, not "${region}".`;
      throw new AwsError('InvalidSignatureException', 403, message);
    }
    this.#checkTime(headers['x-amz-date'] ?? '', codes);
    const session = this.#sessions.get(accessKeyId);
    if (session?.sessionToken !== headers['x-amz-security-token']) {
      throw new AwsError(...codes.unknownKey, 'The security token in the request is invalid.');
    }
    if (session!.expiration <= this.#now()) {
      throw new AwsError(...codes.expired, 'The security token in the request is expired.');
    }
  }

  /** By the machine's real clock, as the SDK signs by that. */
  #checkTime(signed: string, { skewed }: FaultCodes): void {
    const iso = signed.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
    const serverMs = Date.now() + this.skewMs;
    const apartMs = Date.parse(iso) - serverMs;
    const minutes = skewed ? 15 : 5;
    if (Math.abs(apartMs) <= minutes * 60_000) return;
    if (skewed) {
      const message = 'The difference between the request time and the current time is too large.';
      throw new AwsError(...skewed, message);
    }
    const [what, sign] = apartMs < 0 ? ['expired', '-'] : ['not yet current', '+'];
    const is = apartMs < 0 ? 'now earlier' : 'still later';
    const server = basicTime(serverMs);
    const edge = basicTime(serverMs + Math.sign(apartMs) * minutes * 60_000);
    const message = `Signature ${what}: ${signed} is ${is} than ${edge} (${server} ${sign} ${minutes} min.)`;
    throw new AwsError('InvalidSignatureException', 403, message);
  }
}

function basicTime(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Path of the endpoint; like GitHub's own it has a query before the audience is added. */
export const OIDC_PATH = '/github/oidc';
const TOKEN_LIVES_MS = 5 * 60_000;

interface Claims {
  sub: string;
  aud: string;
  exp: number;
}

/** GitHub's endpoint for ID tokens. */
export class GitHubOidc {
  readonly requestToken = randomBytes(20).toString('hex');
  /** What the tokens say of the workflow. */
  sub = 'repo:octo-org/s3:ref:refs/heads/main';
  otherClaims: Readonly<Record<string, string>> = {};
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
    const iss = 'https://token.actions.githubusercontent.com';
    const claims = { ...this.otherClaims, iss, sub: this.sub, aud, exp };
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
