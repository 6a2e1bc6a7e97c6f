import { uriEncode } from '../../s3/sigv4.ts';
import { isDirectoryBucket } from '../aws-names.ts';
import {
  bucketOf,
  integerOf,
  type MultipartUpload,
  type ServerState,
  type StoredBucket,
} from '../buckets.ts';
import { invalidArgument, S3Error } from '../errors.ts';
import { type AuthenticRequest, queryValue } from '../request.ts';
import { compareUtf8, type ListPage, listPage } from '../sorted-keys.ts';
import { element, field, quoted, type Reply, xmlReply } from '../xml.ts';
import { uploadOf } from './multipart.ts';

const MAX_KEYS = 1000;
const OWNER = element('Owner', field('ID', 's3-benchmarks'), field('DisplayName', 's3-benchmarks'));

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
    field('StartAfter', startAfter === undefined ? undefined : asked.encode(startAfter)),
    field('KeyCount', page.keys.length + page.commonPrefixes.length),
    field('ContinuationToken', token),
    field('IsTruncated', page.next !== undefined),
    field('NextContinuationToken', page.next === undefined ? undefined : encodeToken(page.next)),
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
    field('Marker', asked.encode(marker)),
    field('IsTruncated', page.next !== undefined),
    field('NextMarker', next === undefined ? undefined : asked.encode(next)),
    ...entries(bucket, page, asked.encode, OWNER),
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
    field('Name', bucket.name),
    field('Prefix', encode(prefix)),
    field('Delimiter', delimiter === '' ? undefined : encode(delimiter)),
    field('MaxKeys', maxKeys),
    field('EncodingType', queryValue(request, 'encoding-type')),
  ];
}

function entries(bucket: StoredBucket, page: ListPage, encode: Encode, owner: string): string[] {
  const contents = page.keys.map((key) => {
    const object = bucket.objects.get(key)!;
    return element(
      'Contents',
      field('Key', encode(key)),
      field('LastModified', object.lastModified.toISOString()),
      field('ETag', quoted(object.etag)),
      field('ChecksumAlgorithm', object.checksum?.algorithm),
      field('ChecksumType', object.checksum?.type),
      field('Size', object.size),
      owner,
      field('StorageClass', object.description.storageClass),
    );
  });
  const prefixes = page.commonPrefixes.map((prefix) =>
    element('CommonPrefixes', field('Prefix', encode(prefix))),
  );
  return [...contents, ...prefixes];
}

/**
 * Of `encoding-type=url`: keys may hold what XML cannot. A blank becomes `%20`, which clients that
 * read `+` as a blank decode as well.
 *
 * @throws S3Error InvalidArgument
 */
function encoderOf(request: AuthenticRequest): Encode {
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

const MAX_ENTRIES = 1000;

export async function listParts(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const upload = uploadOf(request, bucket);
  const marker = integerOf('part-number-marker', queryValue(request, 'part-number-marker'), 0, [
    0,
    2 ** 31 - 1,
  ]);
  const maxParts = entriesAskedFor(request, 'max-parts');
  const encode = encoderOf(request);
  const parts = [...upload.parts.values()]
    .filter(({ number }) => number > marker)
    .sort((a, b) => a.number - b.number);
  const page = parts.slice(0, maxParts);
  const truncated = parts.length > page.length;
  const algorithm = upload.checksum?.algorithm;
  return xmlReply(
    'ListPartsResult',
    field('Bucket', bucket.name),
    field('Key', encode(upload.key)),
    field('UploadId', upload.id),
    field('PartNumberMarker', marker),
    field('NextPartNumberMarker', truncated ? page.at(-1)?.number : undefined),
    field('MaxParts', maxParts),
    field('IsTruncated', truncated),
    field('StorageClass', upload.description.storageClass),
    field('ChecksumAlgorithm', algorithm),
    field('ChecksumType', upload.checksum?.type),
    ...page.map((part) =>
      element(
        'Part',
        field('PartNumber', part.number),
        field('LastModified', part.lastModified.toISOString()),
        field('ETag', quoted(part.etag)),
        field('Size', part.size),
        algorithm ? field(`Checksum${algorithm}`, part.checksum) : '',
      ),
    ),
  );
}

export async function listMultipartUploads(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const bucket = bucketOf(request, server);
  if (queryValue(request, 'delimiter')) {
    throw new S3Error('NotImplemented', 'This server lists uploads without a delimiter only.');
  }
  const prefix = queryValue(request, 'prefix') ?? '';
  const keyMarker = queryValue(request, 'key-marker') ?? '';
  const idMarker = queryValue(request, 'upload-id-marker') ?? '';
  const maxUploads = entriesAskedFor(request, 'max-uploads');
  const encode = encoderOf(request);
  const uploads = [...bucket.uploads.values()]
    .filter(({ key }) => key.startsWith(prefix))
    .sort((a, b) => compareUtf8(a.key, b.key) || compareUtf8(a.id, b.id))
    .filter((upload) => isAfter(upload, keyMarker, idMarker));
  const page = uploads.slice(0, maxUploads);
  const truncated = uploads.length > page.length;
  const last = truncated ? page.at(-1) : undefined;
  return xmlReply(
    'ListMultipartUploadsResult',
    field('Bucket', bucket.name),
    field('KeyMarker', encode(keyMarker)),
    field('UploadIdMarker', idMarker),
    field('NextKeyMarker', last && encode(last.key)),
    field('NextUploadIdMarker', last?.id),
    field('Prefix', encode(prefix)),
    field('EncodingType', queryValue(request, 'encoding-type')),
    field('MaxUploads', maxUploads),
    field('IsTruncated', truncated),
    ...page.map((upload) =>
      element(
        'Upload',
        field('Key', encode(upload.key)),
        field('UploadId', upload.id),
        field('StorageClass', upload.description.storageClass),
        field('Initiated', upload.initiated.toISOString()),
        field('ChecksumAlgorithm', upload.checksum?.algorithm),
        field('ChecksumType', upload.checksum?.type),
      ),
    ),
  );
}

function entriesAskedFor(request: AuthenticRequest, name: string): number {
  const asked = integerOf(name, queryValue(request, name), MAX_ENTRIES, [1, 2 ** 31 - 1]);
  return Math.min(MAX_ENTRIES, asked);
}

/** Without an id, a key marker stands for all uploads of that key. */
function isAfter(upload: MultipartUpload, keyMarker: string, idMarker: string): boolean {
  const order = compareUtf8(upload.key, keyMarker);
  return order > 0 || (order === 0 && idMarker !== '' && compareUtf8(upload.id, idMarker) > 0);
}
