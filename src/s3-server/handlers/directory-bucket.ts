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
import { isDirectoryBucket } from '../aws-names.ts';
import { bucketOf, integerOf } from '../buckets.ts';
import { invalidArgument } from '../errors.ts';
import type { Server } from '../model.ts';
import { type Reply, xmlReply } from '../reply.ts';
import { type AuthenticRequest, header, queryValue } from '../request.ts';
import { SESSION_MODES } from '../sessions.ts';
import { element, field } from '../xml.ts';

const MAX_BUCKETS = 1000;
const MODE_HEADER = 'x-amz-create-session-mode';

export async function createSession(request: AuthenticRequest, server: Server): Promise<Reply> {
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
        field('SessionToken', credentials.sessionToken),
        field('SecretAccessKey', credentials.secretAccessKey),
        field('AccessKeyId', credentials.accessKeyId),
        field('Expiration', expires.toISOString()),
      ),
    ),
    headers: { 'x-amz-server-side-encryption': 'AES256' },
  };
}

export async function listDirectoryBuckets(
  request: AuthenticRequest,
  server: Server,
): Promise<Reply> {
  const name = 'max-directory-buckets';
  const most = integerOf(name, queryValue(request, name), MAX_BUCKETS, [0, MAX_BUCKETS]);
  const token = queryValue(request, 'continuation-token') ?? '';
  const after = Buffer.from(token, 'base64').toString('utf8');
  const buckets = [...server.buckets.values()].filter(
    (bucket) => isDirectoryBucket(bucket.name) && bucket.name > after,
  );
  const page = buckets.slice(0, most);
  const last = buckets.length > page.length ? page.at(-1) : undefined;
  return xmlReply(
    'ListAllMyDirectoryBucketsResult',
    element(
      'Buckets',
      ...page.map((bucket) =>
        element(
          'Bucket',
          field('Name', bucket.name),
          field('CreationDate', bucket.created.toISOString()),
        ),
      ),
    ),
    field('ContinuationToken', last && Buffer.from(last.name).toString('base64')),
  );
}
