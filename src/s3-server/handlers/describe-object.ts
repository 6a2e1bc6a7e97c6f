/** What the headers of a request say about an object beside its content. */
import { isDirectoryBucket } from '../aws-names.ts';
import { type ObjectDescription, PRIVATE, type StoredBucket } from '../buckets.ts';
import { invalidArgument, S3Error } from '../errors.ts';
import { header, headerNames, type S3Request } from '../request.ts';
import { aclInHeaders } from './acl.ts';
import { tagsInHeader } from './tagging.ts';

const KEPT_HEADERS = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
  'x-amz-website-redirect-location',
];
const METADATA_PREFIX = 'x-amz-meta-';
const MAX_METADATA_BYTES = 2048;

const EXPRESS = 'EXPRESS_ONEZONE';

/** Beginnings of headers that would change what is stored, and that this server does not know. */
const UNKNOWN_WISHES = [
  'x-amz-write-offset-bytes',
  'x-amz-object-lock-',
  'x-amz-server-side-encryption-customer-',
  'x-amz-copy-source-server-side-encryption-customer-',
];

/**
 * What the headers of a PUT say about the object.
 *
 * @throws S3Error MetadataTooLarge, InvalidStorageClass, InvalidTag, InvalidArgument, NotImplemented
 */
export function describeObject(request: S3Request, bucket: StoredBucket): ObjectDescription {
  const names = headerNames(request).filter((name) => name.startsWith('x-amz-'));
  refuseUnknownWishes(names);
  const headers: Record<string, string> = { 'content-type': 'binary/octet-stream' };
  for (const name of KEPT_HEADERS) {
    const value = header(request, name);
    const kept = name === 'content-encoding' && value ? withoutAwsChunked(value) : value;
    if (kept) headers[name] = kept;
  }
  let bytes = 0;
  for (const name of names) {
    if (name.startsWith(METADATA_PREFIX)) {
      const value = header(request, name) ?? '';
      headers[name] = value;
      bytes += name.length - METADATA_PREFIX.length + value.length;
    }
  }
  if (bytes > MAX_METADATA_BYTES) throw new S3Error('MetadataTooLarge');
  return {
    headers,
    encryption: encryptionOf(request, names, bucket),
    storageClass: storageClassFor(request),
    tags: tagsInHeader(request),
    acl: aclInHeaders(request) ?? PRIVATE,
  };
}

/**
 * @param names of the request's headers
 * @throws S3Error NotImplemented
 */
export function refuseUnknownWishes(names: readonly string[]): void {
  const unknown = names.find((name) => UNKNOWN_WISHES.some((wish) => name.startsWith(wish)));
  if (unknown === undefined) return;
  throw new S3Error('NotImplemented', `This server does not implement ${unknown}.`);
}

const ENCRYPTION = 'x-amz-server-side-encryption';
const ENCRYPTIONS = ['AES256', 'aws:kms', 'aws:kms:dsse'];

/** Nothing is encrypted, as everything ends with the server; but what was asked for is answered, as clients check it. */
function encryptionOf(
  request: S3Request,
  names: readonly string[],
  bucket: StoredBucket,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of names) {
    if (name.startsWith(ENCRYPTION)) found[name] = header(request, name) ?? '';
  }
  // The bucket may have been told to encrypt, too, as S3 does by default, and in no other way.
  if (bucket.settings.has('encryption')) found[ENCRYPTION] ??= 'AES256';
  const algorithm = found[ENCRYPTION];
  if (algorithm !== undefined && !ENCRYPTIONS.includes(algorithm)) {
    throw invalidArgument(
      'The encryption method specified is not supported',
      ENCRYPTION,
      algorithm,
    );
  }
  const key = found[`${ENCRYPTION}-aws-kms-key-id`];
  if (key === undefined || algorithm?.startsWith('aws:kms')) return found;
  throw invalidArgument(
    'Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms',
    ENCRYPTION,
    algorithm ?? '',
  );
}

/** Directory buckets have a class of their own, which others do not have. */
function storageClassFor(request: S3Request): string {
  const asked = header(request, 'x-amz-storage-class');
  const directory = isDirectoryBucket(request.bucket);
  if (asked === undefined) return directory ? EXPRESS : 'STANDARD';
  if ((asked === EXPRESS) === directory) return asked;
  throw new S3Error('InvalidStorageClass');
}

/** The framing of an upload is not a property of the object. */
function withoutAwsChunked(encoding: string): string {
  return encoding
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one.toLowerCase() !== 'aws-chunked')
    .join(', ');
}
