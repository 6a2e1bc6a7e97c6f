/**
 * What S3 Express has beside S3 Standard.
 *
 * Directory buckets differ where clients see it: sessions, hosts and signatures of their own; ETags
 * that are no MD5; EXPRESS_ONEZONE for all objects; listings without order, of prefixes that end in
 * `/`; part numbers without gaps; no ListObjects of the first version and no GetBucketLocation.
 *
 * Not claimed: RenameObject; appending (`x-amz-write-offset-bytes`); local zones' ONEZONE_IA;
 * encryption settings of sessions and policies of buckets, which are taken and change nothing; the
 * tidying of empty folders, and those of uploads under way in listings; opaque markers of
 * ListMultipartUploads; a refusal of Content-MD5; and the pace of S3 Express.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
 */
import { randomBytes } from 'node:crypto';
import type { Credentials } from '../s3/sigv4.ts';
import { isDirectoryBucket } from './aws-names.ts';
import { bucketOf, type ServerState } from './buckets.ts';
import { invalidArgument, S3Error } from './errors.ts';
import { bucketFields, pageOfBuckets } from './handlers/bucket.ts';
import { type AuthenticRequest, header, integerOf, queryValue } from './request.ts';
import { element, type Reply, textElement, xmlReply } from './xml.ts';

const SESSION_MODES = ['ReadWrite', 'ReadOnly'] as const;
type SessionMode = (typeof SESSION_MODES)[number];

/**
 * A session of S3 Express: credentials that CreateSession gives out for one directory bucket and five
 * minutes, so that no request after it has to be authorised anew.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html
 */
export interface ExpressSession {
  bucket: string;
  mode: SessionMode;
  credentials: Required<Credentials>;
  expires: Date;
}

const LIFETIME_MS = 5 * 60 * 1000;

/** All that a ReadOnly session may do, by the names that `OPERATIONS` has for it. */
const READING = new Set([
  'GET object',
  'GET object attributes',
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
export class ExpressSessions {
  readonly #byKey = new Map<string, ExpressSession>();

  create(bucket: string, mode: SessionMode, now: Date): ExpressSession {
    const session: ExpressSession = {
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
  find(accessKeyId: string, token: string, now: Date): ExpressSession {
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
export function checkSession(session: ExpressSession, bucket: string, operation: string): void {
  const permitted =
    session.bucket === bucket &&
    !WITHOUT_SESSION.has(operation) &&
    (session.mode === 'ReadWrite' || READING.has(operation));
  if (!permitted) throw new S3Error('AccessDenied');
}

const MAX_BUCKETS = 1000;
const MODE_HEADER = 'x-amz-create-session-mode';

export async function createSession(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const asked = header(request, MODE_HEADER);
  const mode = asked === undefined ? 'ReadWrite' : SESSION_MODES.find((one) => one === asked);
  if (!mode) throw invalidArgument('The session mode is not valid.', MODE_HEADER, asked ?? '');
  const { credentials, expires } = server.sessions.create(bucket.name, mode, server.now());
  return {
    ...xmlReply(
      'CreateSessionResult',
      element(
        'Credentials',
        textElement('SessionToken', credentials.sessionToken),
        textElement('SecretAccessKey', credentials.secretAccessKey),
        textElement('AccessKeyId', credentials.accessKeyId),
        textElement('Expiration', expires.toISOString()),
      ),
    ),
    headers: { 'x-amz-server-side-encryption': 'AES256' },
  };
}

export async function listDirectoryBuckets(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const name = 'max-directory-buckets';
  const most = integerOf(name, queryValue(request, name), MAX_BUCKETS, [0, MAX_BUCKETS]);
  const { page, last } = pageOfBuckets(request, server, most, (bucket) => {
    return isDirectoryBucket(bucket.name);
  });
  return xmlReply(
    'ListAllMyDirectoryBucketsResult',
    element('Buckets', ...page.map((bucket) => element('Bucket', ...bucketFields(bucket)))),
    textElement('ContinuationToken', last),
  );
}
