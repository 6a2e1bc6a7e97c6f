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
import { element, quoted, type Reply, textElement, xmlReply } from '../xml.ts';
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
    textElement('Bucket', bucket.name),
    textElement('Key', encode(upload.key)),
    textElement('UploadId', upload.id),
    textElement('PartNumberMarker', marker),
    textElement('NextPartNumberMarker', truncated ? page.at(-1)?.number : undefined),
    textElement('MaxParts', maxParts),
    textElement('IsTruncated', truncated),
    INITIATOR,
    OWNER,
    textElement('StorageClass', upload.description.storageClass),
    textElement('ChecksumAlgorithm', algorithm),
    textElement('ChecksumType', upload.checksum?.type),
    ...page.map((part) =>
      element(
        'Part',
        textElement('PartNumber', part.number),
        textElement('LastModified', part.lastModified.toISOString()),
        textElement('ETag', quoted(part.etag)),
        textElement('Size', part.size),
        algorithm ? textElement(`Checksum${algorithm}`, part.checksum) : '',
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
    textElement('Bucket', bucket.name),
    textElement('KeyMarker', encode(keyMarker)),
    textElement('UploadIdMarker', idMarker),
    textElement('NextKeyMarker', last && encode(last.key)),
    textElement('NextUploadIdMarker', last?.id),
    textElement('Prefix', encode(prefix)),
    textElement('EncodingType', queryValue(request, 'encoding-type')),
    textElement('MaxUploads', maxUploads),
    textElement('IsTruncated', truncated),
    ...page.map((upload) =>
      element(
        'Upload',
        textElement('Key', encode(upload.key)),
        textElement('UploadId', upload.id),
        INITIATOR,
        OWNER,
        textElement('StorageClass', upload.description.storageClass),
        textElement('Initiated', upload.initiated.toISOString()),
        textElement('ChecksumAlgorithm', upload.checksum?.algorithm),
        textElement('ChecksumType', upload.checksum?.type),
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
