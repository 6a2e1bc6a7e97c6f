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
  readonly #region: string;
  readonly #now: () => Date;

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

  /** Ends every session before its time. */
  expireAll(): void {
    for (const session of this.#sessions.values()) session.expiration = this.#now();
  }

  /** @throws AwsError for a request of another region, or of a session that is unknown or has ended */
  check({ headers }: HttpRequest, codes: FaultCodes): void {
    const [, accessKeyId = '', , region] = AUTHORIZATION.exec(headers.authorization ?? '') ?? [];
    if (region !== this.#region) {
      const message = `Credential should be scoped to a valid region, not "${region}".`;
      throw new AwsError('InvalidSignatureException', 403, message);
    }
    const session = this.#sessions.get(accessKeyId);
    if (session?.sessionToken !== headers['x-amz-security-token']) {
      throw new AwsError(...codes.unknownKey, 'The security token in the request is invalid.');
    }
    if (session!.expiration <= this.#now()) {
      throw new AwsError(...codes.expired, 'The security token in the request is expired.');
    }
  }
}
