import { randomBytes } from 'node:crypto';
import { AwsError, type FaultCodes, type HttpRequest } from './service.ts';

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
