import { bucketOf, requireObject, type ServerState, type StoredObject } from '../buckets.ts';
import { readConditionsHold } from '../conditions.ts';
import { invalidArgument } from '../errors.ts';
import { type AuthenticRequest, header, integerOf } from '../request.ts';
import { element, type Reply, textElement, xmlReply } from '../xml.ts';

const ATTRIBUTES = ['ETag', 'Checksum', 'ObjectParts', 'StorageClass', 'ObjectSize'];
const NAME = 'x-amz-object-attributes';
const MAX_PARTS = 1000;

/**
 * GetObjectAttributes: what HEAD says, and the parts.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html
 */
export async function getObjectAttributes(
  request: AuthenticRequest,
  server: ServerState,
): Promise<Reply> {
  const object = requireObject(bucketOf(request, server), request.key);
  const headers = { 'last-modified': object.lastModified.toUTCString() };
  if (!readConditionsHold(request, object)) return { status: 304, headers };
  const asked = (header(request, NAME) ?? '').split(',').map((one) => one.trim());
  const unknown = asked.find((one) => !ATTRIBUTES.includes(one));
  if (unknown !== undefined)
    throw invalidArgument('Invalid attribute name specified.', NAME, unknown);
  const { checksum, description } = object;
  const parts = asked.includes('ObjectParts') ? partsElement(request, object) : '';
  const fields = ATTRIBUTES.filter((one) => asked.includes(one)).map((one) => {
    if (one === 'ETag') return textElement('ETag', object.etag);
    if (one === 'StorageClass') return textElement('StorageClass', description.storageClass);
    if (one === 'ObjectSize') return textElement('ObjectSize', object.size);
    if (one === 'ObjectParts') return parts;
    const value = checksum && textElement(`Checksum${checksum.algorithm}`, checksum.value);
    return checksum ? element('Checksum', value, textElement('ChecksumType', checksum.type)) : '';
  });
  return { ...xmlReply('GetObjectAttributesResponse', ...fields), headers };
}

/** S3 lists the parts of objects that have checksums of them; of others it tells how many there are. */
function partsElement(request: AuthenticRequest, { parts, checksum }: StoredObject): string {
  if (!parts) return '';
  const total = textElement('PartsCount', parts.length);
  if (!checksum) return element('ObjectParts', total);
  const marker = integerOf(
    'x-amz-part-number-marker',
    header(request, 'x-amz-part-number-marker'),
    0,
    [0, 2 ** 31 - 1],
  );
  const most = integerOf('x-amz-max-parts', header(request, 'x-amz-max-parts'), MAX_PARTS, [
    1,
    2 ** 31 - 1,
  ]);
  const numbered = parts.map((part, index) => ({ ...part, number: index + 1 }));
  const rest = numbered.filter(({ number }) => number > marker);
  const page = rest.slice(0, Math.min(most, MAX_PARTS));
  const truncated = rest.length > page.length;
  return element(
    'ObjectParts',
    total,
    textElement('PartNumberMarker', marker),
    textElement('NextPartNumberMarker', page.at(-1)?.number ?? 0),
    textElement('MaxParts', Math.min(most, MAX_PARTS)),
    textElement('IsTruncated', truncated),
    ...page.map((part) =>
      element(
        'Part',
        textElement('PartNumber', part.number),
        textElement('Size', part.size),
        textElement(`Checksum${checksum.algorithm}`, part.checksum),
      ),
    ),
  );
}
