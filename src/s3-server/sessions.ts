/**
 * Sessions of S3 Express: credentials that CreateSession gives out for one directory bucket and five
 * minutes, so that no request after it has to be authorised anew.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html
 */
import { randomBytes } from 'node:crypto';
import type { Credentials } from '../s3/sigv4.ts';
import { S3Error } from './errors.ts';

export const SESSION_MODES = ['ReadWrite', 'ReadOnly'] as const;
export type SessionMode = (typeof SESSION_MODES)[number];

export interface Session {
  bucket: string;
  mode: SessionMode;
  credentials: Required<Credentials>;
  expires: Date;
}

const LIFETIME_MS = 5 * 60 * 1000;

/** All that a ReadOnly session may do, by the names that `OPERATIONS` has for it. */
const READING = new Set([
  'GET object',
  'HEAD object',
  'HEAD bucket',
  'GET bucket list-type',
  'GET object uploadId',
  'GET bucket uploads',
]);

/** What is done with credentials of one's own only, not with a session's. */
const WITHOUT_SESSION = new Set([
  'GET bucket session',
  'PUT object copy',
  'PUT object uploadId copy',
]);

/**
 * The sessions that a server gave out. It forgets none, so that it can tell one that expired from one
 * that never was: they are few, and end with the server.
 */
export class Sessions {
  readonly #byKey = new Map<string, Session>();

  create(bucket: string, mode: SessionMode, now: Date): Session {
    const session: Session = {
      bucket,
      mode,
      credentials: {
        accessKeyId: `SESSION${randomBytes(8).toString('hex').toUpperCase()}`,
        secretAccessKey: randomBytes(20).toString('hex'),
        sessionToken: randomBytes(48).toString('base64'),
      },
      // Whole seconds: some clients read no more.
      expires: new Date(Math.floor((now.getTime() + LIFETIME_MS) / 1000) * 1000),
    };
    this.#byKey.set(session.credentials.accessKeyId, session);
    return session;
  }

  /**
   * The session whose key and token a request names.
   *
   * @throws S3Error InvalidAccessKeyId, InvalidToken, ExpiredToken
   */
  find(accessKeyId: string, token: string, now: Date): Session {
    const session = this.#byKey.get(accessKeyId);
    if (!session) {
      throw new S3Error('InvalidAccessKeyId', undefined, { AWSAccessKeyId: accessKeyId });
    }
    if (session.credentials.sessionToken !== token) throw new S3Error('InvalidToken');
    if (session.expires <= now) throw new S3Error('ExpiredToken');
    return session;
  }
}

/**
 * What a session may do: all with the objects of its bucket, or to read them. Which error S3 has for
 * the rest is documented nowhere; it is an AccessDenied as for any right that is missing.
 *
 * HeadBucket is let in, though its documentation wants credentials of one's own: the SDKs send it with
 * a session's (`DisableS3ExpressSessionAuth` stands at CopyObject, UploadPartCopy and CreateSession
 * only in the model of S3 that they are made from).
 *
 * @throws S3Error AccessDenied
 */
export function checkSession(session: Session, bucket: string, operation: string): void {
  const permitted =
    session.bucket === bucket &&
    !WITHOUT_SESSION.has(operation) &&
    (session.mode === 'ReadWrite' || READING.has(operation));
  if (!permitted) throw new S3Error('AccessDenied');
}
