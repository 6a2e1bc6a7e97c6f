/** What is listed of uploads under way: the uploads of a bucket, and the parts of one. */
import {
  bucketOf,
  type MultipartUpload,
  OWNER,
  OWNER_FIELDS,
  type ServerState,
} from '../buckets.ts';
import { S3Error } from '../errors.ts';
import { type AuthenticRequest, integerOf, queryValue } from '../request.ts';
import { compareUtf8 } from '../sorted-keys.ts';
import { element, field, quoted, type Reply, xmlReply } from '../xml.ts';
import { encoderOf } from './list.ts';
import { uploadOf } from './multipart.ts';

const MAX_ENTRIES = 1000;
/** Of every upload. */
const INITIATOR = element('Initiator', OWNER_FIELDS);

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
    INITIATOR,
    OWNER,
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
        INITIATOR,
        OWNER,
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
