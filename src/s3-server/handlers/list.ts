import { uriEncode } from '../../s3/sigv4.ts';
import { isDirectoryBucket } from '../aws-names.ts';
import { bucketOf, OWNER, type ServerState, type StoredBucket } from '../buckets.ts';
import { invalidArgument, S3Error } from '../errors.ts';
import { type AuthenticRequest, integerOf, queryValue } from '../request.ts';
import { type ListPage, listPage } from '../sorted-keys.ts';
import { element, quoted, type Reply, textElement, xmlReply } from '../xml.ts';

const MAX_KEYS = 1000;

type Encode = (text: string) => string;

/** ListObjectsV2 */
export async function listObjectsV2(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const asked = askedOf(request);
  const token = queryValue(request, 'continuation-token');
  const startAfter = queryValue(request, 'start-after');
  const directory = isDirectoryBucket(bucket.name);
  if (directory) requireFolders(asked, startAfter);
  const page = listPage(bucket.objects.keys, {
    ...asked,
    after: token === undefined ? (startAfter ?? '') : decodeToken(token),
    resumes: token !== undefined,
  });
  if (directory) {
    // Directory buckets list in no order; here at least in another than clients might count on.
    page.keys.reverse();
    page.commonPrefixes.reverse();
  }
  const owner = queryValue(request, 'fetch-owner') === 'true' ? OWNER : '';
  return xmlReply(
    'ListBucketResult',
    ...commonFields(request, bucket, asked),
    textElement('StartAfter', startAfter === undefined ? undefined : asked.encode(startAfter)),
    textElement('KeyCount', page.keys.length + page.commonPrefixes.length),
    textElement('ContinuationToken', token),
    textElement('IsTruncated', page.next !== undefined),
    textElement(
      'NextContinuationToken',
      page.next === undefined ? undefined : encodeToken(page.next),
    ),
    ...entries(bucket, page, asked.encode, owner),
  );
}

/** ListObjects, the first version, which some clients still ask. */
export async function listObjectsV1(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const asked = askedOf(request);
  const marker = queryValue(request, 'marker') ?? '';
  const page = listPage(bucket.objects.keys, { ...asked, after: marker, resumes: true });
  // S3 names the next marker only where a client could not tell it: the last key will do else.
  const next = asked.delimiter === '' ? undefined : page.next;
  return xmlReply(
    'ListBucketResult',
    ...commonFields(request, bucket, asked),
    textElement('Marker', asked.encode(marker)),
    textElement('IsTruncated', page.next !== undefined),
    textElement('NextMarker', next === undefined ? undefined : asked.encode(next)),
    ...entries(bucket, page, asked.encode, OWNER),
  );
}

/**
 * ListObjectVersions, by which tools empty a bucket. In one that never had versions, each object is its own only one,
 * called `null`.
 */
export async function listObjectVersions(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const asked = askedOf(request);
  const keyMarker = queryValue(request, 'key-marker') ?? '';
  const versionMarker = queryValue(request, 'version-id-marker');
  const page = listPage(bucket.objects.keys, { ...asked, after: keyMarker, resumes: true });
  const { next } = page;
  return xmlReply(
    'ListVersionsResult',
    ...commonFields(request, bucket, asked),
    textElement('KeyMarker', asked.encode(keyMarker)),
    textElement('VersionIdMarker', versionMarker ?? ''),
    textElement('NextKeyMarker', next === undefined ? undefined : asked.encode(next)),
    textElement('NextVersionIdMarker', next === undefined ? undefined : 'null'),
    textElement('IsTruncated', next !== undefined),
    ...entries(bucket, page, asked.encode, OWNER, [
      'Version',
      textElement('VersionId', 'null'),
      textElement('IsLatest', true),
    ]),
  );
}

/**
 * Directory buckets list whole folders. The refusal of a prefix is S3's own, seen in
 * https://github.com/awslabs/aws-s3-transfer-manager-rs/pull/112; those of other delimiters and of
 * StartAfter, which are not documented, are made like it.
 *
 * @throws S3Error InvalidRequest
 */
function requireFolders(
  { prefix, delimiter }: { prefix: string; delimiter: string },
  startAfter: string | undefined,
): void {
  if (prefix !== '' && !prefix.endsWith('/')) {
    throw new S3Error(
      'InvalidRequest',
      'This bucket does not support a prefix that does not end in a delimiter. Specify a prefix path ending with a delimiter and try again.',
    );
  }
  if (delimiter !== '' && delimiter !== '/') {
    throw new S3Error('InvalidRequest', 'This bucket supports no delimiter but "/".');
  }
  if (startAfter !== undefined) {
    throw new S3Error('InvalidRequest', 'This bucket does not support StartAfter.');
  }
}

function askedOf(request: AuthenticRequest) {
  return {
    prefix: queryValue(request, 'prefix') ?? '',
    delimiter: queryValue(request, 'delimiter') ?? '',
    maxKeys: Math.min(
      MAX_KEYS,
      integerOf('max-keys', queryValue(request, 'max-keys'), MAX_KEYS, [0, 2 ** 31 - 1]),
    ),
    encode: encoderOf(request),
  };
}

function commonFields(
  request: AuthenticRequest,
  bucket: StoredBucket,
  { prefix, delimiter, maxKeys, encode }: ReturnType<typeof askedOf>,
): string[] {
  return [
    textElement('Name', bucket.name),
    textElement('Prefix', encode(prefix)),
    textElement('Delimiter', delimiter === '' ? undefined : encode(delimiter)),
    textElement('MaxKeys', maxKeys),
    textElement('EncodingType', queryValue(request, 'encoding-type')),
  ];
}

function entries(
  bucket: StoredBucket,
  page: ListPage,
  encode: Encode,
  owner: string,
  [name, ...first]: readonly [name: string, ...first: string[]] = ['Contents'],
): string[] {
  const contents = page.keys.map((key) => {
    const object = bucket.objects.get(key)!;
    return element(
      name,
      textElement('Key', encode(key)),
      ...first,
      textElement('LastModified', object.lastModified.toISOString()),
      textElement('ETag', quoted(object.etag)),
      textElement('ChecksumAlgorithm', object.checksum?.algorithm),
      textElement('ChecksumType', object.checksum?.type),
      textElement('Size', object.size),
      owner,
      textElement('StorageClass', object.description.storageClass),
    );
  });
  const prefixes = page.commonPrefixes.map((prefix) =>
    element('CommonPrefixes', textElement('Prefix', encode(prefix))),
  );
  return [...contents, ...prefixes];
}

/**
 * Of `encoding-type=url`: keys may hold what XML cannot. A blank becomes `%20`, which clients that
 * read `+` as a blank decode as well.
 *
 * @throws S3Error InvalidArgument
 */
export function encoderOf(request: AuthenticRequest): Encode {
  const type = queryValue(request, 'encoding-type');
  if (type === undefined) return (text) => text;
  if (type === 'url') return (text) => uriEncode(text, true);
  throw invalidArgument('Invalid Encoding Method specified in Request', 'encoding-type', type);
}

function encodeToken(last: string): string {
  return Buffer.from(`1${last}`).toString('base64');
}

function decodeToken(token: string): string {
  const text = Buffer.from(token, 'base64').toString('utf8');
  if (text.startsWith('1') && encodeToken(text.slice(1)) === token) return text.slice(1);
  throw invalidArgument(
    'The continuation token provided is incorrect',
    'continuation-token',
    token,
  );
}
