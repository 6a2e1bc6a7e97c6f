import { isDirectoryBucket } from './aws-names.ts';
import { S3Error } from './errors.ts';
import type { ObjectDescription } from './model.ts';
import { header, type S3Request } from './request.ts';

const KEPT_HEADERS = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
];
const METADATA_PREFIX = 'x-amz-meta-';
const MAX_METADATA_BYTES = 2048;

const EXPRESS = 'EXPRESS_ONEZONE';

/** Headers that would change what is stored, and that this server does not know. */
const UNKNOWN_WISHES = [
  'x-amz-write-offset-bytes',
  'x-amz-object-lock-mode',
  'x-amz-server-side-encryption-customer-algorithm',
];

/**
 * What the headers of a PUT say about the object.
 *
 * @throws S3Error MetadataTooLarge, InvalidStorageClass, NotImplemented
 */
export function describeObject(request: S3Request): ObjectDescription {
  for (const name of UNKNOWN_WISHES) {
    if (header(request, name) !== undefined) {
      throw new S3Error('NotImplemented', `This server does not implement ${name}.`);
    }
  }
  const headers: Record<string, string> = { 'content-type': 'binary/octet-stream' };
  for (const name of KEPT_HEADERS) {
    const value = header(request, name);
    const kept = name === 'content-encoding' && value ? withoutAwsChunked(value) : value;
    if (kept) headers[name] = kept;
  }
  const metadata: Record<string, string> = {};
  let bytes = 0;
  for (const name of Object.keys(request.message.headers)) {
    if (!name.startsWith(METADATA_PREFIX)) continue;
    metadata[name] = header(request, name) ?? '';
    bytes += name.length - METADATA_PREFIX.length + (metadata[name]?.length ?? 0);
  }
  if (bytes > MAX_METADATA_BYTES) throw new S3Error('MetadataTooLarge');
  return {
    headers,
    metadata,
    storageClass: storageClassFor(request),
  };
}

/** Directory buckets have a class of their own, which others do not have. */
function storageClassFor(request: S3Request): string {
  const asked = header(request, 'x-amz-storage-class');
  const directory = isDirectoryBucket(request.bucket);
  if (asked === undefined) return directory ? EXPRESS : 'STANDARD';
  if ((asked === EXPRESS) === directory) return asked;
  throw new S3Error('InvalidStorageClass');
}

/** The framing of an upload is no property of the object. */
function withoutAwsChunked(encoding: string): string {
  return encoding
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one.toLowerCase() !== 'aws-chunked')
    .join(', ');
}
